package org.zonewright.gui.table;

import org.zonewright.model.zone.Content;
import org.zonewright.model.zone.DomainName;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The text of a filter, parted into what is shown as chips and what is typed behind them.
///
/// @param chips complete tokens
/// @param rest everything else
record FilterText(List<String> chips, String rest) {

    FilterText {
        chips = List.copyOf(chips);
    }

    /// Tokens anywhere become chips, in their order; a last word that may still be typed at, with
    /// no blank behind it, does only if the text came whole.
    static FilterText parse(String text) {
        var chips = new ArrayList<String>();
        var rest = new ArrayList<String>();
        for (String word : RowFilter.words(text)) {
            (FilterToken.isToken(word) ? chips : rest).add(quoted(word));
        }
        return new FilterText(chips, String.join(" ", rest));
    }

    /// The token that a row passes for what it says in one column.
    static Optional<String> naming(Row row, Column column, DomainName zone) {
        if (!(row instanceof Row.Single single)) {
            return Optional.of("type:" + row.type());
        }
        return switch (column) {
            case TYPE -> Optional.of("type:" + row.type());
            case NAME -> Optional.of("name:" + row.name().relativeTo(zone));
            case ROUTING -> Optional.of("policy:" + FilterToken.policyId(single.set()));
            case TTL ->
                    single.set().content() instanceof Content.Values(long ttl, _)
                            ? Optional.of("ttl:" + ttl)
                            : Optional.of("alias:yes");
            case VALUE ->
                    RowFilter.values(single.set())
                            .findFirst()
                            .map(v -> quoted("value:" + v.replace("\"", "*")));
            case STATE -> Optional.of("changed");
            case HEALTH -> Optional.of("health:yes");
            case PROBLEM -> Optional.of("problem");
        };
    }

    static String compose(List<String> chips, String rest) {
        var words = new ArrayList<>(chips);
        if (!rest.isBlank()) {
            words.add(rest);
        }
        return String.join(" ", words);
    }

    private static String quoted(String word) {
        return word.indexOf(' ') < 0 ? word : '"' + word + '"';
    }
}
