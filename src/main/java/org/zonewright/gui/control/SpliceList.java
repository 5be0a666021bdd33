package org.zonewright.gui.control;

import javafx.collections.ModifiableObservableListBase;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.Predicate;

/// A list that goes from one content to another by exchanging the one range in which they differ,
/// so that a table keeps its cells and its scroll position. What stands in place of others is told
/// of as updated: a table that hears that any was replaced makes all its rows anew.
public final class SpliceList<T> extends ModifiableObservableListBase<T> {

    private final List<T> items = new ArrayList<>();
    private final BiPredicate<T, T> isSame;

    /// One whose elements are the same if they are the same object.
    public SpliceList() {
        this((some, other) -> some == other);
    }

    /// @param isSame whether one element need not be exchanged for another
    public SpliceList(BiPredicate<T, T> isSame) {
        this.isSame = isSame;
    }

    /// Exchanges what differs.
    public void become(List<T> next) {
        int from = 0;
        int shorter = Math.min(items.size(), next.size());
        while (from < shorter && isSame.test(items.get(from), next.get(from))) {
            from++;
        }
        int kept = 0;
        while (kept < shorter - from
                && isSame.test(
                        items.get(items.size() - 1 - kept), next.get(next.size() - 1 - kept))) {
            kept++;
        }
        int to = items.size() - kept;
        List<T> fresh = List.copyOf(next.subList(from, next.size() - kept));
        if (from == to && fresh.isEmpty()) {
            return;
        }
        beginChange();
        exchange(from, to, fresh);
        endChange();
    }

    private void exchange(int from, int to, List<T> fresh) {
        boolean isSplice = from == to || fresh.isEmpty();
        int updated = isSplice ? 0 : Math.min(to - from, fresh.size());
        for (int i = 0; i < updated; i++) {
            items.set(from + i, fresh.get(i));
            nextUpdate(from + i);
        }
        List<T> gone = items.subList(from + updated, to);
        List<T> more = fresh.subList(updated, fresh.size());
        if (!gone.isEmpty()) {
            nextRemove(from + updated, List.copyOf(gone));
            gone.clear();
        }
        if (!more.isEmpty()) {
            items.addAll(from + updated, more);
            nextAdd(from + updated, from + fresh.size());
        }
    }

    public List<T> copy() {
        return new ArrayList<>(items);
    }

    /// −1 if there is none.
    public int indexWhere(Predicate<T> test) {
        for (int i = 0; i < items.size(); i++) {
            if (test.test(items.get(i))) {
                return i;
            }
        }
        return -1;
    }

    @Override
    public T get(int index) {
        return items.get(index);
    }

    @Override
    public int size() {
        return items.size();
    }

    @Override
    protected void doAdd(int index, T element) {
        items.add(index, element);
    }

    @Override
    protected T doSet(int index, T element) {
        return items.set(index, element);
    }

    @Override
    protected T doRemove(int index) {
        return items.remove(index);
    }
}
