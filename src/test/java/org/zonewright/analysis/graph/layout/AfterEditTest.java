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
import org.zonewright.analysis.graph.Component;
import org.zonewright.analysis.graph.Extent;
import org.zonewright.analysis.graph.LiveGraph;
import org.zonewright.analysis.graph.Loads;
import org.zonewright.analysis.graph.Outlines;
import org.zonewright.analysis.graph.layout.Drawing.Box;
import org.zonewright.analysis.resolve.Client;
import org.zonewright.analysis.resolve.Question;
import org.zonewright.analysis.resolve.Resolver;
import org.zonewright.analysis.resolve.World;
import org.zonewright.l10n.Messages;
import org.zonewright.model.aws.AliasServices;
import org.zonewright.model.edit.Edit;
import org.zonewright.model.edit.History;
import org.zonewright.model.zone.Phrase;
import org.zonewright.model.zone.RecordSet;
import org.zonewright.model.zone.Zone;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

class AfterEditTest {

    private static final String APEX = "example.com.";
    private static final World AWS = World.ofAws();
    private static final AliasServices SERVICES = AWS.services();
    private static final GraphLayout LAYOUT =
            new GraphLayout(new Messages(Locale.ENGLISH)::text, new BundledFonts());

    /// The zone that is drawn, one that has names of it by delegation, and another.
    private static final List<String> APEXES = List.of(APEX, "b.example.com.", "example.net.");

    /// What a person does in one of the open zones.
    sealed interface Step {

        History on(History history);

        record Put(String name, String rest) implements Step {
            @Override
            public History on(History history) {
                String apex = history.zone().name().toString();
                boolean isInside = rest.startsWith("ALIAS") && !rest.contains("zone=");
                String whole =
                        isInside ? rest.replaceFirst("com[.]", "com. zone=" + Zones.ID) : rest;
                return push(history, new Edit.Put(Zones.set(apex, name + " " + whole)));
            }
        }

        record Remove(int which) implements Step {
            @Override
            public History on(History history) {
                return history.zone().size() == 0
                        ? history
                        : push(history, new Edit.Remove(pick(history, which).key()));
            }
        }

        record Rename(int which, String name) implements Step {
            @Override
            public History on(History history) {
                if (history.zone().size() == 0) {
                    return history;
                }
                RecordSet set = pick(history, which);
                String apex = history.zone().name().toString();
                var key =
                        new RecordSet.Key(
                                Zones.set(apex, name + " A 192.0.2.1").name(),
                                set.type(),
                                set.setIdentifier());
                return push(history, new Edit.Rekey(set.key(), set.withKey(key)));
            }
        }

        record Jump(int where) implements Step {
            @Override
            public History on(History history) {
                return history.jumpTo(where % history.steps().size());
            }
        }

        private static RecordSet pick(History history, int which) {
            Zone zone = history.zone();
            return List.copyOf(zone.sets()).get(which % zone.size());
        }

        private static History push(History history, Edit edit) {
            return history.push(edit, Phrase.of("edit.put"), Instant.EPOCH);
        }
    }

    /// @param zone which one is edited
    /// @param isSeen whether the graph is drawn before the next edit
    record Act(int zone, Step step, boolean isSeen) {}

    /// What is shown of some zones, and what went before it.
    private static final class Screen {
        private AliasGraph graph;
        private Outlines outline;
        private Drawing drawing;
        private LiveGraph live;

        Screen(Zone zone, Extent extent) throws InterruptedException {
            graph = AliasGraph.of(zone, SERVICES, extent);
            outline = Outlines.of(graph);
            drawing = LAYOUT.draw(graph, KnownParts.NONE, Progress.SILENT);
            live = live(zone);
            loads();
        }

        private LiveGraph live(Zone zone) {
            return new LiveGraph(
                    graph, zone, Resolver.of(zone, AWS), Client.UNKNOWN, Question.View.PUBLIC);
        }

        private Loads loads() {
            return live.during(List.of(), Optional.empty());
        }

        void follow(Zone zone, Extent extent) throws InterruptedException {
            graph = AliasGraph.after(graph, zone, SERVICES, extent);
            outline = Outlines.of(graph, outline);
            drawing = LAYOUT.draw(graph, drawing, Progress.SILENT);
            LiveGraph last = live;
            live = live(zone);
            live.takeOver(last);

            var anew = new Screen(zone, extent);
            assertEquals(anew.graph, graph);
            assertEquals(anew.outline.trees(), outline.trees());
            assertEquals(look(anew.drawing), look(drawing));
            assertEquals(anew.loads(), loads());
        }
    }

    @Property(tries = 200)
    void afterAnyEditsTheGraphIsThatOfTheZones(@ForAll("acts") List<Act> acts)
            throws InterruptedException {
        List<History> histories = new ArrayList<>();
        for (String apex : APEXES) {
            Zone zone = Zones.hosted(apex, "www A 192.0.2.1\na ALIAS A www." + apex);
            histories.add(History.of(zone, Instant.EPOCH));
        }
        var plain = new Screen(histories.getFirst().zone(), Extent.PLAIN);
        var all = new Screen(histories.getFirst().zone(), beside(histories));
        for (Act act : acts) {
            histories.set(act.zone(), act.step().on(histories.get(act.zone())));
            if (act.isSeen()) {
                plain.follow(histories.getFirst().zone(), Extent.PLAIN);
                all.follow(histories.getFirst().zone(), beside(histories));
            }
        }
    }

    private static Extent beside(List<History> histories) {
        return Extent.everything(histories.stream().skip(1).map(History::zone).toList());
    }

    /// All but what the next drawing may use of it.
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
    Arbitrary<List<Act>> acts() {
        Arbitrary<String> names =
                Arbitraries.of("@", "www", "a", "b", "*.b", "x.b", "*", "y.x.b", "q");
        Arbitrary<String> rests =
                Arbitraries.of(
                        "A 192.0.2.1",
                        "300 A 192.0.2.1",
                        "AAAA 2001:db8::1",
                        "MX 10 mail.example.com. | 20 z.x.b.example.com.",
                        "NS ns.example.net. | ns.b.example.com.",
                        "TXT \"v=spf1 include:q.example.com -all\"",
                        "CNAME www.example.com.",
                        "86400 CNAME www.example.com.",
                        "CNAME b.example.com.",
                        "CNAME z.b.example.com.",
                        "CNAME z.y.x.b.example.com.",
                        "CNAME none.example.com.",
                        "CNAME www.example.net.",
                        "CNAME a.example.com.",
                        "ALIAS A www.example.com.",
                        "ALIAS A b.example.com.",
                        "ALIAS A a.example.com.",
                        "ALIAS A x.b.example.com.",
                        "ALIAS A d111111abcdef8.cloudfront.net. zone=Z2FDTNDATAQYW2",
                        "60 A 192.0.2.1 ; weighted 10 id=blue",
                        "60 A 192.0.2.2 ; weighted 10 id=blue",
                        "60 A 192.0.2.2 ; weighted 0 id=blue",
                        "300 A 198.51.100.20 | 198.51.100.201 ; weighted 30 id=green",
                        "ALIAS A www.example.com. ; weighted 30 id=green",
                        "ALIAS A q.example.com. ; weighted 30 id=red");
        Arbitrary<Step> steps =
                Arbitraries.frequencyOf(
                        Tuple.of(6, Combinators.combine(names, rests).as(Step.Put::new)),
                        Tuple.of(2, Arbitraries.integers().between(0, 30).map(Step.Remove::new)),
                        Tuple.of(
                                1,
                                Combinators.combine(Arbitraries.integers().between(0, 30), names)
                                        .as(Step.Rename::new)),
                        Tuple.of(1, Arbitraries.integers().between(0, 30).map(Step.Jump::new)));
        return Combinators.combine(
                        Arbitraries.frequency(Tuple.of(4, 0), Tuple.of(1, 1), Tuple.of(1, 2)),
                        steps,
                        Arbitraries.frequency(Tuple.of(4, true), Tuple.of(1, false)))
                .as(Act::new)
                .list()
                .ofMaxSize(25);
    }

    @ParameterizedTest(name = "{1} for {0}")
    @CsvSource(
            delimiter = '!',
            textBlock =
                    """
                    w 60 A 192.0.2.1 ; weighted 1 id=b  ! w 300 A 192.0.2.9 ; weighted 1 id=b
                    app A 192.0.2.2                     ! app A 192.0.2.3
                    app A 192.0.2.2                     ! app 5 A 192.0.2.2
                    """)
    void anEditOfContentMovesNothing(String was, String next) throws InterruptedException {
        Zone before =
                Zones.hosted(APEX, was)
                        .with(Zones.set(APEX, "w ALIAS A app.example.com. ; weighted 1 id=a"))
                        .with(Zones.set(APEX, "x ALIAS A app.example.com."));
        AliasGraph graph = AliasGraph.of(before, SERVICES);
        Drawing drawing = LAYOUT.draw(graph, KnownParts.NONE, Progress.SILENT);
        Zone edited = before.with(Zones.set(APEX, next));
        AliasGraph after = AliasGraph.after(graph, edited, SERVICES, Extent.PLAIN);

        assertEquals(drawing.wires(), LAYOUT.draw(after, drawing, Progress.SILENT).wires());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '!',
            textBlock =
                    """
                    c ALIAS A app.example.com.  ! 1
                    c ALIAS A b.example.com.    ! 1
                    d ALIAS A app.example.com.  ! 2
                    app A 192.0.2.9             ! 2
                    e A 192.0.2.9               ! 3
                    b.x A 192.0.2.9             ! 2
                    """)
    void whatAnEditDoesNotTouchIsTheSameObject(String edit, int same) throws InterruptedException {
        Zone before =
                Zones.of(
                        APEX,
                        """
                        a ALIAS A app.example.com.
                        app A 192.0.2.1
                        b ALIAS A other.example.com.
                        other A 192.0.2.2
                        c CNAME a.x.example.com.
                        """);
        AliasGraph graph = AliasGraph.of(before, SERVICES);
        Drawing drawing = LAYOUT.draw(graph, KnownParts.NONE, Progress.SILENT);
        Zone edited = before.with(Zones.set(APEX, edit));
        AliasGraph after = AliasGraph.after(graph, edited, SERVICES, Extent.PLAIN);
        List<Component> kept =
                after.components().stream()
                        .filter(it -> graph.components().stream().anyMatch(was -> was == it))
                        .toList();

        assertEquals(same, kept.size());
        Drawing next = LAYOUT.draw(after, drawing, Progress.SILENT);
        for (Box box : next.boxes()) {
            drawing.boxes().stream()
                    .filter(was -> was.node() == box.node() && was.equals(box))
                    .forEach(was -> assertSame(was, box));
        }
    }
}
