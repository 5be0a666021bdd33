package org.zonewright.codec.terraform;

import org.zonewright.codec.route53.HealthCheckJson;
import org.zonewright.codec.tree.HealthConfig;
import org.zonewright.model.zone.HealthCheck;

import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/// The arguments of a health check.
final class HealthHcl {

    private HealthHcl() {}

    /// @param expression how the id of another check is written
    static Hcl body(HealthCheck check, UnaryOperator<String> expression) {
        Map<String, Object> config = HealthCheckJson.config(check);
        var body = new Hcl();
        for (String member : HealthConfig.MEMBERS.keySet()) {
            Object value = config.get(member);
            String name = HealthResources.name(member);
            switch (value) {
                case String text -> body.text(name, text);
                case List<?> list when member.equals("ChildHealthChecks") ->
                        body.raw(name, "[" + String.join(", ", ids(list, expression)) + "]");
                case List<?> list ->
                        body.raw(name, Hcl.list(list.stream().map(String::valueOf).toList()));
                case Number number -> body.raw(name, number.toString());
                case Boolean truth -> body.raw(name, truth.toString());
                case null, default -> {}
            }
        }
        if (config.get(HealthResources.ALARM) instanceof Map<?, ?> alarm) {
            body.text(HealthResources.ALARM_NAME, String.valueOf(alarm.get("Name")));
            body.text(HealthResources.ALARM_REGION, String.valueOf(alarm.get("Region")));
        }
        return body;
    }

    private static List<String> ids(List<?> list, UnaryOperator<String> expression) {
        return list.stream().map(id -> expression.apply(String.valueOf(id))).toList();
    }
}
