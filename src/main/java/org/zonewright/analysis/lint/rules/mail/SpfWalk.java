package org.zonewright.analysis.lint.rules.mail;

import org.zonewright.analysis.lint.common.OpenNames;
import org.zonewright.analysis.lint.common.OpenNames.Answer;
import org.zonewright.analysis.lint.rules.mail.SpfTerm.Kind;
import org.zonewright.model.zone.DomainName;
import org.zonewright.model.zone.RecordSet;
import org.zonewright.model.zone.RecordType;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What a receiver looks up to evaluate an SPF record for a sender that nothing before the last
/// mechanism matches, as far as the open zones tell (RFC 7208 section 4.6.4).
final class SpfWalk {

    /// Behind this nobody wants to know how many there are.
    private static final int ENOUGH = 60;

    /// Addresses that one `mx` may take.
    private static final int MOST_EXCHANGES = 10;

    private final OpenNames names;
    private final List<DomainName> path = new ArrayList<>();
    private final Set<String> unknown = new LinkedHashSet<>();
    private final Set<String> withoutPolicy = new LinkedHashSet<>();
    private final Set<String> wideExchanges = new LinkedHashSet<>();
    private final Set<DomainName> loops = new LinkedHashSet<>();
    private int lookups;
    private int voids;
    private boolean includesItself;

    private SpfWalk(OpenNames names) {
        this.names = names;
    }

    static SpfWalk of(DomainName name, SpfRecord record, OpenNames names) {
        var walk = new SpfWalk(names);
        walk.evaluate(name, record);
        return walk;
    }

    /// How many look-ups are known of.
    int lookups() {
        return lookups;
    }

    /// How many of them find nothing.
    int voids() {
        return voids;
    }

    /// Terms that lead to policies nobody here can see, and may take any number more.
    Set<String> unknown() {
        return unknown;
    }

    /// Terms that lead to names which surely have no SPF record.
    Set<String> withoutPolicy() {
        return withoutPolicy;
    }

    /// `mx` terms of more than ten exchanges.
    Set<String> wideExchanges() {
        return wideExchanges;
    }

    /// Whether the record itself includes or redirects to its own name.
    boolean includesItself() {
        return includesItself;
    }

    /// Names that come again on the way down from themselves.
    Set<DomainName> loops() {
        return loops;
    }

    private void evaluate(DomainName name, SpfRecord record) {
        path.add(name);
        record.lookups().forEach(term -> lookUp(name, term));
        path.removeLast();
    }

    private void lookUp(DomainName name, SpfTerm term) {
        if (lookups >= ENOUGH) {
            return;
        }
        lookups++;
        boolean isPolicy = term.kind() == Kind.INCLUDE || term.kind() == Kind.REDIRECT;
        if (!term.isFixed()) {
            if (isPolicy) {
                unknown.add(term.text());
            }
            return;
        }
        DomainName target = term.domain().map(DomainName::of).orElse(name);
        if (isPolicy) {
            policy(term, target);
        } else if (term.domain().isPresent() || !name.isWildcard()) {
            hosts(term, target);
        }
    }

    private void policy(SpfTerm term, DomainName target) {
        if (target.equals(path.getLast()) && path.size() == 1) {
            includesItself = true;
            return;
        }
        if (path.contains(target)) {
            loops.add(target);
            return;
        }
        switch (names.ask(target, RecordType.TXT)) {
            case Answer.Elsewhere _ -> unknown.add(term.text());
            case Answer.Nothing _ -> withoutPolicy.add(term.text());
            case Answer.Records(_, List<RecordSet> sets) -> {
                List<SpfRecord> found =
                        sets.stream().flatMap(set -> SpfRecord.in(set).stream()).toList();
                if (found.isEmpty()) {
                    withoutPolicy.add(term.text());
                } else {
                    evaluate(target, found.getFirst());
                }
            }
        }
    }

    private void hosts(SpfTerm term, DomainName target) {
        switch (term.kind()) {
            case A, EXISTS -> {
                boolean isVoid =
                        term.kind() == Kind.A
                                ? names.hasAddress(target).equals(Optional.of(false))
                                : names.ask(target, RecordType.A) instanceof Answer.Nothing;
                voids += isVoid ? 1 : 0;
            }
            case MX -> {
                switch (names.ask(target, RecordType.MX)) {
                    case Answer.Records(_, List<RecordSet> sets) -> {
                        if (sets.getFirst().values().size() > MOST_EXCHANGES) {
                            wideExchanges.add(term.text());
                        }
                    }
                    case Answer.Nothing _ -> voids++;
                    case Answer.Elsewhere _ -> {}
                }
            }
            default -> {}
        }
    }
}
