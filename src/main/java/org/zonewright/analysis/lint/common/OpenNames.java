package org.zonewright.analysis.lint.common;

import org.zonewright.analysis.lint.Found;
import org.zonewright.analysis.lint.LintContext;
import org.zonewright.model.zone.DomainName;
import org.zonewright.model.zone.RecordSet;
import org.zonewright.model.zone.RecordType;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// What clients find at names, as far as open zones tell: CNAMEs followed, wildcards and
/// delegations honoured (RFC 1034 section 4.3.2, RFC 4592).
public final class OpenNames {

    /// Resolvers give up at some such depth.
    private static final int MOST_CNAMES = 16;

    /// What there is of a type at a name.
    public sealed interface Answer {

        /// @param name where CNAMEs led to
        /// @param sets of the type, one or more, with the owner name they have in the zone
        record Records(DomainName name, List<RecordSet> sets) implements Answer {}

        /// Nothing.
        ///
        /// @param nameExists whether it has other types, or names below it
        record Nothing(boolean nameExists) implements Answer {}

        /// In no open zone, or handed away to one that is not open, or not to be read.
        record Elsewhere(DomainName name) implements Answer {}
    }

    private final Function<DomainName, Found> find;

    private OpenNames(Function<DomainName, Found> find) {
        this.find = find;
    }

    /// Of the zone alone.
    public static OpenNames ofZone(LintContext context) {
        return new OpenNames(
                name -> context.isInZone(name) ? context.names().find(name) : new Found.Outside());
    }

    /// Of all open zones, for checks that may look there.
    public static OpenNames ofAll(LintContext context) {
        return new OpenNames(context::find);
    }

    public Answer ask(DomainName name, RecordType type) {
        DomainName at = name;
        for (int i = 0; i < MOST_CNAMES; i++) {
            switch (find.apply(at)) {
                case Found.Sets(_, _, Collection<RecordSet> sets) -> {
                    List<RecordSet> wanted =
                            sets.stream().filter(set -> set.type().equals(type)).toList();
                    if (!wanted.isEmpty()) {
                        return new Answer.Records(at, wanted);
                    }
                    Optional<DomainName> next = cname(sets);
                    if (next.isEmpty()) {
                        return new Answer.Nothing(true);
                    }
                    at = next.get();
                }
                case Found.Bare _ -> {
                    return new Answer.Nothing(true);
                }
                case Found.Missing _ -> {
                    return new Answer.Nothing(false);
                }
                case Found.Delegated _, Found.Unclear _, Found.Outside _ -> {
                    return new Answer.Elsewhere(at);
                }
            }
        }
        return new Answer.Nothing(true);
    }

    /// Whether there is surely an address of either kind, or surely none; empty if nobody knows.
    public Optional<Boolean> hasAddress(DomainName name) {
        Answer ipv4 = ask(name, RecordType.A);
        Answer ipv6 = ask(name, RecordType.AAAA);
        if (ipv4 instanceof Answer.Records || ipv6 instanceof Answer.Records) {
            return Optional.of(true);
        }
        return ipv4 instanceof Answer.Elsewhere || ipv6 instanceof Answer.Elsewhere
                ? Optional.empty()
                : Optional.of(false);
    }

    private static Optional<DomainName> cname(Collection<RecordSet> sets) {
        return sets.stream()
                .filter(set -> set.type().equals(RecordType.CNAME))
                .flatMap(set -> set.values().stream())
                .findFirst()
                .map(DomainName::of);
    }
}
