package org.zonewright.gui.table;

import org.zonewright.model.zone.DomainName;
import org.zonewright.model.zone.EntryId;
import org.zonewright.model.zone.RecordSet;
import org.zonewright.model.zone.RecordType;
import org.zonewright.model.zone.Zone;

import java.util.Collection;
import java.util.Optional;
import java.util.stream.Stream;

/// What a record set points to within its zone.
final class Pointers {

    private Pointers() {}

    /// The set that an alias, CNAME, MX, NS, PTR or SRV record leads to: the first there is of
    /// those that its values name, and of a group that its members do.
    static Optional<EntryId> target(Zone zone, Row row) {
        Stream<RecordSet> sets =
                switch (row) {
                    case Row.Single single -> Stream.of(single.set());
                    case Row.Group group -> group.live().stream();
                    case Row.Unreadable _ -> Stream.empty();
                };
        return sets.flatMap(set -> names(set).flatMap(name -> at(zone, name, set.type())))
                .findFirst();
    }

    private static Stream<EntryId> at(Zone zone, DomainName name, RecordType type) {
        Collection<RecordSet> same = zone.group(name, type);
        return (same.isEmpty() ? zone.at(name) : same).stream().map(RecordSet::key);
    }

    private static Stream<DomainName> names(RecordSet set) {
        return set.alias()
                .map(alias -> Stream.of(alias.target()))
                .orElseGet(
                        () -> set.values().stream().flatMap(value -> named(set, value).stream()));
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
