package org.zonewright.gui.changes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.zonewright.Zones;
import org.zonewright.analysis.plan.records.Difference;
import org.zonewright.analysis.plan.records.Piece;
import org.zonewright.analysis.plan.records.RecordDiff.Counts;
import org.zonewright.gui.Backgrounds;
import org.zonewright.gui.Desk;
import org.zonewright.gui.View;
import org.zonewright.model.edit.Edit;
import org.zonewright.model.edit.ZoneDiff;
import org.zonewright.model.zone.Phrase;
import org.zonewright.model.zone.RecordSet;
import org.zonewright.model.zone.Zone;
import org.zonewright.session.Document;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

class ChangesControllerTest {

    private static final Zone OTHER = Zones.hosted("example.com.", "other 60 A 192.0.2.77");

    private final Document document =
            new Document(
                    Zones.hosted(
                            "example.com.",
                            """
                            www     300 A     192.0.2.1 | 192.0.2.2
                            mx2     300 A     198.51.100.26
                            _dmarc  60 TXT    "v=DMARC1; p=none; rua=mailto:d@example.com"
                            api     60 A      192.0.2.3 ; weighted 70 id=blue
                            old     300 CNAME example.ghost.io.
                            app     ALIAS A   www.example.com.
                            """),
                    _ -> {},
                    Clock.systemUTC());
    private final Desk desk = new Desk(document);
    private final ChangesController controller =
            new ChangesController(desk, Plans.comparing(OTHER));
    private final ChangesModel model = controller.model();

    private void put(String line) {
        apply(new Edit.Put(Zones.set("example.com.", line)));
    }

    private void apply(Edit edit) {
        document.apply(edit, Phrase.of("edit.opened"));
    }

    private String line(int row) {
        return model.rows().get(row).difference().line().stream()
                .map(
                        piece ->
                                switch (piece) {
                                    case Piece.Term(Phrase phrase) ->
                                            "<" + phrase.key().replace("changes.term.", "") + ">";
                                    case Piece.Said(var mark, String text) ->
                                            switch (mark) {
                                                case SAME -> text;
                                                case GOES -> "[-" + text + "]";
                                                case COMES -> "[+" + text + "]";
                                            };
                                })
                .collect(Collectors.joining());
    }

    private List<String> parts(int row) {
        return model.rows().get(row).difference().parts().stream()
                .map(part -> part.key().replace("changes.part.", ""))
                .toList();
    }

    private ChangeRow row(String name) {
        return model.rows().stream()
                .filter(row -> row.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private void rename() {
        apply(
                new Edit.Batch(
                        List.of(
                                new Edit.Remove(Zones.set("example.com.", "mx2 A 1").key()),
                                new Edit.Put(
                                        Zones.set("example.com.", "mx3 300 A 198.51.100.26")))));
    }

    @Test
    void whatWasRenamedIsOneRowThatGoesAndComesBackWhole() {
        desk.view().set(View.CHANGES);
        Zone base = document.zone();
        rename();

        assertEquals(1, model.rows().size());
        assertEquals(Difference.Kind.RENAMED, model.rows().getFirst().kind());
        assertEquals("[-mx2][+mx3]<ttl>300 198.51.100.26", line(0));
        assertEquals(new Counts(0, 0, 0, 1), model.summary().get().counts());
        assertEquals(base.size(), model.summary().get().of());

        controller.toggle(row("mx3"));
        assertFalse(model.isTicked(row("mx3")));
        assertEquals(2, model.unticked().get().size());
        controller.toggle(row("mx3"));
        assertTrue(model.isTicked(row("mx3")));

        controller.revert(row("mx3"));
        assertTrue(ZoneDiff.between(base, document.zone()).isEmpty());
        document.undo();
        assertEquals(1, model.rows().size(), "one undo step");
    }

    @Test
    void whatIsLeftOutStaysSoOnceItTurnsOutToBeAHalfOfARename() {
        desk.view().set(View.CHANGES);
        apply(new Edit.Remove(Zones.set("example.com.", "mx2 A 1").key()));
        controller.toggle(row("mx2"));
        put("mx3 300 A 198.51.100.26");

        assertFalse(model.isTicked(row("mx3")));
        assertEquals(2, model.unticked().get().size());
        document.undo();
        assertEquals(1, model.unticked().get().size());
    }

    @Test
    void textThatIsOnlyCutAnewIsShownAndNotCounted() {
        desk.view().set(View.CHANGES);
        put("_dmarc 60 TXT \"v=DMARC1; p=none; \" \"rua=mailto:d@example.com\"");

        assertEquals(Difference.Kind.RESPELLED, model.rows().getFirst().kind());
        assertEquals(0, model.summary().get().counts().all());
    }

    @Test
    void anotherZoneIsComparedInTheBackground() {
        var later = new Backgrounds.Later();
        var slow = new ChangesController(desk, Plans.comparing(OTHER, Optional.empty(), later));
        desk.view().set(View.CHANGES);
        later.run();
        slow.compareWithFile();

        assertTrue(slow.model().diff().get().isEmpty(), "it is being found out");
        later.run();
        assertFalse(slow.model().diff().get().isEmpty());
        assertEquals(7, slow.model().summary().get().counts().all());
    }

    @Test
    void nothingIsTakenBackWhileItIsNotKnownWhatIsOther() {
        var later = new Backgrounds.Later();
        var slow = new ChangesController(desk, Plans.comparing(OTHER, Optional.empty(), later));
        desk.view().set(View.CHANGES);
        put("mx2 300 A 198.51.100.27");
        later.run();
        Zone draft = document.zone();
        slow.compareWithFile();
        slow.revert(slow.model().rows().getFirst());
        slow.revertAll();

        assertEquals(draft, document.zone());
        later.run();
        slow.revertAll();
        assertTrue(ZoneDiff.between(OTHER, document.zone()).isEmpty());
    }

    @Test
    void eachChangeIsTakenApartWordByWord() {
        desk.view().set(View.CHANGES);
        put("_dmarc 60 TXT \"v=DMARC1; p=reject; rua=mailto:d@example.com\"");
        assertEquals("\"v=DMARC1; p=[-none][+reject]; rua=mailto:d@example.com\"", line(0));
        document.undo();
        put("mx2 60 A 198.51.100.27");
        assertEquals("<ttl>[-300][+60] 198.51.100.[-26][+27]", line(0));
        assertEquals(List.of("ttl", "value"), parts(0));
        document.undo();
        put("www 300 A 192.0.2.2 | 192.0.2.7");
        assertEquals("192.0.2.[-1][+7]", line(0));
        assertEquals(List.of("value-of"), parts(0));
        document.undo();
        put("api 60 A 192.0.2.3 ; weighted 60 id=blue hc=c1");
        assertEquals("blue<weight>[-70][+60]<health-check>[+c1]", line(0));
        document.undo();
        put("app ALIAS A mx2.example.com. eth");
        assertEquals("<alias>[-www][+mx2].example.com.<target-health>[-false][+true]", line(0));
        document.undo();
        put("app 60 A 192.0.2.9");
        assertEquals("<alias>[-www.example.com.]<ttl>[+60] [+192.0.2.9]", line(0));
        assertEquals(List.of("content"), parts(0));
        document.undo();
        put("old 300 CNAME shops.myshopify.net.");
        assertEquals("[-example.ghost.io.][+shops.myshopify.net.]", line(0), "little stays");
    }

    @Test
    void theSentenceCountsWhatIsAddedChangedAndDeleted() {
        desk.view().set(View.CHANGES);
        put("new A 192.0.2.8");
        put("new2 A 192.0.2.8");
        put("mx2 300 A 198.51.100.27");
        apply(new Edit.Remove(Zones.set("example.com.", "old CNAME x.").key()));

        assertEquals(new ChangesModel.Summary(new Counts(2, 1, 1, 0), 9), model.summary().get());
        assertEquals(4, model.rows().size());
    }

    @Test
    void oneRowOrAllBecomeWhatTheyWere() {
        desk.view().set(View.CHANGES);
        Zone base = document.zone();
        RecordSet added = Zones.set("example.com.", "new A 192.0.2.8");
        RecordSet old = base.find(Zones.set("example.com.", "old CNAME x.").key()).orElseThrow();
        apply(new Edit.Put(added));
        apply(new Edit.Remove(old.key()));
        put("mx2 300 A 198.51.100.27");
        controller.revert(row("new"));
        controller.revert(row("old"));

        assertTrue(document.zone().find(added.key()).isEmpty());
        assertEquals(old, document.zone().find(old.key()).orElseThrow());
        assertEquals(1, model.rows().size());
        put("www 300 A 192.0.2.9");
        controller.revertAll();
        assertFalse(document.history().isDirty());
        assertTrue(model.rows().isEmpty());
        document.undo();
        assertEquals(2, model.rows().size(), "one undo step");
    }

    @Test
    void nothingIsMadeWhileTheViewIsHidden() {
        put("mx2 300 A 198.51.100.27");

        assertTrue(model.rows().isEmpty());
        desk.view().set(View.CHANGES);
        assertEquals(1, model.rows().size());
    }

    @Test
    void openingARowLeadsToTheTable() {
        desk.view().set(View.CHANGES);
        put("mx2 300 A 198.51.100.27");
        controller.open(model.rows().getFirst());

        assertEquals(View.TABLE, desk.view().get());
        assertEquals(model.rows().getFirst().id(), desk.selected().get().orElseThrow());
    }
}
