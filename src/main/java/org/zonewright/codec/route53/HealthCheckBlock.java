package org.zonewright.codec.route53;

import org.zonewright.model.zone.HealthCheck;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The block that `list-health-checks` prints.
final class HealthCheckBlock {

    static final String NAME = "HealthChecks";

    private HealthCheckBlock() {}

    static List<HealthCheck> read(BesidesReader reader) {
        Map<String, HealthCheck> checks = new LinkedHashMap<>();
        reader.objects(NAME)
                .flatMap(check -> check(reader, check).stream())
                .forEach(check -> checks.putIfAbsent(check.id(), check));
        return List.copyOf(checks.values());
    }

    private static Optional<HealthCheck> check(BesidesReader reader, Members check) {
        Optional<String> id = check.need("Id");
        Optional<Members> config = check.object("HealthCheckConfig");
        return id.map(
                known ->
                        new HealthCheck(
                                known,
                                check.text("CallerReference").map(CheckName::of).orElse(""),
                                text(config, "Type"),
                                summary(config),
                                truth(config, "Inverted"),
                                truth(config, "Disabled"),
                                config.flatMap(block -> block.whole("HealthThreshold"))
                                        .map(Long::intValue),
                                reader.texts(
                                        "ChildHealthChecks",
                                        config.flatMap(block -> block.list("ChildHealthChecks"))),
                                config.flatMap(block -> block.text("InsufficientDataHealthStatus")),
                                reader.compact(check.json())));
    }

    /// Such as `HTTPS /healthz`, `TCP 192.0.2.1:25` or `CLOUDWATCH_METRIC api-errors`.
    private static String summary(Optional<Members> config) {
        String path = text(config, "ResourcePath");
        String host = text(config, "FullyQualifiedDomainName");
        String address = host.isEmpty() ? text(config, "IPAddress") : host;
        String port = config.flatMap(block -> block.whole("Port")).map(n -> ":" + n).orElse("");
        String alarm =
                config.flatMap(block -> block.object("AlarmIdentifier"))
                        .flatMap(block -> block.text("Name"))
                        .orElse("");
        String where = path.isEmpty() ? address + (address.isEmpty() ? "" : port) : path;
        return Stream.of(text(config, "Type"), where, alarm)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private static String text(Optional<Members> config, String name) {
        return config.flatMap(block -> block.text(name)).orElse("");
    }

    private static boolean truth(Optional<Members> config, String name) {
        return config.flatMap(block -> block.truth(name)).orElse(false);
    }
}
