package org.zonewright.analysis.lint.rules.security;

import org.zonewright.model.zone.DomainName;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Services where a name that one customer gave up can be had by another: the table `takeover.txt`.
final class TakeoverTable {

    /// What of a zone leads there.
    enum Kind {
        CNAME,
        IP,
        NS,
        MX
    }

    private static final Map<Kind, Map<String, String>> SERVICES = read();

    private TakeoverTable() {}

    /// The service that a name belongs to.
    static Optional<String> service(Kind kind, DomainName name) {
        Map<String, String> services = SERVICES.getOrDefault(kind, Map.of());
        String canonical = name.canonical();
        String plain = canonical.substring(0, canonical.length() - 1);
        String exact = services.get(plain);
        if (exact != null) {
            return Optional.of(exact);
        }
        for (int dot = plain.indexOf('.'); dot >= 0; dot = plain.indexOf('.', dot + 1)) {
            String service = services.get(plain.substring(dot));
            if (service != null) {
                return Optional.of(service);
            }
        }
        return Optional.empty();
    }

    static Optional<String> service(String address) {
        return Optional.ofNullable(SERVICES.getOrDefault(Kind.IP, Map.of()).get(address));
    }

    private static Map<Kind, Map<String, String>> read() {
        var services = new HashMap<Kind, Map<String, String>>();
        for (List<String> columns : Tables.read("takeover.txt", 3)) {
            Kind kind = Kind.valueOf(columns.getFirst().toUpperCase(java.util.Locale.ROOT));
            services.computeIfAbsent(kind, _ -> new HashMap<>())
                    .put(columns.get(1), columns.get(2));
        }
        return services;
    }
}
