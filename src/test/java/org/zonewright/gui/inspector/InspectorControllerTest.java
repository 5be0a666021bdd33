package org.zonewright.gui.inspector;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zonewright.analysis.lint.Finding;
import org.zonewright.analysis.lint.Severity;
import org.zonewright.analysis.resolve.Outlook;
import org.zonewright.analysis.resolve.whatif.Fallout;
import org.zonewright.gui.Asked;
import org.zonewright.gui.Desk;
import org.zonewright.gui.Desks;
import org.zonewright.gui.View;
import org.zonewright.model.edit.Edit;
import org.zonewright.model.zone.Annotations.Note;
import org.zonewright.model.zone.Phrase;
import org.zonewright.model.zone.RecordSet;
import org.zonewright.model.zone.Routing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

class InspectorControllerTest {

    private final Desk desk =
            Desks.linted(
                    """
                    www 300 A 192.0.2.1 | 192.0.2.2
                    app ALIAS A www.example.com. eth
                    alias CNAME www.example.com.
                    mail MX 10 www.example.com.
                    """);
    private final InspectorController inspector = new InspectorController(desk, Desks.WORLD);

    private SetForm select(String words) {
        desk.selected().set(Optional.of(Desks.key(words)));
        return form();
    }

    private SetForm form() {
        return assertInstanceOf(SetForm.class, inspector.model().inspected().get());
    }

    @Test
    void aFormSaysWhatPointsHere() {
        var used = select("www A").usedBy().stream().map(RecordSet::key).toList();

        assertEquals(
                List.of(Desks.key("alias CNAME"), Desks.key("app A"), Desks.key("mail MX")), used);
    }

    @Test
    void aFormSaysWhatTheSetAnswers() {
        var answer = assertInstanceOf(Outlook.Prospect.Answer.class, select("app A").prospect());

        assertEquals(300, answer.ttl());
        assertEquals(2, answer.records().size());
    }

    /// What was entered for it would be kept for a collection without an id.
    @ParameterizedTest
    @CsvSource({"c1, isp-a, true", "'', isp-a, false", "c1, '', false", "c1, *, false"})
    void onlyALocationOfACollectionHasBlocks(String collection, String location, boolean has) {
        Desk located = Desks.of("net 60 A 192.0.2.1 ; ip c1 isp-a id=a\n");
        located.selected().set(Optional.of(Desks.key("net A a")));
        var entering = new InspectorController(located, Desks.WORLD);
        entering.enter(Desks.key("net A a"), Field.COLLECTION, collection);
        entering.enter(Desks.key("net A a"), Field.COLLECTION_LOCATION, location);

        assertEquals(has, shown(located).simulated().blocks().isPresent());
    }

    /// Guide, "Weighted routing": all weights 0 are equal probabilities.
    @Test
    void weightsOfZeroShareEvenly() {
        Desk zeros =
                Desks.of(
                        """
                        api 60 A 192.0.2.1 ; weighted 0 id=blue
                        api 60 A 192.0.2.2 ; weighted 0 id=green
                        """);
        zeros.selected().set(Optional.of(Desks.key("api A blue")));

        assertEquals(Optional.of(0.5), shown(zeros).share());
    }

    @Test
    void aDeletedSetSaysWhatItsShareWas() {
        Desk group =
                Desks.of(
                        """
                        api 60 A 192.0.2.1 ; weighted 3 id=blue
                        api 60 A 192.0.2.2 ; weighted 1 id=green
                        """);
        group.selected().set(Optional.of(Desks.key("api A blue")));

        group.apply(new Edit.Remove(Desks.key("api A blue")), Phrase.of("edit.set-note", "x"));

        assertEquals(Optional.of(0.75), shown(group).share());
    }

    private static SetForm shown(Desk desk) {
        return assertInstanceOf(
                SetForm.class,
                new InspectorController(desk, Desks.WORLD).model().inspected().get());
    }

    @Test
    void valuesAreEnteredAsLines() {
        select("www A");

        inspector.enter(Desks.key("www A"), Field.VALUES, "192.0.2.7\n192.0.2.8");

        assertEquals("192.0.2.7 192.0.2.8", Desks.content(desk, "www A"));
        assertEquals(SetForm.State.CHANGED, form().state());
    }

    @Test
    void whatCannotBeHeldIsSaidAtItsField() {
        select("www A");

        inspector.enter(Desks.key("www A"), Field.TTL, "soon");

        assertEquals(
                Map.of(Field.TTL, Phrase.of("edit.refused.ttl", "soon")),
                inspector.model().refused().get());
        assertEquals(1, desk.history().get().steps().size());
    }

    @Test
    void aRenamedSetStaysSelected() {
        select("www A");

        inspector.enter(Desks.key("www A"), Field.NAME, "web");

        assertEquals(Desks.key("web A"), form().set().key());
    }

    @Test
    void whoRenamesWhatOthersAnswerWithIsAskedOnceAndMayGiveUp() {
        var asked = new ArrayList<Fallout>();
        var giveUp = new ArrayList<Runnable>();
        desk.onLoss(
                (fallout, _, no) -> {
                    asked.add(fallout);
                    giveUp.add(no);
                });
        select("www A");
        int before = inspector.model().givenUp().get();

        inspector.enter(Desks.key("www A"), Field.NAME, "web");
        inspector.enter(Desks.key("www A"), Field.NAME, "web"); // the field loses the keyboard

        assertEquals(1, asked.size());
        assertTrue(desk.document().zone().find(Desks.key("www A")).isPresent());
        giveUp.getFirst().run();
        assertEquals(before + 1, inspector.model().givenUp().get());
        inspector.enter(Desks.key("www A"), Field.NAME, "web");
        assertEquals(2, asked.size());
    }

    @Test
    void nobodyIsAskedAboutAnotherTtlWhichSaysWhomItReaches() {
        desk.onLoss((_, _, _) -> fail("asked"));

        Optional<Doubt> doubt = inspector.doubt(Desks.key("www A"), Field.TTL, "61");

        assertEquals(
                Optional.of(
                        new Doubt(Severity.INFO, Phrase.of("inspector.reach.ttl", "app, alias"))),
                doubt);
        inspector.enter(Desks.key("www A"), Field.TTL, "61");
        assertEquals(2, desk.history().get().steps().size());
    }

    @Test
    void whomAnEditReachesIsAskedOfTheZoneAsItIsNow() {
        inspector.doubt(Desks.key("www A"), Field.TTL, "61");

        desk.apply(new Edit.Remove(Desks.key("app A")), Phrase.of("edit.set-note", "x"));

        assertEquals(
                Optional.of(new Doubt(Severity.INFO, Phrase.of("inspector.reach.ttl", "alias"))),
                inspector.doubt(Desks.key("www A"), Field.TTL, "61"));
    }

    @Test
    void textGoesToTheRowItWasTypedFor() {
        select("app A");

        inspector.enter(Desks.key("www A"), Field.TTL, "60");

        assertTrue(
                desk.document()
                        .zone()
                        .find(Desks.key("www A"))
                        .orElseThrow()
                        .toString()
                        .contains("ttl=60"));
    }

    @Test
    void aPolicyComesWithASetIdentifier() {
        select("www A");

        inspector.policy(Desks.key("www A"), Routing.Policy.WEIGHTED);

        assertEquals(new Routing.Weighted(1), form().set().routing());
        assertEquals("set-1", form().set().setIdentifier());
    }

    @Test
    void theTtlOfSeveralIsOneStep() {
        desk.selection().setAll(Desks.key("www A"), Desks.key("alias CNAME"), Desks.key("app A"));
        desk.selected().set(Optional.of(Desks.key("www A")));
        var several =
                assertInstanceOf(Inspected.Several.class, inspector.model().inspected().get());
        assertEquals(List.of(300L), several.ttls());

        inspector.enterTtlOfAll("60");

        assertEquals(Phrase.of("edit.set-ttl-many", 2, 60), desk.history().get().current().name());
    }

    @Test
    void aNoteIsKeptWithTheZone() {
        select("www A");

        inspector.enter(Desks.key("www A"), Field.NOTE, "ask Ann");

        assertEquals("ask Ann", form().note().text());
    }

    @Test
    void askLeadsToTheQuery() {
        inspector.ask(select("www A"));

        assertEquals(Optional.of(new Asked("www.example.com.", "A")), desk.asked().get());
        assertEquals(View.QUERY, desk.view().get());
    }

    @Test
    void aDeletedSetIsShownAndRestored() {
        desk.document()
                .apply(
                        new org.zonewright.model.edit.Edit.Remove(Desks.key("www A")),
                        Phrase.of("edit.delete", "www A"));
        SetForm deleted = select("www A");
        assertEquals(SetForm.State.DELETED, deleted.state());

        inspector.restore(deleted);

        assertEquals(SetForm.State.UNCHANGED, form().state());
    }

    private void write(String words, Map<Field, String> said) {
        said.forEach((field, text) -> inspector.enter(Desks.key(words), field, text));
    }

    @Test
    void aNoteSaysWhoWhereWhyAndUntilWhenAndGoesWithItsRecordSet() {
        select("www A");
        write(
                "www A",
                Map.of(
                        Field.NOTE_OWNER, "Ann",
                        Field.NOTE_TICKET, "OPS-1",
                        Field.NOTE, "a trial",
                        Field.NOTE_EXPIRES, "2031-01-31"));
        Note note =
                new Note(
                        Desks.key("www A"),
                        Optional.of("Ann"),
                        Optional.of("OPS-1"),
                        "a trial",
                        Optional.of("2031-01-31"));
        assertEquals(note, form().note());

        inspector.enter(Desks.key("www A"), Field.NAME, "web");
        assertEquals(note.at(Desks.key("web A")), form().note());
        inspector.enter(Desks.key("web A"), Field.TYPE, "TXT");
        inspector.policy(Desks.key("web TXT"), Routing.Policy.WEIGHTED);
        String id = form().set().setIdentifier();
        inspector.enter(Desks.key("web TXT " + id), Field.SET_IDENTIFIER, "blue");
        assertEquals(note.at(Desks.key("web TXT blue")), form().note());
        assertEquals(1, desk.document().zone().annotations().notes().size());
    }

    @Test
    void aNoteThatSaysNothingIsNone() {
        write("www A", Map.of(Field.NOTE_OWNER, "Ann"));
        assertEquals(1, desk.document().zone().annotations().notes().size());

        write("www A", Map.of(Field.NOTE_OWNER, " "));

        assertEquals(List.of(), desk.document().zone().annotations().notes());
    }

    @Test
    void whatIsNoDateIsNotTakenAsOne() {
        select("www A");
        write("www A", Map.of(Field.NOTE_EXPIRES, "next week"));

        assertEquals(
                Phrase.of("edit.refused.date", "next week"),
                inspector.model().refused().get().get(Field.NOTE_EXPIRES));
        assertEquals(1, desk.history().get().steps().size());
    }

    @Test
    void aNoteThatIsOverShowsAsAFindingAtItsSet() {
        write("www A", Map.of(Field.NOTE_EXPIRES, "1969-12-31"));
        assertEquals(List.of("note-expired"), rules(select("www A")));

        inspector.enter(Desks.key("www A"), Field.NAME, "web");
        assertEquals(List.of("note-expired"), rules(select("web A")));

        write("web A", Map.of(Field.NOTE_EXPIRES, "1971-01-01"));
        assertEquals(List.of(), rules(select("web A")));
    }

    private static List<String> rules(SetForm form) {
        return form.findings().stream()
                .map(Finding::rule)
                .filter(rule -> rule.startsWith("note"))
                .toList();
    }
}
