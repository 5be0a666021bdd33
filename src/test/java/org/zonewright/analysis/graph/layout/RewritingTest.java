package org.zonewright.analysis.graph.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zonewright.Zones;
import org.zonewright.analysis.graph.AliasGraph;
import org.zonewright.analysis.graph.Outline;
import org.zonewright.l10n.Messages;
import org.zonewright.model.aws.AliasServices;
import org.zonewright.model.zone.RecordSet;
import org.zonewright.model.zone.Zone;

import java.util.List;
import java.util.Locale;

class RewritingTest {

    private static final String APEX = "example.com.";
    private static final AliasServices SERVICES = new AliasServices();
    private static final GraphLayout LAYOUT =
            new GraphLayout(new Messages(Locale.ENGLISH)::text, new BundledFonts());

    /// What is put at a name, as a line of a zone, or taken away.
    record Step(String name, String rest, boolean removes) {

        Zone on(Zone zone) {
            RecordSet set = Zones.of(APEX, name + " " + rest).sets().iterator().next();
            return removes ? zone.without(set.key()) : zone.with(set);
        }
    }

    @Property(tries = 300)
    void afterAnyEditsTheGraphIsThatOfTheZone(@ForAll("edits") List<Step> steps)
            throws InterruptedException {
        Zone zone = Zones.hosted(APEX, "www A 192.0.2.1\na ALIAS A www.example.com.");
        AliasGraph graph = AliasGraph.of(zone, SERVICES);
        List<Outline> outline = Outline.of(graph);
        Drawing drawing = LAYOUT.draw(graph, KnownParts.NONE, Progress.SILENT);
        for (Step step : steps) {
            Zone next = step.on(zone);
            AliasGraph after = AliasGraph.after(graph, zone, next, SERVICES);
            outline = Outline.of(after, graph, outline);
            drawing = LAYOUT.draw(after, drawing, Progress.SILENT);
            graph = after;
            zone = next;

            AliasGraph anew = AliasGraph.of(zone, SERVICES);
            assertEquals(anew, graph);
            assertEquals(Outline.of(anew), outline);
            assertEquals(look(LAYOUT.draw(anew, KnownParts.NONE, Progress.SILENT)), look(drawing));
        }
    }

    /// All but what is known of its parts, which grows.
    private static Drawing look(Drawing drawing) {
        return new Drawing(
                drawing.graph(),
                drawing.width(),
                drawing.height(),
                drawing.boxes(),
                drawing.wires(),
                KnownParts.NONE);
    }

    @Provide
    Arbitrary<List<Step>> edits() {
        Arbitrary<String> names = Arbitraries.of("@", "www", "a", "b", "*.b", "x.b");
        Arbitrary<String> rests =
                Arbitraries.of(
                        "A 192.0.2.1",
                        "300 A 192.0.2.1",
                        "A 192.0.2.1 | 198.51.100.200",
                        "MX 10 mail.example.com.",
                        "NS ns.example.net.",
                        "CNAME www.example.com.",
                        "86400 CNAME www.example.com.",
                        "CNAME b.example.com.",
                        "ALIAS A www.example.com.",
                        "ALIAS A b.example.com.",
                        "ALIAS A a.example.com.",
                        "ALIAS A d111111abcdef8.cloudfront.net. zone=Z2FDTNDATAQYW2",
                        "60 A 192.0.2.1 ; weighted 10 id=blue",
                        "60 A 192.0.2.2 ; weighted 10 id=blue",
                        "300 A 192.0.2.2 ; weighted 30 id=green",
                        "300 A 198.51.100.20 | 198.51.100.201 ; weighted 30 id=green",
                        "ALIAS A www.example.com. ; weighted 30 id=green");
        Arbitrary<Boolean> removes = Arbitraries.frequency(Tuple.of(6, false), Tuple.of(1, true));
        return Combinators.combine(names, rests, removes).as(Step::new).list().ofMaxSize(20);
    }

    @ParameterizedTest(name = "{0} after {1}: {2}")
    @CsvSource(
            delimiter = '!',
            textBlock =
                    """
                    w 300 A 192.0.2.9 ; weighted 1 id=b ! w 60 A 192.0.2.1 ; weighted 1 id=b ! a member's value
                    app A 192.0.2.3                     ! app A 192.0.2.2                    ! a target's value
                    app 5 A 192.0.2.2                   ! app A 192.0.2.2                    ! a TTL
                    """)
    void anEditOfContentMovesNothing(String next, String was, String why)
            throws InterruptedException {
        Zone before =
                Zones.hosted(APEX, was)
                        .with(Zones.set(APEX, "w ALIAS A app.example.com. ; weighted 1 id=a"))
                        .with(Zones.set(APEX, "x ALIAS A app.example.com."));
        AliasGraph graph = AliasGraph.of(before, SERVICES);
        Drawing drawing = LAYOUT.draw(graph, KnownParts.NONE, Progress.SILENT);
        AliasGraph after =
                AliasGraph.after(graph, before, before.with(Zones.set(APEX, next)), SERVICES);

        assertSame(drawing.wires(), LAYOUT.draw(after, drawing, Progress.SILENT).wires(), why);
    }
}
