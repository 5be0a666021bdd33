package org.zonewright.session;

import java.nio.file.Path;
import java.util.Set;

/// Which files a zone file may include. Never one outside its own folder.
public sealed interface Inclusion {

    /// None: the zone is read without them, and told so.
    record None() implements Inclusion {}

    /// Any below the folder.
    record All() implements Inclusion {}

    /// These; whoever opens the zone is asked about others first.
    record Asking(Set<Path> allowed) implements Inclusion {
        public Asking {
            allowed = Set.copyOf(allowed);
        }
    }
}
