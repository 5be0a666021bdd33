package org.zonewright.gui.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.zonewright.Zones;
import org.zonewright.model.zone.Zone;

import java.util.List;

class TextEditTest {

    private static final Zone ZONE =
            Zones.hosted(
                    "example.com.",
                    """
                    www 300 A 192.0.2.1
                    txt TXT "a;b" "c\\"d"
                    app ALIAS A www.example.com.
                    api 60 A 192.0.2.3 ; weighted 10 id=blue
                    api 60 A 192.0.2.4 ; weighted 20 id=green\
                    """);

    private static TextEdit of(TextForm form) {
        return new TextEdit(form, ZONE.name(), form.text(ZONE));
    }

    private static Zone after(TextForm form, String from, String to) {
        TextEdit edit = of(form);
        String text = edit.original().replace(from, to);
        var changed = assertInstanceOf(TextEdit.Outcome.Changed.class, edit.read(text));
        return changed.edit().applyTo(ZONE);
    }

    @ParameterizedTest
    @EnumSource
    void aTextThatSaysTheSameChangesNothing(TextForm form) {
        TextEdit edit = of(form);

        assertInstanceOf(TextEdit.Outcome.Unchanged.class, edit.read(edit.original()));
        assertInstanceOf(TextEdit.Outcome.Unchanged.class, edit.read(edit.original() + "\n\n"));
    }

    /// Also in a form that has no word for aliases: those were not in the text before either.
    @ParameterizedTest
    @EnumSource
    void whatIsChangedIsAllThatChanges(TextForm form) {
        Zone expected = ZONE.with(Zones.set("example.com.", "www 300 A 192.0.2.77"));

        Zone after = after(form, "192.0.2.1", "192.0.2.77");

        assertEquals(List.copyOf(expected.sets()), List.copyOf(after.sets()));
    }

    @Test
    void whatIsTakenAwayIsDeleted() {
        Zone after = after(TextForm.BIND, line(TextForm.BIND, "192.0.2.1") + "\n", "");

        assertEquals(ZONE.size() - 1, after.size());
    }

    private static String line(TextForm form, String holding) {
        return of(form).original()
                .lines()
                .filter(line -> line.contains(holding))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void whatCannotBeReadIsToldAtItsLineAndNothingIsTaken() {
        TextEdit edit = of(TextForm.JSON);
        String text = edit.original().replace("\"TTL\": 300", "\"TTL\": \"soon\"");

        var problems =
                assertInstanceOf(TextEdit.Outcome.Unreadable.class, edit.read(text)).problems();

        int soon = text.lines().toList().indexOf("            \"TTL\": \"soon\",") + 1;
        assertTrue(Math.abs(soon - problems.getFirst().line()) <= 4, problems::toString);
    }

    @Test
    void aTextCutOffInTheMiddleIsUnreadable() {
        TextEdit edit = of(TextForm.JSON);
        String text = edit.original().substring(0, edit.original().length() / 2);

        assertInstanceOf(TextEdit.Outcome.Unreadable.class, edit.read(text));
    }

    @Test
    void theZonesNameStays() {
        TextEdit edit = of(TextForm.JSON);

        assertInstanceOf(
                TextEdit.Outcome.Unreadable.class,
                edit.read(edit.original().replace("example.com.", "example.org.")));
    }

    @ParameterizedTest
    @EnumSource
    void colouredPiecesAreTheLine(TextForm form) {
        for (String line : form.text(ZONE).lines().toList()) {
            assertEquals(
                    line,
                    String.join(
                            "", Highlight.of(form, line).stream().map(Highlight::text).toList()));
        }
    }
}
