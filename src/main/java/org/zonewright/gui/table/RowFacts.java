package org.zonewright.gui.table;

import org.zonewright.analysis.lint.Finding;
import org.zonewright.analysis.lint.Severity;
import org.zonewright.model.zone.Annotations;
import org.zonewright.model.zone.Content;
import org.zonewright.model.zone.DomainName;
import org.zonewright.model.zone.EntryId;
import org.zonewright.model.zone.RecordSet;
import org.zonewright.model.zone.Zone;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/// What rows show beside their own data: what the linter found there, and what depends on the rest
/// of the zone. One object a snapshot; asked for the rows in sight, so nothing is worked out before
/// it is asked for.
public final class RowFacts {

    private final Zone zone;
    private final Map<EntryId, List<Finding>> findings;

    private RowFacts(Zone zone, Map<EntryId, List<Finding>> findings) {
        this.zone = zone;
        this.findings = findings;
    }

    static RowFacts of(Zone zone, Collection<Finding> findings) {
        var byRow = new HashMap<EntryId, List<Finding>>();
        for (Finding finding :
                findings.stream().sorted(Comparator.comparing(Finding::severity)).toList()) {
            finding.at()
                    .ifPresent(
                            id -> byRow.computeIfAbsent(id, _ -> new ArrayList<>()).add(finding));
        }
        return new RowFacts(zone, byRow);
    }

    /// The same findings for a newer zone, until the linter has looked at that.
    RowFacts after(Zone next) {
        return new RowFacts(next, findings);
    }

    public Zone zone() {
        return zone;
    }

    public DomainName zoneName() {
        return zone.name();
    }

    /// Worst first; of a group those of all its members.
    public List<Finding> findings(Row row) {
        return switch (row) {
            case Row.Group group ->
                    group.entries()
                            .flatMap(id -> findings(id).stream())
                            .sorted(Comparator.comparing(Finding::severity))
                            .toList();
            case Row.Single single -> findings(single.set().key());
            case Row.Unreadable unreadable -> findings(unreadable.set().id());
        };
    }

    private List<Finding> findings(EntryId id) {
        return findings.getOrDefault(id, List.of());
    }

    public Optional<Severity> worst(Row row) {
        return findings(row).stream().map(Finding::severity).findFirst();
    }

    /// What is wrong with one field of a row, worst first.
    public List<Finding> findings(Row row, Finding.Field field) {
        return findings(row).stream().filter(finding -> finding.field() == field).toList();
    }

    /// The TTL in seconds with which a set is answered; empty if it is not known.
    OptionalLong ttl(RecordSet set) {
        return set.content() instanceof Content.Values(long ttl, _)
                ? OptionalLong.of(ttl)
                : OptionalLong.empty();
    }

    /// Whether what a row stands for is able to answer.
    RowHealth health(Row row) {
        return new RowHealth.Unwatched();
    }

    /// The note on a record set; empty text if there is none.
    String note(Row.Single row) {
        for (Annotations.Note note : zone.annotations().notes()) {
            if (note.at().equals(row.set().key())) {
                return note.owner().map(owner -> owner + " ").orElse("") + note.text();
            }
        }
        return "";
    }
}
