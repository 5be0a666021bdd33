package org.zonewright.analysis.resolve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.zonewright.Zones;
import org.zonewright.model.zone.DomainName;
import org.zonewright.model.zone.RecordType;
import org.zonewright.model.zone.Simulation;
import org.zonewright.model.zone.Zone;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/// What holds of every answer, tried on random trees of aliases and policies: each leaf has an
/// address and a check of its own, and every alias evaluates its target's health.
class DistributionPropertiesTest {

    private static final int LEVELS = 3;

    /// Every member of the trees' groups is on this client's match path.
    private static final Client CLIENT =
            new Client(
                    Optional.of("203.0.113.9"),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.of("US"),
                    Optional.of("CA"),
                    Optional.empty(),
                    Optional.empty());

    /// @param leaves the numbers of the addresses, 1 to 254
    private record Tree(Zone zone, int leaves) {}

    static LongStream seeds() {
        return LongStream.range(0, 60);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void sharesAddUpToOneWhateverFails(long seed) {
        Tree tree = tree(seed);
        var random = new Random(seed);
        for (int i = 0; i < 5; i++) {
            Set<String> failing =
                    IntStream.rangeClosed(1, tree.leaves())
                            .filter(_ -> random.nextInt(3) == 0)
                            .mapToObj(leaf -> "c" + leaf)
                            .collect(Collectors.toSet());

            Fraction sum =
                    distribution(tree, failing).stream()
                            .map(Outcome::share)
                            .reduce(Fraction.ZERO, Fraction::plus);

            assertEquals(Fraction.ONE, sum, failing::toString);
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whatIsDrawnIsOneOfTheOutcomes(long seed) {
        Tree tree = tree(seed);
        Set<Set<String>> possible =
                distribution(tree, Set.of()).stream()
                        .map(outcome -> addresses(outcome.answer()))
                        .collect(Collectors.toSet());

        for (long draw = 0; draw < 20; draw++) {
            Response response = Answers.resolver(tree.zone()).answer(question(Set.of(), draw));

            assertTrue(possible.contains(addresses(response.answer())), () -> possible.toString());
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whatFailsNeverAnswersWhileAnotherIsHealthy(long seed) {
        Tree tree = tree(seed);
        for (int leaf = 1; leaf <= tree.leaves() && tree.leaves() > 1; leaf++) {
            Set<String> seen = allAddresses(distribution(tree, Set.of("c" + leaf)));

            assertTrue(!seen.contains("192.0.2." + leaf), "192.0.2." + leaf + " in " + seen);
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whatFailsNeverAnswersWhileAnythingIsHealthy(long seed) {
        Tree tree = tree(seed);
        var random = new Random(seed);
        for (int i = 0; i < 5; i++) {
            int healthy = 1 + random.nextInt(tree.leaves());
            List<Integer> failing =
                    IntStream.rangeClosed(1, tree.leaves())
                            .filter(leaf -> leaf != healthy && random.nextInt(4) != 0)
                            .boxed()
                            .toList();
            Set<String> ids = failing.stream().map(leaf -> "c" + leaf).collect(Collectors.toSet());

            Set<String> seen = allAddresses(distribution(tree, ids));

            failing.forEach(
                    leaf -> assertFalse(seen.contains("192.0.2." + leaf), () -> ids + ": " + seen));
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void noneHealthyIsAsAllHealthy(long seed) {
        Tree tree = tree(seed);
        Set<String> all =
                IntStream.rangeClosed(1, tree.leaves())
                        .mapToObj(leaf -> "c" + leaf)
                        .collect(Collectors.toSet());

        assertEquals(comparable(distribution(tree, Set.of())), comparable(distribution(tree, all)));
    }

    private static List<Outcome> distribution(Tree tree, Set<String> failing) {
        return Answers.resolver(tree.zone()).distribution(question(failing, 0));
    }

    private static Question question(Set<String> failing, long seed) {
        return new Question(
                DomainName.of("top.example.com"),
                RecordType.A,
                CLIENT,
                failing,
                seed,
                Question.View.PUBLIC);
    }

    private static Set<String> comparable(List<Outcome> outcomes) {
        return outcomes.stream()
                .map(outcome -> outcome.share() + " " + addresses(outcome.answer()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> allAddresses(List<Outcome> outcomes) {
        var all = new HashSet<String>();
        outcomes.forEach(outcome -> all.addAll(addresses(outcome.answer())));
        return all;
    }

    private static Set<String> addresses(List<ResourceRecord> records) {
        return records.stream()
                .map(ResourceRecord::rdata)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /// A random tree below `top`: a group of two to four members at each node, plain at the lowest
    /// level and now and then above it.
    private static Tree tree(long seed) {
        var lines = new ArrayList<String>();
        int leaves = new Grower(new Random(seed), lines).grow("top", LEVELS);
        var here = new Simulation.Location("here", List.of("203.0.113.0/24"));
        var blocks = new Simulation.Collection("blocks", List.of(here));
        Zone zone =
                Zones.hosted("example.com.", String.join("\n", lines))
                        .withSimulation(new Simulation(List.of(), List.of(), List.of(blocks)));
        return new Tree(zone, leaves);
    }

    private static final class Grower {

        private final Random random;
        private final List<String> lines;
        private int leaves;
        private int names;

        Grower(Random random, List<String> lines) {
            this.random = random;
            this.lines = lines;
        }

        int grow(String name, int level) {
            int policy = random.nextInt(7);
            int members = policy == 2 || policy == 6 ? 2 : 2 + random.nextInt(3);
            for (int i = 0; i < members; i++) {
                String routing =
                        switch (policy) {
                            case 0 -> "weighted " + random.nextInt(9) + " id=" + i;
                            case 1 -> "latency " + REGIONS.get(i);
                            case 2 -> "failover " + (i == 0 ? "PRIMARY" : "SECONDARY");
                            case 3 -> "multivalue id=" + i;
                            case 4 -> "geo " + PATH.get(i) + " id=" + i;
                            case 5 ->
                                    "near region=" + REGIONS.get(i) + " bias=" + 9 * i + " id=" + i;
                            default -> "ip blocks " + (i == 0 ? "here" : "*") + " id=" + i;
                        };
                if (level == 1 || random.nextInt(4) == 0) {
                    leaves++;
                    lines.add(
                            "%s A 192.0.2.%d ; %s hc=c%d".formatted(name, leaves, routing, leaves));
                } else {
                    String below = "n" + names++;
                    lines.add(
                            "%s ALIAS A %s.example.com. eth ; %s".formatted(name, below, routing));
                    grow(below, level - 1);
                }
            }
            return leaves;
        }

        /// The match path of the client.
        private static final List<String> PATH =
                List.of("country=*", "continent=NA", "country=US", "country=US subdivision=CA");

        private static final List<String> REGIONS =
                List.of("us-east-1", "eu-west-1", "ap-northeast-1", "sa-east-1");
    }
}
