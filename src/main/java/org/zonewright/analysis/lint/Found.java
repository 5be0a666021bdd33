package org.zonewright.analysis.lint;

import org.zonewright.model.zone.DomainName;
import org.zonewright.model.zone.RecordSet;
import org.zonewright.model.zone.RecordType;
import org.zonewright.model.zone.Zone;

import java.util.Collection;

/// What a name leads to, whatever routing and health would choose there (RFC 1034 section 4.3.2,
/// RFC 4592 section 3.3.1).
public sealed interface Found {

    /// It has record sets.
    ///
    /// @param source the name they stand at: the name itself, or the wildcard that answers for it
    /// @param sets one or more
    record Sets(Zone zone, DomainName source, Collection<RecordSet> sets) implements Found {

        public boolean has(RecordType type) {
            for (RecordSet set : sets) {
                if (set.type().equals(type)) {
                    return true;
                }
            }
            return false;
        }
    }

    /// It exists and has nothing: there are names below it only.
    record Bare(Zone zone) implements Found {}

    record Missing(Zone zone) implements Found {}

    /// It is at or below a delegation, to a zone that is not open.
    record Delegated(DomainName cut) implements Found {}

    /// Something that could not be read, or a type that Route 53 has not, stands in the way.
    record Unclear() implements Found {}

    /// It is in none of the open zones.
    record Outside() implements Found {}
}
