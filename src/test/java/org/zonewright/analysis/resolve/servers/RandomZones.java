package org.zonewright.analysis.resolve.servers;

import org.zonewright.Zones;
import org.zonewright.analysis.resolve.Question;
import org.zonewright.model.zone.DomainName;
import org.zonewright.model.zone.RecordSet;
import org.zonewright.model.zone.RecordType;
import org.zonewright.model.zone.Zone;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/// Small zones and questions to them out of few labels, so that wildcards, empty non-terminals,
/// delegations, CNAME chains and DNAMEs meet often. Only what a master file may hold.
final class RandomZones {

    private static final List<String> LABELS =
            List.of("a", "b", "c", "*", "*", "_x", "d\\056e", "a-b", "\\000\\377", "f".repeat(60));
    private static final List<RecordType> TYPES =
            List.of(
                    RecordType.A,
                    RecordType.A,
                    RecordType.AAAA,
                    RecordType.TXT,
                    RecordType.MX,
                    RecordType.SRV,
                    RecordType.CNAME,
                    RecordType.CNAME,
                    RecordType.NS,
                    RecordType.DS,
                    RecordType.DNAME,
                    RecordType.PTR,
                    RecordType.NAPTR,
                    RecordType.HTTPS,
                    RecordType.CAA,
                    RecordType.SSHFP,
                    RecordType.of("LOC"),
                    RecordType.of("AFSDB"),
                    RecordType.of("KX"),
                    RecordType.of("RT"),
                    RecordType.of("RP"),
                    RecordType.of("TYPE65400"));

    private static final List<RecordType> CUTTING = List.of(RecordType.NS, RecordType.DNAME);

    private static final int LABELS_A_ZONE = 5;

    private final Random random;

    /// Of the zone that was made last.
    private List<String> labels = LABELS;

    RandomZones(long seed) {
        random = new Random(seed);
    }

    Zone zone(String origin) {
        var some = new ArrayList<>(LABELS);
        Collections.shuffle(some, random);
        labels = some.subList(0, LABELS_A_ZONE);
        Zone zone = withSoa(Zones.hosted(origin, ""));
        boolean mayHide = random.nextInt(10) == 0;
        int sets = 3 + random.nextInt(14);
        for (int i = 0; i < sets; i++) {
            RecordSet set = set(zone.name());
            if (mayStand(set, zone) && (mayHide || !hides(set, zone))) {
                zone = zone.with(set);
            }
        }
        return withNs(zone);
    }

    /// Some zones' servers are names of the zone, which then need an address to be loaded.
    private Zone withNs(Zone zone) {
        List<String> addressed =
                zone.sets().stream()
                        .filter(set -> set.type().equals(RecordType.A))
                        .filter(set -> !isHidden(set, zone))
                        .map(set -> set.name().canonical())
                        .toList();
        String server =
                addressed.isEmpty() || random.nextBoolean()
                        ? "ns.example.net."
                        : addressed.get(random.nextInt(addressed.size()));
        return zone.with(
                RecordSet.simple(
                        zone.name().canonical(), RecordType.NS, 70, server, "ns2.example.net."));
    }

    private static boolean isHidden(RecordSet set, Zone zone) {
        return zone.sets().stream()
                .filter(other -> CUTTING.contains(other.type()))
                .anyMatch(
                        other ->
                                !other.name().equals(zone.name())
                                                && set.name().isAtOrBelow(other.name())
                                        || isBelowDname(set, other));
    }

    /// Its TTL and its last field make the negative TTL.
    private Zone withSoa(Zone zone) {
        String soa = "ns.example.net. h.example.net. 1 7200 900 1209600 " + random.nextInt(100);
        return zone.with(
                RecordSet.simple(
                        zone.name().canonical(), RecordType.SOA, 50 + random.nextInt(50), soa));
    }

    /// About the zone that was made last: often a name that it has or one below, in any letter
    /// case.
    Question question(Zone zone) {
        List<RecordSet> sets = List.copyOf(zone.sets());
        DomainName name = sets.get(random.nextInt(sets.size())).name();
        String asked =
                switch (random.nextInt(4)) {
                    case 0 -> name.canonical();
                    case 1 -> below(name, 1 + random.nextInt(4));
                    default -> name(zone.name());
                };
        String legal = DomainName.of(asked).isLegal() ? asked : zone.name().canonical();
        return Question.of(
                random.nextInt(4) == 0 ? legal.toUpperCase(Locale.ROOT) : legal,
                random.nextInt(12) == 0 ? Question.ANY : type());
    }

    private String name(DomainName zone) {
        return below(zone, random.nextInt(4));
    }

    private String below(DomainName name, int depth) {
        DomainName below = name;
        for (int i = 0; i < depth; i++) {
            below = below.child(labels.get(random.nextInt(labels.size())));
        }
        return below.canonical();
    }

    private RecordType type() {
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
            case "NAPTR" -> new String[] {"1 2 \"S\" \"SIP+D2U\" \"\" " + target(zone)};
            case "HTTPS" -> new String[] {"1 " + target(zone) + " alpn=\"h2,h3\" port=" + n};
            case "CAA" -> new String[] {"0 issue \"a.example; n=" + n + "\""};
            case "SSHFP" -> new String[] {"1 2 " + "%064X".formatted(n)};
            case "AFSDB", "KX", "RT" -> new String[] {"1 " + target(zone)};
            case "RP" -> new String[] {target(zone) + " " + target(zone)};
            case "TYPE65400" -> new String[] {"\\# 2 %04X".formatted(n)};
            case "SRV" -> new String[] {"1 2 443 " + target(zone)};
            case "DS" -> new String[] {"1 13 2 " + "%064X".formatted(n)};
            case "LOC" ->
                    new String[] {"52 22 23.000 N 4 53 32.000 E -2.00m 0.00m 10000.00m 10.00m"};
            case "DNAME" -> new String[] {random.nextInt(4) == 0 ? longName(zone) : target(zone)};
            case "NS" -> new String[] {target(zone), "ns.example.net."};
            default -> new String[] {target(zone)};
        };
    }

    /// So long that few names below a DNAME to it become legal ones.
    private static String longName(DomainName zone) {
        String label = "l".repeat(DomainName.MAX_LABEL);
        return zone.child("x").child(label).child(label).child(label).canonical();
    }

    private String target(DomainName zone) {
        return random.nextInt(4) == 0 ? "www.example.net." : name(zone);
    }

    private static boolean mayStand(RecordSet set, Zone zone) {
        RecordType type = set.type();
        boolean atApex = set.name().equals(zone.name());
        boolean wildcard = set.name().isWildcard();
        if (!set.name().isLegal()
                || atApex && List.of("CNAME", "NS", "DS").contains(type.mnemonic())
                || wildcard && type.equals(RecordType.NS)) {
            return false;
        }
        return zone.at(set.name()).stream().allMatch(other -> mayMeet(type, other.type(), atApex));
    }

    private static boolean mayMeet(RecordType one, RecordType other, boolean atApex) {
        boolean same = one.equals(other);
        boolean cname = one.equals(RecordType.CNAME) || other.equals(RecordType.CNAME);
        boolean redirection = isRedirection(one, other) || isRedirection(other, one);
        return same || !cname && (atApex || !redirection);
    }

    /// A DNAME beside NS, which only the apex may have (RFC 6672 section 2.3).
    private static boolean isRedirection(RecordType one, RecordType other) {
        return one.equals(RecordType.DNAME) && other.equals(RecordType.NS);
    }

    /// Whether a DNAME would hide other records or this record, which only BIND loads.
    private static boolean hides(RecordSet set, Zone zone) {
        return zone.sets().stream()
                .anyMatch(other -> isBelowDname(set, other) || isBelowDname(other, set));
    }

    private static boolean isBelowDname(RecordSet below, RecordSet above) {
        return above.type().equals(RecordType.DNAME) && below.name().isBelow(above.name());
    }
}
