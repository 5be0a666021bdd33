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
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/// All rows of a zone in the order they are shown, kept up to date edit by edit: an edit costs the
/// rows it touched and a search among the blocks, a change of order a sort.
final class RowStore {

    /// So many blocks are searched for in less time than all are walked over.
    private static final int FEW = 16;

    private static final Comparator<Block> LISTED = Comparator.comparing(Block::key);

    private final Map<BlockKey, Block> byKey = new HashMap<>();

    /// In listing order; the very list that is shown where that is the order.
    private final List<Block> listed = new ArrayList<>();

    private final Shelves shelves = new Shelves();
    private List<Shelf> shelved = List.of();
    private List<Block> blocks = listed;
    private UnaryOperator<List<Block>> sorting = list -> list;
    private Comparator<Block> order = LISTED;
    private History history;

    /// What a step to another snapshot did.
    ///
    /// @param touched the rows that may have changed
    /// @param gone blocks that are no more
    /// @param made blocks that were not there before
    /// @param isExchange whether there are few, and each that is made stands where the one stood
    ///   that is gone with the same index
    record Update(Set<EntryId> touched, List<Block> gone, List<Block> made, boolean isExchange) {}

    RowStore(History history) {
        this.history = history;
        var reader = new BlockReader(history);
        reader.keys().forEach(key -> reader.read(key).ifPresent(this::add));
        listed.sort(LISTED);
    }

    private void add(Block block) {
        byKey.put(block.key(), block);
        listed.add(block);
    }

    List<Block> blocks() {
        return Collections.unmodifiableList(blocks);
    }

    /// All blocks in listing order, whatever they are sorted by.
    List<Shelf> shelves() {
        if (shelved.isEmpty()) {
            shelved = shelves.of(listed);
        }
        return shelved;
    }

    /// Whether blocks are shown in listing order.
    boolean isListed() {
        return blocks == listed;
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

    /// Equal blocks keep listing order.
    void sort(RowOrder next, RowFacts facts) {
        order = next.comparator(facts).thenComparing(LISTED);
        sorting = list -> next.sorted(list, facts);
        blocks = sorting.apply(listed);
    }

    Comparator<Block> order() {
        return order;
    }

    /// Goes to another step of the same history.
    Update update(History next) {
        Set<EntryId> touched = new HashSet<>();
        History.touchedBetween(history.current(), next.current()).forEach(touched::add);
        Set<BlockKey> keys = new HashSet<>();
        touched.forEach(id -> keysOf(id, history, next).forEach(keys::add));
        history = next;
        var reader = new BlockReader(next);
        var gone = new ArrayList<Block>();
        var made = new ArrayList<Block>();
        for (BlockKey key : keys) {
            Optional<Block> block = reader.read(key);
            block.ifPresent(made::add);
            Optional.ofNullable(put(key, block)).ifPresent(gone::add);
        }
        boolean isExchange =
                blocks == listed
                        && gone.size() == keys.size()
                        && made.size() == keys.size()
                        && keys.size() <= FEW;
        list(gone, made);
        shelved = List.of();
        if (blocks != listed && !move(gone, made)) {
            blocks = sorting.apply(listed);
        }
        return new Update(touched, gone, made, isExchange);
    }

    private @Nullable Block put(BlockKey key, Optional<Block> next) {
        return next.isPresent() ? byKey.put(key, next.get()) : byKey.remove(key);
    }

    /// Puts blocks in place of others into the list in listing order.
    private void list(List<Block> gone, List<Block> made) {
        var fresh = new ArrayList<Block>();
        for (Block block : made) {
            int at = Collections.binarySearch(listed, block, LISTED);
            if (at < 0) {
                fresh.add(block);
            } else {
                listed.set(at, block);
            }
        }
        Set<BlockKey> lost = new HashSet<>();
        gone.stream().map(Block::key).filter(key -> !byKey.containsKey(key)).forEach(lost::add);
        if (!lost.isEmpty()) {
            listed.removeIf(block -> lost.contains(block.key()));
        }
        if (!fresh.isEmpty()) {
            listed.addAll(fresh);
            listed.sort(LISTED); // which takes one step a block that is in order
        }
    }

    /// Puts blocks in place of others where they are shown.
    ///
    /// @return false if they are too many, or one is not where it belongs: what it is sorted by has
    ///   changed
    private boolean move(List<Block> gone, List<Block> made) {
        if (gone.size() + made.size() > Math.max(128, byKey.size() / 8)) {
            return false;
        }
        for (Block block : gone) {
            int at = Collections.binarySearch(blocks, block, order);
            if (at < 0 || blocks.get(at) != block) {
                return false;
            }
            blocks.remove(at);
        }
        for (Block block : made) {
            blocks.add(-1 - Collections.binarySearch(blocks, block, order), block);
        }
        return true;
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
