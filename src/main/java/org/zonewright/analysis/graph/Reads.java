package org.zonewright.analysis.graph;

import org.jspecify.annotations.Nullable;
import org.zonewright.model.zone.DomainName;
import org.zonewright.model.zone.RecordSet;
import org.zonewright.model.zone.Zone;

import java.util.Collections;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What is read of the record sets of zones, or what became other in them.
///
/// @param at names whose sets are
/// @param below names of which it matters whether there is something below them
record Reads(Set<DomainName> at, Set<DomainName> below) {

    Reads {
        at = Set.copyOf(at);
        below = Set.copyOf(below);
    }

    boolean isNothing() {
        return at.isEmpty() && below.isEmpty();
    }

    boolean meets(Reads others) {
        return !Collections.disjoint(at, others.at) || !Collections.disjoint(below, others.below);
    }

    /// What would be read otherwise in the zones after an edit.
    ///
    /// @param before as many zones as `after`, in the same order
    static Reads changed(List<Zone> before, List<Zone> after) {
        var at = new HashSet<DomainName>();
        var below = new HashSet<DomainName>();
        for (int i = 0; i < after.size(); i++) {
            if (before.get(i) != after.get(i)) {
                Set<DomainName> names = changedNames(before.get(i), after.get(i));
                for (DomainName name : names) {
                    above(name, before.get(i), after.get(i), below);
                }
                at.addAll(names);
            }
        }
        return new Reads(at, below);
    }

    /// Two zones share the record sets that no edit touched.
    private static Set<DomainName> changedNames(Zone before, Zone after) {
        var names = new HashSet<DomainName>();
        Iterator<RecordSet> olds = before.sets().iterator();
        Iterator<RecordSet> news = after.sets().iterator();
        RecordSet was = next(olds);
        RecordSet is = next(news);
        while (was != null || is != null) {
            int order = order(was, is);
            RecordSet first = order <= 0 ? was : is;
            if (was != is && first != null) {
                names.add(first.name());
            }
            if (order <= 0) {
                was = next(olds);
            }
            if (order >= 0) {
                is = next(news);
            }
        }
        return names;
    }

    private static @Nullable RecordSet next(Iterator<RecordSet> sets) {
        return sets.hasNext() ? sets.next() : null;
    }

    /// None comes after all.
    private static int order(@Nullable RecordSet was, @Nullable RecordSet is) {
        if (was == is) {
            return 0;
        }
        if (was == null) {
            return 1;
        }
        return is == null ? -1 : was.key().compareTo(is.key());
    }

    /// Names that exist only because others lie below them come and go with those (RFC 4592 section
    /// 2.2.2).
    private static void above(DomainName name, Zone before, Zone after, Set<DomainName> below) {
        if (before.at(name).isEmpty() == after.at(name).isEmpty()) {
            return;
        }
        for (Optional<DomainName> up = name.parent(); up.isPresent(); up = up.get().parent()) {
            if (before.hasBelow(up.get()) != after.hasBelow(up.get())) {
                below.add(up.get());
            }
        }
    }
}
