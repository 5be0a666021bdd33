package org.zonewright.model.zone;

import org.pcollections.HashTreePMap;
import org.pcollections.PMap;
import org.pcollections.PSortedSet;
import org.pcollections.TreePSet;

import java.util.Optional;
import java.util.stream.Stream;

/// The names that have sets of a type, for the types that somebody asked for more than once: a zone
/// and those that edits make of it know them without a walk. Any thread may ask.
final class NamesByType {

    private volatile PMap<RecordType, PSortedSet<DomainName>> known;

    private NamesByType(PMap<RecordType, PSortedSet<DomainName>> known) {
        this.known = known;
    }

    static NamesByType nothing() {
        return new NamesByType(HashTreePMap.empty());
    }

    Optional<PSortedSet<DomainName>> of(RecordType type) {
        return Optional.ofNullable(known.get(type));
    }

    /// @param names all of them
    PSortedSet<DomainName> learn(RecordType type, Stream<DomainName> names) {
        PSortedSet<DomainName> all = TreePSet.from(names.toList());
        synchronized (this) {
            known = known.plus(type, all);
        }
        return all;
    }

    /// What is known once a set of this name and type has come.
    NamesByType with(RecordSet.Key key) {
        return of(key.type())
                .map(names -> new NamesByType(known.plus(key.type(), names.plus(key.name()))))
                .orElseGet(() -> new NamesByType(known));
    }

    /// What is known once the last set of this name and type has gone.
    NamesByType without(RecordSet.Key key) {
        return of(key.type())
                .map(names -> new NamesByType(known.plus(key.type(), names.minus(key.name()))))
                .orElseGet(() -> new NamesByType(known));
    }
}
