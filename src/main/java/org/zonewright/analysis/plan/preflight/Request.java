package org.zonewright.analysis.plan.preflight;

import org.zonewright.analysis.plan.ChangeBatch;
import org.zonewright.analysis.plan.ChangeBatch.Item;
import org.zonewright.model.zone.Phrase;

import java.util.List;
import java.util.Optional;

/// A `ChangeResourceRecordSets` request as somebody wrote it.
///
/// @param zoneId the hosted zone it is for, if it says so
/// @param comment empty if there is none
public record Request(Optional<String> zoneId, String comment, List<Change> changes) {

    /// One change, in the order of the request.
    public sealed interface Change {

        record Readable(Item item) implements Change {}

        /// What can be no change of a record set.
        ///
        /// @param action as it was sent, and so the others; empty where nothing was
        /// @param detail what the fault is about: the action, or a member's name
        /// @param why the fault in words of our own
        record Malformed(
                Fault fault,
                String action,
                String name,
                String type,
                String setIdentifier,
                String detail,
                Phrase why)
                implements Change {}
    }

    /// Why something is no change (API reference, Change, ResourceRecordSet, AliasTarget).
    public enum Fault {
        /// The action is none of the three.
        ACTION,
        /// Neither alias, nor values with a TTL, nor a traffic policy instance.
        NO_CONTENT,
        /// More than one of these.
        TWO_CONTENTS,
        /// A set identifier, and no policy.
        NO_POLICY,
        TWO_POLICIES,
        /// A policy, and no set identifier.
        NO_IDENTIFIER,
        /// An alias target that lacks a member.
        ALIAS_MEMBER,
        /// A member that is missing or of the wrong kind.
        OTHER
    }

    public Request {
        changes = List.copyOf(changes);
    }

    /// The request that sends a batch.
    public static Request of(ChangeBatch batch) {
        return new Request(
                Optional.empty(),
                "",
                batch.items().stream().<Change>map(Change.Readable::new).toList());
    }

    /// The changes that can be read, in their order.
    List<Item> items() {
        return changes.stream()
                .filter(Change.Readable.class::isInstance)
                .map(change -> ((Change.Readable) change).item())
                .toList();
    }
}
