package org.zonewright.codec.csv;

import org.zonewright.codec.SourceText;
import org.zonewright.codec.csv.Row.Cell;
import org.zonewright.model.zone.Phrase;

import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.dataformat.csv.CsvMapper;
import tools.jackson.dataformat.csv.CsvReadFeature;
import tools.jackson.dataformat.csv.CsvSchema;

import java.nio.CharBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/// The cells of a table, row by row, past what is no CSV (RFC 4180).
final class Cells {

    /// Commas, or what spreadsheets write where the comma is the decimal sign, or pasted cells.
    private static final List<Character> SEPARATORS = List.of(',', ';', '\t');

    private static final CsvMapper MAPPER =
            CsvMapper.builder().enable(CsvReadFeature.WRAP_AS_ARRAY).build();

    /// Told of what is wrong with the text.
    interface Trouble {
        void at(int offset, Phrase message);
    }

    private final SourceText source;
    private final char separator;
    private final Trouble trouble;

    private Cells(SourceText source, char separator, Trouble trouble) {
        this.source = source;
        this.separator = separator;
        this.trouble = trouble;
    }

    /// Whether the first row looks like the header of a zone.
    static boolean hasHeader(SourceText source) {
        return SEPARATORS.stream().anyMatch(separator -> isHeader(firstRow(source, separator)));
    }

    /// Hands on every row with something in it, the header first.
    static void read(SourceText source, Trouble trouble, Consumer<List<Cell>> rows) {
        char separator =
                SEPARATORS.stream()
                        .filter(one -> isHeader(firstRow(source, one)))
                        .findFirst()
                        .orElse(SEPARATORS.getFirst());
        new Cells(source, separator, trouble).rows(source.length(), rows);
    }

    private static boolean isHeader(List<Cell> cells) {
        List<Column> columns =
                cells.stream().flatMap(cell -> Column.of(cell.text()).stream()).toList();
        return columns.contains(Column.NAME)
                && columns.contains(Column.TYPE)
                && (columns.contains(Column.VALUE) || columns.contains(Column.ALIAS_TARGET));
    }

    private static List<Cell> firstRow(SourceText source, char separator) {
        int end = 0;
        while (end < source.length()
                && source.chars()[end] != '\n'
                && source.chars()[end] != '\r') {
            end++;
        }
        var found = new ArrayList<Cell>();
        new Cells(source, separator, (_, _) -> {}).rows(end, found::addAll);
        return found;
    }

    private void rows(int end, Consumer<List<Cell>> rows) {
        int from = 0;
        while (from < end) {
            int stop = rows(from, end, rows);
            from = stop;
            while (from < end && source.chars()[from] != '\n') {
                from++;
            }
        }
    }

    /// @return where it had to stop
    private int rows(int from, int end, Consumer<List<Cell>> rows) {
        try (JsonParser parser =
                MAPPER.reader(CsvSchema.emptySchema().withColumnSeparator(separator))
                        .createParser(source.chars(), from, end - from)) {
            try {
                rows(parser, from, rows);
                return end;
            } catch (StreamConstraintsException _) {
                trouble.at(offset(parser, from), Phrase.of("codec.csv-too-long"));
                return end;
            } catch (JacksonException stop) {
                return stopped(stop, offset(parser, from), from, end);
            }
        }
    }

    private static void rows(JsonParser parser, int from, Consumer<List<Cell>> rows) {
        var cells = new ArrayList<Cell>();
        for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
            if (token == JsonToken.VALUE_STRING) {
                cells.add(new Cell(offset(parser, from), parser.getString()));
            } else if (token == JsonToken.END_ARRAY) {
                hand(cells, rows);
            }
        }
    }

    private static int offset(JsonParser parser, int from) {
        return from + Math.max(0, (int) parser.currentTokenLocation().getCharOffset());
    }

    /// @param cell where the cell begins that it stopped in
    private int stopped(JacksonException stop, int cell, int from, int end) {
        int at = (int) Math.clamp(from + stop.getLocation().getCharOffset(), from, (long) end);
        boolean open = at >= end - 1 && quotes(cell, end) % 2 == 1;
        trouble.at(
                open ? cell : at,
                open
                        ? Phrase.of("codec.csv-open")
                        : Phrase.of("codec.csv-quote", source.token(at)));
        return open ? end : at;
    }

    private long quotes(int from, int to) {
        return CharBuffer.wrap(source.chars(), from, to - from)
                .chars()
                .filter(c -> c == '"')
                .count();
    }

    private static void hand(List<Cell> cells, Consumer<List<Cell>> rows) {
        if (cells.stream().anyMatch(cell -> !cell.text().isEmpty())) {
            rows.accept(List.copyOf(cells));
        }
        cells.clear();
    }
}
