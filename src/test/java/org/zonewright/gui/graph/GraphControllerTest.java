package org.zonewright.gui.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.zonewright.Zones;
import org.zonewright.analysis.graph.layout.BundledFonts;
import org.zonewright.analysis.graph.layout.GraphLayout;
import org.zonewright.analysis.lint.Severity;
import org.zonewright.gui.Backgrounds;
import org.zonewright.gui.Desk;
import org.zonewright.gui.View;
import org.zonewright.l10n.Messages;
import org.zonewright.model.aws.AliasServices;
import org.zonewright.model.edit.Edit;
import org.zonewright.model.zone.EntryId;
import org.zonewright.model.zone.Phrase;
import org.zonewright.model.zone.RecordSet;
import org.zonewright.session.Document;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

class GraphControllerTest {

    private static final String ZONE =
            """
            w ALIAS A app.example.com. ; weighted 1 id=a
            w A 192.0.2.1 ; weighted 2 id=b
            app A 192.0.2.2
            plain A 192.0.2.3
            """;

    private final Desk desk =
            new Desk(
                    new Document(
                            Zones.hosted("example.com.", ZONE),
                            _ -> {},
                            Clock.fixed(Instant.EPOCH, ZoneOffset.UTC)));
    private final List<Throwable> mishaps = new ArrayList<>();
    private final Backgrounds.Later later = new Backgrounds.Later();

    private GraphController controller() {
        return new GraphController(
                desk,
                new AliasServices(),
                List::of,
                new GraphLayout(new Messages(Locale.ENGLISH)::text, new BundledFonts()),
                later,
                mishaps::add);
    }

    private GraphModel shown() throws Exception {
        desk.view().set(View.GRAPH);
        GraphController controller = controller();
        later.run();
        this.controller = Optional.of(controller);
        return controller.model();
    }

    private Optional<GraphController> controller = Optional.empty();

    private static EntryId row(String line) {
        return Zones.set("example.com.", line).key();
    }

    private static RecordSet set(String line) {
        return Zones.set("example.com.", line);
    }

    @Test
    void nothingIsLaidOutWhileNobodyLooks() {
        GraphController controller = controller();

        assertEquals(0, later.waiting());
        assertEquals(Optional.empty(), controller.model().shown().get());

        desk.view().set(View.GRAPH);

        assertEquals(1, later.waiting());
        assertTrue(controller.model().busy().get());
    }

    @Test
    void aNewerSnapshotCancelsTheLayoutOfAnOlder() throws Exception {
        GraphModel model = shown();
        desk.document()
                .apply(new Edit.Put(set("x ALIAS A app.example.com.")), Phrase.of("edit.opened"));
        desk.document()
                .apply(new Edit.Put(set("y ALIAS A app.example.com.")), Phrase.of("edit.opened"));

        assertEquals(1, later.cancelled());
        later.run();
        assertTrue(
                model.shown().get().orElseThrow().graph().find("set y.example.com. A").isPresent());
        assertFalse(model.busy().get());
    }

    @Test
    void selectingAMemberSelectsItsRow() throws Exception {
        shown();

        controller.orElseThrow().select(Pick.of("set w.example.com. A", 1));

        assertEquals(Optional.of(row("w A 192.0.2.1 ; weighted 2 id=b")), desk.selected().get());
    }

    @Test
    void aQuestionStandsForItsSets() throws Exception {
        GraphModel model = shown();

        controller.orElseThrow().select(Pick.of("question w.example.com. A"));

        assertEquals(
                Optional.of(row("w ALIAS A app.example.com. ; weighted 1 id=a")),
                desk.selected().get());
        assertEquals(Optional.of(Pick.of("question w.example.com. A")), model.selected().get());
    }

    @Test
    void aRowSelectedElsewhereIsSelectedHere() throws Exception {
        GraphModel model = shown();

        desk.selected().set(Optional.of(row("w A 192.0.2.1 ; weighted 2 id=b")));

        assertEquals(Optional.of(Pick.of("set w.example.com. A", 1)), model.selected().get());
        assertTrue(model.lit().get().contains("set app.example.com. A"));

        desk.selected().set(Optional.of(row("plain A 192.0.2.3")));

        assertEquals(Optional.empty(), model.selected().get());
    }

    @Test
    void theSelectionWaitsForTheFirstGraph() throws Exception {
        desk.selected().set(Optional.of(row("app A 192.0.2.2")));

        GraphModel model = shown();

        assertEquals(Optional.of(Pick.of("set app.example.com. A")), model.selected().get());
    }

    @Test
    void findLooksAtNamesMembersAndValues() throws Exception {
        GraphModel model = shown();

        model.find().set("192.0.2.1");
        assertEquals(List.of("values w.example.com. A b"), model.found().get());

        model.find().set("APP");
        assertEquals(List.of("set app.example.com. A"), model.found().get());
        controller.orElseThrow().findNext();
        assertEquals(Optional.of(row("app A 192.0.2.2")), desk.selected().get());

        model.find().set(" ");
        assertEquals(List.of(), model.found().get());
    }

    @Test
    void arrowsGoAlongEdges() throws Exception {
        GraphModel model = shown();
        GraphController arrows = controller.orElseThrow();

        arrows.move(Arrow.RIGHT);
        arrows.move(Arrow.RIGHT);
        arrows.move(Arrow.RIGHT);

        assertEquals(Optional.of(Pick.of("set app.example.com. A")), model.selected().get());
    }

    @Test
    void anEditThatMovesNothingKeepsTheDrawing() throws Exception {
        GraphModel model = shown();
        var before = model.shown().get().orElseThrow().drawing();

        desk.document()
                .apply(new Edit.Put(set("mail MX 10 mx.example.net.")), Phrase.of("edit.opened"));
        later.run();

        assertEquals(before, model.shown().get().orElseThrow().drawing());
        assertEquals(7, model.shown().get().orElseThrow().sets());
        assertEquals(List.of(), mishaps);
    }

    @Test
    void thePartAroundTheSelectionIsDrawnOnDemandAndOpened() throws Exception {
        desk.document().apply(new Edit.Put(set("x ALIAS A w.example.com.")), Phrase.of("x"));
        desk.document().apply(new Edit.Put(set("y ALIAS A x.example.com.")), Phrase.of("y"));
        desk.document().apply(new Edit.Put(set("z ALIAS A y.example.com.")), Phrase.of("z"));
        GraphModel model = shown();
        GraphController controller = this.controller.orElseThrow();
        int whole = model.shown().get().orElseThrow().graph().nodes().size();
        controller.select(Pick.of("set z.example.com. A"));

        controller.showPart(true);
        later.run();

        Shown part = model.shown().get().orElseThrow();
        assertEquals(whole, part.whole().nodes().size());
        assertTrue(part.graph().find("set x.example.com. A").isPresent());
        assertTrue(part.graph().find("set w.example.com. A").isEmpty());
        assertEquals(java.util.Map.of("set x.example.com. A", 1), part.hidden());

        controller.open(Pick.of("set x.example.com. A"));
        later.run();

        assertTrue(
                model.shown().get().orElseThrow().graph().find("set w.example.com. A").isPresent());
    }

    @Test
    void aRowOutsideThePartBringsItsOwn() throws Exception {
        GraphModel model = shown();
        GraphController controller = this.controller.orElseThrow();
        desk.document().apply(new Edit.Put(set("far ALIAS A there.example.com.")), Phrase.of("f"));
        later.run();
        controller.select(Pick.of("set far.example.com. A"));
        controller.showPart(true);
        later.run();

        desk.selected().set(Optional.of(row("app A 192.0.2.2")));
        later.run();

        assertTrue(
                model.shown()
                        .get()
                        .orElseThrow()
                        .graph()
                        .find("set app.example.com. A")
                        .isPresent());
        assertEquals(Optional.of(Pick.of("set app.example.com. A")), model.selected().get());
    }

    @Test
    void whatIsWrongWithRecordSetsIsSaidOfTheirNodesTheWorstFirst() {
        Desk linted = org.zonewright.gui.Desks.linted("w CNAME v.example.com.\nw A 192.0.2.1");
        var controller =
                new GraphController(
                        linted,
                        new AliasServices(),
                        List::of,
                        new GraphLayout(new Messages(Locale.ENGLISH)::text, new BundledFonts()),
                        later,
                        mishaps::add);

        var found = controller.model().findings().get().get("set w.example.com. CNAME");

        assertEquals(Severity.ERROR, java.util.Objects.requireNonNull(found).getFirst().severity());
        assertTrue(found.stream().allMatch(it -> it.type().isPresent()));
    }
}
