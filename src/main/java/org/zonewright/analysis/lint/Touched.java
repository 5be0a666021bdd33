package org.zonewright.analysis.lint;

import org.zonewright.model.zone.DomainName;
import org.zonewright.model.zone.EntryId;
import org.zonewright.model.zone.RecordSet;
import org.zonewright.model.zone.RecordType;
import org.zonewright.model.zone.Zone;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// What became other from one zone to the next.
///
/// @param names whose sets did
/// @param reads what else would be read otherwise
/// @param gone sets as they were
/// @param come sets as they are
record Touched(Set<DomainName> names, Set<Read> reads, List<RecordSet> gone, List<RecordSet> come) {

    /// @param ids the rows that may differ, possibly with repeats
    static Touched between(Zone before, Zone after, Stream<EntryId> ids) {
        var touched =
                new Touched(new HashSet<>(), new HashSet<>(), new ArrayList<>(), new ArrayList<>());
        for (Iterator<EntryId> each = ids.distinct().iterator(); each.hasNext(); ) {
            if (each.next() instanceof RecordSet.Key key) {
                touched.compare(key, before, after);
            }
        }
        int least = Math.min(before.size(), after.size());
        int most = Math.max(before.size(), after.size());
        for (int number = least; number < most; number++) {
            touched.reads().add(new Read.MoreThan(number));
        }
        return touched;
    }

    private void compare(RecordSet.Key key, Zone before, Zone after) {
        Optional<RecordSet> was = before.find(key);
        Optional<RecordSet> is = after.find(key);
        if (was.isPresent() && is.isPresent() && was.get() == is.get()
                || was.isEmpty() && is.isEmpty()) {
            return;
        }
        was.ifPresent(gone::add);
        is.ifPresent(come::add);
        reads.add(new Read.All());
        reads.add(new Read.GroupAt(key.name(), key.type()));
        if (has(before, key.name(), key.type()) != has(after, key.name(), key.type())) {
            reads.add(new Read.NamesWith(key.type()));
        }
        if (names.add(key.name())) {
            reads.add(new Read.At(key.name()));
            if (before.at(key.name()).isEmpty() != after.at(key.name()).isEmpty()) {
                above(key.name(), before, after);
            }
        }
    }

    private static boolean has(Zone zone, DomainName name, RecordType type) {
        return !zone.group(name, type).isEmpty();
    }

    /// Empty non-terminals come and go with what is below them (RFC 4592 section 2.2.2).
    private void above(DomainName name, Zone before, Zone after) {
        for (Optional<DomainName> up = name.parent(); up.isPresent(); up = up.get().parent()) {
            Optional<DomainName> was = before.firstBelow(up.get());
            Optional<DomainName> is = after.firstBelow(up.get());
            if (!was.equals(is)) {
                reads.add(new Read.FirstBelow(up.get()));
            }
            if (was.isPresent() != is.isPresent()) {
                reads.add(new Read.Below(up.get()));
            }
        }
    }
}
