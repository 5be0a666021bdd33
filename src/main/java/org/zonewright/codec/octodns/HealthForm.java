package org.zonewright.codec.octodns;

import org.zonewright.codec.route53.HealthCheckJson;
import org.zonewright.model.zone.DomainName;
import org.zonewright.model.zone.HealthCheck;
import org.zonewright.model.zone.RecordType;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;

/// How octodns-route53 checks the values of a record: what `octodns.healthcheck` and
/// `octodns.route53.healthcheck` say, else octoDNS's own defaults (octoDNS, `healthcheck_host` and
/// its siblings; octodns-route53, `get_health_check_id`).
///
/// @param host empty for the record's own name
/// @param path empty for `/_dns`
record HealthForm(
        String protocol,
        Optional<String> host,
        Optional<String> path,
        long port,
        boolean measuresLatency,
        long interval,
        long threshold) {

    static final HealthForm DEFAULT =
            new HealthForm("HTTPS", Optional.empty(), Optional.empty(), 443, true, 10, 6);

    static final Set<String> PROTOCOLS = Set.of("HTTP", "HTTPS", "TCP");

    /// What a value's health is: `obey` its check, or taken as `up` or `down`.
    static final Set<String> STATUSES = Set.of("obey", "up", "down");

    private static final String DEFAULT_PATH = "/_dns";

    private boolean isWeb() {
        return !protocol.equals("TCP");
    }

    private static String ownName(DomainName name) {
        String text = name.canonical();
        return text.endsWith(".") ? text.substring(0, text.length() - 1) : text;
    }

    /// The check that octodns-route53 makes for a value. Which id and reference Route 53 gives it
    /// nobody knows before: they are made up here, the same ones each time.
    ///
    /// @param isDown whether the value is to be taken as unhealthy
    HealthCheck check(DomainName name, RecordType type, String value, boolean isDown) {
        Map<String, Object> config = config(name, type, value, isDown);
        String what = name.canonical() + " " + type + " " + config;
        String id = UUID.nameUUIDFromBytes(what.getBytes(StandardCharsets.UTF_8)).toString();
        String reference = "0001:" + type + ":" + name.canonical() + ":" + id.substring(24);
        return HealthCheckJson.of(id, reference, config);
    }

    Map<String, Object> config(DomainName name, RecordType type, String value, boolean isDown) {
        boolean isAddress = type.equals(RecordType.A) || type.equals(RecordType.AAAA);
        var config = new LinkedHashMap<String, Object>();
        config.put("Type", protocol);
        if (isAddress) {
            config.put("IPAddress", value);
        }
        config.put("Port", port);
        if (isWeb()) {
            config.put(
                    "FullyQualifiedDomainName",
                    isAddress ? host.orElseGet(() -> ownName(name)) : value);
            config.put("ResourcePath", path.orElse(DEFAULT_PATH));
        } else if (!isAddress) {
            config.put("FullyQualifiedDomainName", value);
        }
        config.put("RequestInterval", interval);
        config.put("FailureThreshold", threshold);
        config.put("MeasureLatency", measuresLatency);
        config.put("Inverted", isDown);
        config.put("Disabled", isDown);
        config.put("EnableSNI", protocol.equals("HTTPS"));
        return config;
    }

    /// How a check of Route 53 looks from here; nothing if octoDNS has no such checks.
    static Optional<HealthForm> of(HealthCheck check, DomainName name, RecordType type) {
        Map<String, Object> config = HealthCheckJson.config(check);
        if (!PROTOCOLS.contains(check.type())) {
            return Optional.empty();
        }
        boolean isAddress = type.equals(RecordType.A) || type.equals(RecordType.AAAA);
        return Optional.of(
                new HealthForm(
                        check.type(),
                        text(config, "FullyQualifiedDomainName")
                                .filter(host -> isAddress && !host.equals(ownName(name))),
                        text(config, "ResourcePath").filter(path -> !path.equals(DEFAULT_PATH)),
                        number(config, "Port", DEFAULT.port),
                        !Boolean.FALSE.equals(config.get("MeasureLatency")),
                        number(config, "RequestInterval", DEFAULT.interval),
                        number(config, "FailureThreshold", DEFAULT.threshold)));
    }

    private static Optional<String> text(Map<String, Object> config, String name) {
        return config.get(name) instanceof String text ? Optional.of(text) : Optional.empty();
    }

    private static long number(Map<String, Object> config, String name, long otherwise) {
        return config.get(name) instanceof Number number ? number.longValue() : otherwise;
    }

    /// As a record's member `octodns`; empty for the defaults.
    Map<String, Object> written() {
        var check = new TreeMap<String, Object>();
        host.ifPresent(it -> check.put("host", it));
        path.ifPresent(it -> check.put("path", it));
        if (port != DEFAULT.port) {
            check.put("port", port);
        }
        if (!protocol.equals(DEFAULT.protocol)) {
            check.put("protocol", protocol);
        }
        var own = new TreeMap<String, Object>();
        if (threshold != DEFAULT.threshold) {
            own.put("failure_threshold", threshold);
        }
        if (!measuresLatency) {
            own.put("measure_latency", false);
        }
        if (interval != DEFAULT.interval) {
            own.put("request_interval", interval);
        }
        var octodns = new TreeMap<String, Object>();
        if (!check.isEmpty()) {
            octodns.put("healthcheck", check);
        }
        if (!own.isEmpty()) {
            octodns.put("route53", Map.of("healthcheck", own));
        }
        return octodns;
    }
}
