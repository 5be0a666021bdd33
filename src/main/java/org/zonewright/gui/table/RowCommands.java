package org.zonewright.gui.table;

import org.zonewright.gui.ContentEdits;
import org.zonewright.gui.Entered;
import org.zonewright.gui.FreeNames;
import org.zonewright.gui.SetLabel;
import org.zonewright.model.edit.Edit;
import org.zonewright.model.zone.Content;
import org.zonewright.model.zone.DomainName;
import org.zonewright.model.zone.Phrase;
import org.zonewright.model.zone.RecordSet;
import org.zonewright.model.zone.RecordType;
import org.zonewright.model.zone.Routing;
import org.zonewright.model.zone.Zone;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;

/// Adding, copying and deleting rows: pure, from rows to an edit.
final class RowCommands {

    private static final String NEW_NAME = "new";

    private final Zone zone;

    RowCommands(Zone zone) {
        this.zone = zone;
    }

    /// A record set without values yet: beside the row that is selected, below the same parent; a
    /// further member where that is of a group of this type.
    Entered.Change add(RecordType type, Optional<Row> beside) {
        RecordSet added =
                beside.flatMap(RowCommands::memberOf)
                        .filter(member -> member.type().equals(type))
                        .map(this::sibling)
                        .orElseGet(() -> fresh(type, parent(beside)));
        return put(added, "edit.add");
    }

    /// Copies each set under a free name or set identifier.
    Optional<Entered.Change> duplicate(List<Row> rows) {
        List<RecordSet> copies = new ArrayList<>();
        Zone next = zone;
        for (RecordSet set : liveSets(rows)) {
            RecordSet copy = new RowCommands(next).copy(set);
            copies.add(copy);
            next = next.with(copy);
        }
        if (copies.isEmpty()) {
            return Optional.empty();
        }
        if (copies.size() == 1) {
            return Optional.of(put(copies.getFirst(), "edit.duplicate"));
        }
        return Optional.of(
                new Entered.Change(
                        Edit.of(copies.stream().<Edit>map(Edit.Put::new).toList()),
                        Phrase.of("edit.duplicate-many", copies.size()),
                        copies.getFirst().key()));
    }

    /// Deletes the rows; brings them back if all of them are deleted.
    Optional<Entered.Change> deleteOrRestore(List<Row> rows) {
        List<Edit> deletions = new ArrayList<>();
        var restored = new ArrayList<RecordSet>();
        Optional<Row> first = rows.stream().findFirst();
        for (Row row : singles(rows)) {
            switch (row) {
                case Row.Single single when single.isLive() ->
                        deletions.add(new Edit.Remove(single.set().key()));
                case Row.Single single -> restored.add(single.set());
                case Row.Unreadable(var set, Mark mark) -> {
                    if (mark != Mark.DELETED) {
                        deletions.add(new Edit.Discard(set.id()));
                    }
                }
                case Row.Group _ -> {}
            }
        }
        if (!deletions.isEmpty()) {
            return Optional.of(change(deletions, "edit.delete", label(first.orElseThrow()), first));
        }
        if (restored.isEmpty()) {
            return Optional.empty();
        }
        List<Edit> puts = restored.stream().<Edit>map(Edit.Put::new).toList();
        return Optional.of(change(puts, "edit.restore", label(first.orElseThrow()), first));
    }

    private static Entered.Change change(
            List<Edit> edits, String step, String label, Optional<Row> first) {
        Phrase name =
                edits.size() == 1
                        ? Phrase.of(step, label)
                        : Phrase.of(step + "-many", edits.size());
        return new Entered.Change(
                Edit.of(edits),
                name,
                first.flatMap(row -> row.entries().findFirst()).orElseThrow());
    }

    String label(Row row) {
        return switch (row) {
            case Row.Single single -> SetLabel.of(single.set(), zone.name());
            case Row.Group group -> SetLabel.of(group.live().getFirst(), zone.name());
            case Row.Unreadable unreadable -> SetLabel.of(unreadable.set(), zone.name());
        };
    }

    private static List<RecordSet> liveSets(List<Row> rows) {
        return singles(rows).stream()
                .filter(row -> row instanceof Row.Single single && single.isLive())
                .map(row -> ((Row.Single) row).set())
                .toList();
    }

    /// The rows with members in place of headers, each once.
    private static List<Row> singles(List<Row> rows) {
        var singles = new LinkedHashMap<RowId, Row>();
        for (Row row : rows) {
            List<? extends Row> each =
                    row instanceof Row.Group group ? group.members() : List.of(row);
            each.forEach(one -> singles.putIfAbsent(one.id(), one));
        }
        return List.copyOf(singles.values());
    }

    private static Optional<RecordSet> memberOf(Row row) {
        return switch (row) {
            case Row.Group group -> Optional.of(group.live().getLast());
            case Row.Single single when single.isMember() -> Optional.of(single.set());
            case Row.Single _, Row.Unreadable _ -> Optional.empty();
        };
    }

    private RecordSet sibling(RecordSet member) {
        RecordSet copy = copy(member);
        return copy.withContent(
                        new Content.Values(
                                member.content() instanceof Content.Values(long ttl, _)
                                        ? ttl
                                        : ContentEdits.DEFAULT_TTL,
                                List.of()))
                .withHealthCheck(Optional.empty());
    }

    private RecordSet copy(RecordSet set) {
        if (set.routing() instanceof Routing.Simple) {
            return set.withKey(new RecordSet.Key(copyName(set.name()), set.type(), ""));
        }
        String id = FreeNames.setIdentifier(zone, set.name(), set.type(), set.setIdentifier());
        return set.withKey(new RecordSet.Key(set.name(), set.type(), id));
    }

    private DomainName copyName(DomainName name) {
        if (!name.isBelow(zone.name())) {
            return FreeNames.name(zone, NEW_NAME, zone.name());
        }
        return FreeNames.name(
                zone, name.labels().getFirst() + "-copy", name.parent().orElse(zone.name()));
    }

    /// The name below which a row stands, within the zone.
    private DomainName parent(Optional<Row> beside) {
        return beside.flatMap(row -> row.name().parent())
                .filter(parent -> parent.isBelow(zone.name()))
                .orElse(zone.name());
    }

    private RecordSet fresh(RecordType type, DomainName parent) {
        return new RecordSet(
                new RecordSet.Key(FreeNames.name(zone, NEW_NAME, parent), type, ""),
                new Content.Values(ContentEdits.DEFAULT_TTL, List.of()),
                new Routing.Simple(),
                Optional.empty(),
                List.of());
    }

    private Entered.Change put(RecordSet set, String step) {
        return new Entered.Change(
                new Edit.Put(set), Phrase.of(step, SetLabel.of(set, zone.name())), set.key());
    }
}
