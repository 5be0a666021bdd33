package org.zonewright.session;

import org.zonewright.model.zone.Workers;

import java.util.List;
import java.util.function.Supplier;

/// Runs parts of a computation on all processors of the machine at once. The parts must be pure:
/// nobody waits there, and nothing is shared.
public record Processors() implements Workers {

    @Override
    public <T> List<T> all(List<Supplier<T>> parts) {
        return parts.parallelStream().map(Supplier::get).toList();
    }
}
