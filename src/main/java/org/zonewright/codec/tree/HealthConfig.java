package org.zonewright.codec.tree;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// The members of a health check's configuration (API reference, HealthCheckConfig), which
/// templates and states have under names of their own.
public final class HealthConfig {

    /// What a member is.
    public enum Kind {
        TEXT,
        WHOLE,
        TRUTH,
        TEXTS
    }

    /// By the names of the API, without `AlarmIdentifier`.
    public static final Map<String, Kind> MEMBERS = members();

    private HealthConfig() {}

    private static Map<String, Kind> members() {
        var kinds = new LinkedHashMap<String, Kind>();
        kinds.put("Type", Kind.TEXT);
        kinds.put("IPAddress", Kind.TEXT);
        kinds.put("Port", Kind.WHOLE);
        kinds.put("FullyQualifiedDomainName", Kind.TEXT);
        kinds.put("ResourcePath", Kind.TEXT);
        kinds.put("SearchString", Kind.TEXT);
        kinds.put("RequestInterval", Kind.WHOLE);
        kinds.put("FailureThreshold", Kind.WHOLE);
        kinds.put("MeasureLatency", Kind.TRUTH);
        kinds.put("Inverted", Kind.TRUTH);
        kinds.put("Disabled", Kind.TRUTH);
        kinds.put("EnableSNI", Kind.TRUTH);
        kinds.put("HealthThreshold", Kind.WHOLE);
        kinds.put("ChildHealthChecks", Kind.TEXTS);
        kinds.put("Regions", Kind.TEXTS);
        kinds.put("InsufficientDataHealthStatus", Kind.TEXT);
        kinds.put("RoutingControlArn", Kind.TEXT);
        return java.util.Collections.unmodifiableMap(kinds);
    }

    /// The members that are there.
    ///
    /// @param naming what the format calls a member
    public static Map<String, Object> read(Fields fields, UnaryOperator<String> naming) {
        var config = new LinkedHashMap<String, Object>();
        MEMBERS.forEach(
                (member, kind) -> {
                    String name = naming.apply(member);
                    if (fields.has(name)) {
                        value(fields, name, kind).ifPresent(value -> config.put(member, value));
                    }
                });
        return config;
    }

    private static Optional<Object> value(Fields fields, String name, Kind kind) {
        return switch (kind) {
            case TEXT -> fields.text(name).map(text -> text);
            case WHOLE -> fields.whole(name).map(number -> number);
            case TRUTH -> fields.truth(name).map(truth -> truth);
            case TEXTS -> Optional.of(new ArrayList<>(List.copyOf(fields.texts(name))));
        };
    }
}
