package org.zonewright.model.edit;

import org.zonewright.model.zone.Annotations;
import org.zonewright.model.zone.EntryId;
import org.zonewright.model.zone.HealthCheck;
import org.zonewright.model.zone.RecordSet;
import org.zonewright.model.zone.Simulation;
import org.zonewright.model.zone.UnreadableSet;
import org.zonewright.model.zone.Zone;
import org.zonewright.model.zone.ZoneInfo;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// One thing a person can do to a zone, as data: replayable and printable.
public sealed interface Edit {

    /// Adds a record set, or replaces the one that has its key.
    record Put(RecordSet set) implements Edit {}

    record Remove(RecordSet.Key key) implements Edit {}

    /// Moves a record set to a new name, type or set identifier, over what may be there.
    record Rekey(RecordSet.Key from, RecordSet to) implements Edit {}

    /// Drops an unreadable set, alone or before the set that repairs it is put.
    record Discard(UnreadableSet.Number number) implements Edit {}

    record SetInfo(ZoneInfo info) implements Edit {}

    record SetHealthChecks(List<HealthCheck> checks) implements Edit {
        public SetHealthChecks {
            checks = List.copyOf(checks);
        }
    }

    record SetSimulation(Simulation simulation) implements Edit {}

    record SetAnnotations(Annotations annotations) implements Edit {}

    /// Says a member at the top of the zone file that is kept as JSON text, such as `Expectations`;
    /// takes it away if it has no text.
    record SetMember(String name, Optional<String> json) implements Edit {}

    /// Says what the base has become meanwhile, by an edit of it: what the draft is compared with
    /// from now on. Changes nothing in the draft.
    record Rebase(Edit ofBase) implements Edit {}

    /// Many edits that undo as one, in order.
    record Batch(List<Edit> edits) implements Edit {
        public Batch {
            edits = List.copyOf(edits);
        }
    }

    static Edit of(List<Edit> edits) {
        return edits.size() == 1 ? edits.getFirst() : new Batch(edits);
    }

    /// The zone after this edit. Total: an edit of an absent set changes nothing.
    default Zone applyTo(Zone zone) {
        return switch (this) {
            case Put(RecordSet set) -> zone.with(set);
            case Remove(RecordSet.Key key) -> zone.without(key);
            case Rekey(RecordSet.Key from, RecordSet to) -> zone.without(from).with(to);
            case Discard(UnreadableSet.Number number) -> zone.withoutUnreadable(number);
            case SetInfo(ZoneInfo info) -> zone.withInfo(info);
            case SetHealthChecks(List<HealthCheck> checks) -> zone.withHealthChecks(checks);
            case SetSimulation(Simulation simulation) -> zone.withSimulation(simulation);
            case SetAnnotations(Annotations annotations) -> zone.withAnnotations(annotations);
            case SetMember(String name, Optional<String> json) ->
                    zone.withBesides(zone.besides().withMember(name, json));
            case Rebase _ -> zone;
            case Batch(List<Edit> edits) -> {
                Zone result = zone;
                for (Edit edit : edits) {
                    result = edit.applyTo(result);
                }
                yield result;
            }
        };
    }

    /// The rows that this edit may change.
    default Stream<EntryId> touched() {
        return switch (this) {
            case Put(RecordSet set) -> Stream.of(set.key());
            case Remove(RecordSet.Key key) -> Stream.of(key);
            case Rekey(RecordSet.Key from, RecordSet to) -> Stream.of(from, to.key());
            case Discard(UnreadableSet.Number number) -> Stream.of(number);
            case SetInfo _, SetHealthChecks _, SetSimulation _, SetAnnotations _, SetMember _ ->
                    Stream.empty();
            case Rebase(Edit ofBase) -> ofBase.touched();
            case Batch(List<Edit> edits) -> edits.stream().flatMap(Edit::touched);
        };
    }

    /// The base after this edit.
    default Zone rebase(Zone base) {
        return switch (this) {
            case Rebase(Edit ofBase) -> ofBase.applyTo(base);
            case Batch(List<Edit> edits) -> {
                Zone result = base;
                for (Edit edit : edits) {
                    result = edit.rebase(result);
                }
                yield result;
            }
            case Put _,
                    Remove _,
                    Rekey _,
                    Discard _,
                    SetInfo _,
                    SetHealthChecks _,
                    SetSimulation _,
                    SetAnnotations _,
                    SetMember _ ->
                    base;
        };
    }
}
