package org.zonewright.analysis.plan.answers;

import org.zonewright.analysis.plan.answers.NameClass.Kind;
import org.zonewright.analysis.resolve.AnswerSpace;
import org.zonewright.model.zone.DomainName;
import org.zonewright.model.zone.RecordSet;
import org.zonewright.model.zone.RecordType;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The classes of names whose answers an edit can reach: the names that it touches, those that
/// exist because of them, those below their wildcards and delegations, and all from which aliases,
/// CNAMEs and delegations lead there.
final class Affected {

    private final Names names;
    private final List<Leads> leads;
    private final Set<NameClass> classes = new LinkedHashSet<>();
    private final Set<DomainName> touched = new HashSet<>();
    private final Set<DomainName> opened = new HashSet<>();
    private final Deque<DomainName> ahead = new ArrayDeque<>();

    private Affected(Names names, List<Leads> leads) {
        this.names = names;
        this.leads = leads;
    }

    /// @param changed keys of all record sets that are not the same in both zones
    /// @param unsure names of sets that are the same and still may answer otherwise
    /// @param leads of all sets of both zones
    static Set<NameClass> by(
            Collection<RecordSet.Key> changed,
            Collection<DomainName> unsure,
            Names names,
            List<Leads> leads) {
        var affected = new Affected(names, leads);
        changed.forEach(affected::change);
        unsure.forEach(affected::touch);
        while (!affected.ahead.isEmpty()) {
            affected.follow(affected.ahead.removeFirst());
        }
        return affected.classes;
    }

    private void change(RecordSet.Key key) {
        DomainName name = key.name();
        if (!names.covers(name)) {
            return;
        }
        touch(name);
        for (Optional<DomainName> at = Optional.of(name);
                at.isPresent() && names.covers(at.get()) && names.comesOrGoes(at.get());
                at = at.get().parent()) {
            appear(at.get());
        }
        boolean isApex = names.base().zone().name().equals(name);
        if (key.type().equals(RecordType.NS) && !isApex || key.type().equals(RecordType.DNAME)) {
            open(name);
        }
    }

    /// A name that is in one zone alone ends the wildcards above it, or lets them on.
    private void appear(DomainName name) {
        touch(name);
        add(NameClass.below(name));
    }

    /// What stands at this name may say something else.
    private void touch(DomainName name) {
        if (touched.add(name)) {
            ahead.add(name);
        }
    }

    private void follow(DomainName name) {
        leads.forEach(lead -> lead.to(name).forEach(this::touch));
        if (isCut(names.base(), name) || isCut(names.draft(), name)) {
            open(name);
        }
        if (names.covers(name)) {
            add(NameClass.of(name));
            if (name.isWildcard()) {
                name.parent().filter(names::covers).ifPresent(e -> add(NameClass.below(e)));
            }
        }
    }

    private static boolean isCut(AnswerSpace zone, DomainName name) {
        return zone.cut(name).filter(name::equals).isPresent()
                || !zone.zone().group(name, RecordType.DNAME).isEmpty();
    }

    /// A delegation or a DNAME: what is below it goes with it.
    private void open(DomainName top) {
        if (!opened.add(top)) {
            return;
        }
        Optional<DomainName> delegation = names.delegation(top);
        if (delegation.isPresent()) {
            if (delegation.get().equals(top)) {
                add(NameClass.delegated(top));
            }
            return;
        }
        for (DomainName name : names.subtree(top)) {
            add(NameClass.of(name));
            add(NameClass.below(name));
        }
    }

    /// Within a delegation of both zones there is nothing but the delegation, and DS at it.
    private void add(NameClass found) {
        Optional<DomainName> delegation = names.delegation(found.name());
        if (found.kind() == Kind.DELEGATED
                || delegation.isEmpty()
                || found.kind() == Kind.NAME && found.name().equals(delegation.get())) {
            if (classes.add(found)) {
                touchLeads(found);
            }
        }
    }

    /// Those that lead to names of a class which are no nodes of their own.
    private void touchLeads(NameClass found) {
        for (Leads lead : leads) {
            for (DomainName target : lead.renaming()) {
                if (found.name().isAtOrBelow(target)) {
                    lead.to(target).forEach(this::openRenamed);
                }
            }
        }
        if (found.kind() == Kind.NAME) {
            leads.forEach(lead -> lead.to(found.name()).forEach(this::touch));
            return;
        }
        for (Leads lead : leads) {
            for (DomainName target : lead.targets()) {
                if (target.isAtOrBelow(found.name()) && names.classOf(target).equals(found)) {
                    lead.to(target).forEach(this::touch);
                    if (found.kind() == Kind.BELOW && mayLoop(names, leads, found, target)) {
                        classes.add(NameClass.of(target));
                    }
                }
            }
        }
    }

    private void openRenamed(DomainName owner) {
        touch(owner);
        open(owner);
    }

    /// Whether a name of a class may be answered otherwise than its neighbours: a wildcard makes
    /// it, and a CNAME that points to it may close a circle.
    static boolean mayLoop(Names names, List<Leads> leads, NameClass of, DomainName name) {
        DomainName wildcard = of.name().child("*");
        return leads.stream().anyMatch(lead -> !lead.to(name).isEmpty())
                && (hasCname(names.base(), wildcard) || hasCname(names.draft(), wildcard));
    }

    private static boolean hasCname(AnswerSpace zone, DomainName name) {
        return !zone.zone().group(name, RecordType.CNAME).isEmpty();
    }
}
