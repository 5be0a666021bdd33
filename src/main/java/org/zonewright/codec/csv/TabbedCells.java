package org.zonewright.codec.csv;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.MappingIterator;
import tools.jackson.dataformat.csv.CsvMapper;
import tools.jackson.dataformat.csv.CsvReadFeature;
import tools.jackson.dataformat.csv.CsvSchema;
import tools.jackson.dataformat.csv.CsvWriteFeature;

import java.io.StringWriter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// A block of cells as spreadsheets put it on the clipboard: no header, cells parted by tabs, rows
/// by line breaks; a cell that has either, or a quote, is quoted (RFC 4180). What a spreadsheet
/// would take for a formula stands behind an apostrophe.
public final class TabbedCells {

    private static final CsvMapper MAPPER =
            CsvMapper.builder()
                    .enable(CsvWriteFeature.STRICT_CHECK_FOR_QUOTING)
                    .enable(CsvReadFeature.WRAP_AS_ARRAY)
                    .build();

    private static final CsvSchema SCHEMA =
            CsvSchema.emptySchema().withColumnSeparator('\t').withLineSeparator("\r\n");

    /// The zone's own name: no formula.
    private static final String APEX = "@";

    private TabbedCells() {}

    public static String write(List<List<String>> rows) {
        var out = new StringWriter();
        try (var lines = MAPPER.writer(SCHEMA).writeValues(out)) {
            for (List<String> row : rows) {
                lines.write(row.stream().map(TabbedCells::written).toArray(String[]::new));
            }
        }
        return out.toString();
    }

    private static String written(String cell) {
        return cell.equals(APEX) ? cell : CellText.write(cell);
    }

    /// @return rows of any length; empty if a quote is not closed, or there is no cell
    public static Optional<List<List<String>>> read(String text) {
        var rows = new ArrayList<List<String>>();
        try (MappingIterator<String[]> read =
                MAPPER.readerFor(String[].class).with(SCHEMA).readValues(text)) {
            while (read.hasNext()) {
                rows.add(Arrays.stream(read.next()).map(TabbedCells::text).toList());
            }
        } catch (JacksonException _) {
            return Optional.empty();
        }
        return Optional.of(List.copyOf(rows)).filter(read -> !read.isEmpty());
    }

    private static String text(String cell) {
        return CellText.read(cell).orElse("");
    }
}
