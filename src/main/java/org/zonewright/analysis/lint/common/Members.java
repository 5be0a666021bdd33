package org.zonewright.analysis.lint.common;

import org.zonewright.analysis.lint.Group;
import org.zonewright.analysis.lint.Row;
import org.zonewright.model.edit.Edit;
import org.zonewright.model.zone.RecordSet;
import org.zonewright.model.zone.Routing;
import org.zonewright.model.zone.Routing.Policy;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The members of a routing group.
public final class Members {

    private Members() {}

    /// Whether all of them have this policy.
    public static boolean areAll(Group group, Policy policy) {
        for (Row row : group.rows()) { // no stream: each rule about routing asks it of each group
            if (row.set().routing().policy() != policy) {
                return false;
            }
        }
        return true;
    }

    /// Whether it is a group of one policy that is not simple.
    public static boolean areRouted(Group group) {
        Policy policy = group.first().set().routing().policy();
        return policy != Policy.SIMPLE && areAll(group, policy);
    }

    /// The location in short, such as `US-CA`.
    public static String location(Routing.Geolocation where) {
        return Stream.of(where.continent(), where.country(), where.subdivision())
                .flatMap(Optional::stream)
                .collect(Collectors.joining("-"));
    }

    /// Whether octoDNS made the group to stand for a part of a dynamic record: it writes what
    /// people would leave out.
    public static boolean areOfOctoDns(Group group) {
        return group.name().canonical().startsWith("_octodns-");
    }

    /// Another member like this one, under another policy's parameter.
    ///
    /// @param wanted the set identifier, if it is free
    public static Edit.Put like(Row row, Routing routing, String wanted, Group group) {
        String identifier = wanted;
        for (int number = 2; isTaken(identifier, group); number++) {
            identifier = wanted + "-" + number;
        }
        return new Edit.Put(row.set().withRouting(routing, identifier));
    }

    private static boolean isTaken(String identifier, Group group) {
        return group.rows().stream().anyMatch(row -> row.set().setIdentifier().equals(identifier));
    }

    /// The member by itself, as a simple set without a health check, which would decide nothing.
    public static Edit.Rekey simple(RecordSet set) {
        return new Edit.Rekey(
                set.key(),
                set.withRouting(new Routing.Simple(), "").withHealthCheck(Optional.empty()));
    }
}
