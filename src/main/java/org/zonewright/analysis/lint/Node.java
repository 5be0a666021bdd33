package org.zonewright.analysis.lint;

import org.zonewright.model.zone.DomainName;
import org.zonewright.model.zone.RecordType;

import java.util.List;
import java.util.Optional;

/// All sets of one name.
///
/// @param groups one of each type, in order of type, never empty
public record Node(DomainName name, List<Group> groups) {

    public Node {
        groups = List.copyOf(groups);
    }

    public Optional<Group> group(RecordType type) {
        for (Group group : groups) {
            if (group.type().equals(type)) {
                return Optional.of(group);
            }
        }
        return Optional.empty();
    }

    public boolean has(RecordType type) {
        return group(type).isPresent();
    }

    public List<RecordType> types() {
        return groups.size() == 1
                ? List.of(groups.getFirst().type())
                : groups.stream().map(Group::type).toList();
    }
}
