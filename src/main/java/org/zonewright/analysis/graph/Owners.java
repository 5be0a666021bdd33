package org.zonewright.analysis.graph;

import org.zonewright.model.zone.DomainName;
import org.zonewright.model.zone.RecordSet;
import org.zonewright.model.zone.RecordType;
import org.zonewright.model.zone.Zone;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/// Which record sets a zone answers a name with, whatever the type (RFC 1034 section 4.3.2, RFC
/// 4592 section 3.3.1).
sealed interface Owners {

    /// The record sets of the name, or of the wildcard that covers it; one or more.
    record Found(DomainName owner, Collection<RecordSet> sets) implements Owners {}

    /// The name is at or below a delegation.
    record Delegated(DomainName cut) implements Owners {}

    /// The name exists only because another lies below it.
    record Empty() implements Owners {}

    record None() implements Owners {}

    static Owners of(Zone zone, DomainName name) {
        Optional<DomainName> cut = cut(zone, name);
        if (cut.isPresent()) {
            return new Delegated(cut.get());
        }
        if (!zone.at(name).isEmpty()) {
            return new Found(name, zone.at(name));
        }
        if (zone.hasBelow(name)) {
            return new Empty();
        }
        DomainName wildcard = closestEncloser(zone, name).child("*");
        if (!zone.at(wildcard).isEmpty()) {
            return new Found(wildcard, zone.at(wildcard));
        }
        return zone.hasBelow(wildcard) ? new Empty() : new None();
    }

    /// The record sets that a client which asked for an address is led to: a CNAME, else addresses,
    /// else whatever there is but what Route 53 itself put there.
    static List<RecordType> types(Collection<RecordSet> sets) {
        List<RecordType> types = sets.stream().map(RecordSet::type).distinct().toList();
        if (types.contains(RecordType.CNAME)) {
            return List.of(RecordType.CNAME);
        }
        List<RecordType> addresses =
                types.stream()
                        .filter(type -> type.equals(RecordType.A) || type.equals(RecordType.AAAA))
                        .toList();
        return addresses.isEmpty()
                ? types.stream().filter(RecordType::canBeRouted).toList()
                : addresses;
    }

    private static Optional<DomainName> cut(Zone zone, DomainName name) {
        Optional<DomainName> highest = Optional.empty();
        for (DomainName at = name;
                at.isBelow(zone.name());
                at = at.parent().orElseGet(zone::name)) {
            if (!zone.group(at, RecordType.NS).isEmpty()) {
                highest = Optional.of(at);
            }
        }
        return highest;
    }

    private static DomainName closestEncloser(Zone zone, DomainName name) {
        DomainName at = name.parent().orElseGet(zone::name);
        while (at.isBelow(zone.name()) && zone.at(at).isEmpty() && !zone.hasBelow(at)) {
            at = at.parent().orElseGet(zone::name);
        }
        return at;
    }
}
