package org.zonewright.gui.shell;

import javafx.collections.ListChangeListener;

import org.zonewright.codec.Codec;
import org.zonewright.gui.BulkKind;
import org.zonewright.gui.Desk;
import org.zonewright.gui.FindingCare;
import org.zonewright.gui.Notice;
import org.zonewright.gui.wizard.WizardController;
import org.zonewright.gui.wizard.WizardKind;
import org.zonewright.model.edit.Edit;
import org.zonewright.model.zone.Phrase;
import org.zonewright.model.zone.RecordType;
import org.zonewright.model.zone.Zone;
import org.zonewright.session.Formats;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// Does what a person asks of the main window. Holds no nodes.
public final class ShellController implements Actions {

    private final ShellModel model;
    private final FileController files;
    private final SaveController saves;
    private final Asking asking;
    private final Features features;
    private final ImportController imports;
    private final MergeController merges;
    private Runnable server = () -> {};
    private final DroppedFiles together;
    private final ClipboardController clipboard;

    /// What the controller asks people with, and what it makes zones with.
    ///
    /// @param exit ends the program
    public record Asking(
            FilePrompts prompts,
            Dialogs dialogs,
            Reports reports,
            ZoneMaker maker,
            Runnable exit) {}

    public ShellController(
            ShellModel model,
            FileController files,
            SaveController saves,
            Asking asking,
            Features features) {
        this.model = model;
        this.files = files;
        this.saves = saves;
        this.asking = asking;
        this.features = features;
        imports = new ImportController(asking.prompts(), asking.dialogs(), asking.reports());
        merges = new MergeController(asking.prompts(), asking.dialogs(), asking.reports());
        clipboard = new ClipboardController(asking, imports);
        together = new DroppedFiles(model, files, imports, merges, asking.reports());
        asking.prompts().onDrop(together::take);
        model.zones()
                .addListener(
                        (ListChangeListener<OpenedDesk>)
                                change -> {
                                    while (change.next()) {
                                        change.getAddedSubList().forEach(this::takeBulk);
                                    }
                                });
    }

    // Files

    @Override
    public void open() {
        asking.prompts().toOpen(together::take);
    }

    @Override
    public void open(List<Path> paths) {
        together.take(paths);
    }

    @Override
    public void openSample() {
        files.openSample();
    }

    @Override
    public void newZone() {
        asking.dialogs().askNewZone(request -> files.create(request, asking.maker()));
    }

    @Override
    public void save() {
        current(zone -> save(zone, () -> {}));
    }

    private void save(OpenedDesk zone, Runnable then) {
        saves.save(zone, () -> reload(zone), then);
    }

    @Override
    public void saveAs() {
        current(zone -> saves.saveAs(zone, () -> {}));
    }

    /// Takes what somebody else wrote in place of the draft; asks where that loses edits.
    void reloadOrAsk(OpenedDesk zone) {
        if (!model.zones().contains(zone)) {
            return;
        }
        if (zone.isUnsaved()) {
            asking.dialogs().ask(Unsaved.outside(() -> merges.fromDisk(zone), () -> reload(zone)));
        } else {
            reload(zone);
        }
    }

    /// Takes what somebody else wrote in place of the draft.
    private void reload(OpenedDesk zone) {
        Optional<Path> path = zone.file().path();
        remove(zone);
        path.ifPresent(file -> files.open(List.of(file)));
    }

    @Override
    public void exportZone() {
        current(zone -> saves.export(zone, Formats.nativeFormat(), zone.title() + ".export.json"));
    }

    @Override
    public void exportAs() {
        current(
                zone ->
                        asking.dialogs()
                                .askExport(
                                        zone.desk().document().zone(),
                                        Formats.ALL,
                                        codec -> saves.export(zone, codec, exported(zone, codec))));
    }

    private static String exported(OpenedDesk zone, Codec codec) {
        return zone.title() + ".export." + codec.extensions().getFirst();
    }

    @Override
    public void importFiles() {
        current(imports::fromFiles);
    }

    @Override
    public void mergeExport() {
        current(merges::fromFile);
    }

    @Override
    public void paste() {
        current(zone -> clipboard.paste(zone, features.of(zone)));
    }

    @Override
    public void pasteNew() {
        current(zone -> clipboard.pasteNew(zone, features.of(zone)));
    }

    @Override
    public void copy() {
        current(zone -> clipboard.copy(zone, features.of(zone)));
    }

    @Override
    public void inTable(Consumer<RecordActions> what) {
        current(zone -> what.accept(features.of(zone).records()));
    }

    @Override
    public void copyCells() {
        current(zone -> clipboard.copyCells(features.of(zone)));
    }

    @Override
    public void exportBatch() {
        current(zone -> features.of(zone).exportBatch());
    }

    @Override
    public void exportGraph() {
        current(zone -> features.of(zone).exportGraph());
    }

    @Override
    public void properties() {
        current(
                zone -> {
                    Zone now = zone.desk().document().zone();
                    asking.dialogs()
                            .askProperties(
                                    now.info(),
                                    next -> {
                                        if (!next.equals(now.info())) {
                                            zone.desk()
                                                    .document()
                                                    .apply(
                                                            new Edit.SetInfo(next),
                                                            Phrase.of("gui.edit.properties"));
                                        }
                                    });
                });
    }

    @Override
    public void moveZone() {
        current(
                zone -> {
                    Zone from = zone.desk().document().zone();
                    asking.dialogs()
                            .askMove(from, request -> files.move(from, request, asking.maker()));
                });
    }

    @Override
    public void close(OpenedDesk zone) {
        if (zone.isUnsaved()) {
            asking.dialogs()
                    .ask(
                            Unsaved.closing(
                                    zone,
                                    () -> save(zone, () -> remove(zone)),
                                    () -> remove(zone)));
        } else {
            remove(zone);
        }
    }

    @Override
    public void quit() {
        List<OpenedDesk> unsaved = model.zones().stream().filter(OpenedDesk::isUnsaved).toList();
        if (unsaved.isEmpty()) {
            leave();
        } else {
            asking.dialogs().ask(Unsaved.quitting(unsaved, () -> saveAll(unsaved), this::leave));
        }
    }

    private void saveAll(List<OpenedDesk> left) {
        if (left.isEmpty()) {
            leave();
        } else {
            save(left.getFirst(), () -> saveAll(left.subList(1, left.size())));
        }
    }

    private void leave() {
        List.copyOf(model.zones()).forEach(this::remove);
        asking.exit().run();
    }

    private void remove(OpenedDesk zone) {
        int at = model.zones().indexOf(zone);
        model.zones().remove(zone);
        features.drop(zone);
        if (model.current().get() == zone) {
            int next = Math.min(at, model.zones().size() - 1);
            model.current().set(next < 0 ? null : model.zones().get(next));
        }
        try {
            zone.file().close();
        } catch (IOException e) {
            asking.reports()
                    .log(Notice.Tone.WARNING, Phrase.of("gui.close.journal", "" + e.getMessage()));
        }
    }

    // Edits

    @Override
    public void undo() {
        current(zone -> zone.desk().undo());
    }

    @Override
    public void redo() {
        current(zone -> zone.desk().redo());
    }

    @Override
    public void jumpTo(int step) {
        current(zone -> zone.desk().jumpTo(step));
    }

    @Override
    public void compareWith(int step) {
        current(zone -> features.of(zone).compareWith(step));
    }

    @Override
    public void addRecord(RecordType type) {
        current(zone -> features.of(zone).records().add(type));
    }

    @Override
    public void duplicateRecords() {
        current(zone -> features.of(zone).records().duplicate());
    }

    @Override
    public void deleteRecords() {
        current(zone -> features.of(zone).records().delete());
    }

    private void takeBulk(OpenedDesk zone) {
        zone.desk()
                .onBulk(
                        kind ->
                                asking.dialogs()
                                        .askBulk(features.of(zone).bulk(kind, others(zone))));
        zone.desk().onGroup(this::editGroup);
    }

    private List<Desk> others(OpenedDesk zone) {
        return model.zones().stream().filter(other -> other != zone).map(OpenedDesk::desk).toList();
    }

    @Override
    public void bulk(BulkKind kind) {
        current(zone -> zone.desk().bulk(kind));
    }

    @Override
    public void carry(OpenedDesk to, boolean isMove) {
        current(
                zone ->
                        asking.dialogs()
                                .askBulk(features.of(zone).carry(to.desk(), isMove, others(zone))));
    }

    @Override
    public void wizard(WizardKind kind) {
        current(zone -> asking.dialogs().askWizard(new WizardController(zone.desk(), kind)));
    }

    @Override
    public void editGroup() {
        current(zone -> features.of(zone).group().ifPresent(asking.dialogs()::askGroup));
    }

    // Problems

    @Override
    public void nextProblem() {
        current(zone -> features.of(zone).nextProblem());
    }

    @Override
    public void previousProblem() {
        current(zone -> features.of(zone).previousProblem());
    }

    @Override
    public void check() {
        current(zone -> features.of(zone).check());
    }

    @Override
    public void quickFix() {
        current(zone -> features.of(zone).quickFix());
    }

    @Override
    public void applySafeFixes() {
        current(zone -> zone.desk().findingCare().ifPresent(FindingCare::fixSafe));
    }

    // Server

    /// Says what starts and stops the DNS server; the window does, once.
    void onServe(Runnable next) {
        server = next;
    }

    @Override
    public void serve() {
        server.run();
    }

    private void current(Consumer<OpenedDesk> action) {
        model.currentDesk().ifPresent(action);
    }
}
