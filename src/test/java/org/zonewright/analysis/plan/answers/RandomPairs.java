package org.zonewright.analysis.plan.answers;

import org.zonewright.Zones;
import org.zonewright.model.zone.Content;
import org.zonewright.model.zone.DomainName;
import org.zonewright.model.zone.HealthCheck;
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
import java.util.Random;

/// Small zones full of everything that answers depend on, and drafts of them, from a seed: names
/// under names, wildcards, delegations with and without glue, CNAMEs and aliases that may lead
/// anywhere, every policy, health checks of every kind.
public final class RandomPairs {

    private static final DomainName APEX = DomainName.of("example.com.");
    private static final List<String> LABELS = List.of("a", "b", "c", "*", "d");
    private static final List<RecordType> TYPES =
            List.of(
                    RecordType.A,
                    RecordType.A,
                    RecordType.A,
                    RecordType.AAAA,
                    RecordType.TXT,
                    RecordType.CNAME,
                    RecordType.CNAME,
                    RecordType.MX,
                    RecordType.NS,
                    RecordType.DS);

    private static final List<Place> PLACES =
            List.of(
                    new Place.AwsRegion("us-west-2"),
                    new Place.AwsRegion("ap-northeast-1"),
                    new Place.Coordinates("-26.2", "28.04"),
                    new Place.Coordinates("50.11", "8.68"),
                    new Place.Coordinates("48.85", "2.35"));

    private static final List<String> CHECKS = List.of("h1", "h2", "h3", "calc", "inverted");
    private static final String COLLECTION = "c8c02a84-aaaa-bbbb-cccc-2d7f9d1f0001";
    private static final List<String> LOCATIONS = List.of("near", "far", "six", "*");

    static final List<String> TARGETS =
            List.of("web-1.us-east-1.elb.amazonaws.com.", "d111111abcdef8.cloudfront.net.");

    private final Random chance;

    private RandomPairs(Random chance) {
        this.chance = chance;
    }

    /// A zone and what became of it.
    public record Pair(Zone base, Zone draft) {}

    public static Pair of(long seed) {
        var random = new RandomPairs(new Random(seed));
        Zone base = random.zone(6 + random.chance.nextInt(20));
        return new Pair(base, random.edited(base, 1 + random.chance.nextInt(4)));
    }

    private Zone zone(int groups) {
        Map<RecordSet.Key, RecordSet> sets = new HashMap<>();
        Zones.hosted(APEX.text(), "").sets().forEach(set -> sets.put(set.key(), set));
        for (int i = 0; i < groups; i++) {
            group(name(), pick(TYPES)).forEach(set -> sets.put(set.key(), set));
        }
        boolean isPrivate = chance.nextInt(5) == 0;
        var info =
                new ZoneInfo(
                        APEX,
                        Optional.of(Zones.ID),
                        isPrivate,
                        "",
                        "",
                        List.of(),
                        isPrivate ? List.of(new ZoneInfo.Vpc("eu-central-1", "vpc-1")) : List.of());
        return Zone.of(info, sets.values(), List.of(), besides());
    }

    private Zone.Besides besides() {
        var simulation =
                new Simulation(
                        chance.nextInt(3) > 0
                                ? List.of()
                                : List.of(
                                        new Simulation.Target(
                                                DomainName.of(TARGETS.getFirst()),
                                                List.of("198.18.0.1"),
                                                Optional.of(77L),
                                                Optional.of(chance.nextBoolean()))),
                        chance.nextInt(3) > 0
                                ? List.of()
                                : List.of(new Simulation.CheckState("h2", false)),
                        List.of(
                                new Simulation.Collection(
                                        COLLECTION,
                                        List.of(
                                                location("near", "203.0.113.0/24"),
                                                location("far", "203.0.112.0/22"),
                                                location("six", "2001:db8::/48")))));
        return new Zone.Besides(
                List.of(
                        check("h1", false, List.of()),
                        check("calc", false, List.of("h1", "h2")),
                        check("inverted", true, List.of())),
                simulation,
                Zone.Besides.NOTHING.annotations(),
                List.of());
    }

    private static Simulation.Location location(String name, String block) {
        return new Simulation.Location(name, List.of(block));
    }

    private static HealthCheck check(String id, boolean inverted, List<String> children) {
        return new HealthCheck(
                id,
                "",
                children.isEmpty() ? "HTTP" : "CALCULATED",
                "",
                inverted,
                false,
                children.isEmpty() ? Optional.empty() : Optional.of(2),
                children,
                Optional.empty(),
                "{}");
    }

    /// A name of up to three labels below the zone, now and then the zone's own.
    DomainName name() {
        DomainName name = APEX;
        for (int depth = chance.nextInt(10) == 0 ? 0 : 1 + chance.nextInt(3); depth > 0; depth--) {
            name = name.child(pick(LABELS));
        }
        return name;
    }

    private List<RecordSet> group(DomainName name, RecordType type) {
        if (type.equals(RecordType.NS) || type.equals(RecordType.DS) || chance.nextInt(3) > 0) {
            return List.of(set(name, type, new Routing.Simple(), "", type.equals(RecordType.NS)));
        }
        int policy = chance.nextInt(7);
        var members = new ArrayList<RecordSet>();
        for (int i = 1 + chance.nextInt(4); i > 0; i--) {
            members.add(set(name, type, routing(policy), "m" + i, false));
        }
        return members;
    }

    private RecordSet set(
            DomainName name, RecordType type, Routing routing, String id, boolean plain) {
        Optional<String> check =
                id.isEmpty() || chance.nextInt(3) > 0
                        ? Optional.empty()
                        : Optional.of(pick(CHECKS));
        return new RecordSet(
                new RecordSet.Key(name, type, id),
                plain ? values(type) : content(type),
                routing,
                check,
                List.of());
    }

    private Content content(RecordType type) {
        boolean canAlias = !type.equals(RecordType.NS) && !type.equals(RecordType.DS);
        if (!canAlias || chance.nextInt(3) > 0) {
            return values(type);
        }
        boolean health = chance.nextBoolean();
        return chance.nextInt(4) == 0
                ? new Content.Alias(DomainName.of(pick(TARGETS)), "Z2FDTNDATAQYW2", health)
                : new Content.Alias(name(), Zones.ID, health);
    }

    private Content values(RecordType type) {
        var values = new ArrayList<String>();
        int count = type.equals(RecordType.CNAME) ? 1 : 1 + chance.nextInt(2);
        while (values.size() < count) {
            String value = value(type);
            if (!values.contains(value)) {
                values.add(value);
            }
        }
        return new Content.Values(60L * (1 + chance.nextInt(2)), values);
    }

    private String value(RecordType type) {
        int number = 1 + chance.nextInt(3);
        return switch (type.mnemonic()) {
            case "A" -> "192.0.2." + number;
            case "AAAA" -> "2001:db8::" + number;
            case "TXT" -> "\"t" + number + "\"";
            case "MX" -> "10 " + target();
            case "DS" -> "12345 13 2 " + "0" + number;
            default -> target();
        };
    }

    private String target() {
        return chance.nextInt(5) == 0 ? "host.example.net." : name().canonical();
    }

    private Routing routing(int policy) {
        return switch (policy) {
            case 0 -> new Routing.Weighted(chance.nextInt(3));
            case 1 -> new Routing.Latency(pick(List.of("us-east-1", "eu-west-1", "cn-north-1")));
            case 2 -> geolocation();
            case 3 -> new Routing.Failover(pick(List.of(Routing.Failover.Role.values())));
            case 4 -> new Routing.Multivalue();
            case 5 -> new Routing.IpBased(COLLECTION, pick(LOCATIONS));
            default ->
                    new Routing.Geoproximity(
                            pick(PLACES),
                            chance.nextBoolean()
                                    ? Optional.empty()
                                    : Optional.of((long) chance.nextInt(-60, 60)));
        };
    }

    private Routing geolocation() {
        Optional<String> none = Optional.empty();
        return switch (chance.nextInt(5)) {
            case 0 -> new Routing.Geolocation(Optional.of("EU"), none, none);
            case 1 -> new Routing.Geolocation(none, Optional.of("DE"), none);
            case 2 -> new Routing.Geolocation(none, Optional.of("US"), none);
            case 3 -> new Routing.Geolocation(none, Optional.of("US"), Optional.of("CA"));
            default -> new Routing.Geolocation(none, Optional.of("*"), none);
        };
    }

    /// The zone after some edits.
    private Zone edited(Zone zone, int edits) {
        Zone draft = zone;
        for (int i = 0; i < edits; i++) {
            List<RecordSet> sets = List.copyOf(draft.sets());
            switch (chance.nextInt(4)) {
                case 0 -> draft = draft.without(pick(sets).key());
                case 1 -> {
                    RecordSet old = pick(sets);
                    draft = draft.with(old.withContent(content(old.type())));
                }
                case 2 -> {
                    RecordSet old = pick(sets);
                    RecordSet.Key key = old.key();
                    draft =
                            draft.without(key)
                                    .with(
                                            old.withKey(
                                                    new RecordSet.Key(
                                                            name(),
                                                            key.type(),
                                                            key.setIdentifier())));
                }
                default -> {
                    for (RecordSet set : group(name(), pick(TYPES))) {
                        draft = draft.with(set);
                    }
                }
            }
        }
        return draft;
    }

    private <T> T pick(List<T> some) {
        return some.get(chance.nextInt(some.size()));
    }
}
