package org.zonewright.gui;

import org.zonewright.model.zone.DomainName;
import org.zonewright.model.zone.RecordSet;
import org.zonewright.model.zone.Zone;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/// The names of a zone that complete what a person types where a value names another.
public final class KnownNames {

    private static final int MOST = 12;

    private KnownNames() {}

    /// Those that hold a text, absolute, those that begin with it first; not the text itself.
    public static List<String> matching(Zone zone, String typed) {
        String wanted = typed.strip().toLowerCase(Locale.ROOT);
        if (wanted.isEmpty()) {
            return List.of();
        }
        return zone.sets().stream()
                .map(RecordSet::name)
                .distinct()
                .map(DomainName::canonical)
                .filter(name -> name.contains(wanted) && !name.equals(wanted))
                .sorted(Comparator.comparing(name -> !name.startsWith(wanted)))
                .limit(MOST)
                .toList();
    }
}
