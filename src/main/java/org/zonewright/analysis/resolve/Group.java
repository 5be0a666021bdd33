package org.zonewright.analysis.resolve;

import org.zonewright.model.zone.DomainName;
import org.zonewright.model.zone.EntryId;
import org.zonewright.model.zone.RecordType;
import org.zonewright.model.zone.Routing.Policy;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/// All record sets of one name and type: one simple set, or the members of a routing policy. Two
/// groups are the same only if they are the same object.
final class Group {

    private final DomainName owner;
    private final RecordType type;
    private final List<Member> members;
    private final List<Member> strays;

    /// @param all at least one; what has another policy than the first is a stray, never chosen
    Group(DomainName owner, RecordType type, List<Member> all) {
        this.owner = owner;
        this.type = type;
        Policy policy = all.getFirst().set().routing().policy();
        Predicate<Member> alike = m -> m.set().routing().policy() == policy;
        boolean areAlike = all.size() == 1 || all.stream().allMatch(alike);
        members = areAlike ? List.copyOf(all) : all.stream().filter(alike).toList();
        strays = areAlike ? List.of() : all.stream().filter(alike.negate()).toList();
    }

    DomainName owner() {
        return owner;
    }

    RecordType type() {
        return type;
    }

    Policy policy() {
        return members.getFirst().set().routing().policy();
    }

    List<Member> members() {
        return members;
    }

    List<Member> strays() {
        return strays;
    }

    Optional<EntryId> first() {
        return members.getFirst().id();
    }
}
