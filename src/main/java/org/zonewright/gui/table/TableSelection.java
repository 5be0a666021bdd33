package org.zonewright.gui.table;

import org.zonewright.gui.Desk;
import org.zonewright.model.zone.EntryId;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

/// Keeps the rows selected in the table and the record sets selected on the desk the same. A header
/// row stands for all members of its group.
final class TableSelection {

    private final Desk desk;
    private final RecordTableModel model;
    private final Consumer<EntryId> reveal;
    private boolean telling;

    /// @param reveal brings a row into sight
    TableSelection(Desk desk, RecordTableModel model, Consumer<EntryId> reveal) {
        this.desk = desk;
        this.model = model;
        this.reveal = reveal;
        desk.selected().addListener((_, _, _) -> follow());
    }

    /// Selects what another view selected.
    void follow() {
        if (telling) {
            return;
        }
        model.marked().set(Optional.empty());
        Optional<EntryId> wanted = desk.selected().get();
        if (wanted.isEmpty()) {
            model.selected().set(List.of());
        } else if (!entries().contains(wanted.get())) {
            reveal.accept(wanted.get());
            model.selected().set(List.of(new RowId.Of(wanted.get())));
            tell();
        }
    }

    /// Selects rows, the one to start from first.
    void select(List<RowId> ids) {
        if (ids.isEmpty()) {
            model.marked().set(Optional.empty());
        }
        model.selected().set(List.copyOf(ids));
        tell();
    }

    /// The same of rows in sight, from top to bottom: nothing is searched for.
    void select(List<Row> fromTop, Optional<Row> lead) {
        if (fromTop.isEmpty()) {
            model.marked().set(Optional.empty());
        }
        model.selected()
                .set(
                        Stream.concat(
                                        lead.stream(),
                                        fromTop.stream().filter(row -> row != lead.orElse(null)))
                                .map(Row::id)
                                .toList());
        tell(entries(fromTop));
    }

    /// Tells the view again which rows are selected, after the rows have changed.
    void mark() {
        model.arranged();
    }

    /// The selected rows in sight, from top to bottom.
    List<Row> rows() {
        return model.selected().get().stream()
                .map(model::indexOf)
                .filter(index -> index >= 0)
                .sorted()
                .<Row>map(model.rows()::get)
                .toList();
    }

    List<EntryId> entries() {
        return entries(rows());
    }

    /// Each once: the members of a group stand below its header.
    private static List<EntryId> entries(List<Row> fromTop) {
        var entries = new ArrayList<EntryId>(fromTop.size());
        Optional<RowId> header = Optional.empty();
        for (Row row : fromTop) {
            boolean isInGroup =
                    row instanceof Row.Single single
                            && single.isMember()
                            && header.isPresent()
                            && header.get().equals(new RowId.Group(row.name(), row.type()));
            if (row instanceof Row.Group) {
                header = Optional.of(row.id());
            }
            if (!isInGroup) {
                row.entries().forEach(entries::add);
            }
        }
        return entries;
    }

    /// Of the first selected row in sight; −1 if there is none.
    int index() {
        return model.selected().get().stream()
                .mapToInt(model::indexOf)
                .filter(index -> index >= 0)
                .min()
                .orElse(-1);
    }

    /// After the rows have changed: stays on the rows that are still there; else goes to a row that
    /// was touched; else to what stands now where the selection was.
    void keep(List<EntryId> before, Set<EntryId> touched, int at) {
        if (before.isEmpty() || !rows().isEmpty()) {
            mark();
            tell();
            return;
        }
        Optional<RowId> next =
                model.rows().stream()
                        .map(Row::id)
                        .filter(id -> id instanceof RowId.Of(EntryId e) && touched.contains(e))
                        .findFirst()
                        .or(() -> at(at));
        select(next.stream().toList());
    }

    private Optional<RowId> at(int index) {
        int last = model.rows().size() - 1;
        return index < 0 || last < 0
                ? Optional.empty()
                : Optional.of(model.rows().get(Math.min(index, last)).id());
    }

    private void tell() {
        tell(entries());
    }

    private void tell(List<EntryId> entries) {
        telling = true;
        try {
            if (!desk.selection().equals(entries)) {
                desk.selection().setAll(entries);
            }
            desk.selected().set(entries.stream().findFirst());
        } finally {
            telling = false;
        }
    }
}
