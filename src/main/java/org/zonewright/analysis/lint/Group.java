package org.zonewright.analysis.lint;

import org.zonewright.model.zone.DomainName;
import org.zonewright.model.zone.RecordType;

import java.util.List;

/// The sets of one name and type: one simple set, or the members of a routing group.
///
/// @param rows in order of set identifier, never empty
public record Group(DomainName name, RecordType type, List<Row> rows) {

    public Group {
        rows = List.copyOf(rows);
    }

    /// Whether it is one simple set that has values and nothing else.
    boolean isPlain() {
        return rows.size() == 1 && first().isPlain();
    }

    public Row first() {
        return rows.getFirst();
    }
}
