package org.zonewright.gui.table;

import javafx.scene.control.TableRow;

import org.jspecify.annotations.Nullable;
import org.zonewright.model.zone.Content;
import org.zonewright.model.zone.RecordSet;
import org.zonewright.model.zone.Routing;

import java.util.Collections;
import java.util.Comparator;
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
    private final boolean upwards;

    /// @param spares to choose from
    /// @param rows of the table
    /// @param upwards whether rows are filled from the lowest to the highest
    SpareRows(List<TableRow<Row>> spares, List<Row> rows, boolean upwards) {
        this.spares = spares;
        this.rows = rows;
        this.upwards = upwards;
    }

    /// The one that shows the row at `index` with the least work. Those that show a row which is to
    /// be filled after it are left for that.
    ///
    /// @param index from 0; beyond the last row for an empty one
    /// @return empty if there is none
    Optional<TableRow<Row>> best(int index) {
        Row wanted = index < rows.size() ? rows.get(index) : null;
        Optional<TableRow<Row>> same =
                spares.stream().filter(spare -> spare.getItem() == wanted).findFirst();
        if (same.isPresent()) {
            return same;
        }
        Set<Row> next = next(index);
        List<TableRow<Row>> free =
                spares.stream().filter(spare -> !next.contains(spare.getItem())).toList();
        Kind kind = Kind.of(wanted);
        return free.stream()
                .filter(spare -> kind.equals(Kind.of(spare.getItem())))
                .findFirst()
                .or(() -> free.stream().findFirst())
                .or(() -> spares.stream().max(Comparator.comparingInt(one -> away(one, index))));
    }

    private static int away(TableRow<Row> spare, int index) {
        return Math.abs(spare.getIndex() - index);
    }

    /// As many rows as there are to fill them, the one at `index` among them.
    private Set<Row> next(int index) {
        int last = upwards ? index : index + spares.size() - 1;
        int end = Math.min(rows.size(), last + 1);
        Set<Row> next = Collections.newSetFromMap(new IdentityHashMap<>());
        next.addAll(rows.subList(Math.max(0, end - spares.size()), end));
        return next;
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
