package org.zonewright.gui.query;

import org.zonewright.analysis.resolve.Client;
import org.zonewright.analysis.resolve.Expectation;
import org.zonewright.analysis.resolve.ExpectationCheck;
import org.zonewright.analysis.resolve.Resolver;
import org.zonewright.analysis.resolve.Verdict;
import org.zonewright.analysis.resolve.World;
import org.zonewright.codec.question.ExpectationWriter;
import org.zonewright.codec.question.Expectations;
import org.zonewright.codec.question.PlaceCodes;
import org.zonewright.codec.question.Saved;
import org.zonewright.gui.Desk;
import org.zonewright.gui.FxJobs;
import org.zonewright.gui.Notice;
import org.zonewright.gui.PlaceChoice;
import org.zonewright.model.edit.Edit;
import org.zonewright.model.edit.History;
import org.zonewright.model.zone.Phrase;
import org.zonewright.model.zone.Zone;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// The saved questions of a zone: read from its file's `Expectations`, changed there as undo steps,
/// asked again after each edit. Works whether or not somebody looks, and costs nothing where there
/// are none. Holds no nodes.
public final class SavedController {

    private final Desk desk;
    private final World world;
    private final QueryController.Runner runner;
    private final Resolvers resolvers;
    private final PlaceCodes codes;
    private final SavedModel model = new SavedModel();
    private Optional<String> read = Optional.empty();
    private Runnable callOff = () -> {};

    /// Asks them first when the window has been drawn.
    public SavedController(Desk desk, World world) {
        this(desk, world, QueryController::onVirtualThread, FxJobs::afterDrawing);
    }

    SavedController(Desk desk, World world, QueryController.Runner runner) {
        this(desk, world, runner, Runnable::run);
    }

    private SavedController(
            Desk desk, World world, QueryController.Runner runner, Consumer<Runnable> first) {
        this.desk = desk;
        this.world = world;
        this.runner = runner;
        resolvers = new Resolvers(world);
        codes = new PlaceCodes(world.geography());
        model.failed().addListener((_, _, failed) -> desk.failing().set(failed.intValue()));
        desk.history().addListener((_, _, _) -> runAll());
        first.accept(this::runAll);
    }

    SavedModel model() {
        return model;
    }

    Resolvers resolvers() {
        return resolvers;
    }

    /// What was said of a row that is still there holds until it is asked again.
    private SavedRow row(Saved saved, List<SavedRow> known) {
        return known.stream()
                .filter(row -> row.saved().json().equals(saved.json()))
                .findFirst()
                .orElseGet(() -> SavedRow.waiting(saved, place(saved)));
    }

    private PlaceChoice place(Saved saved) {
        Client client =
                saved instanceof Saved.Readable readable
                        ? readable.expectation().question().client().orElse(Client.UNKNOWN)
                        : Client.UNKNOWN;
        return PlaceChoice.of(client, world.geography());
    }

    /// Asks them all; an answer to an older zone than the newest is dropped.
    void runAll() {
        callOff.run();
        History.Step step = desk.history().get().current();
        Optional<String> list = step.zone().besides().member(Zone.Besides.EXPECTATIONS);
        if (list.isEmpty()) {
            read = list;
            model.rows().clear();
            return;
        }
        List<SavedRow> known = List.copyOf(model.rows());
        boolean isRead = list.equals(read);
        callOff =
                runner.start(
                        _ -> {
                            List<SavedRow> rows = isRead ? known : rows(step.zone(), known);
                            List<SavedRow> judged = judged(rows, resolvers.ofDraft(step));
                            return () -> show(list, judged);
                        },
                        failure ->
                                desk.tell(
                                        Notice.of(
                                                Notice.Tone.DANGER,
                                                Phrase.of("query.failed", failure.toString()))));
    }

    private List<SavedRow> rows(Zone zone, List<SavedRow> known) {
        return Expectations.of(zone, codes).stream().map(saved -> row(saved, known)).toList();
    }

    private static List<SavedRow> judged(List<SavedRow> rows, Resolver resolver) {
        return rows.stream()
                .map(
                        row ->
                                row.expectation()
                                        .map(asked -> ExpectationCheck.of(asked, resolver))
                                        .map(verdict -> judged(row, verdict))
                                        .orElse(row))
                .toList();
    }

    private void show(Optional<String> list, List<SavedRow> rows) {
        read = list;
        if (!rows.equals(model.rows())) {
            model.rows().setAll(rows);
        }
    }

    private static SavedRow judged(SavedRow row, Verdict verdict) {
        boolean turns = row.state() == SavedRow.State.PASSED || row.turnedRed();
        return row.with(verdict, turns && !verdict.isPassed());
    }

    /// Takes away the mark of a row that turned red.
    void seen(SavedRow row) {
        int at = model.rows().indexOf(row);
        if (at >= 0 && row.turnedRed()) {
            model.rows().set(at, row.seen());
        }
    }

    /// Puts an expectation at the end of the list.
    void add(Expectation expectation) {
        var texts = texts();
        texts.add(ExpectationWriter.write(expectation));
        apply(texts, Phrase.of("edit.expectation-add", expectation.name()));
    }

    /// Puts an expectation in place of a row that can be read; what nobody knows of it stays.
    void change(SavedRow row, Expectation next) {
        var texts = texts();
        int at = texts.indexOf(row.saved().json());
        if (at >= 0 && row.expectation().filter(old -> !old.equals(next)).isPresent()) {
            texts.set(at, ExpectationWriter.over(texts.get(at), next));
            apply(texts, Phrase.of("edit.expectation-change", next.name()));
        }
    }

    void delete(SavedRow row) {
        var texts = texts();
        if (texts.remove(row.saved().json())) {
            apply(texts, Phrase.of("edit.expectation-delete", row.saved().name()));
        }
    }

    private List<String> texts() {
        Zone zone = desk.document().zone();
        return new ArrayList<>(Expectations.of(zone, codes).stream().map(Saved::json).toList());
    }

    private void apply(List<String> texts, Phrase name) {
        desk.apply(new Edit.SetMember(Zone.Besides.EXPECTATIONS, Expectations.list(texts)), name);
    }
}
