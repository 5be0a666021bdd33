package org.zonewright.analysis.lint;

import org.pcollections.HashTreePMap;
import org.pcollections.HashTreePSet;
import org.pcollections.PMap;
import org.pcollections.PSet;
import org.zonewright.model.zone.DomainName;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Looks at which names read what, beside their own sets. Some may be kept that do so no longer:
/// they are looked at once too often.
///
/// @param first who read what when all was looked at; never changed hereafter
record Readers(Map<Read, List<DomainName>> first, PMap<Read, Later> later) {

    /// @param isFirstOver whether those who first read it have been looked at again
    private record Later(boolean isFirstOver, PSet<DomainName> names) {
        static final Later NONE = new Later(false, HashTreePSet.empty());
    }

    static Readers of(Map<Read, List<DomainName>> first) {
        return new Readers(first, HashTreePMap.empty());
    }

    Set<DomainName> of(Iterable<Read> reads) {
        var names = new HashSet<DomainName>();
        for (Read read : reads) {
            Later since = later.getOrDefault(read, Later.NONE);
            names.addAll(since.names());
            if (!since.isFirstOver()) {
                names.addAll(first.getOrDefault(read, List.of()));
            }
        }
        return names;
    }

    /// Forgets who read these: they will be looked at again.
    Readers without(Iterable<Read> reads) {
        PMap<Read, Later> next = later;
        for (Read read : reads) {
            if (first.containsKey(read) || later.containsKey(read)) {
                next = next.plus(read, new Later(true, HashTreePSet.empty()));
            }
        }
        return new Readers(first, next);
    }

    Readers with(Iterable<Read> reads, DomainName name) {
        PMap<Read, Later> next = later;
        for (Read read : reads) {
            Later since = next.getOrDefault(read, Later.NONE);
            if (!since.names().contains(name)) {
                next = next.plus(read, new Later(since.isFirstOver(), since.names().plus(name)));
            }
        }
        return new Readers(first, next);
    }
}
