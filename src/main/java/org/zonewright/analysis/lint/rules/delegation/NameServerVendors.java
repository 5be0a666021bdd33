package org.zonewright.analysis.lint.rules.delegation;

import org.zonewright.model.zone.DomainName;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/// Whose name servers are, where that is known: the table `name-servers.txt`.
final class NameServerVendors {

    private record Line(String suffix, String vendor) {}

    private static final List<Line> LINES = read();

    private NameServerVendors() {}

    static Optional<String> of(DomainName server) {
        if (Servers.isOfRoute53(server)) {
            return Optional.of("Route 53");
        }
        return LINES.stream()
                .filter(line -> server.canonical().endsWith(line.suffix()))
                .map(Line::vendor)
                .findFirst();
    }

    private static List<Line> read() {
        try (InputStream in = NameServerVendors.class.getResourceAsStream("name-servers.txt")) {
            if (in == null) {
                throw new IllegalStateException("name-servers.txt");
            }
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return text.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split("\\s{2,}", 2))
                    .map(columns -> new Line("." + columns[0] + ".", columns[1]))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
