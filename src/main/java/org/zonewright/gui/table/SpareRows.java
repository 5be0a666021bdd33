package org.zonewright.gui.table;

import javafx.scene.control.TableRow;

import org.jspecify.annotations.Nullable;
import org.zonewright.model.zone.Content;
import org.zonewright.model.zone.RecordSet;
import org.zonewright.model.zone.Routing;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Drawn rows that are free to show others. One that shows the wanted row already needs only be
/// moved, one that shows a row of the same kind only gets other texts; any other is styled anew,
/// which takes longer than all else that is done for it.
final class SpareRows {

    private final List<TableRow<Row>> spares;
    private final List<Row> rows;

    /// @param spares to choose from
    /// @param rows of the table
    SpareRows(List<TableRow<Row>> spares, List<Row> rows) {
        this.spares = spares;
        this.rows = rows;
    }

    /// The one that shows the row at `index` with the least work. One that shows a row near it is
    /// left for that.
    ///
    /// @param index from 0; beyond the last row for an empty one
    /// @return empty if all are better left to others
    Optional<TableRow<Row>> best(int index) {
        Row wanted = index < rows.size() ? rows.get(index) : null;
        Optional<TableRow<Row>> same =
                spares.stream().filter(spare -> spare.getItem() == wanted).findFirst();
        if (same.isPresent()) {
            return same;
        }
        Set<Row> near = near(index);
        List<TableRow<Row>> free =
                spares.stream().filter(spare -> !near.contains(spare.getItem())).toList();
        Kind kind = Kind.of(wanted);
        return free.stream()
                .filter(spare -> kind.equals(Kind.of(spare.getItem())))
                .findFirst()
                .or(() -> free.stream().findFirst());
    }

    private Set<Row> near(int index) {
        Set<Row> near = Collections.newSetFromMap(new IdentityHashMap<>());
        int end = Math.min(rows.size(), index + spares.size() + 1);
        near.addAll(rows.subList(Math.clamp(index - spares.size(), 0, end), end));
        return near;
    }

    /// What decides which nodes the cells of a row have, in which styles, but for what is wrong
    /// there.
    private record Kind(
            @Nullable Class<? extends Row> row,
            @Nullable Class<? extends Content> content,
            boolean isSeveral,
            boolean isMember,
            Routing.Policy policy,
            @Nullable Mark mark) {

        static Kind of(@Nullable Row row) {
            return switch (row) {
                case null -> new Kind(null, null, false, false, Routing.Policy.SIMPLE, null);
                case Row.Group group -> plain(group, group.policy());
                case Row.Unreadable unreadable -> plain(unreadable, Routing.Policy.SIMPLE);
                case Row.Single single -> {
                    RecordSet set = single.set();
                    yield new Kind(
                            Row.Single.class,
                            set.content().getClass(),
                            set.values().size() > 1,
                            single.isMember(),
                            set.routing().policy(),
                            single.mark());
                }
            };
        }

        private static Kind plain(Row row, Routing.Policy policy) {
            return new Kind(row.getClass(), null, false, false, policy, row.mark());
        }
    }
}
