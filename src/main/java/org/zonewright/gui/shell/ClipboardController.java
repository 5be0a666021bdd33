package org.zonewright.gui.shell;

import org.zonewright.codec.csv.TabbedCells;
import org.zonewright.gui.Desk;
import org.zonewright.gui.Notice;
import org.zonewright.gui.paste.CopiedTexts;
import org.zonewright.gui.table.CellRange;
import org.zonewright.model.zone.EntryId;
import org.zonewright.model.zone.Phrase;
import org.zonewright.model.zone.RecordSet;
import org.zonewright.model.zone.Zone;
import org.zonewright.session.Formats;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Record sets to the clipboard, and texts from there.
final class ClipboardController {

    private final ShellController.Asking asking;
    private final ImportController imports;

    ClipboardController(ShellController.Asking asking, ImportController imports) {
        this.asking = asking;
        this.imports = imports;
    }

    /// Copies the cells that are marked, or else the record sets that are selected.
    void copy(OpenedDesk zone, ZoneFeatures features) {
        features.markedCells()
                .ifPresentOrElse(cells -> copy(cells, features), () -> copySets(zone));
    }

    /// Copies the cells that are marked, or the current one.
    void copyCells(ZoneFeatures features) {
        features.cells().ifPresent(cells -> copy(cells, features));
    }

    private void copy(CellRange cells, ZoneFeatures features) {
        asking.prompts().copy(features.text(cells));
        asking.reports()
                .tell(Notice.of(Notice.Tone.NEUTRAL, Phrase.of("gui.copy.cells", cells.size())));
    }

    /// A deleted row is copied as it was.
    private void copySets(OpenedDesk zone) {
        Desk desk = zone.desk();
        Zone base = desk.history().get().base();
        Stream<EntryId> selected =
                desk.selection().isEmpty()
                        ? desk.selected().get().stream()
                        : desk.selection().stream();
        List<RecordSet> sets =
                selected.flatMap(id -> set(desk.document().zone(), base, id).stream()).toList();
        if (sets.isEmpty()) {
            return;
        }
        asking.prompts().copy(CopiedTexts.of(desk.document().zone(), sets));
        asking.reports()
                .tell(Notice.of(Notice.Tone.NEUTRAL, Phrase.of("gui.copy.done", sets.size())));
    }

    private static Optional<RecordSet> set(Zone zone, Zone base, EntryId id) {
        return id instanceof RecordSet.Key key
                ? zone.find(key).or(() -> base.find(key))
                : Optional.empty();
    }

    /// Asks whether what is on the clipboard is to be pasted over the cells that are marked; with
    /// none of them, or whole record sets on the clipboard, as [#pasteNew(OpenedDesk,
    /// ZoneFeatures)].
    void paste(OpenedDesk zone, ZoneFeatures features) {
        String text = asking.prompts().clipboard();
        Optional<CellRange> over = features.markedCells().filter(_ -> !isOfFile(text));
        over.flatMap(cells -> TabbedCells.read(text).map(block -> features.paste(block, cells)))
                .ifPresentOrElse(asking.dialogs()::askPaste, () -> pasteNew(zone, features));
    }

    /// Whether a text can be nothing but what a file holds.
    private static boolean isOfFile(String text) {
        return Formats.of(text.getBytes(StandardCharsets.UTF_8))
                .filter(format -> !format.id().equals("bind") && !format.id().equals("csv"))
                .isPresent();
    }

    /// Asks what of the text on the clipboard is to be staged. A change batch deletes too: it is
    /// imported.
    void pasteNew(OpenedDesk zone, ZoneFeatures features) {
        String text = asking.prompts().clipboard();
        boolean batch =
                Formats.of(text.getBytes(StandardCharsets.UTF_8))
                        .filter(format -> format.id().equals("change-batch"))
                        .isPresent();
        if (text.isBlank()) {
            asking.reports().tell(Notice.of(Notice.Tone.WARNING, Phrase.of("gui.import.no-text")));
        } else if (batch) {
            imports.fromClipboard(zone);
        } else {
            asking.dialogs()
                    .askPaste(
                            zone.desk().document().zone().name(),
                            features.paste(text),
                            asking.prompts()::copy);
        }
    }
}
