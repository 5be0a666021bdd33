package org.zonewright.codec.cloudformation;

import org.zonewright.codec.route53.HealthCheckJson;
import org.zonewright.codec.tree.Fields;
import org.zonewright.codec.tree.HealthConfig;
import org.zonewright.codec.tree.Node;
import org.zonewright.model.zone.HealthCheck;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;

/// A health check as a resource.
final class HealthResource {

    static final String TYPE = CloudFormation.TYPES + "HealthCheck";

    private static final String CONFIG = "HealthCheckConfig";
    private static final String ALARM = "AlarmIdentifier";

    private HealthResource() {}

    /// The ids of all checks and CIDR collections by logical id.
    static Map<String, String> ids(List<Node.Member> resources) {
        var ids = new HashMap<String, String>();
        for (Node.Member member : resources) {
            Optional<Node.Obj> body = member.value().asObject();
            String type = body.flatMap(it -> it.text("Type")).orElse("");
            if (type.equals(TYPE) || type.equals(CidrResource.TYPE)) {
                ids.put(
                        member.name(),
                        id(member.name(), body.flatMap(it -> it.object("Metadata"))));
            }
        }
        return ids;
    }

    /// That of the check that the template was made of, or else one made up of its logical id:
    /// before there is a stack nobody knows it.
    static String id(String label, Optional<Node.Obj> metadata) {
        return metadata.flatMap(it -> it.text(ZoneMetadata.CHECK_ID))
                .orElseGet(
                        () ->
                                UUID.nameUUIDFromBytes(label.getBytes(StandardCharsets.UTF_8))
                                        .toString());
    }

    static HealthCheck check(String label, Fields properties, Optional<Node.Obj> metadata) {
        var config = new LinkedHashMap<String, Object>();
        Optional<Fields> given = properties.object(CONFIG);
        given.map(it -> HealthConfig.read(it, UnaryOperator.identity())).ifPresent(config::putAll);
        given.flatMap(it -> it.object(ALARM))
                .ifPresent(
                        alarm -> {
                            var identifier = new LinkedHashMap<String, Object>();
                            alarm.text("Region").ifPresent(it -> identifier.put("Region", it));
                            alarm.text("Name").ifPresent(it -> identifier.put("Name", it));
                            config.put(ALARM, identifier);
                        });
        String reference =
                metadata.flatMap(it -> it.text(ZoneMetadata.CALLER_REFERENCE)).orElse(label);
        return HealthCheckJson.of(id(label, metadata), reference, config);
    }

    /// Its properties; CloudFormation has none for `Disabled`.
    static Map<String, Object> properties(HealthCheck check, UnaryOperator<Object> expression) {
        var config = new LinkedHashMap<String, Object>();
        HealthCheckJson.config(check)
                .forEach(
                        (name, value) -> {
                            boolean known =
                                    HealthConfig.MEMBERS.containsKey(name) || name.equals(ALARM);
                            if (value instanceof List<?> list && name.equals("ChildHealthChecks")) {
                                config.put(
                                        name,
                                        list.stream()
                                                .map(Object.class::cast)
                                                .map(expression)
                                                .toList());
                            } else if (known && !name.equals("Disabled") && value != null) {
                                config.put(name, value);
                            }
                        });
        return Map.of(CONFIG, config);
    }
}
