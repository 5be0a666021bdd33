package org.zonewright.model.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.zonewright.model.edit.Import.Choice;
import org.zonewright.model.edit.Import.Chosen;
import org.zonewright.model.edit.Import.Kind;
import org.zonewright.model.edit.Import.Row;
import org.zonewright.model.zone.DomainName;
import org.zonewright.model.zone.RecordSet;
import org.zonewright.model.zone.RecordType;
import org.zonewright.model.zone.Routing;
import org.zonewright.model.zone.Zone;
import org.zonewright.model.zone.ZoneInfo;

import java.util.List;
import java.util.Optional;

class ImportTest {

    private static final RecordSet WWW =
            RecordSet.simple("www.example.com.", RecordType.A, 60, "192.0.2.1");
    private static final Zone OPEN =
            Zone.empty(ZoneInfo.named(DomainName.of("example.com."))).with(WWW);

    @Test
    void aNewRowIsAdded() {
        RecordSet set = RecordSet.simple("api.example.com.", RecordType.A, 60, "192.0.2.1");

        assertEquals(Optional.of(set), after(set, Kind.NEW, Choice.ADD).find(set.key()));
    }

    @Test
    void anotherSpellingIsTheSame() {
        RecordSet set = RecordSet.simple("WWW.example.com", RecordType.A, 60, "192.0.2.1");

        assertEquals(List.of(Choice.SKIP), row(OPEN, set, Kind.SAME).choices());
    }

    @Test
    void nothingThatIsThereIsReplacedUnlessAsked() {
        RecordSet set = RecordSet.simple("www.example.com.", RecordType.A, 300, "192.0.2.2");
        Row row = row(OPEN, set, Kind.DIFFERS);

        assertEquals(Choice.SKIP, row.choices().getFirst());
        assertEquals(Optional.empty(), Import.edit(List.of(new Chosen(row, Choice.SKIP))));
        assertEquals(Optional.of(set), after(set, Kind.DIFFERS, Choice.REPLACE).find(WWW.key()));
    }

    @Test
    void mergedValuesStandBesideThoseThatAreThereUnderTheirTtl() {
        RecordSet set =
                RecordSet.simple("www.example.com.", RecordType.A, 300, "192.0.2.1", "192.0.2.2");

        assertEquals(
                Optional.of(
                        RecordSet.simple(
                                "www.example.com.", RecordType.A, 60, "192.0.2.1", "192.0.2.2")),
                after(set, Kind.DIFFERS, Choice.MERGE).find(WWW.key()));
    }

    @Test
    void aCnameHasOneValueSoItIsNotMerged() {
        Zone open = OPEN.with(RecordSet.simple("c.example.com.", RecordType.CNAME, 60, "a."));
        RecordSet set = RecordSet.simple("c.example.com.", RecordType.CNAME, 60, "b.");

        assertEquals(List.of(Choice.SKIP, Choice.REPLACE), row(open, set, Kind.DIFFERS).choices());
    }

    @Test
    void aSimpleSetReplacesTheRoutedGroupItCannotStandWith() {
        Zone open =
                OPEN.without(WWW.key())
                        .with(WWW.withRouting(new Routing.Weighted(1), "blue"))
                        .with(WWW.withRouting(new Routing.Weighted(1), "green"));
        Row row = row(open, WWW, Kind.DIFFERS);
        Zone after =
                Import.edit(List.of(new Chosen(row, Choice.REPLACE))).orElseThrow().applyTo(open);

        assertEquals(List.of(WWW), List.copyOf(after.sets()));
    }

    @Test
    void aSiblingOfARoutedGroupIsNew() {
        Zone open = OPEN.without(WWW.key()).with(WWW.withRouting(new Routing.Weighted(1), "blue"));

        row(open, WWW.withRouting(new Routing.Weighted(1), "green"), Kind.NEW);
    }

    @Test
    void aNameOfAnotherZoneStaysOutside() {
        Row row =
                row(
                        OPEN,
                        RecordSet.simple("www.example.net.", RecordType.A, 60, "192.0.2.1"),
                        Kind.OUTSIDE);

        assertThrows(
                IllegalArgumentException.class,
                () -> Import.edit(List.of(new Chosen(row, Choice.ADD))));
    }

    private static Row row(Zone open, RecordSet set, Kind kind) {
        Row row = Import.rows(open, Zone.empty(open.info()).with(set)).getFirst();
        assertEquals(kind, row.kind());
        return row;
    }

    private static Zone after(RecordSet set, Kind kind, Choice choice) {
        return Import.edit(List.of(new Chosen(row(OPEN, set, kind), choice)))
                .orElseThrow()
                .applyTo(OPEN);
    }

    @Test
    void onlyWhatIsThereExactlySoIsDeleted() {
        RecordSet other = RecordSet.simple("www.example.com.", RecordType.A, 61, "192.0.2.1");
        RecordSet absent = RecordSet.simple("no.example.com.", RecordType.A, 60, "192.0.2.1");

        List<Row> rows =
                Import.deletions(OPEN, List.of(deleted(WWW), deleted(other), deleted(absent)));

        assertEquals(
                List.of(Kind.DELETED, Kind.UNDELETABLE, Kind.UNDELETABLE),
                rows.stream().map(Row::kind).toList());
        assertEquals(List.of(Choice.SKIP), rows.getLast().choices());
        assertEquals(
                0,
                Import.edit(List.of(new Chosen(rows.getFirst(), Choice.DELETE)))
                        .orElseThrow()
                        .applyTo(OPEN)
                        .size());
    }

    private static Import.Deletion deleted(RecordSet set) {
        return new Import.Deletion(set.key(), Optional.of(set));
    }

    @Test
    void whatABatchPutThereItselfIsDeletedWhateverItWas() {
        var any = new Import.Deletion(WWW.key(), Optional.empty());

        assertEquals(
                List.of(Kind.DELETED),
                Import.deletions(OPEN, List.of(any)).stream().map(Row::kind).toList());
        assertEquals(List.of(), Import.deletions(Zone.empty(OPEN.info()), List.of(any)));
    }

    @Test
    void whatABatchDeletesDoesNotStandInTheWay() {
        RecordSet routed = WWW.withRouting(new Routing.Weighted(1), "one");

        List<Row> rows =
                Import.rows(OPEN, Zone.empty(OPEN.info()).with(routed), List.of(deleted(WWW)));

        assertEquals(List.of(Kind.DELETED, Kind.NEW), rows.stream().map(Row::kind).toList());
    }
}
