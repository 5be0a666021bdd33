package org.zonewright.gui.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zonewright.gui.Desks;
import org.zonewright.model.edit.History;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Zones of many shelves, whatever becomes of their blocks.
class ShelvesTest {

    private static final List<String> FILTERS =
            List.of("h", "host-1", "1.7", "198.51.100.9", "type:A 7", "-host-2", "nowhere", "a\nn");

    private final List<Block> all = blocks(1000);
    private final RowFacts facts = facts();

    private static String lines(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> "host-%d 300 A 198.51.%d.%d".formatted(i, i / 250, i % 250))
                .collect(Collectors.joining("\n"));
    }

    private static History history(int count) {
        return Desks.of(lines(count)).history().get();
    }

    private static List<Block> blocks(int count) {
        return List.copyOf(new RowStore(history(count)).blocks());
    }

    private static RowFacts facts() {
        var desk = Desks.of(lines(1));
        return RowFacts.of(desk.history().get().zone(), Desks.WORLD, desk.findingsByRow());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void theyHoldEachBlockOnceInOrder(long seed) {
        var random = new Random(seed);
        var shelves = new Shelves();
        var listed = new ArrayList<Block>();
        for (int step = 0; step < 60; step++) {
            change(listed, random);

            List<Block> held =
                    shelves.of(listed).stream().flatMap(shelf -> shelf.blocks().stream()).toList();

            assertEquals(listed, held, "seed " + seed + ", step " + step);
        }
    }

    @Test
    void oneIsMadeAnewWhereABlockIsGone() {
        var shelves = new Shelves();
        var listed = new ArrayList<>(all);
        List<Shelf> before = shelves.of(listed);

        listed.remove(500);

        List<Shelf> after = shelves.of(listed);
        assertEquals(before.size() - 1, after.stream().filter(before::contains).count());
    }

    /// The filter was run before the edit that took the block away.
    @Test
    void rowsGoOnPassingOnAShelfThatIsMadeAnew() {
        var shelves = new Shelves();
        var listed = new ArrayList<>(all);
        shelves.of(listed).forEach(shelf -> shelf.pass(RowFilter.of("1.7"), facts, false));
        listed.remove(500);
        List<List<Row>> before = listed.stream().map(Block::passing).toList();

        shelves.of(listed);

        assertEquals(before, listed.stream().map(Block::passing).toList());
    }

    @Test
    void rowsPassThatPassEachByItself() {
        List<Shelf> shelves = new Shelves().of(all);
        for (String text : FILTERS) {
            RowFilter filter = RowFilter.of(text);

            shelves.forEach(shelf -> shelf.pass(filter, facts, false));

            assertEquals(
                    all.stream()
                            .flatMap(Block::all)
                            .filter(row -> filter.accepts(row, facts))
                            .toList(),
                    all.stream().flatMap(block -> block.passing().stream()).toList(),
                    text);
        }
    }

    /// What ends the text of one row and begins that of the next is in neither.
    @Test
    void noWordIsFoundAcrossTwoRows() {
        List<Row> rows = all.subList(0, 2).stream().flatMap(Block::all).toList();
        var texts = new RowTexts(facts.zoneName());
        String one = texts.of(rows.getFirst());
        String across = one.substring(one.length() - 3) + texts.of(rows.getLast()).substring(0, 3);

        assertTrue(ShelfText.of(rows, texts).holding(across).isEmpty(), across);
    }

    /// Adds or removes some, one or many that follow each other.
    private void change(List<Block> listed, Random random) {
        int from = random.nextInt(all.size());
        int to = Math.min(all.size(), from + (random.nextBoolean() ? 1 : random.nextInt(400)));
        List<Block> some = all.subList(from, to);
        listed.removeAll(some);
        if (random.nextInt(3) > 0) {
            listed.addAll(some);
            listed.sort(Comparator.comparing(Block::key));
        }
    }
}
