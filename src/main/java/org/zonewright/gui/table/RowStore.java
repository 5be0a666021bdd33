package org.zonewright.gui.table;

import org.jspecify.annotations.Nullable;
import org.zonewright.model.edit.History;
import org.zonewright.model.zone.Entry;
import org.zonewright.model.zone.EntryId;
import org.zonewright.model.zone.RecordSet;
import org.zonewright.model.zone.UnreadableSet;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// All rows of a zone in the order they are shown, kept up to date edit by edit: an edit costs the
/// rows it touched and a search among the blocks, a change of order a sort.
final class RowStore {

    private final Map<BlockKey, Block> byKey = new HashMap<>();
    private List<Block> blocks = new ArrayList<>();
    private Comparator<Block> order = Comparator.comparing(Block::key);
    private History history;

    RowStore(History history) {
        this.history = history;
        var reader = new BlockReader(history);
        reader.keys().forEach(key -> reader.read(key).ifPresent(b -> byKey.put(key, b)));
        sort(order);
    }

    List<Block> blocks() {
        return Collections.unmodifiableList(blocks);
    }

    Optional<Block> block(BlockKey key) {
        return Optional.ofNullable(byKey.get(key));
    }

    /// The block of a row of this zone or of what was opened.
    Optional<Block> blockOf(EntryId id) {
        return keysOf(id, history, history).findFirst().flatMap(this::block);
    }

    History history() {
        return history;
    }

    /// How many record sets and unreadable sets there are; deleted ones do not count.
    int size() {
        return history.zone().size() + history.zone().unreadable().size();
    }

    /// @param next orders the blocks; equal ones keep listing order
    void sort(Comparator<Block> next) {
        order = next.thenComparing(Block::key);
        blocks = new ArrayList<>(byKey.values());
        blocks.sort(order);
    }

    Comparator<Block> order() {
        return order;
    }

    /// Goes to another step of the same history.
    ///
    /// @return the rows that may have changed
    Set<EntryId> update(History next) {
        Set<EntryId> touched = new HashSet<>();
        History.touchedBetween(history.current(), next.current()).forEach(touched::add);
        Set<BlockKey> keys = new HashSet<>();
        touched.forEach(id -> keysOf(id, history, next).forEach(keys::add));
        history = next;
        var reader = new BlockReader(next);
        boolean resort = keys.size() > Math.max(64, byKey.size() / 16);
        for (BlockKey key : keys) {
            Optional<Block> block = reader.read(key);
            resort = resort || !move(byKey.get(key), block);
            put(key, block);
        }
        if (resort) {
            sort(order);
        }
        return touched;
    }

    /// Puts one block in place of another.
    ///
    /// @return false if the block is not where it belongs: what it is sorted by has changed
    private boolean move(@Nullable Block before, Optional<Block> next) {
        if (before != null) {
            int at = Collections.binarySearch(blocks, before, order);
            if (at < 0 || blocks.get(at) != before) {
                return false;
            }
            blocks.remove(at);
        }
        next.ifPresent(
                block -> blocks.add(-1 - Collections.binarySearch(blocks, block, order), block));
        return true;
    }

    private void put(BlockKey key, Optional<Block> next) {
        if (next.isPresent()) {
            byKey.put(key, next.get());
        } else {
            byKey.remove(key);
        }
    }

    private static Stream<BlockKey> keysOf(EntryId id, History before, History after) {
        return switch (id) {
            case RecordSet.Key key -> Stream.of(new BlockKey(key.name(), key.type()));
            case UnreadableSet.Number number ->
                    Stream.of(before.base(), before.zone(), after.zone())
                            .flatMap(zone -> zone.find(number).stream())
                            .map((Entry entry) -> BlockKey.of(entry));
        };
    }
}
