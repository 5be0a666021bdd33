package org.zonewright.codec.csv;

import org.zonewright.codec.Head;
import org.zonewright.codec.Loss;
import org.zonewright.codec.Parsed;
import org.zonewright.codec.ReadingCodec;
import org.zonewright.codec.SourceText;
import org.zonewright.codec.text.ZoneLosses;
import org.zonewright.model.zone.DomainName;
import org.zonewright.model.zone.Entry;
import org.zonewright.model.zone.RecordSet;
import org.zonewright.model.zone.UnreadableSet;
import org.zonewright.model.zone.Zone;

import tools.jackson.dataformat.csv.CsvMapper;
import tools.jackson.dataformat.csv.CsvSchema;
import tools.jackson.dataformat.csv.CsvWriteFeature;

import java.io.IOException;
import java.io.StringWriter;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// A table of record sets for spreadsheets (RFC 4180): a header, then one row for each value; an
/// alias, and a set without values, has one row. Columns may come in any order and be left out;
/// commas, semicolons or tabs are read. The user guide describes the columns.
public final class CsvTable implements ReadingCodec {

    private static final char BYTE_ORDER_MARK = '\ufeff';

    private static final CsvMapper MAPPER =
            CsvMapper.builder().enable(CsvWriteFeature.STRICT_CHECK_FOR_QUOTING).build();

    @Override
    public String id() {
        return "csv";
    }

    @Override
    public List<String> extensions() {
        return List.of("csv", "tsv");
    }

    @Override
    public boolean recognises(Head text) {
        return Cells.hasHeader(text.beginning());
    }

    @Override
    public Parsed read(byte[] text, String source, Optional<DomainName> origin) {
        return TableReader.read(SourceText.decode(text, source), origin);
    }

    /// Spreadsheets take a text without byte order mark for their country's old encoding, so a
    /// table that has more than ASCII begins with one.
    @Override
    public List<Loss> write(Zone zone, Appendable out) throws IOException {
        var losses = new ZoneLosses();
        losses.ofZone(zone, Set.of());
        String text = table(zone, losses);
        if (!text.chars().allMatch(c -> c < 0x80)) {
            out.append(BYTE_ORDER_MARK);
        }
        out.append(text);
        return losses.all();
    }

    private static String table(Zone zone, ZoneLosses losses) {
        var out = new StringWriter();
        try (var rows = MAPPER.writer(schema()).writeValues(out)) {
            rows.write(Arrays.stream(Column.values()).map(Column::header).toArray(String[]::new));
            for (Entry entry : (Iterable<Entry>) zone.entries()::iterator) {
                switch (entry) {
                    case RecordSet set -> {
                        for (Map<Column, String> row : RowWriter.rows(set)) {
                            rows.write(cells(row));
                        }
                        if (!set.extras().isEmpty()) {
                            losses.of(set, "codec.loss-extras");
                        }
                    }
                    case UnreadableSet set -> losses.of(set, "codec.loss-unreadable");
                }
            }
        }
        return out.toString();
    }

    /// The record sets of a zone as a spreadsheet pastes them: cells parted by tabs, and only those
    /// columns that hold something.
    public static String tabbed(Zone zone) {
        List<Map<Column, String>> rows =
                zone.sets().stream().flatMap(set -> RowWriter.rows(set).stream()).toList();
        List<Column> columns =
                Arrays.stream(Column.values())
                        .filter(column -> rows.stream().anyMatch(row -> row.containsKey(column)))
                        .toList();
        var out = new StringWriter();
        try (var lines = MAPPER.writer(schema().withColumnSeparator('\t')).writeValues(out)) {
            lines.write(columns.stream().map(Column::header).toArray(String[]::new));
            for (Map<Column, String> row : rows) {
                lines.write(
                        columns.stream()
                                .map(c -> row.containsKey(c) ? CellText.write(row.get(c)) : "")
                                .toArray(String[]::new));
            }
        }
        return out.toString();
    }

    private static CsvSchema schema() {
        return CsvSchema.builder().setUseHeader(false).setLineSeparator("\r\n").build();
    }

    private static String[] cells(Map<Column, String> row) {
        return Arrays.stream(Column.values())
                .map(column -> row.containsKey(column) ? CellText.write(row.get(column)) : "")
                .toArray(String[]::new);
    }
}
