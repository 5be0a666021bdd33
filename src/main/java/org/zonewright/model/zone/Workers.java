package org.zonewright.model.zone;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/// Runs the parts of one computation. The core cuts its work on large zones into parts that know
/// nothing of one another, and knows no threads: who has some may run several parts at once.
public interface Workers {

    /// What each part gives, in the order of the parts.
    <T> List<T> all(List<Supplier<T>> parts);

    /// Runs one part after another.
    static Workers inTurn() {
        return new InTurn();
    }

    /// One part after another.
    record InTurn() implements Workers {
        @Override
        public <T> List<T> all(List<Supplier<T>> parts) {
            var results = new ArrayList<T>(parts.size());
            for (Supplier<T> part : parts) {
                results.add(part.get());
            }
            return results;
        }
    }
}
