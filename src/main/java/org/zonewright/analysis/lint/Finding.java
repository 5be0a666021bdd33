package org.zonewright.analysis.lint;

import org.zonewright.model.zone.Annotations.Waiver;
import org.zonewright.model.zone.DomainName;
import org.zonewright.model.zone.EntryId;
import org.zonewright.model.zone.Phrase;
import org.zonewright.model.zone.RecordType;

import java.util.ArrayList;
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
/// @param message what is wrong, in about 60 characters
/// @param wording what Route 53 itself would say, where that is known
/// @param options in words: ways out that no fix can take by itself, and waivers that have expired
/// @param fixes the best first
/// @param waiver who accepted it and why; a waived finding does not count
public record Finding(
        String rule,
        Severity severity,
        DomainName name,
        Optional<RecordType> type,
        String setIdentifier,
        Optional<EntryId> at,
        Field field,
        Phrase message,
        Optional<Phrase> wording,
        List<Phrase> options,
        List<Fix> fixes,
        Optional<Waiver> waiver) {

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

    public boolean isWaived() {
        return waiver.isPresent();
    }

    /// Why it matters and what to do, in a few sentences.
    public Phrase explain() {
        return LintRule.explain(rule);
    }

    /// The words to print where there is room for one sentence: Route 53's own if they are known.
    public Phrase sentence() {
        return wording.orElse(message);
    }

    /// What is the same when the zone is edited elsewhere: one that the saved zone has too is not
    /// new.
    public record Identity(
            String rule,
            DomainName name,
            Optional<RecordType> type,
            String setIdentifier,
            Phrase message) {}

    public Identity identity() {
        return new Identity(rule, name, type, setIdentifier, message);
    }

    Finding waivedBy(Waiver by) {
        return with(options, Optional.of(by));
    }

    Finding noting(Phrase note) {
        var more = new ArrayList<>(options);
        more.add(note);
        return with(more, waiver);
    }

    private Finding with(List<Phrase> nextOptions, Optional<Waiver> nextWaiver) {
        return new Finding(
                rule,
                severity,
                name,
                type,
                setIdentifier,
                at,
                field,
                message,
                wording,
                nextOptions,
                fixes,
                nextWaiver);
    }
}
