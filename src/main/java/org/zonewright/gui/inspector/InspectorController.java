package org.zonewright.gui.inspector;

import javafx.collections.ListChangeListener;

import org.zonewright.analysis.lint.Severity;
import org.zonewright.analysis.resolve.World;
import org.zonewright.analysis.resolve.whatif.Dependents;
import org.zonewright.analysis.resolve.whatif.Fallout;
import org.zonewright.gui.Asked;
import org.zonewright.gui.BulkKind;
import org.zonewright.gui.Desk;
import org.zonewright.gui.DeskFixes;
import org.zonewright.gui.Entered;
import org.zonewright.gui.FixActions;
import org.zonewright.gui.Foresight;
import org.zonewright.gui.HealthRow;
import org.zonewright.gui.KnownNames;
import org.zonewright.gui.QuickFallout;
import org.zonewright.gui.SimulationEdits;
import org.zonewright.gui.View;
import org.zonewright.model.edit.Edit;
import org.zonewright.model.zone.EntryId;
import org.zonewright.model.zone.Phrase;
import org.zonewright.model.zone.RecordSet;
import org.zonewright.model.zone.Routing;
import org.zonewright.model.zone.UnreadableSet;
import org.zonewright.model.zone.Zone;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Shows what is selected on the desk, and turns what is entered into edits.
public final class InspectorController implements InspectorView.Actions {

    private final Desk desk;
    private final World world;
    private final FixActions fixes;
    private final Foresight foresight;
    private final FormReader reader;
    private final InspectorModel model = new InspectorModel();
    private Dependents dependents;
    private boolean isAsking;
    private boolean isPart;

    public InspectorController(Desk desk, World world) {
        this.desk = desk;
        this.world = world;
        fixes = new DeskFixes(desk, world);
        foresight = new Foresight(desk);
        reader = new FormReader(desk, world);
        dependents = new Dependents(zone());
        desk.history().addListener((_, _, _) -> show());
        desk.findings().addListener((_, _, _) -> show());
        desk.selected().addListener((_, _, _) -> select());
        desk.selection().addListener((ListChangeListener<EntryId>) _ -> select());
        show();
    }

    public InspectorModel model() {
        return model;
    }

    private void select() {
        model.refused().set(Map.of());
        model.refusedParts().set(Map.of());
        show();
    }

    private void show() {
        Inspected next = reader.read();
        if (!next.equals(model.inspected().get())) {
            if (!isPart && isOtherwise(next)) {
                model.refusedParts().set(Map.of());
            }
            if (isToldOfOther(next)) {
                var refused = new HashMap<>(model.refused().get());
                refused.keySet().removeAll(Set.of(Field.ADDRESSES, Field.BLOCKS));
                model.refused().set(refused);
            }
            model.inspected().set(next);
        }
    }

    /// Undo, for one, gives a place to another value than the one that something was typed for.
    private boolean isOtherwise(Inspected next) {
        return !(model.inspected().get() instanceof SetForm before
                && next instanceof SetForm after
                && before.set().values().equals(after.set().values()));
    }

    /// What was refused for one target or location is nothing to another.
    private boolean isToldOfOther(Inspected next) {
        return model.inspected().get() instanceof SetForm before
                && next instanceof SetForm after
                && !(before.set().alias().equals(after.set().alias())
                        && before.set().routing().equals(after.set().routing()));
    }

    @Override
    public void enter(EntryId at, Field field, String text) {
        set(at).ifPresent(set -> take(at, field, entries().enter(set, field, text)));
    }

    @Override
    public Optional<Doubt> doubt(EntryId at, Field field, String text) {
        Optional<Entered> would = set(at).map(set -> entries().enter(set, field, text));
        return would.flatMap(
                entered ->
                        switch (entered) {
                            case Entered.Refused(Phrase why) ->
                                    Optional.of(new Doubt(Severity.ERROR, why));
                            case Entered.Same _ -> Optional.empty();
                            case Entered.Change(Edit edit, _, EntryId row) ->
                                    foresight
                                            .worst(edit, row)
                                            .map(one -> new Doubt(one.severity(), one.sentence()))
                                            .or(() -> reach(field, edit));
                        });
    }

    @Override
    public void enter(EntryId at, ValuePart part, String text) {
        set(at).ifPresent(set -> take(at, part, entries().part(set, part, text)));
    }

    private void take(EntryId from, ValuePart part, Entered entered) {
        var refused = new HashMap<>(model.refusedParts().get());
        refused.remove(part);
        switch (entered) {
            case Entered.Change change -> {
                model.refusedParts().set(refused);
                keepingParts(() -> apply(from, change));
            }
            case Entered.Same _ -> model.refusedParts().set(refused);
            case Entered.Refused(Phrase why) -> {
                if (desk.selected().get().equals(Optional.of(from))) {
                    refused.put(part, why);
                }
                model.refusedParts().set(refused);
            }
        }
    }

    private void keepingParts(Runnable change) {
        isPart = true;
        try {
            change.run();
        } finally {
            isPart = false;
        }
    }

    @Override
    public void giveUp(ValuePart part) {
        var refused = new HashMap<>(model.refusedParts().get());
        refused.remove(part);
        model.refusedParts().set(refused);
    }

    @Override
    public void removeValue(EntryId at, int value) {
        set(at).filter(set -> value < set.values().size())
                .ifPresent(
                        set ->
                                keepingParts(
                                        () ->
                                                take(
                                                        at,
                                                        Field.VALUES,
                                                        entries().removeValue(set, value))));
        model.refusedParts().set(without(model.refusedParts().get(), value));
    }

    private static Map<ValuePart, Phrase> without(Map<ValuePart, Phrase> refused, int value) {
        var left = new HashMap<ValuePart, Phrase>();
        refused.forEach(
                (part, why) -> {
                    if (part.value() != value) {
                        int moved = part.value() > value ? part.value() - 1 : part.value();
                        left.put(new ValuePart(moved, part.field()), why);
                    }
                });
        return left;
    }

    @Override
    public List<String> names(String typed) {
        return KnownNames.matching(zone(), typed);
    }

    /// The names that an edit does not touch and changes the answers of. Whoever edits values means
    /// to do that.
    private Optional<Doubt> reach(Field field, Edit edit) {
        return field != Field.NAME && field != Field.TTL
                ? Optional.empty()
                : Reach.of(QuickFallout.of(dependents(), edit, world), zone().name());
    }

    /// Each letter asks of the same zone.
    private Dependents dependents() {
        if (dependents.zone() != zone()) {
            dependents = new Dependents(zone());
        }
        return dependents;
    }

    @Override
    public void policy(EntryId at, Routing.Policy policy) {
        set(at).ifPresent(set -> take(at, Field.SET_IDENTIFIER, entries().policy(set, policy)));
    }

    @Override
    public void toggleTargetHealth(EntryId at) {
        set(at).ifPresent(set -> take(at, Field.TARGET, entries().toggleTargetHealth(set)));
    }

    @Override
    public void simulate(HealthRow row) {
        desk.apply(
                new SimulationEdits(zone().simulation()).toggle(row), SimulationEdits.toggled(row));
    }

    @Override
    public void editGroup() {
        desk.editGroup();
    }

    @Override
    public void enterTtlOfAll(String text) {
        if (model.inspected().get() instanceof Inspected.Several(List<RecordSet> sets, var _)) {
            switch (entries().ttl(sets, text)) {
                case Entered.Change change -> desk.apply(change.edit(), change.name());
                case Entered.Same _ -> {}
                case Entered.Refused(Phrase why) -> model.refused().set(Map.of(Field.TTL, why));
            }
        }
    }

    @Override
    public void doWithAll(BulkKind kind) {
        desk.bulk(kind);
    }

    @Override
    public void deleteAll() {
        if (model.inspected().get() instanceof Inspected.Several(List<RecordSet> sets, var _)) {
            List<Edit> edits = sets.stream().<Edit>map(set -> new Edit.Remove(set.key())).toList();
            Phrase name = Phrase.of("edit.delete-many", sets.size());
            desk.guard(Edit.of(edits), () -> desk.apply(Edit.of(edits), name));
        }
    }

    /// Follows the row to the key it has now; a person who has gone to another row meanwhile stays
    /// there.
    private void apply(EntryId from, Entered.Change change) {
        boolean follows = desk.selected().get().equals(Optional.of(from));
        if (desk.apply(change.edit(), change.name()) && follows) {
            desk.selected().set(Optional.of(change.at()));
        }
    }

    private void take(EntryId from, Field field, Entered entered) {
        var refused = new EnumMap<Field, Phrase>(Field.class);
        refused.putAll(model.refused().get());
        refused.remove(field);
        switch (entered) {
            case Entered.Change change -> {
                model.refused().set(refused);
                guardMove(change.edit(), () -> apply(from, change));
            }
            case Entered.Same _ -> model.refused().set(refused);
            case Entered.Refused(Phrase why) -> {
                refused.put(field, why);
                model.refused().set(refused);
            }
        }
    }

    /// While a person is asked, the field loses the keyboard, and would enter its text once more.
    private void guardMove(Edit edit, Runnable apply) {
        if (isAsking) {
            return;
        }
        Fallout fallout = QuickFallout.ofMove(zone(), edit, world);
        isAsking = true;
        desk.guardMove(
                fallout,
                () -> {
                    isAsking = false;
                    apply.run();
                },
                () -> {
                    isAsking = false;
                    model.givenUp().set(model.givenUp().get() + 1);
                });
    }

    @Override
    public List<TargetChoice> targets(SetForm form) {
        return reader.targets(form.set());
    }

    @Override
    public List<ServiceChoice> services(SetForm form) {
        return reader.services(form.set());
    }

    @Override
    public List<HealthChoice> healthChecks() {
        return reader.healthChecks();
    }

    @Override
    public void restore(SetForm form) {
        desk.apply(new Edit.Put(form.set()), Phrase.of("edit.restore", reader.label(form.set())));
    }

    @Override
    public void discard(UnreadableSet set) {
        desk.apply(new Edit.Discard(set.id()), Phrase.of("edit.delete", reader.label(set)));
    }

    @Override
    public void go(EntryId id) {
        desk.selected().set(Optional.of(id));
    }

    @Override
    public void step(InspectorView.Direction direction) {
        List<EntryId> all = zone().entries().<EntryId>map(entry -> entry.id()).toList();
        int at = desk.selected().get().map(all::indexOf).orElse(-1);
        int next = direction == InspectorView.Direction.NEXT ? at + 1 : Math.max(0, at - 1);
        if (next >= 0 && next < all.size()) {
            desk.selected().set(Optional.of(all.get(next)));
        }
    }

    @Override
    public void ask(SetForm form) {
        desk.asked()
                .set(
                        Optional.of(
                                new Asked(
                                        form.set().name().canonical(),
                                        form.set().type().mnemonic())));
        desk.view().set(View.QUERY);
    }

    @Override
    public void showInGraph() {
        desk.view().set(View.GRAPH);
    }

    @Override
    public FixActions fixes() {
        return fixes;
    }

    private Optional<RecordSet> set(EntryId id) {
        return id instanceof RecordSet.Key key ? zone().find(key) : Optional.empty();
    }

    private SetEntries entries() {
        return new SetEntries(zone(), world.services());
    }

    private Zone zone() {
        return desk.document().zone();
    }
}
