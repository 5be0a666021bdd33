package org.zonewright.codec;

import org.zonewright.model.zone.DomainName;
import org.zonewright.model.zone.EntryId;
import org.zonewright.model.zone.Zone;

import java.util.List;
import java.util.Map;

/// What a text came to, and everything wrong with it at once.
public sealed interface Parsed {

    List<Problem> problems();

    /// @param locations where each row stands in the text; never changes
    record Usable(Zone zone, List<Problem> problems, Map<EntryId, Location> locations)
            implements Parsed {
        public Usable {
            problems = List.copyOf(problems);
        }
    }

    /// A zone whose name the text does not say, or several zones: read it again with an origin.
    ///
    /// @param zones the names that it holds zones of; none if it does not say
    record NeedsOrigin(List<Problem> problems, List<DomainName> zones) implements Parsed {
        public NeedsOrigin {
            problems = List.copyOf(problems);
            zones = List.copyOf(zones);
        }
    }

    record Unusable(List<Problem> problems) implements Parsed {
        public Unusable {
            problems = List.copyOf(problems);
        }
    }
}
