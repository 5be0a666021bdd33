package org.zonewright.analysis.lint;

import org.zonewright.model.zone.DomainName;
import org.zonewright.model.zone.EntryId;
import org.zonewright.model.zone.Phrase;
import org.zonewright.model.zone.RecordType;

import java.util.List;
import java.util.Optional;

/// One thing a rule found.
///
/// @param rule id of the rule, of the catalogue; never changes meaning
/// @param name the owner name, or the zone's
/// @param type empty if it concerns the name or the zone
/// @param setIdentifier empty if it concerns no routed set
/// @param at the row to jump to
/// @param field the part of the row that is wrong
/// @param message what is wrong; Route 53's own words where they are known
/// @param options ways out that no fix can take by itself, in words
public record Finding(
        String rule,
        Severity severity,
        DomainName name,
        Optional<RecordType> type,
        String setIdentifier,
        Optional<EntryId> at,
        Field field,
        Phrase message,
        List<Phrase> options,
        List<Fix> fixes) {

    /// Where in a row a mistake shows.
    public enum Field {
        ROW,
        NAME,
        TYPE,
        ROUTING,
        TTL,
        VALUE,
        HEALTH
    }

    public Finding {
        options = List.copyOf(options);
        fixes = List.copyOf(fixes);
    }
}
