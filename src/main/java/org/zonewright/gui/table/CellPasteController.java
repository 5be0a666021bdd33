package org.zonewright.gui.table;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

import org.zonewright.analysis.plan.preflight.Preflight;
import org.zonewright.analysis.resolve.World;
import org.zonewright.gui.Desk;
import org.zonewright.gui.FxJobs;
import org.zonewright.gui.Notice;
import org.zonewright.gui.QuickFallout;
import org.zonewright.model.edit.Edit;
import org.zonewright.model.zone.Phrase;
import org.zonewright.model.zone.Zone;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// Plans in the background what cells pasted over the marked ones would do, and does it as one undo
/// step.
public final class CellPasteController {

    private final Desk desk;
    private final World world;
    private final Zone zone;
    private final int rows;
    private final ObjectProperty<Optional<CellPastePlan>> plan =
            new SimpleObjectProperty<>(Optional.empty());

    /// @param range of cells in the table
    /// @param block the cells, at least one row
    public CellPasteController(
            Desk desk,
            RecordTableModel model,
            CellRange range,
            List<List<String>> block,
            CellTexts texts,
            World world,
            Consumer<Throwable> mishaps) {
        this.desk = desk;
        this.world = world;
        zone = desk.document().zone();
        var preflight = new Preflight(world.services(), world.geography());
        CellPaste paste = CellPaste.over(range, model.rows(), block, texts::of);
        rows = paste.targets().size();
        var _ =
                FxJobs.start(
                        _ -> CellPastePlan.of(zone, paste, world.services(), preflight),
                        done -> plan.set(Optional.of(done)),
                        mishaps);
    }

    /// How many rows cells are pasted into.
    public int rows() {
        return rows;
    }

    /// What they would do; empty until that is known.
    ReadOnlyObjectProperty<Optional<CellPastePlan>> plan() {
        return plan;
    }

    /// Does what is planned.
    public void apply() {
        plan.get().ifPresent(done -> done.edit().ifPresent(edit -> guard(edit, done.changed())));
    }

    private void guard(Edit edit, int changed) {
        Phrase name = Phrase.of("table.paste.step", changed);
        desk.guardMove(QuickFallout.ofMove(zone, edit, world), () -> apply(edit, name), () -> {});
    }

    private void apply(Edit edit, Phrase name) {
        if (desk.apply(edit, name)) {
            desk.tell(
                    Notice.of(Notice.Tone.SUCCESS, name)
                            .withAction(Phrase.of("table.undo"), desk::undo));
        }
    }
}
