package org.zonewright.gui.table;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

import java.util.List;

class FilterTextTest {

    @Test
    void tokensBecomeChipsAndTextStays() {
        var parts = FilterText.parse("-type:NS,SOA www changed");

        assertEquals(new FilterText(List.of("-type:NS,SOA", "changed"), "www"), parts);
    }

    @Test
    void quotedWordsStayTogether() {
        assertEquals("\"hello world\"", FilterText.parse("\"hello world\"").rest());
    }

    @Test
    void whatIsPartedComesTogetherAgain() {
        var parts = FilterText.parse("type:A www");

        assertEquals("type:A www", FilterText.compose(parts.chips(), parts.rest()));
    }
}
