package org.zonewright.analysis.plan.answers;

import org.zonewright.model.zone.DomainName;
import org.zonewright.model.zone.Phrase;
import org.zonewright.model.zone.RecordSet;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Why an answer changes.
///
/// @param why in words
/// @param changed the keys that changed and made it so, as far as they can be named
/// @param wildcard the wildcard that no longer answers, or now does
public record Cause(
        Scope scope, Phrase why, List<RecordSet.Key> changed, Optional<DomainName> wildcard) {

    /// How near the answer is to what was edited.
    public enum Scope {
        /// Outside the edited names and types: perhaps nobody meant it.
        SIDE_EFFECT,
        /// What was edited itself answers.
        EDITED,
        /// A CNAME or an alias leads to what was edited, as before.
        FOLLOWS;

        public String id() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    public Cause {
        changed = List.copyOf(changed);
    }
}
