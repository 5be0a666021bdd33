package org.zonewright.codec.terraform;

import org.zonewright.codec.route53.HealthCheckJson;
import org.zonewright.codec.tree.Fields;
import org.zonewright.codec.tree.HealthConfig;
import org.zonewright.model.zone.HealthCheck;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// The `aws_route53_health_check` resources of a document.
final class HealthResources {

    static final String ALARM_NAME = "cloudwatch_alarm_name";
    static final String ALARM_REGION = "cloudwatch_alarm_region";
    static final String ALARM = "AlarmIdentifier";

    /// Provider, "aws_route53_health_check"; else the API's names in small letters.
    private static final Map<String, String> NAMES =
            Map.ofEntries(
                    Map.entry("IPAddress", "ip_address"),
                    Map.entry("FullyQualifiedDomainName", "fqdn"),
                    Map.entry("ResourcePath", "resource_path"),
                    Map.entry("SearchString", "search_string"),
                    Map.entry("RequestInterval", "request_interval"),
                    Map.entry("FailureThreshold", "failure_threshold"),
                    Map.entry("MeasureLatency", "measure_latency"),
                    Map.entry("Inverted", "invert_healthcheck"),
                    Map.entry("EnableSNI", "enable_sni"),
                    Map.entry("HealthThreshold", "child_health_threshold"),
                    Map.entry("ChildHealthChecks", "child_healthchecks"),
                    Map.entry("InsufficientDataHealthStatus", "insufficient_data_health_status"),
                    Map.entry("RoutingControlArn", "routing_control_arn"));

    /// What a state has as 0 where it was not given.
    private static final Set<String> GIVEN =
            Set.of("Port", "RequestInterval", "FailureThreshold", "HealthThreshold");

    private final References references;
    private final List<HealthCheck> checks = new ArrayList<>();

    /// Ids by address, and those of its instances by index.
    private final Map<String, Map<String, String>> ids = new HashMap<>();

    HealthResources(References references) {
        this.references = references;
    }

    static String name(String member) {
        return NAMES.getOrDefault(member, member.toLowerCase(java.util.Locale.ROOT));
    }

    List<HealthCheck> all() {
        return checks;
    }

    /// @param fields of the resource
    void add(Resource resource, Fields fields) {
        String address = References.address(resource);
        String id = fields.text("id").orElseGet(() -> madeUp(address + resource.index()));
        Map<String, Object> config = HealthConfig.read(fields, HealthResources::name);
        boolean calculated = "CALCULATED".equals(config.get("Type"));
        config.entrySet()
                .removeIf(
                        one ->
                                GIVEN.contains(one.getKey())
                                        && one.getValue().equals(0L)
                                        && !(calculated && one.getKey().startsWith("Health")));
        fields.text(ALARM_NAME)
                .ifPresent(
                        alarm -> {
                            var identifier = new LinkedHashMap<String, Object>();
                            fields.text(ALARM_REGION)
                                    .ifPresent(region -> identifier.put("Region", region));
                            identifier.put("Name", alarm);
                            config.put(ALARM, identifier);
                        });
        ids.computeIfAbsent(address, _ -> new LinkedHashMap<>()).put(resource.index(), id);
        checks.add(HealthCheckJson.of(id, fields.text("reference_name").orElse(""), config));
    }

    /// Before a check is made nobody knows its id: the same one is made up each time.
    private static String madeUp(String address) {
        return UUID.nameUUIDFromBytes(address.getBytes(StandardCharsets.UTF_8)).toString();
    }

    /// The id that a record's configuration refers to: of the instance with the record's own index,
    /// or else of the only one.
    Optional<String> referredBy(Resource record) {
        return references
                .of(record, "health_check_id", ids.keySet())
                .map(ids::get)
                .flatMap(
                        instances ->
                                Optional.ofNullable(instances.get(record.index()))
                                        .or(
                                                () ->
                                                        instances.values().stream()
                                                                .findFirst()
                                                                .filter(
                                                                        _ ->
                                                                                instances.size()
                                                                                        == 1)));
    }
}
