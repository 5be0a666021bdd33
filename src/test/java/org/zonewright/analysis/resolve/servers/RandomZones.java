package org.zonewright.analysis.resolve.servers;

import org.zonewright.Zones;
import org.zonewright.model.zone.DomainName;
import org.zonewright.model.zone.RecordSet;
import org.zonewright.model.zone.RecordType;
import org.zonewright.model.zone.Zone;

import java.util.List;
import java.util.Random;

/// Small zones and questions to them out of few labels, so that wildcards, empty non-terminals,
/// delegations and CNAME chains meet often. Only what a master file may hold.
final class RandomZones {

    private static final List<String> LABELS = List.of("a", "b", "c", "*", "_x", "d\\056e", "a-b");
    private static final List<RecordType> TYPES =
            List.of(
                    RecordType.A,
                    RecordType.AAAA,
                    RecordType.TXT,
                    RecordType.MX,
                    RecordType.SRV,
                    RecordType.CNAME,
                    RecordType.NS,
                    RecordType.DS);

    private final Random random;

    RandomZones(long seed) {
        random = new Random(seed);
    }

    Zone zone(String origin) {
        Zone zone = Zones.hosted(origin, "");
        int sets = 3 + random.nextInt(14);
        for (int i = 0; i < sets; i++) {
            RecordSet set = set(zone.name());
            if (mayStand(set, zone)) {
                zone = zone.with(set);
            }
        }
        return zone;
    }

    String name(DomainName zone) {
        DomainName name = zone;
        for (int depth = random.nextInt(4); depth > 0; depth--) {
            name = name.child(LABELS.get(random.nextInt(LABELS.size())));
        }
        return name.canonical();
    }

    RecordType type() {
        return TYPES.get(random.nextInt(TYPES.size()));
    }

    private RecordSet set(DomainName zone) {
        RecordType type = type();
        return RecordSet.simple(name(zone), type, 60 + random.nextInt(3), values(type, zone));
    }

    private String[] values(RecordType type, DomainName zone) {
        int n = random.nextInt(250);
        return switch (type.mnemonic()) {
            case "A" -> new String[] {"192.0.2." + n, "192.0.2." + (n + 1)};
            case "AAAA" -> new String[] {"2001:db8::" + n};
            case "TXT" -> new String[] {"\"text " + n + "\" \"\\303\\251\""};
            case "MX" -> new String[] {"10 " + target(zone), "20 mail.example.net."};
            case "SRV" -> new String[] {"1 2 443 " + target(zone)};
            case "DS" -> new String[] {"1 13 2 " + "%064X".formatted(n)};
            default -> new String[] {target(zone)};
        };
    }

    private String target(DomainName zone) {
        return random.nextInt(4) == 0 ? "www.example.net." : name(zone);
    }

    private static boolean mayStand(RecordSet set, Zone zone) {
        boolean isCname = set.type().equals(RecordType.CNAME);
        boolean isNs = set.type().equals(RecordType.NS);
        boolean atApex = set.name().equals(zone.name());
        var others = zone.at(set.name());
        if (atApex && (isCname || isNs || set.type().equals(RecordType.DS))) {
            return false;
        }
        if (isNs && set.name().canonical().contains("*")) {
            return false;
        }
        if (set.type().equals(RecordType.DS)) {
            return others.stream().anyMatch(other -> other.type().equals(RecordType.NS));
        }
        return others.stream()
                .allMatch(
                        other ->
                                other.type().equals(set.type())
                                        || (!isCname && !other.type().equals(RecordType.CNAME)));
    }
}
