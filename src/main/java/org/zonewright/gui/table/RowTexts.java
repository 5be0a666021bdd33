package org.zonewright.gui.table;

import org.zonewright.model.zone.DomainName;
import org.zonewright.model.zone.Internationalized;
import org.zonewright.model.zone.RecordSet;
import org.zonewright.model.zone.UnreadableSet;

import java.util.Locale;
import java.util.StringJoiner;

/// Makes the texts that the filter looks through, one a row, in lower case.
///
/// @param zone the name that others are shown relative to
record RowTexts(DomainName zone) {

    /// @return its parts, a line each, in lower case
    String of(Row row) {
        String plain = make(row);
        return Internationalized.unicode(plain)
                .map(shown -> plain + '\n' + shown)
                .orElse(plain)
                .toLowerCase(Locale.ROOT);
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
