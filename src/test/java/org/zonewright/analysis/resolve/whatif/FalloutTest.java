package org.zonewright.analysis.resolve.whatif;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.zonewright.Zones;
import org.zonewright.analysis.resolve.Client;
import org.zonewright.analysis.resolve.Outcome;
import org.zonewright.analysis.resolve.Question;
import org.zonewright.analysis.resolve.RandomTrees;
import org.zonewright.analysis.resolve.Resolver;
import org.zonewright.analysis.resolve.World;
import org.zonewright.model.edit.Edit;
import org.zonewright.model.zone.Content;
import org.zonewright.model.zone.RecordSet;
import org.zonewright.model.zone.RecordType;
import org.zonewright.model.zone.Zone;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;

class FalloutTest {

    private static final World AWS = World.ofAws();

    private static final Zone ZONE =
            Zones.hosted(
                    "example.com.",
                    """
                    app   300 A 192.0.2.1
                    www   ALIAS A app.example.com.
                    shop  ALIAS A www.example.com. ; failover PRIMARY hc=a
                    shop  300 A 192.0.2.2 ; failover SECONDARY
                    old   CNAME www.example.com.
                    older CNAME old.example.com.
                    *.w   300 A 192.0.2.3
                    x     CNAME any.w.example.com.
                    part  300 A 192.0.2.4 ; weighted 1 id=1
                    part  300 A 192.0.2.5 ; weighted 1 id=2
                    both  ALIAS A part.example.com.
                    spare ALIAS A app.example.com. ; failover SECONDARY
                    spare 300 A 192.0.2.6 ; failover PRIMARY
                    """);

    private static RecordSet set(String name, String identifier) {
        return ZONE.sets().stream()
                .filter(it -> it.name().text().startsWith(name + ".example.com"))
                .filter(it -> it.setIdentifier().equals(identifier))
                .findFirst()
                .orElseThrow();
    }

    private static String told(Fallout fallout) {
        return fallout.names().stream()
                .map(it -> it.name().relativeTo(ZONE.name()) + " " + it.change())
                .collect(Collectors.joining(", "));
    }

    @ParameterizedTest(name = "{0} {1} deleted: {2}")
    @CsvSource(
            textBlock =
                    """
                    app,   '', 'spare DEPENDS, www LOST, shop LOST, old LOST, older LOST'
                    *.w,   '', 'x LOST'
                    part,  1,  'both OTHER'
                    older, '', ''
                    """)
    void deleted(String name, String identifier, String expected) {
        Edit edit = new Edit.Remove(set(name, identifier).key());

        assertEquals(expected, told(Fallout.of(ZONE, edit, AWS)));
    }

    @ParameterizedTest(name = "TTL {0}: {1}")
    @CsvSource(
            textBlock =
                    """
                    60,  'spare DEPENDS, www TTL, shop TTL, old TTL, older TTL'
                    300, ''
                    """)
    void anotherTtl(long ttl, String expected) {
        RecordSet app = set("app", "");
        Edit edit = new Edit.Put(app.withContent(new Content.Values(ttl, app.values())));

        assertEquals(expected, told(Fallout.of(ZONE, edit, AWS)));
    }

    @Test
    void oneWalkServesManyEdits() {
        var dependents = new Dependents(ZONE);
        for (RecordSet set : ZONE.sets()) {
            Edit edit = new Edit.Remove(set.key());

            assertEquals(Fallout.of(ZONE, edit, AWS), Fallout.of(dependents, edit, AWS));
        }
    }

    static LongStream seeds() {
        return LongStream.range(0, 60);
    }

    /// No other name gets another answer, whatever fails.
    @ParameterizedTest
    @MethodSource("seeds")
    void allThatChangeAreFound(long seed) {
        RandomTrees.Tree tree = RandomTrees.of(seed);
        List<RecordSet> sets = List.copyOf(tree.zone().sets());
        RecordSet gone = sets.get((int) (sets.size() * 7L * (seed + 1) % sets.size()));
        Edit edit = new Edit.Remove(gone.key());
        Resolver before = Resolver.of(tree.zone(), AWS);
        Resolver after = Resolver.of(edit.applyTo(tree.zone()), AWS);

        Set<String> found = new HashSet<>(Set.of(gone.name().canonical()));
        Fallout.of(tree.zone(), edit, AWS).names().forEach(it -> found.add(it.name().canonical()));

        for (RecordSet set : sets) {
            for (Set<String> failing : List.of(Set.<String>of(), Set.of("c1", "c2", "c3"))) {
                boolean isSame = ask(before, set, failing).equals(ask(after, set, failing));
                assertTrue(isSame || found.contains(set.name().canonical()), set::toString);
            }
        }
    }

    private static List<Outcome> ask(Resolver resolver, RecordSet set, Set<String> failing) {
        return resolver.distribution(
                new Question(
                        set.name(),
                        RecordType.A,
                        Client.UNKNOWN,
                        failing,
                        0,
                        Question.View.PUBLIC));
    }
}
