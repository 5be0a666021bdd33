package org.zonewright.analysis.plan.merge;

import org.zonewright.model.zone.RecordSet;

import java.util.Locale;
import java.util.Optional;

/// A record set of which two people made different things, or that cannot stand beside what the
/// other made. Each side is empty where the set is not there.
///
/// @param why what cannot be decided
public record Conflict(
        RecordSet.Key key,
        Optional<RecordSet> base,
        Optional<RecordSet> theirs,
        Optional<RecordSet> mine,
        Conflict.Why why) {

    /// Why nobody but a person can decide.
    public enum Why {
        /// Both changed it, each otherwise.
        BOTH_CHANGED,
        /// One deleted what the other changed.
        DELETED_AND_CHANGED,
        /// What both made of its name cannot stand together, such as a CNAME and an address.
        TOGETHER,
        /// Theirs cannot be read.
        UNREADABLE;

        /// Stands in message keys and JSON.
        public String id() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /// Whose version is to be.
    public enum Choice {
        BASE,
        THEIRS,
        MINE;

        /// Stands in message keys and node ids.
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /// The record set that a choice stands for.
    public Optional<RecordSet> of(Choice choice) {
        return switch (choice) {
            case BASE -> base;
            case THEIRS -> theirs;
            case MINE -> mine;
        };
    }
}
