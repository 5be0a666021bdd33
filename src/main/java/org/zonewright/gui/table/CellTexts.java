package org.zonewright.gui.table;

import org.zonewright.analysis.resolve.World;
import org.zonewright.codec.csv.TabbedCells;
import org.zonewright.l10n.Messages;
import org.zonewright.model.zone.Content;
import org.zonewright.model.zone.RecordSet;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/// Cells as text for the clipboard. A cell is what a person edits in it, so that it can be pasted
/// into another; where nothing is edited, what it shows.
public final class CellTexts {

    private final RecordTableModel model;
    private final RecordTableView.Actions actions;
    private final RowWords words;

    public CellTexts(
            RecordTableModel model,
            RecordTableView.Actions actions,
            Messages messages,
            World world) {
        this.model = model;
        this.actions = actions;
        words = new RowWords(messages, world);
    }

    /// One cell as it stands, more as spreadsheets part them.
    public String of(CellRange cells) {
        List<List<String>> rows =
                model.rows().subList(cells.top(), cells.bottom() + 1).stream()
                        .map(row -> cells.columns().stream().map(c -> of(row, c)).toList())
                        .toList();
        return cells.isOneCell() ? rows.getFirst().getFirst() : TabbedCells.write(rows);
    }

    String of(Row row, Column column) {
        return actions.text(row, column)
                .or(() -> column == Column.VALUE ? actions.values(row) : Optional.empty())
                .orElseGet(() -> shown(row, column));
    }

    private String shown(Row row, Column column) {
        RowFacts facts = model.facts().get();
        return switch (column) {
            case STATE -> words.mark(row.mark());
            case NAME -> row.name().relativeTo(facts.zoneName());
            case TYPE -> row.type().mnemonic();
            case ROUTING -> words.routing(row);
            case TTL -> ttl(row, facts);
            case VALUE -> value(row);
            case HEALTH -> words.health(facts.health(row));
            case PROBLEM -> words.findings(facts.findings(row));
        };
    }

    /// A number also where an alias has it from its target: spreadsheets take parentheses for a
    /// minus.
    private static String ttl(Row row, RowFacts facts) {
        OptionalLong ttl =
                row instanceof Row.Single single ? facts.ttl(single.set()) : OptionalLong.empty();
        return ttl.isPresent() ? Long.toString(ttl.getAsLong()) : "";
    }

    private String value(Row row) {
        return switch (row) {
            case Row.Group group -> words.picks(group);
            case Row.Single single -> value(single.set());
            case Row.Unreadable unreadable -> words.messages().text(unreadable.set().why());
        };
    }

    private String value(RecordSet set) {
        return switch (set.content()) {
            case Content.Values(_, List<String> values) -> String.join("\n", values);
            case Content.Alias alias -> alias.target().canonical();
            case Content.TrafficPolicy(String id) ->
                    words.messages().text("table.traffic-policy", id);
        };
    }
}
