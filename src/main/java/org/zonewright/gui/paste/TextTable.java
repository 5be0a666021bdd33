package org.zonewright.gui.paste;

import org.xbill.DNS.Type;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.MappingIterator;
import tools.jackson.dataformat.csv.CsvMapper;
import tools.jackson.dataformat.csv.CsvReadFeature;
import tools.jackson.dataformat.csv.CsvSchema;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// A table that somebody copied from a spreadsheet: cells parted by tabs, semicolons or commas,
/// with a header or without.
///
/// @param header what each column holds; empty if the rows themselves have to tell
record TextTable(Optional<List<Optional<TextTable.Column>>> header, List<List<String>> rows) {

    enum Column {
        NAME,
        TYPE,
        TTL,
        VALUE
    }

    private static final Map<String, Column> HEADERS =
            Map.ofEntries(
                    Map.entry("name", Column.NAME),
                    Map.entry("host", Column.NAME),
                    Map.entry("hostname", Column.NAME),
                    Map.entry("record", Column.NAME),
                    Map.entry("recordname", Column.NAME),
                    Map.entry("type", Column.TYPE),
                    Map.entry("recordtype", Column.TYPE),
                    Map.entry("ttl", Column.TTL),
                    Map.entry("ttlseconds", Column.TTL),
                    Map.entry("value", Column.VALUE),
                    Map.entry("values", Column.VALUE),
                    Map.entry("data", Column.VALUE),
                    Map.entry("rdata", Column.VALUE),
                    Map.entry("content", Column.VALUE),
                    Map.entry("target", Column.VALUE),
                    Map.entry("address", Column.VALUE),
                    Map.entry("ipaddress", Column.VALUE),
                    Map.entry("pointsto", Column.VALUE),
                    Map.entry("valueroutetrafficto", Column.VALUE));

    private static final CsvMapper MAPPER =
            CsvMapper.builder().enable(CsvReadFeature.WRAP_AS_ARRAY).build();

    TextTable {
        rows = rows.stream().map(List::copyOf).toList();
    }

    /// The text as a table; empty if it is none.
    static Optional<TextTable> of(String text) {
        for (char separator : new char[] {'\t', ';', ','}) {
            boolean everywhere =
                    text.lines()
                            .filter(line -> !line.isBlank())
                            .allMatch(line -> line.indexOf(separator) >= 0);
            if (everywhere) {
                Optional<TextTable> table = cells(text, separator).flatMap(TextTable::headed);
                if (table.isPresent()) {
                    return table;
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<List<List<String>>> cells(String text, char separator) {
        var schema = CsvSchema.emptySchema().withColumnSeparator(separator);
        var rows = new ArrayList<List<String>>();
        try (MappingIterator<String[]> read =
                MAPPER.readerFor(String[].class).with(schema).readValues(text)) {
            while (read.hasNext()) {
                List<String> row = Arrays.stream(read.next()).map(String::strip).toList();
                if (row.stream().anyMatch(cell -> !cell.isEmpty())) {
                    rows.add(row);
                }
            }
            return rows.isEmpty() ? Optional.empty() : Optional.of(rows);
        } catch (JacksonException _) {
            return Optional.empty();
        }
    }

    /// A table that says what its columns hold, or whose rows all name a record type.
    private static Optional<TextTable> headed(List<List<String>> rows) {
        List<Optional<Column>> header = rows.getFirst().stream().map(TextTable::column).toList();
        boolean says =
                header.contains(Optional.of(Column.VALUE))
                        && header.contains(Optional.of(Column.NAME));
        if (says) {
            return Optional.of(new TextTable(Optional.of(header), rows.subList(1, rows.size())));
        }
        boolean typed =
                rows.stream()
                        .allMatch(
                                row ->
                                        row.size() >= 3
                                                && row.stream().anyMatch(TextTable::isType)
                                                && row.stream().noneMatch("IN"::equalsIgnoreCase));
        return typed ? Optional.of(new TextTable(Optional.empty(), rows)) : Optional.empty();
    }

    private static Optional<Column> column(String cell) {
        String letters = cell.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
        return Optional.ofNullable(HEADERS.get(letters));
    }

    static boolean isType(String cell) {
        return cell.matches("[A-Za-z]+[0-9]*") && Type.value(cell.toUpperCase(Locale.ROOT)) > 0;
    }

    /// The cells of a row by what they hold. Without a header the first cell is the name, the type
    /// is the first that is one, a number beside it the TTL, and the rest the value.
    PastedRow.Cells cells(List<String> row) {
        return header.map(columns -> told(columns, row)).orElseGet(() -> guessed(row));
    }

    private static PastedRow.Cells told(List<Optional<Column>> columns, List<String> row) {
        return new PastedRow.Cells(
                cell(columns, row, Column.NAME),
                cell(columns, row, Column.TYPE),
                cell(columns, row, Column.TTL),
                cell(columns, row, Column.VALUE));
    }

    private static String cell(List<Optional<Column>> columns, List<String> row, Column wanted) {
        int at = columns.indexOf(Optional.of(wanted));
        return at >= 0 && at < row.size() ? row.get(at) : "";
    }

    private static PastedRow.Cells guessed(List<String> row) {
        var rest = new ArrayList<>(row);
        String name = rest.removeFirst();
        int type = 0;
        while (type < rest.size() && !isType(rest.get(type))) {
            type++;
        }
        String word = type < rest.size() ? rest.remove(type) : "";
        int ttl = 0;
        while (ttl < rest.size() && !rest.get(ttl).matches("\\d+[smhdwSMHDW]?")) {
            ttl++;
        }
        String seconds = rest.size() > 1 && ttl < rest.size() ? rest.remove(ttl) : "";
        return new PastedRow.Cells(name, word, seconds, String.join(" ", rest).strip());
    }
}
