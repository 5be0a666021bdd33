package org.zonewright.gui.inspector;

import org.zonewright.model.zone.DomainName;
import org.zonewright.model.zone.RecordSet;
import org.zonewright.model.zone.RecordType;
import org.zonewright.model.zone.Zone;

import java.util.List;
import java.util.Set;

/// The reverse look-up: what in a zone points to a record set. One walk over the zone.
final class UsedBy {

    private static final Set<RecordType> POINTING =
            Set.of(RecordType.CNAME, RecordType.MX, RecordType.NS, RecordType.PTR, RecordType.SRV);

    private UsedBy() {}

    /// Aliases of its name and type, and records that name it; in listing order.
    static List<RecordSet> of(Zone zone, RecordSet set) {
        return zone.sets().stream().filter(other -> pointsTo(other, set)).toList();
    }

    private static boolean pointsTo(RecordSet other, RecordSet set) {
        if (other.alias().isPresent()) {
            return other.type().equals(set.type())
                    && other.alias().get().target().equals(set.name());
        }
        return POINTING.contains(other.type())
                && other.values().stream().anyMatch(value -> names(value, set.name()));
    }

    /// Whether a value ends in this name, as those of all these types do.
    private static boolean names(String value, DomainName name) {
        String last = value.substring(value.lastIndexOf(' ') + 1);
        int length = name.canonical().length();
        return last.length() >= length - 1
                && last.length() <= length + 3 * length
                && DomainName.of(last).equals(name);
    }
}
