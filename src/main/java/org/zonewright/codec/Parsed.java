package org.zonewright.codec;

import org.zonewright.model.zone.EntryId;
import org.zonewright.model.zone.Zone;

import java.util.List;
import java.util.Map;

/// What a text came to, and everything wrong with it at once.
public sealed interface Parsed {

    List<Problem> problems();

    /// @param locations where each row stands in the text
    record Usable(Zone zone, List<Problem> problems, Map<EntryId, Location> locations)
            implements Parsed {
        public Usable {
            problems = List.copyOf(problems);
        }
    }

    /// A zone whose name the text does not say: read it again with an origin.
    record NeedsOrigin(List<Problem> problems) implements Parsed {
        public NeedsOrigin {
            problems = List.copyOf(problems);
        }
    }

    record Unusable(List<Problem> problems) implements Parsed {
        public Unusable {
            problems = List.copyOf(problems);
        }
    }
}
