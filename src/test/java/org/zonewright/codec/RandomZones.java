package org.zonewright.codec;

import org.zonewright.model.zone.Annotations;
import org.zonewright.model.zone.Content;
import org.zonewright.model.zone.DomainName;
import org.zonewright.model.zone.Extra;
import org.zonewright.model.zone.RecordSet;
import org.zonewright.model.zone.RecordType;
import org.zonewright.model.zone.Routing;
import org.zonewright.model.zone.Routing.Geoproximity.Place;
import org.zonewright.model.zone.Simulation;
import org.zonewright.model.zone.Zone;
import org.zonewright.model.zone.ZoneInfo;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;

/// Zones with anything a zone can hold, from a random source: every type, policy and content, odd
/// characters in names and values, unknown members.
public final class RandomZones {

    private static final List<String> ODD =
            List.of(
                    "a", "-", "_", "*", "\\052", "\\000", "\\377", "\\056", "\\134", "é", "😀",
                    "\"", "\\", " ", "\t", "\n", "/", "A", "\u2028", "\u007f", "\ud800", "\udc00",
                    ".", "0");

    private final RandomGenerator chance;
    private final List<String> odd;

    public RandomZones(RandomGenerator chance) {
        this(chance, ODD);
    }

    private RandomZones(RandomGenerator chance, List<String> odd) {
        this.chance = chance;
        this.odd = odd;
    }

    /// Zones without half surrogates, which are no characters: no UTF-8 text holds them.
    public static RandomZones ofCharacters(RandomGenerator chance) {
        return new RandomZones(
                chance, ODD.stream().filter(text -> withoutHalves(text).equals(text)).toList());
    }

    public Zone zone() {
        Map<RecordSet.Key, RecordSet> sets = new HashMap<>();
        for (int i = chance.nextInt(12); i > 0; i--) {
            RecordSet set = set();
            sets.put(set.key(), set);
        }
        return Zone.of(info(), sets.values(), List.of(), besides());
    }

    private ZoneInfo info() {
        return new ZoneInfo(
                DomainName.of("example.com."),
                maybe(() -> "Z" + chance.nextInt(99)),
                chance.nextBoolean(),
                text(),
                text(),
                chance.nextBoolean() ? List.of() : List.of("ns-1.awsdns-00.com", text()),
                chance.nextBoolean()
                        ? List.of()
                        : List.of(new ZoneInfo.Vpc("us-east-1", "vpc-" + chance.nextInt(9))));
    }

    private Zone.Besides besides() {
        var simulation =
                new Simulation(
                        chance.nextBoolean()
                                ? List.of()
                                : List.of(
                                        new Simulation.Target(
                                                DomainName.of(name()),
                                                List.of("198.18.0.1"),
                                                maybe(() -> chance.nextLong(99)),
                                                maybe(chance::nextBoolean))),
                        chance.nextBoolean()
                                ? List.of()
                                : List.of(new Simulation.CheckState(text(), chance.nextBoolean())),
                        List.of(),
                        chance.nextBoolean()
                                ? List.of()
                                : List.of(
                                        new Simulation.Scenario(
                                                text(),
                                                chance.nextBoolean() ? "" : "eu-central-1",
                                                chance.nextBoolean() ? List.of() : List.of(text()),
                                                List.of("us-east-1"))));
        var annotations =
                new Annotations(
                        chance.nextBoolean()
                                ? List.of()
                                : List.of(
                                        new Annotations.Note(
                                                set().key(),
                                                maybe(this::text),
                                                maybe(this::text),
                                                text(),
                                                maybe(this::text))),
                        chance.nextBoolean()
                                ? List.of()
                                : List.of(
                                        new Annotations.Waiver(
                                                "r",
                                                maybe(this::text),
                                                text(),
                                                maybe(this::text))));
        return new Zone.Besides(
                List.of(), simulation, annotations, List.of(), chance.nextBoolean() ? 2 : 4);
    }

    private RecordSet set() {
        Routing routing = routing();
        String identifier = routing instanceof Routing.Simple ? "" : "i" + text();
        RecordType type = pick(RecordType.ROUTE53);
        if (chance.nextInt(9) == 0) {
            type = new RecordType("TYPE65400");
        }
        return new RecordSet(
                new RecordSet.Key(DomainName.of(name()), type, identifier),
                content(),
                routing,
                maybe(this::text),
                chance.nextInt(4) == 0
                        ? List.of(
                                new Extra(
                                        "",
                                        "Name",
                                        "X" + withoutHalves(text()),
                                        "[1.50,{\"a\":-0e+2}]"))
                        : List.of());
    }

    private String name() {
        return text() + "x." + text() + "example.com" + (chance.nextBoolean() ? "." : "");
    }

    private Content content() {
        return switch (chance.nextInt(5)) {
            case 0 -> new Content.Alias(DomainName.of(name()), text(), chance.nextBoolean());
            case 1 -> new Content.TrafficPolicy(text());
            default -> {
                var values = new ArrayList<String>();
                for (int i = chance.nextInt(4); i > 0; i--) {
                    values.add(text());
                }
                yield new Content.Values(pick(List.of(0L, 60L, -1L, Long.MAX_VALUE)), values);
            }
        };
    }

    private Routing routing() {
        return switch (chance.nextInt(9)) {
            case 0 -> new Routing.Weighted(pick(List.of(0L, 255L, -5L, 300L)));
            case 1 -> new Routing.Latency(text());
            case 2 ->
                    new Routing.Geolocation(
                            maybe(this::text), maybe(this::text), maybe(this::text));
            case 3 -> new Routing.Geoproximity(place(), maybe(() -> chance.nextLong(-99, 100)));
            case 4 -> new Routing.Failover(pick(List.of(Routing.Failover.Role.values())));
            case 5 -> new Routing.Multivalue();
            case 6 -> new Routing.IpBased(text(), text());
            default -> new Routing.Simple();
        };
    }

    private Place place() {
        return switch (chance.nextInt(3)) {
            case 0 -> new Place.AwsRegion(text());
            case 1 -> new Place.LocalZoneGroup(text());
            default -> new Place.Coordinates(text(), text());
        };
    }

    private String text() {
        var out = new StringBuilder();
        for (int i = chance.nextInt(5); i > 0; i--) {
            out.append(pick(odd));
        }
        return out.toString();
    }

    /// Without half surrogates, which Jackson takes in values but not in names.
    private static String withoutHalves(String text) {
        return text.replace("\ud800", "").replace("\udc00", "");
    }

    private <T> Optional<T> maybe(java.util.function.Supplier<T> some) {
        return chance.nextBoolean() ? Optional.of(some.get()) : Optional.empty();
    }

    private <T> T pick(List<T> from) {
        return from.get(chance.nextInt(from.size()));
    }
}
