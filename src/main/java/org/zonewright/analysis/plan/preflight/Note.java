package org.zonewright.analysis.plan.preflight;

import org.zonewright.analysis.lint.Severity;
import org.zonewright.model.zone.Phrase;
import org.zonewright.model.zone.RecordSet;

import java.util.Optional;

/// Something to know about a batch that is no refusal.
///
/// @param rule id of the catalogue of rules, or of this room; never changes meaning
/// @param severity `UNVERIFIED` where Route 53 may refuse it for what cannot be known offline
public record Note(String rule, Severity severity, Optional<RecordSet.Key> about, Phrase text) {

    static Note of(
            String rule, Severity severity, RecordSet.Key about, String key, Object... args) {
        return new Note(rule, severity, Optional.of(about), Phrase.of(key, args));
    }

    static Note ofBatch(String rule, Severity severity, String key, Object... args) {
        return new Note(rule, severity, Optional.empty(), Phrase.of(key, args));
    }
}
