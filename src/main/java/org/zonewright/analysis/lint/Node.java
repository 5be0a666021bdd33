package org.zonewright.analysis.lint;

import org.zonewright.model.zone.DomainName;
import org.zonewright.model.zone.RecordType;

import java.util.Collection;
import java.util.Optional;
import java.util.SequencedMap;

/// All sets of one name.
///
/// @param groups by type, in order of type, never empty
public record Node(DomainName name, SequencedMap<RecordType, Group> groups) {

    public Optional<Group> group(RecordType type) {
        return Optional.ofNullable(groups.get(type));
    }

    public boolean has(RecordType type) {
        return groups.containsKey(type);
    }

    public Collection<RecordType> types() {
        return groups.keySet();
    }
}
