package org.zonewright.gui.control;

import static org.junit.jupiter.api.Assertions.assertEquals;

import javafx.collections.ListChangeListener;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.ArrayList;
import java.util.List;

class SpliceListTest {

    @ParameterizedTest(name = "{0} to {1}: {3}")
    @CsvSource(
            textBlock =
                    """
                    # from  to      changes     why
                    abc,    abc,    '',         nothing differs
                    abc,    axc,    1-2,        one in the middle
                    abc,    abcd,   3-4,        one more at the end
                    abc,    xabc,   0-1,        one more at the start
                    abc,    ac,     1-1,        one less
                    abcd,   axyd,   1-3,        a range
                    abcd,   axd,    2-2 1-2,    a range that gets shorter
                    abd,    axyzd,  2-4 1-2,    a range that gets longer
                    aab,    ab,     1-1,        equal neighbours
                    '',     ab,     0-2,        from nothing
                    ab,     '',     0-0,        to nothing
                    """)
    void oneRangeIsExchanged(String from, String to, String changes, String why) {
        var list = new SpliceList<String>();
        list.become(letters(from));
        var said = new ArrayList<String>();
        list.addListener(
                (ListChangeListener<String>)
                        change -> {
                            while (change.next()) {
                                said.add(change.getFrom() + "-" + change.getTo());
                            }
                        });

        list.become(letters(to));

        assertEquals(letters(to), List.copyOf(list), why);
        assertEquals(changes, String.join(" ", said), why);
    }

    /// The same letter is the same object.
    private static List<String> letters(String word) {
        return word.chars().mapToObj(c -> Character.toString(c).intern()).toList();
    }
}
