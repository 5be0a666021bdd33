package org.zonewright.gui.control;

import javafx.scene.control.TableRow;

import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Drawn rows that are free to show others. One that shows the wanted item already needs only be
/// moved, one that shows an item of the same kind only gets other texts; any other is styled anew,
/// which takes longer than all else that is done for it.
///
/// @param spares to choose from
/// @param items of the table
/// @param isUpwards whether rows are filled from the lowest to the highest
/// @param kind of an item
record SpareRows<T>(
        List<TableRow<T>> spares, List<T> items, boolean isUpwards, SteadySkin.Kind<T> kind) {

    /// The one that shows the item at `index` with the least work. Those that show an item which is
    /// to be shown after it are left for that.
    ///
    /// @param index from 0; beyond the last item for an empty row
    /// @return empty if there is none
    Optional<TableRow<T>> best(int index) {
        Optional<T> wanted =
                index < items.size() ? Optional.of(items.get(index)) : Optional.empty();
        Optional<TableRow<T>> same = wanted.map(kind::content).flatMap(this::showing);
        if (same.isPresent()) {
            return same;
        }
        Set<Object> next = next(index);
        List<TableRow<T>> free =
                spares.stream()
                        .filter(spare -> content(spare).filter(next::contains).isEmpty())
                        .toList();
        Object wantedKind = kind.of(wanted.orElse(null));
        return free.stream()
                .filter(spare -> wantedKind.equals(kind.of(spare.getItem())))
                .findFirst()
                .or(() -> free.stream().findFirst())
                .or(() -> spares.stream().max(Comparator.comparingInt(one -> away(one, index))));
    }

    private Optional<TableRow<T>> showing(Object wanted) {
        return spares.stream()
                .filter(spare -> content(spare).filter(shown -> shown == wanted).isPresent())
                .findFirst();
    }

    private Optional<Object> content(TableRow<T> row) {
        return Optional.ofNullable(row.getItem()).map(kind::content);
    }

    private static int away(TableRow<?> spare, int index) {
        return Math.abs(spare.getIndex() - index);
    }

    /// As many as there are rows to show them, that at `index` among them.
    private Set<Object> next(int index) {
        int last = isUpwards ? index : index + spares.size() - 1;
        int end = Math.min(items.size(), last + 1);
        Set<Object> next = Collections.newSetFromMap(new IdentityHashMap<>());
        items.subList(Math.max(0, end - spares.size()), end)
                .forEach(item -> next.add(kind.content(item)));
        return next;
    }
}
