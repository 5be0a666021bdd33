package org.zonewright.analysis.plan.preflight;

import org.zonewright.Zones;
import org.zonewright.analysis.plan.ChangeBatch;
import org.zonewright.analysis.plan.ChangeBatch.Action;
import org.zonewright.analysis.plan.ChangeBatch.Item;
import org.zonewright.model.aws.AliasServices;
import org.zonewright.model.aws.Geography;
import org.zonewright.model.zone.Content;
import org.zonewright.model.zone.DomainName;
import org.zonewright.model.zone.RecordSet;
import org.zonewright.model.zone.RecordType;
import org.zonewright.model.zone.Routing;
import org.zonewright.model.zone.Zone;

import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/// Legal zones of few names, so that two of them disagree about nearly everything: a CNAME here and
/// addresses there, another policy, another member for the same place, an alias of an alias.
final class CrowdedZones {

    private static final Preflight PREFLIGHT = new Preflight(new AliasServices(), new Geography());

    private static final List<String> IDENTIFIERS = List.of("a", "b", "c", "d");

    private static final List<RecordType> TYPES =
            List.of(RecordType.A, RecordType.A, RecordType.AAAA, RecordType.TXT, RecordType.MX);

    private final RandomGenerator chance;
    private final int names;
    private final int mostValues;

    /// @param names how many there are to choose from
    /// @param mostValues 1 to 400
    CrowdedZones(RandomGenerator chance, int names, int mostValues) {
        this.chance = chance;
        this.names = names;
        this.mostValues = mostValues;
    }

    /// Those of `tries` random record sets that Route 53 takes one after another, without loops.
    Zone zone(int tries) {
        Zone zone = Zones.hosted("example.com.", "");
        for (int i = 0; i < tries; i++) {
            var item = new Item(Action.UPSERT, set());
            Request request = Request.of(new ChangeBatch(List.of(item)));
            if (PREFLIGHT.judge(zone, request) instanceof Verdict.Accepted(Zone next, var notes)
                    && notes.stream().noneMatch(note -> note.rule().equals("r53-alias-loop"))) {
                zone = next;
            }
        }
        return zone;
    }

    private RecordSet set() {
        RecordType type = chance.nextInt(5) == 0 ? RecordType.CNAME : pick(TYPES);
        Routing routing = routing();
        String identifier = routing instanceof Routing.Simple ? "" : pick(IDENTIFIERS);
        return new RecordSet(
                new RecordSet.Key(name(), type, identifier),
                chance.nextInt(4) == 0 ? alias() : values(type),
                routing,
                routing instanceof Routing.Simple
                        ? Optional.empty()
                        : Optional.of(
                                "0000000%d-0000-4000-8000-000000000000"
                                        .formatted(chance.nextInt(3))),
                List.of());
    }

    private DomainName name() {
        return DomainName.of("n" + chance.nextInt(names) + ".example.com.");
    }

    private Content alias() {
        return new Content.Alias(name(), Zones.ID, chance.nextBoolean());
    }

    private Content values(RecordType type) {
        int count = type.equals(RecordType.CNAME) ? 1 : count();
        int first = chance.nextInt(1000);
        return new Content.Values(
                pick(List.of(60L, 300L)),
                IntStream.range(first, first + count).mapToObj(n -> value(type, n)).toList());
    }

    /// Mostly few, sometimes all that can be.
    private int count() {
        return switch (chance.nextInt(8)) {
            case 0 -> mostValues;
            case 1 -> chance.nextInt(1, mostValues + 1);
            default -> chance.nextInt(1, Math.min(4, mostValues + 1));
        };
    }

    private String value(RecordType type, int n) {
        return switch (type.mnemonic()) {
            case "A" -> "198.18.%d.%d".formatted(n / 256, n % 256);
            case "AAAA" -> "2001:db8::%x".formatted(n);
            case "TXT" -> "\"%d %s\"".formatted(n, "x".repeat(n % 7 == 0 ? 200 : 20));
            case "MX" -> n + " n" + n % names + ".example.com.";
            default -> "n" + n % names + ".example.com.";
        };
    }

    private Routing routing() {
        return switch (chance.nextInt(12)) {
            case 0, 1 -> new Routing.Weighted(chance.nextLong(256));
            case 2 -> new Routing.Latency(pick(List.of("eu-west-1", "us-east-1", "us-west-2")));
            case 3 ->
                    new Routing.Geolocation(
                            Optional.of(pick(List.of("EU", "AS"))),
                            Optional.empty(),
                            Optional.empty());
            case 4 ->
                    new Routing.Geolocation(
                            Optional.empty(),
                            Optional.of(pick(List.of("*", "DE"))),
                            Optional.empty());
            case 5 -> new Routing.Failover(pick(List.of(Routing.Failover.Role.values())));
            case 6 -> new Routing.Multivalue();
            case 7 ->
                    new Routing.IpBased(
                            pick(
                                    List.of(
                                            "c8c02a84-0000-4000-8000-000000000000",
                                            "c8c02a84-0000-4000-8000-000000000001")),
                            pick(List.of("*", "isp-a", "isp-b")));
            case 8 ->
                    new Routing.Geoproximity(
                            new Routing.Geoproximity.Place.AwsRegion("us-west-2"),
                            Optional.of(chance.nextLong(-99, 100)));
            default -> new Routing.Simple();
        };
    }

    private <T> T pick(List<T> from) {
        return from.get(chance.nextInt(from.size()));
    }
}
