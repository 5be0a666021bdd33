package org.zonewright.gui.table;

import org.zonewright.analysis.plan.ChangeBatch;
import org.zonewright.analysis.plan.preflight.Preflight;
import org.zonewright.analysis.plan.preflight.Request;
import org.zonewright.analysis.plan.preflight.Verdict;
import org.zonewright.gui.Entered;
import org.zonewright.model.aws.AliasServices;
import org.zonewright.model.edit.Edit;
import org.zonewright.model.zone.EntryId;
import org.zonewright.model.zone.Phrase;
import org.zonewright.model.zone.RecordSet;
import org.zonewright.model.zone.Zone;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What cells that are pasted over others come to, row by row, and the one edit that does it. Each
/// is taken as if it was typed there. A row is changed as a whole or not at all: it is refused
/// where a cell of it is, and where Route 53 would refuse what it took before.
public final class CellPastePlan {

    enum Kind {
        CHANGED,
        SAME,
        REFUSED
    }

    /// What comes of a row.
    ///
    /// @param label of the row; empty text if there is none for these cells
    /// @param why it is refused, or what of it is left alone
    record Line(String label, String before, String after, Kind kind, Optional<Phrase> why) {}

    /// Those that name a row come last: after them it has another name.
    private static final List<Column> ORDER =
            List.of(Column.ROUTING, Column.TTL, Column.VALUE, Column.NAME, Column.TYPE);

    private final AliasServices services;
    private final Preflight preflight;
    private final List<Line> lines = new ArrayList<>();
    private final List<Edit> edits = new ArrayList<>();
    private Zone zone;

    private CellPastePlan(Zone zone, AliasServices services, Preflight preflight) {
        this.zone = zone;
        this.services = services;
        this.preflight = preflight;
    }

    /// @throws InterruptedException if somebody cancelled it
    static CellPastePlan of(Zone zone, CellPaste paste, AliasServices services, Preflight preflight)
            throws InterruptedException {
        var plan = new CellPastePlan(zone, services, preflight);
        for (CellPaste.Target target : paste.targets()) {
            if (Thread.interrupted()) {
                throw new InterruptedException("paste");
            }
            plan.take(target);
        }
        return plan;
    }

    List<Line> lines() {
        return List.copyOf(lines);
    }

    /// How many rows are changed.
    int changed() {
        return (int) lines.stream().filter(line -> line.kind() == Kind.CHANGED).count();
    }

    /// One edit; empty if nothing is changed.
    Optional<Edit> edit() {
        return edits.isEmpty() ? Optional.empty() : Optional.of(Edit.of(edits));
    }

    private void take(CellPaste.Target target) {
        Optional<Row> row = target.row().flatMap(known -> current(known, zone));
        if (row.isEmpty() || target.isTooWide()) {
            lines.add(line(target, Kind.REFUSED, Optional.of(Phrase.of("table.paste.outside"))));
            return;
        }
        Taken taken = typed(row.get(), target);
        Optional<Phrase> why = taken.refusal().or(() -> objection(taken));
        if (why.isPresent()) {
            lines.add(line(target, Kind.REFUSED, why));
        } else {
            edits.addAll(taken.edits());
            zone = taken.zone();
            Kind kind = taken.edits().isEmpty() ? Kind.SAME : Kind.CHANGED;
            lines.add(
                    line(
                            target,
                            kind,
                            taken.leftAlone()
                                    ? Optional.of(Phrase.of("table.paste.some-locked"))
                                    : Optional.empty()));
        }
    }

    /// A row as if its cells were typed one after the other.
    private record Taken(Zone zone, List<Edit> edits, Optional<Phrase> refusal, boolean leftAlone) {

        static Taken refused(Zone zone, Phrase why) {
            return new Taken(zone, List.of(), Optional.of(why), false);
        }
    }

    private Taken typed(Row row, CellPaste.Target target) {
        Zone next = zone;
        Row now = row;
        var made = new ArrayList<Edit>();
        List<Column> open = ORDER.stream().filter(column -> isOpen(row, target, column)).toList();
        if (open.isEmpty()) {
            return Taken.refused(zone, Phrase.of("table.paste.locked"));
        }
        for (Column column : open) {
            switch (new CellEdits(next, services).enter(now, column, target.text(column))) {
                case Entered.Same _ -> {}
                case Entered.Refused(Phrase why) -> {
                    return Taken.refused(zone, why);
                }
                case Entered.Change(Edit edit, _, EntryId at) -> {
                    made.add(edit);
                    next = edit.applyTo(next);
                    now = after(now, next, at);
                }
            }
        }
        return new Taken(next, made, Optional.empty(), open.size() < target.columns().size());
    }

    private boolean isOpen(Row row, CellPaste.Target target, Column column) {
        boolean severalValues =
                column == Column.VALUE
                        && row instanceof Row.Single single
                        && single.isLive()
                        && single.set().values().size() > 1;
        return target.columns().contains(column)
                && (severalValues || new CellEdits(zone, services).text(row, column).isPresent());
    }

    /// The row as it is in a zone in which others were changed already; empty if it is gone.
    private static Optional<Row> current(Row row, Zone zone) {
        return switch (row) {
            case Row.Single single when single.isLive() ->
                    zone.find(single.set().key()).map(set -> with(single, set));
            case Row.Group group when !zone.group(group.name(), group.type()).isEmpty() ->
                    Optional.of(group(group, zone));
            case Row.Single _, Row.Group _, Row.Unreadable _ -> Optional.of(row);
        };
    }

    private static Row after(Row row, Zone zone, EntryId at) {
        RecordSet set = zone.find((RecordSet.Key) at).orElseThrow();
        return row instanceof Row.Single single ? with(single, set) : group(set, zone);
    }

    private static Row with(Row.Single row, RecordSet set) {
        return new Row.Single(
                set, row.mark(), row.before(), row.changed(), row.isMember(), row.share());
    }

    private static Row group(Row.Group group, Zone zone) {
        return group(zone.group(group.name(), group.type()).iterator().next(), zone);
    }

    private static Row group(RecordSet member, Zone zone) {
        return new Row.Group(
                zone.group(member.name(), member.type()).stream()
                        .map(
                                set ->
                                        new Row.Single(
                                                set,
                                                Mark.NONE,
                                                Optional.empty(),
                                                Set.of(),
                                                true,
                                                Optional.empty()))
                        .toList(),
                Mark.NONE);
    }

    /// Why Route 53 would not take what the row would be, if it takes what the row is.
    private Optional<Phrase> objection(Taken taken) {
        List<EntryId> touched = taken.edits().stream().flatMap(Edit::touched).distinct().toList();
        return objection(taken.zone(), touched).filter(_ -> objection(zone, touched).isEmpty());
    }

    private Optional<Phrase> objection(Zone in, List<EntryId> ids) {
        List<ChangeBatch.Item> items =
                ids.stream()
                        .filter(RecordSet.Key.class::isInstance)
                        .flatMap(id -> in.find((RecordSet.Key) id).stream())
                        .map(set -> new ChangeBatch.Item(ChangeBatch.Action.UPSERT, set))
                        .toList();
        return !items.isEmpty()
                        && preflight.judge(in, Request.of(new ChangeBatch(items)))
                                instanceof Verdict.Refused refused
                ? Optional.of(refused.messages().getFirst().text())
                : Optional.empty();
    }

    private Line line(CellPaste.Target target, Kind kind, Optional<Phrase> why) {
        String label = target.row().map(row -> RowWords.label(row, zone.name())).orElse("");
        return new Line(label, target.before(), target.after(), kind, why);
    }
}
