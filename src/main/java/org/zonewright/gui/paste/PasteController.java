package org.zonewright.gui.paste;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.concurrent.Task;

import org.jspecify.annotations.Nullable;
import org.zonewright.analysis.plan.preflight.Preflight;
import org.zonewright.analysis.resolve.World;
import org.zonewright.gui.Desk;
import org.zonewright.gui.FxJobs;
import org.zonewright.gui.Notice;
import org.zonewright.model.edit.Edit;
import org.zonewright.model.zone.EntryId;
import org.zonewright.model.zone.Phrase;
import org.zonewright.model.zone.RecordSet;
import org.zonewright.model.zone.Zone;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// Plans in the background what a pasted text would do to the zone, and stages it as one undo step.
public final class PasteController implements PasteView.Actions {

    private final Desk desk;
    private final Zone zone;
    private final Preflight preflight;
    private final Consumer<Throwable> mishaps;
    private final Pasted pasted;
    private final ObjectProperty<Optional<PastePlan>> plan =
            new SimpleObjectProperty<>(Optional.empty());
    private @Nullable Task<PastePlan> running;

    public PasteController(Desk desk, String text, World world, Consumer<Throwable> mishaps) {
        this.desk = desk;
        this.mishaps = mishaps;
        zone = desk.document().zone();
        preflight = new Preflight(world.services(), world.geography());
        Optional<RecordSet> selected = desk.selected().get().flatMap(this::set);
        pasted = new PasteReader(zone.name(), selected).read(text);
        plan(PastePlan.Policy.MERGE);
    }

    private Optional<RecordSet> set(EntryId id) {
        return id instanceof RecordSet.Key key ? zone.find(key) : Optional.empty();
    }

    public Pasted pasted() {
        return pasted;
    }

    /// What the rows would do; empty until that is known.
    public ObjectProperty<Optional<PastePlan>> plan() {
        return plan;
    }

    @Override
    public void plan(PastePlan.Policy policy) {
        Task<PastePlan> before = running;
        if (before != null) {
            before.cancel();
        }
        List<PastedRow> rows = pasted.rows();
        running =
                FxJobs.start(
                        _ -> PastePlan.of(zone, rows, policy, preflight),
                        done -> plan.set(Optional.of(done)),
                        mishaps);
    }

    /// Stages what is planned.
    public void apply() {
        plan.get()
                .ifPresent(
                        done -> {
                            Optional<Edit> edit = done.edit();
                            Phrase name = Phrase.of("gui.edit.paste", done.staged());
                            if (edit.isPresent() && desk.apply(edit.get(), name)) {
                                edit.get()
                                        .touched()
                                        .findFirst()
                                        .ifPresent(at -> desk.selected().set(Optional.of(at)));
                                desk.tell(
                                        Notice.of(Notice.Tone.SUCCESS, name)
                                                .withAction(
                                                        Phrase.of("gui.command.undo"), desk::undo));
                            }
                        });
    }
}
