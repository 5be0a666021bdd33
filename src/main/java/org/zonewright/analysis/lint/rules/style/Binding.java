package org.zonewright.analysis.lint.rules.style;

import org.zonewright.analysis.lint.Value;
import org.zonewright.model.zone.DomainName;

import java.util.List;
import java.util.Optional;

/// One value of an SVCB or HTTPS set, as far as it can be read.
///
/// @param parameters as they are written, `key` or `key=value`
record Binding(String text, int priority, DomainName target, List<String> parameters) {

    static Optional<Binding> of(Value value) {
        List<String> fields = List.of(value.text().strip().split("\\s+", -1));
        if (fields.size() < 2 || !fields.getFirst().matches("\\d{1,5}")) {
            return Optional.empty();
        }
        return Optional.of(
                new Binding(
                        value.text(),
                        Integer.parseInt(fields.getFirst()),
                        DomainName.of(fields.get(1)),
                        fields.subList(2, fields.size())));
    }

    boolean isAlias() {
        return priority == 0;
    }

    String raw(String key) {
        return parameters.stream()
                .filter(some -> some.startsWith(key + "="))
                .map(some -> some.substring(key.length() + 1))
                .findFirst()
                .orElse("");
    }

    Optional<String> parameter(String key) {
        String raw = raw(key).replace("\"", "");
        return raw.isEmpty() ? Optional.empty() : Optional.of(raw);
    }

    /// A key that the parameter `mandatory` names and that is not there.
    Optional<String> missingKey() {
        return parameter("mandatory").stream()
                .flatMap(keys -> List.of(keys.split(",", -1)).stream())
                .filter(key -> parameters.stream().noneMatch(some -> isOf(key, some)))
                .findFirst();
    }

    private static boolean isOf(String key, String parameter) {
        return parameter.equals(key) || parameter.startsWith(key + "=");
    }
}
