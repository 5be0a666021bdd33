package org.zonewright.gui.paste;

import org.zonewright.codec.Parsed;
import org.zonewright.codec.Problem;
import org.zonewright.codec.ReadingCodec;
import org.zonewright.gui.ContentEdits;
import org.zonewright.model.zone.Content;
import org.zonewright.model.zone.DomainName;
import org.zonewright.model.zone.Phrase;
import org.zonewright.model.zone.RecordSet;
import org.zonewright.model.zone.RecordType;
import org.zonewright.model.zone.UnreadableSet;
import org.zonewright.model.zone.Zone;
import org.zonewright.session.Formats;
import org.zonewright.session.OpenZone;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// Makes out what somebody pasted: a table, addresses, or a text in any format that files have.
///
/// @param zone the name of the open zone, below which names are
/// @param selected the record set that a bare list of addresses is for
public record PasteReader(DomainName zone, Optional<RecordSet> selected) {

    private static final String SOURCE = "clipboard";

    public Pasted read(String text) {
        byte[] content = text.getBytes(StandardCharsets.UTF_8);
        Optional<ReadingCodec> format = Formats.of(content);
        boolean structured =
                format.filter(f -> !f.id().equals("bind") && !f.id().equals("csv")).isPresent();
        if (!structured) {
            Optional<Pasted> addresses = addresses(text);
            if (addresses.isPresent()) {
                return addresses.get();
            }
            Optional<TextTable> table = TextTable.of(text);
            if (table.isPresent() && !isWhole(text, format)) {
                return table(table.get());
            }
        }
        return formatted(content, format.map(ReadingCodec::id));
    }

    /// A table with columns for aliases or routing, as the format `csv` has them.
    private static boolean isWhole(String text, Optional<ReadingCodec> format) {
        String header = text.lines().findFirst().orElse("").toLowerCase(Locale.ROOT);
        return format.filter(f -> f.id().equals("csv")).isPresent()
                && (header.contains("alias") || header.contains("routing"));
    }

    /// Nothing but addresses, parted by blanks, commas or lines.
    private Optional<Pasted> addresses(String text) {
        List<String> words =
                Stream.of(text.strip().split("[\\s,;]+", -1)).filter(w -> !w.isEmpty()).toList();
        if (words.isEmpty() || words.stream().anyMatch(w -> RowReading.addressType(w).isEmpty())) {
            return Optional.empty();
        }
        var rows = new ArrayList<PastedRow>();
        for (String word : words) {
            RecordType type = RowReading.addressType(word).orElseThrow();
            DomainName name = selected.map(RecordSet::name).orElseGet(() -> zone.child("new"));
            long ttl =
                    selected.filter(set -> set.content() instanceof Content.Values)
                            .map(set -> ((Content.Values) set.content()).ttl())
                            .orElse(ContentEdits.DEFAULT_TTL);
            RecordSet set = RecordSet.simple(name.text(), type, ttl, word);
            rows.add(PastedRow.of(rows.size() + 1, cells(set), set, List.of()));
        }
        return Optional.of(new Pasted(Phrase.of("gui.paste.kind.addresses"), rows));
    }

    private Pasted table(TextTable table) {
        var reading = new RowReading(zone);
        var rows = new ArrayList<PastedRow>();
        for (List<String> row : table.rows()) {
            rows.add(reading.read(rows.size() + 1, table.cells(row)));
        }
        return new Pasted(
                Phrase.of(
                        table.header().isPresent()
                                ? "gui.paste.kind.table-headed"
                                : "gui.paste.kind.table"),
                rows);
    }

    private Pasted formatted(byte[] content, Optional<String> format) {
        var kind = Phrase.of("gui.paste.kind.format", format.orElse("?"));
        return switch (OpenZone.parse(content, SOURCE, Optional.of(zone))) {
            case Parsed.Usable(Zone read, var problems, _) -> {
                var rows = new ArrayList<PastedRow>();
                for (RecordSet set : read.sets()) {
                    rows.add(PastedRow.of(rows.size() + 1, cells(set), set, List.of()));
                }
                for (UnreadableSet set : read.unreadable()) {
                    rows.add(PastedRow.wrong(rows.size() + 1, cells(set), set.why()));
                }
                yield new Pasted(kind, withProblems(rows, problems));
            }
            case Parsed.NeedsOrigin(var problems, _) ->
                    new Pasted(kind, withProblems(new ArrayList<>(), problems));
            case Parsed.Unusable(var problems) ->
                    new Pasted(kind, withProblems(new ArrayList<>(), problems));
        };
    }

    /// What was left out, each at its line.
    private static List<PastedRow> withProblems(List<PastedRow> rows, List<Problem> problems) {
        for (Problem problem : problems) {
            if (problem.isLeftOut()) {
                var cells = new PastedRow.Cells("", "", "", problem.token());
                rows.add(PastedRow.wrong(problem.line(), cells, problem.message()));
            }
        }
        return rows;
    }

    private PastedRow.Cells cells(RecordSet set) {
        return switch (set.content()) {
            case Content.Values(long ttl, List<String> values) ->
                    cells(set, Long.toString(ttl), String.join(", ", values));
            case Content.Alias alias -> cells(set, "", "→ " + alias.target().canonical());
            case Content.TrafficPolicy(String id) -> cells(set, "", id);
        };
    }

    private PastedRow.Cells cells(RecordSet set, String ttl, String value) {
        String id = set.setIdentifier();
        String type = set.type() + (id.isEmpty() ? "" : " " + id);
        return new PastedRow.Cells(set.name().relativeTo(zone), type, ttl, value);
    }

    private PastedRow.Cells cells(UnreadableSet set) {
        return new PastedRow.Cells(
                set.name().relativeTo(zone), set.type().mnemonic(), "", set.json());
    }
}
