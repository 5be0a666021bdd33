package org.zonewright.analysis.plan.answers;

import org.zonewright.analysis.resolve.AnswerSpace;
import org.zonewright.model.zone.DomainName;
import org.zonewright.model.zone.RecordSet;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/// The names of two zones as one tree.
record Names(AnswerSpace base, AnswerSpace draft) {

    boolean covers(DomainName name) {
        return name.isAtOrBelow(base.zone().name()) || name.isAtOrBelow(draft.zone().name());
    }

    boolean exists(DomainName name) {
        return base.exists(name) || draft.exists(name);
    }

    /// Whether a name is there in one zone alone.
    boolean comesOrGoes(DomainName name) {
        return base.exists(name) != draft.exists(name);
    }

    /// The delegation that both zones have at or above a name, if it is the highest in both.
    Optional<DomainName> delegation(DomainName name) {
        Optional<DomainName> cut = base.cut(name);
        return cut.isPresent() && cut.equals(draft.cut(name)) && isDelegation(cut.get(), name)
                ? cut
                : Optional.empty();
    }

    /// A DNAME tells the names below it apart.
    private boolean isDelegation(DomainName cut, DomainName name) {
        return isDelegation(base, cut, name) && isDelegation(draft, cut, name);
    }

    private static boolean isDelegation(AnswerSpace zone, DomainName cut, DomainName name) {
        return zone.source(name, org.zonewright.model.zone.RecordType.A)
                .filter(source -> source.kind() == AnswerSpace.Source.Kind.DELEGATION)
                .filter(source -> source.owner().equals(cut))
                .isPresent();
    }

    /// What a name belongs to.
    NameClass classOf(DomainName name) {
        Optional<DomainName> cut = delegation(name);
        if (cut.isPresent()) {
            return NameClass.delegated(cut.get());
        }
        return exists(name) ? NameClass.of(name) : NameClass.below(encloser(name));
    }

    /// The closest name above that one of the zones has.
    DomainName encloser(DomainName name) {
        DomainName above = name.parent().orElse(name);
        while (!exists(above) && !above.isRoot()) {
            above = above.parent().orElseThrow();
        }
        return above;
    }

    /// The names at or below one that exist in either zone.
    Set<DomainName> subtree(DomainName top) {
        var found = new LinkedHashSet<DomainName>();
        found.add(top);
        for (AnswerSpace zone : new AnswerSpace[] {base, draft}) {
            for (RecordSet set : zone.zone().below(top)) {
                DomainName name = set.name();
                while (!name.equals(top) && found.add(name)) {
                    name = name.parent().orElseThrow();
                }
            }
        }
        return found;
    }
}
