package org.zonewright.codec.bind;

import org.zonewright.model.zone.RecordSet;
import org.zonewright.model.zone.RecordType;
import org.zonewright.model.zone.Routing;
import org.zonewright.model.zone.Zone;

import java.util.Set;

/// What a name server refuses to load though each record of it is sound.
final class Loadable {

    private static final Set<RecordType> SINGLE =
            Set.of(RecordType.SOA, RecordType.CNAME, RecordType.DNAME);

    /// What may stand beside a CNAME record (RFC 4034 section 2.1).
    private static final Set<RecordType> BESIDE_CNAME =
            Set.of(RecordType.CNAME, new RecordType("NSEC"), new RecordType("RRSIG"));

    private Loadable() {}

    static boolean isLoadable(RecordSet set, Zone zone) {
        RecordType type = set.type();
        boolean apex = set.name().equals(zone.name());
        if (SINGLE.contains(type) && set.values().size() > 1) {
            return false;
        }
        if (type.equals(RecordType.SOA)) {
            return apex;
        }
        if (type.equals(RecordType.CNAME)) {
            return zone.at(set.name()).stream().noneMatch(Loadable::forbidsCname);
        }
        // RFC 4592 section 4.2.
        boolean wildcard = set.name().isWildcard();
        return !wildcard || !type.equals(RecordType.NS) && !type.equals(RecordType.DNAME);
    }

    private static boolean forbidsCname(RecordSet other) {
        return other.routing() instanceof Routing.Simple
                && !other.values().isEmpty()
                && !BESIDE_CNAME.contains(other.type());
    }
}
