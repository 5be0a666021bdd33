package org.zonewright.analysis.lint;

import org.zonewright.model.zone.RecordType;
import org.zonewright.model.zone.UnreadableSet;

import java.util.List;
import java.util.Set;

/// The code of one rule, or of siblings that one look decides. Stateless: the same zone gives the
/// same findings. Which of the kinds a check is says what it is shown, so that one walk over the
/// zone serves them all.
///
/// What a check reads of the zone beside that is noted while it looks, and an edit has those look
/// again that read what it changed. So a check asks for the names that it needs, with
/// [org.zonewright.model.zone.Zone#at] and its like: one that goes through all record sets is asked
/// again after each edit, and keeps nothing from one call to the next.
public sealed interface Check {

    /// What it can report.
    List<LintRule> rules();

    /// The types of record sets that it looks at; a check of names is shown those that have a set
    /// of one of them. Empty if it looks at all.
    default Set<RecordType> types() {
        return Set.of();
    }

    /// Whether it can find something in sets that have values and nothing else: no alias, no
    /// routing, no health check. Nearly all sets of large zones are so.
    default boolean looksAtPlainSets() {
        return true;
    }

    /// Looks at one record set, and at what holds for the whole zone such as its name and id; for
    /// its fixes also at what else has the set's name.
    non-sealed interface OfSet extends Check {
        void check(Row row, LintContext context, Report report);
    }

    /// Looks at the sets of one name and type.
    non-sealed interface OfGroup extends Check {
        void check(Group group, LintContext context, Report report);
    }

    /// Looks at all sets of one name.
    non-sealed interface OfName extends Check {
        void check(Node node, LintContext context, Report report);
    }

    /// Looks at the sets of one name and type and at what they point to, however far.
    non-sealed interface OfPointers extends Check {
        void check(Group group, LintContext context, Report report);
    }

    /// Looks at one name and at others: above or below it, or pointed to from there.
    non-sealed interface OfTree extends Check {
        void check(Node node, LintContext context, Report report);
    }

    /// Looks at one name, at what is around it, and at the other zones that are open
    /// ([LintContext#neighbours()]). Of the other kinds [OfZone] alone may look at those too.
    non-sealed interface OfWorkspace extends Check {
        void check(Node node, LintContext context, Report report);
    }

    /// Looks at the zone as a whole.
    non-sealed interface OfZone extends Check {
        void check(LintContext context, Report report);
    }

    /// Looks at something that could not be read as a record set.
    non-sealed interface OfUnreadable extends Check {
        void check(UnreadableSet set, LintContext context, Report report);
    }
}
