package org.zonewright.gui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

import org.zonewright.analysis.lint.Finding;
import org.zonewright.analysis.lint.Severity;
import org.zonewright.model.zone.Annotations.Waiver;
import org.zonewright.model.zone.DomainName;
import org.zonewright.model.zone.EntryId;
import org.zonewright.model.zone.Phrase;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Going from one list of findings to the next says of the next what is said of it alone.
class FindingsByRowTest {

    static final int ROWS = 12;
    static final int SIZE = 40 * ROWS;

    private static final List<Severity> SEVERITIES = List.of(Severity.values());

    /// Of each row some of every severity, worst first.
    private static final List<Finding> POOL =
            IntStream.range(0, SIZE)
                    .mapToObj(FindingsByRowTest::finding)
                    .sorted(Comparator.comparing(Finding::severity))
                    .toList();

    private static EntryId row(int n) {
        return Desks.key("r%d A".formatted(n));
    }

    private static Finding finding(int n) {
        var waiver = new Waiver("rule", Optional.empty(), "known", Optional.empty());
        return new Finding(
                "rule",
                SEVERITIES.get(n % SEVERITIES.size()),
                DomainName.of("example.com."),
                Optional.empty(),
                "",
                n % 11 == 0 ? Optional.empty() : Optional.of(row(n % ROWS)),
                Finding.Field.ROW,
                Phrase.of("message", n),
                Optional.empty(),
                List.of(),
                List.of(),
                n % 7 == 0 ? Optional.of(waiver) : Optional.empty());
    }

    @Property(tries = 300)
    void isThatOfItsFindings(
            @ForAll @Size(min = 1, max = 8)
                    List<@Size(max = 90) Set<@IntRange(max = SIZE - 1) Integer>> toggled) {
        var index = FindingsByRow.NONE;
        var before = index;
        var present = new TreeSet<Integer>();
        for (Set<Integer> places : toggled) {
            places.forEach(
                    at -> {
                        if (!present.remove(at)) {
                            present.add(at);
                        }
                    });
            before = index;
            index = index.next(present.stream().map(POOL::get).toList());
            assertSaysWhatItIsOf(index);
            assertTellsWhatChanged(before, index);
        }
    }

    private static void assertSaysWhatItIsOf(FindingsByRow index) {
        List<Finding> counting = index.all().stream().filter(one -> !one.isWaived()).toList();
        Map<Severity, Integer> counts =
                counting.stream()
                        .collect(
                                Collectors.groupingBy(
                                        Finding::severity, Collectors.summingInt(_ -> 1)));
        assertEquals(counts, index.counts());
        assertEquals(counting.size(), index.count());
        for (int n = 0; n < ROWS; n++) {
            Optional<EntryId> row = Optional.of(row(n));
            assertEquals(
                    counting.stream().filter(one -> one.at().equals(row)).toList(),
                    index.at(row.get()));
        }
    }

    private static void assertTellsWhatChanged(FindingsByRow before, FindingsByRow after) {
        Optional<Set<EntryId>> told = after.changedSince(before);
        told.ifPresent(
                rows ->
                        IntStream.range(0, ROWS)
                                .mapToObj(FindingsByRowTest::row)
                                .filter(row -> !before.at(row).equals(after.at(row)))
                                .forEach(row -> assertTrue(rows.contains(row), row::toString)));
        boolean isLittle = Math.abs(before.all().size() - after.all().size()) == 1;
        assertTrue(told.isPresent() || !isLittle, "one more or less is told");
    }
}
