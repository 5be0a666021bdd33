package org.zonewright.gui.bulk;

import javafx.concurrent.Task;

import org.jspecify.annotations.Nullable;
import org.zonewright.analysis.resolve.World;
import org.zonewright.gui.BulkKind;
import org.zonewright.gui.Desk;
import org.zonewright.gui.FxJobs;
import org.zonewright.gui.Notice;
import org.zonewright.model.edit.Edit;
import org.zonewright.model.zone.Annotations;
import org.zonewright.model.zone.EntryId;
import org.zonewright.model.zone.Phrase;
import org.zonewright.model.zone.RecordSet;
import org.zonewright.model.zone.Zone;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Plans what a person asks for in the background, the newest request alone, and does it as one
/// undo step once they agree.
public final class BulkController implements BulkView.Actions {

    private final Desk desk;
    private final World world;
    private final Consumer<Throwable> mishaps;
    private final List<RecordSet> sets;
    private final BulkModel model;
    private @Nullable Task<BulkPlan> running;
    private @Nullable BulkRequest asked;

    /// Of the record sets that are selected on the desk.
    ///
    /// @param others the other open zones
    public BulkController(
            Desk desk, BulkKind kind, List<Desk> others, World world, Consumer<Throwable> mishaps) {
        this.desk = desk;
        this.world = world;
        this.mishaps = mishaps;
        sets = desk.selection().stream().flatMap(id -> set(desk.document().zone(), id)).toList();
        model = BulkModel.of(kind, desk.document().zone().name(), sets.size(), others);
    }

    private static Stream<RecordSet> set(Zone zone, EntryId id) {
        return id instanceof RecordSet.Key key ? zone.find(key).stream() : Stream.empty();
    }

    public BulkModel model() {
        return model;
    }

    @Override
    public void ask(BulkRequest request) {
        Task<BulkPlan> before = running;
        if (before != null) {
            before.cancel();
        }
        asked = request;
        Zone zone = desk.document().zone();
        switch (new BulkReader(zone, world).read(request, sets)) {
            case BulkReader.Read.Incomplete() -> show(Optional.empty(), Optional.empty());
            case BulkReader.Read.Wrong(Phrase why) -> show(Optional.empty(), Optional.of(why));
            case BulkReader.Read.Ready(Transform transform, Zone there) ->
                    running =
                            FxJobs.start(
                                    _ -> BulkPlan.of(there, sets, transform),
                                    plan -> show(Optional.of(plan), Optional.empty()),
                                    this::failed);
        }
    }

    private void failed(Throwable mishap) {
        if (!(mishap instanceof Replace.Abandoned)) {
            mishaps.accept(mishap);
        }
    }

    private void show(Optional<BulkPlan> plan, Optional<Phrase> wrong) {
        model.wrong().set(wrong);
        model.plan().set(plan);
    }

    @Override
    public void apply() {
        Optional<BulkPlan> plan = model.plan().get();
        Optional<Edit> edit = plan.flatMap(BulkPlan::edit);
        if (plan.isEmpty() || edit.isEmpty()) {
            return;
        }
        if (asked instanceof BulkRequest.Carry(var to, boolean isMove, _) && to.isPresent()) {
            carry(to.get(), isMove, plan.get(), edit.get());
        } else {
            desk.guard(edit.get(), () -> apply(desk, edit.get(), plan.get().name()));
        }
    }

    /// One undo step in each of the two zones.
    private void carry(Desk to, boolean isMove, BulkPlan plan, Edit puts) {
        Edit edit = withNotes(to, plan, puts);
        Phrase name =
                Phrase.of(
                        isMove ? "edit.bulk.move" : "edit.bulk.copy",
                        plan.done(),
                        desk.document().zone().name().canonical());
        if (!isMove) {
            apply(to, edit, name);
            return;
        }
        List<Edit> removals =
                plan.rows().stream()
                        .filter(BulkRow::isDone)
                        .<Edit>map(row -> new Edit.Remove(row.before().key()))
                        .toList();
        desk.guard(
                Edit.of(removals),
                () -> {
                    if (to.apply(edit, name)) {
                        Phrase gone =
                                Phrase.of(
                                        "edit.bulk.moved",
                                        plan.done(),
                                        to.document().zone().name().canonical());
                        apply(desk, Edit.of(removals), gone);
                    }
                });
    }

    /// The notes on what is carried go with it.
    private Edit withNotes(Desk to, BulkPlan plan, Edit puts) {
        Map<RecordSet.Key, RecordSet.Key> carried =
                plan.rows().stream()
                        .filter(BulkRow::isDone)
                        .collect(
                                Collectors.toMap(
                                        row -> row.before().key(),
                                        row -> row.after().getFirst().key()));
        Annotations there = to.document().zone().annotations();
        var notes = new ArrayList<>(there.notes());
        for (Annotations.Note note : desk.document().zone().annotations().notes()) {
            RecordSet.Key at = carried.get(note.at());
            if (at != null) {
                notes.add(note.at(at));
            }
        }
        return notes.size() == there.notes().size()
                ? puts
                : new Edit.Batch(
                        List.of(
                                puts,
                                new Edit.SetAnnotations(new Annotations(notes, there.waivers()))));
    }

    private static void apply(Desk desk, Edit edit, Phrase name) {
        if (desk.apply(edit, name)) {
            desk.tell(
                    Notice.of(Notice.Tone.SUCCESS, name)
                            .withAction(Phrase.of("gui.command.undo"), desk::undo));
        }
    }
}
