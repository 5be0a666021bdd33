package org.zonewright.analysis.plan.answers;

import org.zonewright.analysis.resolve.Client;
import org.zonewright.analysis.resolve.Question;
import org.zonewright.model.zone.DomainName;
import org.zonewright.model.zone.RecordType;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/// Questions to the zones of [RandomPairs]: names that exist and names that do not, any type, from
/// anywhere, while at most one thing fails.
final class RandomQuestions {

    private static final DomainName APEX = DomainName.of("example.com.");
    private static final List<String> LABELS = List.of("a", "b", "c", "d", "*", "any", "x", "y");
    private static final List<RecordType> TYPES =
            List.of(
                    RecordType.A,
                    RecordType.A,
                    RecordType.AAAA,
                    RecordType.TXT,
                    RecordType.CNAME,
                    RecordType.MX,
                    RecordType.NS,
                    RecordType.DS,
                    RecordType.SOA,
                    RecordType.CAA,
                    RecordType.of("LOC"),
                    Question.ANY);

    private static final List<Optional<String>> COUNTRIES =
            List.of(
                    Optional.empty(),
                    Optional.of("DE"),
                    Optional.of("FR"),
                    Optional.of("US"),
                    Optional.of("CN"),
                    Optional.of("BR"),
                    Optional.of("MN"));

    private static final List<String> FAILING =
            List.of("h1", "h2", "h3", "calc", "inverted", "nobody");

    private final Random chance;

    RandomQuestions(Random chance) {
        this.chance = chance;
    }

    Question next() {
        return new Question(name(), pick(TYPES), client(), failing(), 0, Question.View.PUBLIC);
    }

    private DomainName name() {
        DomainName name = APEX;
        for (int depth = chance.nextInt(5); depth > 0; depth--) {
            name = name.child(pick(LABELS));
        }
        return name;
    }

    private Client client() {
        if (chance.nextInt(4) == 0) {
            return Client.UNKNOWN;
        }
        Optional<String> country = pick(COUNTRIES);
        boolean isUs = country.filter("US"::equals).isPresent();
        return new Client(
                Optional.empty(),
                maybe(
                        "203.0.113.9/32",
                        "203.0.112.7",
                        "203.0.112.0/22",
                        "2001:db8::1",
                        "192.0.2.0/24"),
                maybe("EU", "AS", "NA"),
                country,
                isUs ? maybe("CA", "NY") : Optional.empty(),
                maybe("us-east-1", "eu-west-1", "ap-northeast-1", "cn-north-1", "sa-east-1"),
                coordinates());
    }

    private Optional<Client.Coordinates> coordinates() {
        return chance.nextInt(3) == 0
                ? Optional.of(
                        new Client.Coordinates(
                                90 - 180 * chance.nextDouble(), 180 - 360 * chance.nextDouble()))
                : Optional.empty();
    }

    private Optional<String> maybe(String... texts) {
        return chance.nextInt(3) == 0
                ? Optional.of(texts[chance.nextInt(texts.length)])
                : Optional.empty();
    }

    private Set<String> failing() {
        return switch (chance.nextInt(4)) {
            case 0 -> Set.of(pick(FAILING));
            case 1 -> Set.of(chance.nextBoolean() ? pick(RandomPairs.TARGETS) : targetInZone());
            default -> Set.of();
        };
    }

    private String targetInZone() {
        return name().canonical();
    }

    private <T> T pick(List<T> some) {
        return some.get(chance.nextInt(some.size()));
    }
}
