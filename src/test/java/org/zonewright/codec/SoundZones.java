package org.zonewright.codec;

import org.zonewright.model.zone.Content;
import org.zonewright.model.zone.DomainName;
import org.zonewright.model.zone.RecordSet;
import org.zonewright.model.zone.RecordType;
import org.zonewright.model.zone.Routing;
import org.zonewright.model.zone.Routing.Geoproximity.Place;
import org.zonewright.model.zone.Zone;
import org.zonewright.model.zone.ZoneInfo;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;

/// Zones that Route 53 could hold, from a random source: every type with sound values, every
/// policy, odd octets in names and strings. They have an SOA and name servers.
public final class SoundZones {

    private static final List<String> LABELS =
            List.of(
                    "www",
                    "_dmarc",
                    "\\052",
                    "a\\056b",
                    "\\100",
                    "x\\073y",
                    "\\044z",
                    "caf\\303\\251",
                    "q\\042",
                    "p\\050",
                    "\\134",
                    "n\\000",
                    "xn--caf-dma",
                    "1",
                    "s\\040p");

    private static final List<String> STRINGS =
            List.of(
                    "plain",
                    "a b",
                    ";",
                    "\\\"",
                    "\\\\",
                    "\\303\\251",
                    "\\000",
                    "(",
                    "@",
                    "$",
                    "'",
                    "x".repeat(250),
                    "");

    private final RandomGenerator chance;
    private final String origin;

    public SoundZones(RandomGenerator chance) {
        this(chance, "example.com.");
    }

    /// @param origin the name of all of them, with its final dot
    public SoundZones(RandomGenerator chance, String origin) {
        this.chance = chance;
        this.origin = origin;
    }

    public Zone zone() {
        Map<RecordSet.Key, RecordSet> sets = new HashMap<>();
        for (int i = chance.nextInt(20); i > 0; i--) {
            RecordSet set = set();
            boolean mixed =
                    sets.values().stream()
                            .anyMatch(
                                    other ->
                                            other.name().equals(set.name())
                                                    && other.type().equals(set.type())
                                                    && !other.routing()
                                                            .policy()
                                                            .equals(set.routing().policy()));
            if (!mixed) {
                sets.put(set.key(), set);
            }
        }
        put(sets, RecordSet.simple(origin, RecordType.SOA, 900, "ns. h. 1 2 3 4 5"));
        put(sets, RecordSet.simple(origin, RecordType.NS, 60, "ns-1.test.", "ns-2.test"));
        ZoneInfo info = ZoneInfo.named(DomainName.of(origin));
        return Zone.of(
                info.withId(Optional.of("ZSELF")), sets.values(), List.of(), Zone.Besides.NOTHING);
    }

    private static void put(Map<RecordSet.Key, RecordSet> sets, RecordSet set) {
        sets.put(set.key(), set);
    }

    private RecordSet set() {
        RecordType type =
                pick(RecordType.ROUTE53.stream().filter(t -> !t.equals(RecordType.SOA)).toList());
        Routing routing = type.canBeRouted() ? routing() : new Routing.Simple();
        String identifier =
                routing instanceof Routing.Simple ? "" : pick(List.of("one", "a \"b\"", "é\\"));
        Content content =
                chance.nextInt(4) == 0 && type.canBeRouted()
                        ? new Content.Alias(
                                name(),
                                pick(List.of("ZSELF", "Z35SXDOTRQ7X7K")),
                                chance.nextBoolean())
                        : values(type);
        return new RecordSet(
                new RecordSet.Key(name(), type, identifier),
                content,
                routing,
                chance.nextBoolean() ? Optional.of("check-1") : Optional.empty(),
                List.of());
    }

    private DomainName name() {
        String below = chance.nextBoolean() ? "" : pick(LABELS) + ".";
        return DomainName.of(pick(LABELS) + "." + below + origin).asRoute53Prints();
    }

    private Content values(RecordType type) {
        var values = new LinkedHashSet<String>();
        int most = type.equals(RecordType.CNAME) ? 1 : chance.nextInt(1, 5);
        // Route 53 holds up to 400 values in a record set (guide, "Quotas").
        for (int n = chance.nextInt(40) == 0 && type.equals(RecordType.A) ? 400 : 0; n > 0; n--) {
            values.add("198.18.%d.%d".formatted(n / 256, n % 256));
        }
        while (values.size() < most) {
            values.add(value(type));
        }
        return new Content.Values(chance.nextLong(0, 0x80000000L), new ArrayList<>(values));
    }

    private String value(RecordType type) {
        String name = name().text();
        int n = chance.nextInt(200);
        return switch (type.mnemonic()) {
            case "A" -> "192.0.2." + n;
            case "AAAA" -> "2001:db8::" + n;
            case "CAA" -> n + " issue \"" + string() + "\"";
            case "DS" -> n + " 8 2 " + "ab".repeat(32);
            case "HTTPS", "SVCB" -> n + 1 + " " + name + " alpn=\"h3,h2\" port=8443";
            case "MX" -> n + " " + name;
            case "NAPTR" -> n + " 1 \"u\" \"" + string() + "\" \"!^.*$!x!\" " + name;
            case "SPF", "TXT" -> '"' + string() + "\" \"" + string() + n + '"';
            case "SRV" -> n + " 1 2 " + name;
            case "SSHFP" -> n % 4 + " 2 " + "%02x".formatted(n).repeat(32);
            case "TLSA" -> n % 4 + " 1 1 " + "%02x".formatted(n).repeat(32);
            default -> name.substring(0, name.length() - 1);
        };
    }

    private String string() {
        return pick(STRINGS);
    }

    private Routing routing() {
        return switch (chance.nextInt(14)) {
            case 0 -> new Routing.Weighted(chance.nextLong(256));
            case 1 -> new Routing.Latency("eu-west-1");
            case 2 ->
                    new Routing.Geolocation(Optional.of("EU"), Optional.empty(), Optional.empty());
            case 3 -> new Routing.Geolocation(Optional.empty(), Optional.of("*"), Optional.empty());
            case 4 ->
                    new Routing.Geolocation(Optional.empty(), Optional.of("US"), Optional.of("CA"));
            case 5 -> new Routing.Failover(pick(List.of(Routing.Failover.Role.values())));
            case 6 -> new Routing.Multivalue();
            case 7 -> new Routing.IpBased("c8c02a84-0000-0000-0000-000000000000", "isp-a");
            case 8 -> new Routing.Geoproximity(place(), Optional.of(chance.nextLong(-99, 100)));
            default -> new Routing.Simple();
        };
    }

    private Place place() {
        return switch (chance.nextInt(3)) {
            case 0 -> new Place.AwsRegion("us-west-2");
            case 1 -> new Place.LocalZoneGroup("us-east-1-bos-1");
            default -> new Place.Coordinates("-49.22", "74.01");
        };
    }

    private <T> T pick(List<T> from) {
        return from.get(chance.nextInt(from.size()));
    }
}
