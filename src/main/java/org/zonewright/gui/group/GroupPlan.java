package org.zonewright.gui.group;

import org.zonewright.analysis.graph.Share;
import org.zonewright.analysis.graph.Shares;
import org.zonewright.analysis.lint.Finding;
import org.zonewright.model.zone.Phrase;
import org.zonewright.model.zone.RecordSet;
import org.zonewright.model.zone.Routing;

import java.util.List;
import java.util.Optional;

/// A group as it would be.
///
/// @param findings that the zone has not yet, worst first
record GroupPlan(List<Member> members, List<Finding> findings) {

    /// @param before as the zone has it
    /// @param after as it would be; as before while what was typed is wrong
    /// @param typed what sets it apart from the others, as text
    /// @param wrong why that is no such thing; empty if it is
    /// @param isHealthy as the zone has it
    record Member(
            RecordSet before,
            RecordSet after,
            String typed,
            Optional<Phrase> wrong,
            boolean isHealthy) {

        boolean isChanged() {
            return !after.equals(before);
        }
    }

    GroupPlan {
        members = List.copyOf(members);
        findings = List.copyOf(findings);
    }

    Routing.Policy policy() {
        return members.getFirst().before().routing().policy();
    }

    List<RecordSet> changed() {
        return members.stream().filter(Member::isChanged).map(Member::after).toList();
    }

    boolean isWrong() {
        return members.stream().anyMatch(member -> member.wrong().isPresent());
    }

    long healthy() {
        return members.stream().filter(Member::isHealthy).count();
    }

    /// Of all answers; empty if it is not weighted.
    Optional<Share> share(Member member) {
        return Shares.in(members.stream().map(Member::after).toList()).of(member.after());
    }
}
