package org.zonewright.gui.group;

import org.zonewright.analysis.graph.Share;
import org.zonewright.analysis.graph.Shares;
import org.zonewright.analysis.lint.Finding;
import org.zonewright.model.edit.Edit;
import org.zonewright.model.zone.Phrase;
import org.zonewright.model.zone.RecordSet;
import org.zonewright.model.zone.Routing;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// A group as it would be.
///
/// @param members those that would go too
/// @param findings that the zone has not yet, worst first
record GroupPlan(List<Member> members, List<Finding> findings) {

    /// @param draft what it comes from
    /// @param after as it would be; what was typed wrong is as before
    /// @param wrong why something that was entered cannot be
    record Member(Draft draft, RecordSet after, Map<Part, Phrase> wrong) {

        Member {
            wrong = Map.copyOf(wrong);
        }

        boolean isChanged() {
            if (draft.isRemoved()) {
                return !draft.isNew();
            }
            return draft.isNew() || !after.equals(draft.set());
        }

        /// Whether it is in the group afterwards.
        boolean isKept() {
            return !draft.isRemoved();
        }

        private boolean isKnown() {
            return !draft.isNew() || wrong.isEmpty();
        }

        Optional<Phrase> wrong(Part part) {
            return Optional.ofNullable(wrong.get(part));
        }
    }

    GroupPlan {
        members = List.copyOf(members);
        findings = List.copyOf(findings);
    }

    Routing.Policy policy() {
        return members.getFirst().draft().set().routing().policy();
    }

    List<Member> kept() {
        return members.stream().filter(Member::isKept).toList();
    }

    /// The sets that would be there, as far as they are known: nothing can be said of a new one
    /// while something of it is missing or wrong.
    List<RecordSet> sets() {
        return kept().stream().filter(Member::isKnown).map(Member::after).toList();
    }

    /// How many would be new, otherwise or gone.
    int changed() {
        return (int) members.stream().filter(Member::isChanged).count();
    }

    boolean isWrong() {
        return kept().stream().anyMatch(member -> !member.wrong().isEmpty());
    }

    /// Those that go make room for others first.
    Edit edit() {
        Stream<Edit> gone =
                members.stream()
                        .filter(member -> !member.isKept() && member.isChanged())
                        .map(member -> new Edit.Remove(member.draft().set().key()));
        Stream<Edit> put =
                kept().stream()
                        .filter(member -> member.isChanged() && member.isKnown())
                        .map(member -> new Edit.Put(member.after()));
        return Edit.of(Stream.concat(gone, put).toList());
    }

    long healthy() {
        return kept().stream().filter(member -> member.draft().isHealthy()).count();
    }

    /// Of all answers; empty if it is not weighted, or would be gone.
    Optional<Share> share(Member member) {
        return member.isKept()
                ? Shares.in(kept().stream().map(Member::after).toList()).of(member.after())
                : Optional.empty();
    }
}
