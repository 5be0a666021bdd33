package org.zonewright.gui.table;

import org.zonewright.model.zone.DomainName;
import org.zonewright.model.zone.Internationalized;
import org.zonewright.model.zone.RecordSet;
import org.zonewright.model.zone.UnreadableSet;

import java.util.IdentityHashMap;
import java.util.Locale;
import java.util.StringJoiner;

/// What the filter looks through, a text a row in lower case, kept from one keystroke to the next:
/// making the texts of 10 000 rows takes longer than a frame, looking through them does not. Lives
/// on the FX thread.
final class RowTexts {

    /// Rows that are gone are kept until so many more have come.
    private static final int SPARE = 10_000;

    private final DomainName zone;
    private final IdentityHashMap<Row, String> texts = new IdentityHashMap<>();
    private int limit = SPARE;

    RowTexts(DomainName zone) {
        this.zone = zone;
    }

    /// @return its parts, a line each, in lower case
    String of(Row row) {
        String known = texts.get(row);
        if (known != null) {
            return known;
        }
        String plain = make(row);
        String made =
                Internationalized.unicode(plain)
                        .map(shown -> plain + '\n' + shown)
                        .orElse(plain)
                        .toLowerCase(Locale.ROOT);
        texts.put(row, made);
        return made;
    }

    /// Forgets rows that are gone, if they are many.
    ///
    /// @param rows how many there are
    void tidy(int rows) {
        if (texts.size() > limit) {
            texts.clear();
        }
        limit = 2 * rows + SPARE;
    }

    private String make(Row row) {
        return switch (row) {
            case Row.Single single -> make(single.set());
            case Row.Unreadable(UnreadableSet set, _) ->
                    set.name().canonical() + '\n' + set.type().mnemonic() + '\n' + set.json();
            case Row.Group _ -> "";
        };
    }

    private String make(RecordSet set) {
        var text = new StringJoiner("\n");
        text.add(set.name().canonical());
        text.add(set.name().relativeTo(zone));
        text.add(set.type().mnemonic());
        text.add(set.setIdentifier());
        text.add(FilterToken.policyId(set));
        text.add(set.healthCheckId().orElse(""));
        RowFilter.values(set).forEach(text::add);
        return text.toString();
    }
}
