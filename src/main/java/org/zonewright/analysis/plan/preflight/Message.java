package org.zonewright.analysis.plan.preflight;

import org.zonewright.analysis.lint.Finding;
import org.zonewright.model.zone.Phrase;
import org.zonewright.model.zone.RecordSet;

import java.util.Optional;

/// One sentence of a refusal.
///
/// @param about the record set, for sentences of our own, which do not name it
public record Message(Optional<RecordSet.Key> about, Phrase text, Wording wording) {

    /// Whose words they are.
    public enum Wording {
        /// Route 53's, word for word as it was seen to answer.
        ROUTE53,
        /// Ours, because nobody has published what Route 53 says.
        OWN
    }

    static Message known(String key, Object... args) {
        return new Message(Optional.empty(), Phrase.of(key, args), Wording.ROUTE53);
    }

    static Message own(RecordSet.Key about, String key, Object... args) {
        return own(about, Phrase.of(key, args));
    }

    static Message own(RecordSet.Key about, Phrase text) {
        return new Message(Optional.of(about), text, Wording.OWN);
    }

    /// A sentence of our own that names what it is about.
    static Message own(String key, Object... args) {
        return new Message(Optional.empty(), Phrase.of(key, args), Wording.OWN);
    }

    /// Route 53's words for what the linter found, else the linter's.
    static Message of(RecordSet.Key about, Finding finding) {
        return finding.wording()
                .map(text -> new Message(Optional.empty(), text, Wording.ROUTE53))
                .orElseGet(() -> own(about, finding.message()));
    }
}
