package org.zonewright.codec.route53;

import org.zonewright.codec.SourceText;
import org.zonewright.model.zone.HealthCheck;

import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Health checks as values of their JSON (API reference, HealthCheck), for formats that spell them
/// in another way.
public final class HealthCheckJson {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final String CONFIG = "HealthCheckConfig";

    private HealthCheckJson() {}

    /// A health check.
    ///
    /// @param callerReference empty if there is none
    /// @param config the members of its `HealthCheckConfig`: texts, numbers, truth values, lists
    ///   and maps of them
    public static HealthCheck of(String id, String callerReference, Map<String, ?> config) {
        var check = new LinkedHashMap<String, Object>();
        check.put("Id", id);
        if (!callerReference.isEmpty()) {
            check.put("CallerReference", callerReference);
        }
        check.put(CONFIG, config);
        return read(MAPPER.writeValueAsString(check));
    }

    private static HealthCheck read(String json) {
        SourceText source = SourceText.of(json);
        var tokens = new JsonTokens(source);
        Json check = tokens.value(tokens.next());
        var list = new Json.Arr(check.start(), check.end(), List.of(check));
        var blocks = Map.<String, Json>of(HealthCheckBlock.NAME, list);
        return HealthCheckBlock.read(new BesidesReader(source, blocks, new ArrayList<>()))
                .getFirst();
    }

    /// The members of its `HealthCheckConfig`; none if it has none that can be read.
    public static Map<String, Object> config(HealthCheck check) {
        return check(check).get(CONFIG) instanceof Map<?, ?> config ? texts(config) : Map.of();
    }

    /// Its `CallerReference`; empty if it has none.
    public static String callerReference(HealthCheck check) {
        return check(check).get("CallerReference") instanceof String reference ? reference : "";
    }

    private static Map<String, Object> check(HealthCheck check) {
        return MAPPER.readValue(check.json(), new TypeReference<>() {});
    }

    private static Map<String, Object> texts(Map<?, ?> members) {
        var out = new LinkedHashMap<String, Object>();
        members.forEach((name, value) -> out.put(String.valueOf(name), value));
        return out;
    }
}
