package org.zonewright.gui.inspector;

import org.jspecify.annotations.Nullable;
import org.zonewright.analysis.graph.Share;
import org.zonewright.analysis.graph.Shares;
import org.zonewright.analysis.lint.Finding;
import org.zonewright.analysis.resolve.Outlook;
import org.zonewright.analysis.resolve.World;
import org.zonewright.gui.ContentEdits;
import org.zonewright.gui.Desk;
import org.zonewright.gui.HealthRows;
import org.zonewright.gui.SetLabel;
import org.zonewright.model.edit.Change;
import org.zonewright.model.zone.Annotations.Note;
import org.zonewright.model.zone.Entry;
import org.zonewright.model.zone.EntryId;
import org.zonewright.model.zone.HealthCheck;
import org.zonewright.model.zone.RecordSet;
import org.zonewright.model.zone.Routing;
import org.zonewright.model.zone.UnreadableSet;
import org.zonewright.model.zone.Zone;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Reads the desk into what the inspector shows.
final class FormReader {

    private final Desk desk;
    private final World world;
    private final UsedBy usedBy = new UsedBy();
    private @Nullable Outlook outlook;
    private @Nullable Zone outlookOf;

    FormReader(Desk desk, World world) {
        this.desk = desk;
        this.world = world;
    }

    Inspected read() {
        Optional<EntryId> selected = desk.selected().get();
        List<EntryId> all = List.copyOf(desk.selection());
        if (selected.isEmpty()) {
            return new Inspected.Nothing();
        }
        if (all.size() > 1 && all.contains(selected.get())) {
            return several(all);
        }
        return switch (selected.get()) {
            case RecordSet.Key key -> one(key);
            case UnreadableSet.Number number ->
                    zone().unreadable().stream()
                            .filter(set -> set.id().equals(number))
                            .findFirst()
                            .<Inspected>map(set -> new Inspected.Unreadable(set, findings(number)))
                            .orElseGet(Inspected.Nothing::new);
        };
    }

    private Inspected several(List<EntryId> ids) {
        List<RecordSet> sets =
                ids.stream()
                        .flatMap(
                                id ->
                                        id instanceof RecordSet.Key key
                                                ? zone().find(key).stream()
                                                : Stream.empty())
                        .toList();
        if (sets.size() == 1) {
            return one(sets.getFirst().key());
        }
        if (sets.isEmpty()) {
            return new Inspected.Nothing();
        }
        return new Inspected.Several(sets, zone().name());
    }

    private Inspected one(RecordSet.Key key) {
        Optional<Change> change = desk.history().get().diff().of(key);
        SetForm.State state =
                change.map(c -> SetForm.State.valueOf(c.kind().name()))
                        .orElse(SetForm.State.UNCHANGED);
        return zone().find(key)
                .or(() -> desk.history().get().base().find(key))
                .map(set -> form(set, state))
                .orElseGet(Inspected.Nothing::new);
    }

    private Inspected form(RecordSet set, SetForm.State state) {
        var edits = new ContentEdits(zone(), world.services());
        return new SetForm(
                set,
                zone().name(),
                state,
                findings(set.key()),
                outlook().prospect(set),
                set.alias().flatMap(alias -> world.services().recognise(alias.target())),
                set.alias().flatMap(alias -> edits.zoneId(alias.target())),
                usedBy.of(desk.history().get().current(), set),
                outlook().ailment(set).isEmpty(),
                desk.isInEditableGroup(set.key()),
                share(set, state),
                simulated(set),
                note(set));
    }

    private Simulated simulated(RecordSet set) {
        var health = new HealthRows(zone(), world.services());
        return new Simulated(
                health.targetOf(set),
                health.checkOf(set),
                set.routing() instanceof Routing.IpBased at && isLocation(at)
                        ? Optional.of(zone().simulation().blocks(at))
                        : Optional.empty());
    }

    private static boolean isLocation(Routing.IpBased at) {
        return !at.isDefault() && !at.collectionId().isEmpty() && !at.locationName().isEmpty();
    }

    /// Of a deleted set what it was.
    private Optional<Double> share(RecordSet set, SetForm.State state) {
        Zone zone = state == SetForm.State.DELETED ? desk.history().get().base() : zone();
        return Shares.in(zone.group(set.name(), set.type())).of(set).map(Share::toDouble);
    }

    private Note note(RecordSet set) {
        return zone().annotations().note(set.key()).orElseGet(() -> Note.of(set.key(), ""));
    }

    private List<Finding> findings(EntryId id) {
        return desk.findingsByRow().at(id);
    }

    /// What a set can point to as an alias.
    List<TargetChoice> targets(RecordSet set) {
        return TargetChoices.of(zone(), world.services(), set);
    }

    /// The AWS services that a set can point to as an alias.
    List<ServiceChoice> services(RecordSet set) {
        return ServiceChoices.of(zone(), world.services(), set);
    }

    List<HealthChoice> healthChecks() {
        Stream<HealthChoice> known =
                zone().healthChecks().stream()
                        .map(check -> new HealthChoice(check.id(), words(check)));
        Stream<HealthChoice> linked =
                zone().sets().stream()
                        .flatMap(set -> set.healthCheckId().stream())
                        .distinct()
                        .filter(
                                id ->
                                        zone().healthChecks().stream()
                                                .noneMatch(check -> check.id().equals(id)))
                        .map(id -> new HealthChoice(id, ""));
        return Stream.concat(known, linked).toList();
    }

    private static String words(HealthCheck check) {
        return Stream.of(check.name(), check.summary())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    String label(Entry entry) {
        return SetLabel.of(entry, zone().name());
    }

    private Zone zone() {
        return desk.history().get().zone();
    }

    private Outlook outlook() {
        Outlook made = outlook;
        if (made == null || outlookOf != zone()) {
            made = Outlook.of(zone(), world);
            outlook = made;
            outlookOf = zone();
        }
        return made;
    }
}
