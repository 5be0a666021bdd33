package org.zonewright.analysis.lint.rules.routing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import org.zonewright.Zones;
import org.zonewright.analysis.lint.Finding;
import org.zonewright.analysis.lint.Lints;
import org.zonewright.analysis.resolve.Client;
import org.zonewright.analysis.resolve.Question;
import org.zonewright.analysis.resolve.Resolver;
import org.zonewright.model.zone.DomainName;
import org.zonewright.model.zone.RecordSet;
import org.zonewright.model.zone.RecordType;
import org.zonewright.model.zone.Zone;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

class UnreachableMembersTest {

    private static final List<String> CHECKS = List.of("a", "b", "c");

    /// What the rule finds is what no choice of failing checks ever brings out, one by one.
    @Property(tries = 300)
    void onlyWhatNoFailureBringsOutIsUnreachable(@ForAll("groups") List<String> lines) {
        Zone zone = Zones.hosted("example.com.", String.join("\n", lines));

        Set<String> found =
                Lints.of(zone, "rt-unreachable-branch").stream()
                        .map(Finding::setIdentifier)
                        .collect(Collectors.toCollection(TreeSet::new));

        Set<String> expected = new TreeSet<>(members(zone));
        expected.removeAll(reached(zone));
        assertEquals(expected, found, lines::toString);
    }

    private static Set<String> members(Zone zone) {
        return zone.group(DomainName.of("g.example.com."), RecordType.A).stream()
                .map(RecordSet::setIdentifier)
                .collect(Collectors.toSet());
    }

    private static Set<String> reached(Zone zone) {
        Resolver resolver = Resolver.of(List.of(zone));
        Set<String> reached = new HashSet<>();
        for (int failing = 0; failing < 1 << CHECKS.size(); failing++) {
            Set<String> unhealthy = new HashSet<>();
            for (int i = 0; i < CHECKS.size(); i++) {
                if ((failing >> i & 1) == 1) {
                    unhealthy.add(CHECKS.get(i));
                }
            }
            var question =
                    new Question(
                            DomainName.of("g.example.com."),
                            RecordType.A,
                            Client.UNKNOWN,
                            unhealthy,
                            0,
                            Question.View.PUBLIC);
            resolver.distribution(question).stream()
                    .flatMap(outcome -> outcome.sources().stream())
                    .map(RecordSet.Key::setIdentifier)
                    .forEach(reached::add);
        }
        return reached;
    }

    @Provide
    Arbitrary<List<String>> groups() {
        return Arbitraries.oneOf(weighted(), failover());
    }

    private static Arbitrary<String> checks() {
        return Arbitraries.of("", " hc=a", " hc=b", " hc=c");
    }

    private static Arbitrary<List<String>> weighted() {
        Arbitrary<Integer> weights = Arbitraries.of(0, 0, 1, 5);
        return Combinators.combine(weights, checks())
                .as((weight, check) -> "weighted " + weight + check)
                .list()
                .ofMinSize(2)
                .ofMaxSize(4)
                .map(
                        all -> {
                            var lines = new ArrayList<String>();
                            for (String routing : all) {
                                int n = lines.size() + 1;
                                lines.add("g 60 A 192.0.2.%d ; %s id=m%d".formatted(n, routing, n));
                            }
                            return List.copyOf(lines);
                        });
    }

    private static Arbitrary<List<String>> failover() {
        return Combinators.combine(checks(), checks())
                .as(
                        (primary, secondary) ->
                                List.of(
                                        "g 60 A 192.0.2.1 ; failover PRIMARY" + primary,
                                        "g 60 A 192.0.2.2 ; failover SECONDARY" + secondary));
    }
}
