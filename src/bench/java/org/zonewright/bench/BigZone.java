package org.zonewright.bench;

import org.zonewright.Zones;
import org.zonewright.model.zone.Zone;

/// Zones of a size, mixed as real ones are: hosts, mail, text, aliases of the sets beside them and
/// weighted pairs.
final class BigZone {

    private BigZone() {}

    static Zone of(int recordSets) {
        var text = new StringBuilder(recordSets * 40);
        for (int n = 0; n < recordSets; n++) {
            text.append(line(n)).append('\n');
        }
        return Zones.hosted("example.com.", text.toString());
    }

    private static String line(int n) {
        var host = "host-%06d".formatted(n / 8);
        return switch (n % 8) {
            case 0 -> "%s A 192.0.2.%d | 198.51.100.%d".formatted(host, n % 251, n % 241);
            case 1 -> "%s AAAA 2001:db8::%x".formatted(host, n % 65_535);
            case 2 -> "%s MX 10 mail.example.com.".formatted(host);
            case 3 -> "%s TXT \"v=spf1 include:_spf.example.com -all\"".formatted(host);
            case 4 -> "www.%s CNAME %s.example.com.".formatted(host, host);
            case 5 -> "alias.%s ALIAS A %s.example.com.".formatted(host, host);
            case 6 -> "api.%s 60 A 192.0.2.1 ; weighted 10 id=blue".formatted(host);
            default -> "api.%s 60 A 192.0.2.2 ; weighted 30 id=green".formatted(host);
        };
    }
}
