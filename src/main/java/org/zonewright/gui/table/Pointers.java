package org.zonewright.gui.table;

import org.zonewright.model.zone.DomainName;
import org.zonewright.model.zone.EntryId;
import org.zonewright.model.zone.RecordSet;
import org.zonewright.model.zone.RecordType;
import org.zonewright.model.zone.Zone;

import java.util.Collection;
import java.util.Optional;

/// What a record set points to within its zone.
final class Pointers {

    private Pointers() {}

    /// The set that an alias, CNAME, MX, NS or SRV record leads to; the first that its target has
    /// if there are several.
    static Optional<EntryId> target(Zone zone, Row row) {
        return row instanceof Row.Single single ? target(zone, single.set()) : Optional.empty();
    }

    private static Optional<EntryId> target(Zone zone, RecordSet set) {
        Optional<DomainName> name =
                set.alias()
                        .map(alias -> alias.target())
                        .or(() -> set.values().stream().findFirst().flatMap(v -> named(set, v)));
        if (name.isEmpty()) {
            return Optional.empty();
        }
        Collection<RecordSet> same = zone.group(name.get(), set.type());
        return (same.isEmpty() ? zone.at(name.get()) : same)
                .stream().findFirst().map(RecordSet::key);
    }

    /// The name at the end of a value.
    private static Optional<DomainName> named(RecordSet set, String value) {
        RecordType type = set.type();
        boolean names =
                type.equals(RecordType.CNAME)
                        || type.equals(RecordType.MX)
                        || type.equals(RecordType.NS)
                        || type.equals(RecordType.PTR)
                        || type.equals(RecordType.SRV);
        return names
                ? Optional.of(DomainName.of(value.substring(value.lastIndexOf(' ') + 1)))
                : Optional.empty();
    }
}
