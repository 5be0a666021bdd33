package org.zonewright.gui.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import org.junit.jupiter.api.Test;
import org.zonewright.gui.Backgrounds;
import org.zonewright.gui.Desk;
import org.zonewright.gui.Desks;
import org.zonewright.model.zone.EntryId;
import org.zonewright.model.zone.Phrase;
import org.zonewright.model.zone.RecordType;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

class RecordTableControllerTest {

    private final Desk desk =
            Desks.linted(
                    """
                    www 300 A 192.0.2.1
                    mail 300 A 192.0.2.2
                    api 60 A 192.0.2.3 ; weighted 60 id=blue
                    api 60 A 192.0.2.4 ; weighted 40 id=green
                    app ALIAS A www.example.com.
                    """);
    private final RecordTableController table = new RecordTableController(desk, Desks.WORLD);

    private Row row(String words) {
        return find(words).orElseThrow();
    }

    private Optional<Row> find(String words) {
        var id = new RowId.Of(Desks.key(words));
        return table.model().rows().stream().filter(row -> row.id().equals(id)).findFirst();
    }

    private Row.Single single(String words) {
        return (Row.Single) row(words);
    }

    private void select(String... words) {
        List<Row> rows =
                List.of(words).stream()
                        .map(this::row)
                        .sorted(Comparator.comparingInt(table.model().rows()::indexOf))
                        .toList();
        table.select(rows, Optional.of(row(words[0])));
    }

    private int steps() {
        return desk.history().get().steps().size();
    }

    @Test
    void anEditedCellIsMarkedAndItsRowChanged() {
        table.enter(row("www A"), Column.TTL, "60");

        assertEquals(Mark.CHANGED, row("www A").mark());
        assertEquals(Set.of(Column.TTL), single("www A").changed());
    }

    @Test
    void changedBackIsUnchanged() {
        table.enter(row("www A"), Column.VALUE, "192.0.2.9");
        table.enter(row("www A"), Column.VALUE, "192.0.2.1");

        assertEquals(Mark.NONE, row("www A").mark());
        assertEquals(Set.of(), single("www A").changed());
        assertEquals(0, desk.history().get().diff().size());
    }

    @Test
    void aDeletedRowStaysInSightUntilItIsBroughtBack() {
        select("www A");
        table.delete();
        assertEquals(Mark.DELETED, row("www A").mark());

        select("www A");
        table.delete();

        assertEquals(Mark.NONE, row("www A").mark());
        assertEquals("192.0.2.1", Desks.content(desk, "www A"));
    }

    @Test
    void manyRowsAreDeletedInOneStep() {
        int before = steps();
        select("www A", "mail A", "app A");

        table.delete();

        assertEquals(before + 1, steps());
        desk.document().undo();
        assertEquals(Mark.NONE, row("mail A").mark());
    }

    @Test
    void textThatNoZoneCanHoldStaysInItsCell() {
        int before = steps();

        table.enter(row("www A"), Column.TTL, "soon");

        assertEquals(before, steps());
        assertEquals(Optional.of("soon"), table.text(row("www A"), Column.TTL));
        table.giveUp(row("www A"));
        assertEquals(Optional.of("300"), table.text(row("www A"), Column.TTL));
    }

    @Test
    void aNewRowIsNearTheSelectedOneAndOpensForItsName() {
        select("api A blue");

        table.add(RecordType.TXT);

        var cell = table.model().editing().get().orElseThrow();
        assertEquals(
                new RecordTableModel.Cell(new RowId.Of(Desks.key("new TXT")), Column.NAME), cell);
        assertEquals(Mark.NEW, row("new TXT").mark());
        assertEquals(Optional.of(Desks.key("new TXT")), desk.selected().get());
    }

    @Test
    void aRowAddedBesideAMemberIsAMember() {
        select("api A blue");

        table.add(RecordType.A);

        assertTrue(single("api A blue-2").isMember());
    }

    @Test
    void aGroupIsAHeaderWithItsMembersAndTheirShares() {
        var header =
                (Row.Group)
                        table.model().rows().stream()
                                .filter(Row.Group.class::isInstance)
                                .findFirst()
                                .orElseThrow();

        assertEquals(2, header.live().size());
        assertEquals(0.6, single("api A blue").share().orElseThrow().now());
    }

    @Test
    void aShareThatChangedRemembersWhatItWas() {
        table.enter(row("api A green"), Column.ROUTING, "60");

        var share = single("api A blue").share().orElseThrow();
        assertEquals(0.5, share.now());
        assertEquals(Optional.of(0.6), share.before());
    }

    @Test
    void aClosedGroupShowsItsHeaderAlone() {
        var header =
                (Row.Group)
                        table.model().rows().stream()
                                .filter(Row.Group.class::isInstance)
                                .findFirst()
                                .orElseThrow();

        table.toggle(header);

        assertEquals(Optional.empty(), find("api A blue"));
        desk.selected().set(Optional.of(Desks.key("api A blue")));
        assertTrue(find("api A blue").isPresent(), "another view that selects it opens the group");
    }

    @Test
    void theSelectionFollowsARenamedRow() {
        select("www A");

        table.enter(row("www A"), Column.NAME, "zzz");

        assertEquals(Optional.of(Desks.key("zzz A")), desk.selected().get());
        assertEquals(List.of(Desks.key("zzz A")), List.<EntryId>copyOf(desk.selection()));
    }

    @Test
    void whoRenamesWhatOthersAnswerWithIsAsked() {
        var agreed = new ArrayList<Runnable>();
        desk.onLoss((_, apply, _) -> agreed.add(apply));

        table.enter(row("www A"), Column.NAME, "zzz");
        table.enter(row("mail A"), Column.NAME, "post");

        assertTrue(find("www A").isPresent());
        assertTrue(find("post A").isPresent(), "nobody answers with that");
        assertEquals(1, agreed.size());
        agreed.getFirst().run();
        assertTrue(find("zzz A").isPresent());
    }

    @Test
    void undoGoesToTheRowItChanged() {
        table.enter(row("www A"), Column.NAME, "zzz");

        desk.document().undo();

        assertEquals(Optional.of(Desks.key("www A")), desk.selected().get());
    }

    @Test
    void anAliasShowsTheTtlOfItsTarget() {
        assertEquals(300, table.model().facts().get().ttl(single("app A").set()).orElseThrow());
        assertEquals(Optional.empty(), table.text(row("app A"), Column.TTL));
    }

    @Test
    void aCnameAtTheApexIsAProblemAtOnceAndOneFixMendsIt() {
        table.add(RecordType.CNAME);
        table.enter(row("new CNAME"), Column.VALUE, "www.example.com.");
        table.enter(row("new CNAME"), Column.NAME, "@");

        var findings = table.findings(row("@ CNAME"));
        assertEquals("r53-apex-cname", findings.getFirst().rule());
        int before = steps();
        table.fixes().mend(findings.getFirst().fixes().getFirst());
        assertEquals(before + 1, steps());
        assertFalse(find("@ CNAME").isPresent());
        assertEquals("www.example.com.", Desks.content(desk, "@ A"));
        assertEquals(Optional.of(Desks.key("@ A")), desk.selected().get());
    }

    @Test
    void rowsAreCounted() {
        assertEquals(7, table.model().total().get());
        assertEquals(List.of(2), table.count(List.of("policy:weighted")));
    }

    @Test
    void countsFollowEditsAsIfCountedAnew() {
        var filters = List.of("", "changed", "-type:A", "ttl:<=60", "problem", "www", "name:api");
        assertEquals(List.of(7, 0, 2, 2, 1, 2, 2), table.count(filters));

        table.enter(row("www A"), Column.TTL, "60");
        assertEquals(List.of(7, 1, 2, 3, 1, 2, 2), table.count(filters));

        table.enter(row("mail A"), Column.NAME, "api2");
        table.add(RecordType.CNAME);
        table.enter(row("new CNAME"), Column.NAME, "@");
        assertEquals(
                new RecordTableController(desk, Desks.WORLD).count(filters), table.count(filters));

        desk.undo();
        desk.undo();
        desk.undo();
        assertEquals(List.of(7, 1, 2, 3, 1, 2, 2), table.count(filters));
    }

    @Test
    void sortingKeepsGroupsWhole() {
        table.sort(new RowOrder(Column.VALUE, RowOrder.Direction.DESCENDING));

        var rows = table.model().rows();
        int header =
                rows.indexOf(
                        rows.stream()
                                .filter(Row.Group.class::isInstance)
                                .findFirst()
                                .orElseThrow());
        assertEquals(row("api A blue"), rows.get(header + 1));
        assertEquals(row("api A green"), rows.get(header + 2));
    }

    @Test
    void aCellsTextIsLintedBeforeItIsEntered() {
        Row row = row("www A");

        Optional<Phrase> bad = table.problem(row, Column.VALUE, "192.0.2.300");

        assertTrue(bad.isPresent());
        assertEquals(Optional.empty(), table.problem(row, Column.VALUE, "192.0.2.30"));
        assertEquals(1, desk.history().get().steps().size());
    }

    @Test
    void whatWasReadBeforeAnEditIsNotLookedThrough() {
        var later = new Backgrounds.Later();
        table.readAhead(later, mishap -> fail(mishap));
        table.enter(row("www A"), Column.VALUE, "198.51.100.9");
        later.run();

        desk.filter().set("198.51.100.9");

        assertEquals(List.of(row("www A")), List.copyOf(table.model().rows()));
        desk.filter().set("192.0.2.1");
        assertEquals(Optional.empty(), find("www A"));
    }
}
