package org.zonewright.gui.inspector;

import org.zonewright.analysis.lint.Finding;
import org.zonewright.model.zone.Content;
import org.zonewright.model.zone.DomainName;
import org.zonewright.model.zone.RecordSet;
import org.zonewright.model.zone.UnreadableSet;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/// What is selected.
public sealed interface Inspected
        permits SetForm, Inspected.Nothing, Inspected.Several, Inspected.Unreadable {

    record Nothing() implements Inspected {}

    /// @param sets two or more
    /// @param zone the zone's name
    record Several(List<RecordSet> sets, DomainName zone) implements Inspected {
        public Several {
            sets = List.copyOf(sets);
        }

        /// What all have in common; empty if they differ.
        <T> Optional<T> common(Function<RecordSet, T> of) {
            List<T> each = sets.stream().map(of).distinct().limit(2).toList();
            return each.size() == 1 ? Optional.of(each.getFirst()) : Optional.empty();
        }

        /// The TTLs of those that have one of their own, each once, in the order of the sets.
        List<Long> ttls() {
            return sets.stream()
                    .flatMap(
                            set ->
                                    set.content() instanceof Content.Values(long ttl, _)
                                            ? Stream.of(ttl)
                                            : Stream.empty())
                    .distinct()
                    .toList();
        }

        /// How many a TTL would change.
        long changedBy(long ttl) {
            return sets.stream()
                    .filter(
                            set ->
                                    set.content() instanceof Content.Values(long own, _)
                                            && own != ttl)
                    .count();
        }
    }

    /// @param findings worst first
    record Unreadable(UnreadableSet set, List<Finding> findings) implements Inspected {
        public Unreadable {
            findings = List.copyOf(findings);
        }
    }
}
