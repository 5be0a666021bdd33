package org.zonewright.codec.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Optional;

/// Cells on the clipboard.
class TabbedCellsTest {

    @Test
    void cellsArePartedByTabs() {
        assertEquals(
                "www\t300\r\n@\t60\r\n",
                TabbedCells.write(List.of(List.of("www", "300"), List.of("@", "60"))));
    }

    @Test
    void whatPartsCellsOrQuotesIsQuoted() {
        assertEquals(
                "\"a\tb\"\t\"c\nd\"\t\"\"\"v=spf1 -all\"\"\"\r\n",
                TabbedCells.write(List.of(List.of("a\tb", "c\nd", "\"v=spf1 -all\""))));
    }

    @Test
    void noSpreadsheetRunsWhatACellSays() {
        assertEquals("'=1+1\r\n", TabbedCells.write(List.of(List.of("=1+1"))));
    }

    @Test
    void aSpreadsheetsCellsAreRead() {
        assertEquals(
                Optional.of(List.of(List.of("60", "a\nb"), List.of("300", ""))),
                TabbedCells.read("60\t\"a\nb\"\r\n300\t\r\n"));
        assertEquals(Optional.of(List.of(List.of("60"))), TabbedCells.read("60"));
        assertEquals(Optional.empty(), TabbedCells.read(""));
    }

    @Property(tries = 300)
    void whatIsWrittenIsRead(@ForAll("blocks") List<List<String>> block) {
        assertEquals(Optional.of(block), TabbedCells.read(TabbedCells.write(block)));
    }

    @Provide
    Arbitrary<List<List<String>>> blocks() {
        Arbitrary<String> cells =
                Arbitraries.strings().withChars("a@='\" .0;,\\").alpha().ofMaxLength(6);
        return cells.list().ofSize(2).list().ofMinSize(1).ofMaxSize(4);
    }
}
