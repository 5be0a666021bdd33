package org.zonewright.codec.csv;

import org.jspecify.annotations.Nullable;
import org.zonewright.codec.Parsed;
import org.zonewright.codec.SourceText;
import org.zonewright.codec.csv.Row.Cell;
import org.zonewright.codec.text.ZoneAssembly;
import org.zonewright.model.zone.Content;
import org.zonewright.model.zone.DomainName;
import org.zonewright.model.zone.Phrase;
import org.zonewright.model.zone.RecordSet;
import org.zonewright.model.zone.RecordType;
import org.zonewright.model.zone.Zone;
import org.zonewright.model.zone.ZoneInfo;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Puts a zone together from rows. Rows of one key are one record set, wherever they stand.
final class TableReader {

    /// A record set that grows.
    ///
    /// @param values all of its rows' values; a value that comes twice stays twice
    private record Growing(int at, RecordSet first, List<String> values) {}

    private final SourceText source;
    private final ZoneAssembly assembly;
    private final Map<RecordSet.Key, Growing> sets = new LinkedHashMap<>();
    private final List<Growing> others = new ArrayList<>();
    private @Nullable List<Optional<Column>> header;

    private TableReader(SourceText source) {
        this.source = source;
        assembly = new ZoneAssembly(source);
    }

    static Parsed read(SourceText source, Optional<DomainName> origin) {
        return new TableReader(source).read(origin);
    }

    private Parsed read(Optional<DomainName> origin) {
        Cells.read(source, assembly::problem, this::row);
        if (header == null) {
            assembly.problem(0, Phrase.of("codec.csv-header", source.token(0)));
        }
        if (header == null || !header.contains(Optional.of(Column.NAME))) {
            return new Parsed.Unusable(assembly.sortedProblems());
        }
        for (Growing set : sets.values()) {
            assembly.addSet(whole(set), set.at());
        }
        others.forEach(set -> assembly.addSet(set.first(), set.at()));
        return assembly.soaOwner()
                .or(() -> origin)
                .map(name -> assembly.zone(ZoneInfo.named(name), Zone.Besides.NOTHING))
                .orElseGet(() -> new Parsed.NeedsOrigin(assembly.sortedProblems(), List.of()));
    }

    private void row(List<Cell> cells) {
        if (header == null) {
            header = header(cells);
            return;
        }
        if (header.size() < cells.size()) {
            Cell extra = cells.get(header.size());
            assembly.problem(extra.at(), Phrase.of("codec.csv-cells", header.size()));
        }
        var known = new EnumMap<Column, Cell>(Column.class);
        for (int i = 0; i < Math.min(header.size(), cells.size()); i++) {
            Cell cell = cells.get(i);
            Optional<String> text = CellText.read(cell.text());
            if (header.get(i).isPresent() && text.isPresent()) {
                known.put(header.get(i).get(), new Cell(cell.at(), text.get()));
            }
        }
        add(new Row(cells.getFirst().at(), known));
    }

    private List<Optional<Column>> header(List<Cell> cells) {
        var columns = new ArrayList<Optional<Column>>();
        for (Cell cell : cells) {
            Optional<Column> column = Column.of(cell.text());
            boolean again = column.isPresent() && columns.contains(column);
            if (again || column.isEmpty()) {
                headerTrouble(cell, again);
            }
            columns.add(again ? Optional.empty() : column);
        }
        if (!columns.contains(Optional.of(Column.NAME))) {
            assembly.problem(0, Phrase.of("codec.csv-header", source.token(0)));
        }
        return columns;
    }

    /// A column of one's own beside those of the format is no part of the zone.
    private void headerTrouble(Cell cell, boolean again) {
        if (again) {
            assembly.problem(cell.at(), Phrase.of("codec.csv-twice", cell.text()));
        } else {
            assembly.remark(cell.at(), Phrase.of("codec.csv-column", cell.text()));
        }
    }

    private void add(Row row) {
        var reader = new RowReader(row);
        Optional<RecordSet> set = reader.read();
        if (set.isPresent()) {
            add(set.get(), row);
            return;
        }
        reader.defects().forEach(defect -> assembly.remark(defect.at(), defect.why()));
        RowDefect first = reader.defects().getFirst();
        var key =
                new RecordSet.Key(
                        DomainName.of(row.text(Column.NAME).orElse("")),
                        RecordType.of(row.text(Column.TYPE).orElse("?")),
                        row.text(Column.SET_IDENTIFIER).orElse(""));
        assembly.keep(RowJson.of(row), key, first.rule(), first.why(), row.at());
    }

    private void add(RecordSet set, Row row) {
        Growing growing = sets.get(set.key());
        if (growing == null) {
            sets.put(set.key(), new Growing(row.at(), set, new ArrayList<>(set.values())));
            return;
        }
        RecordSet first = growing.first();
        if (!(first.content() instanceof Content.Values(long ttl, _))
                || !(set.content() instanceof Content.Values(long other, _))
                || !first.routing().equals(set.routing())
                || !first.healthCheckId().equals(set.healthCheckId())) {
            others.add(new Growing(row.at(), set, set.values()));
            return;
        }
        if (ttl != other) {
            assembly.remark(
                    row.at(Column.TTL),
                    Phrase.of(
                            "codec.other-ttl",
                            set.name().route53(),
                            set.type(),
                            Long.toString(ttl),
                            Long.toString(other)));
        }
        growing.values().addAll(set.values());
    }

    private static RecordSet whole(Growing set) {
        return set.first().content() instanceof Content.Values(long ttl, _)
                ? set.first().withContent(new Content.Values(ttl, set.values()))
                : set.first();
    }
}
