package org.zonewright.gui.query;

import org.jspecify.annotations.Nullable;
import org.zonewright.analysis.resolve.Client;
import org.zonewright.analysis.resolve.DigText;
import org.zonewright.analysis.resolve.Question;
import org.zonewright.analysis.resolve.Resolver;
import org.zonewright.analysis.resolve.World;
import org.zonewright.gui.Asked;
import org.zonewright.gui.Desk;
import org.zonewright.gui.FxJobs;
import org.zonewright.gui.Notice;
import org.zonewright.gui.TypedName;
import org.zonewright.gui.View;
import org.zonewright.model.edit.Edit;
import org.zonewright.model.edit.History;
import org.zonewright.model.zone.DomainName;
import org.zonewright.model.zone.EntryId;
import org.zonewright.model.zone.Phrase;
import org.zonewright.model.zone.RecordType;
import org.zonewright.model.zone.Simulation;
import org.zonewright.model.zone.Zone;
import org.zonewright.session.Job;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/// Turns the request line into questions and answers into what the view shows. Holds no nodes.
public final class QueryController implements QueryView.Actions {

    /// Does the asking somewhere else than on the FX thread.
    public interface Runner {

        /// Runs a job and gives its result back on the FX thread.
        ///
        /// @return what calls it off: then nothing comes back
        Runnable start(Job<Runnable> job, Consumer<Throwable> whenFailed);
    }

    private final Desk desk;
    private final World world;
    private final Runner runner;
    private final QueryModel model = new QueryModel();
    private final Resolvers resolvers;
    private Runnable callOff = () -> {};
    private @Nullable Zone answered;
    private @Nullable Zone opened;
    private boolean hasAsked;

    public QueryController(Desk desk, World world) {
        this(desk, world, QueryController::onVirtualThread);
    }

    public QueryController(Desk desk, World world, Runner runner) {
        this.desk = desk;
        this.world = world;
        this.runner = runner;
        resolvers = new Resolvers(world);
        model.name().set("@");
        desk.history().addListener((_, _, next) -> show(next));
        desk.view().addListener((_, _, _) -> askIfStale());
        desk.asked().addListener((_, _, asked) -> asked.ifPresent(this::askFor));
        model.losers().addListener(_ -> showTrace());
        show(desk.history().get());
        desk.asked().get().ifPresent(this::askFor);
    }

    private static Runnable onVirtualThread(Job<Runnable> job, Consumer<Throwable> whenFailed) {
        var task = FxJobs.start(job, Runnable::run, whenFailed);
        return () -> task.cancel();
    }

    public QueryModel model() {
        return model;
    }

    private void show(History history) {
        model.changes().set(history.diff().size());
        model.tally().set(HealthTally.of(history.zone()));
        if (!model.health().isEmpty()) {
            listHealth();
        }
        askIfStale();
    }

    /// Asks the last question again if the zone has changed since, once somebody looks.
    private void askIfStale() {
        if (hasAsked && desk.view().get() == View.QUERY && answered != desk.document().zone()) {
            ask();
        }
    }

    private void askFor(Asked asked) {
        model.name().set(asked.name());
        model.type().set(asked.type());
        asked.place()
                .flatMap(
                        code ->
                                PlaceChoice.all(world.geography()).stream()
                                        .filter(place -> place.code().equals(code))
                                        .findFirst())
                .ifPresent(model.place()::set);
        desk.asked().set(Optional.empty());
        ask();
    }

    @Override
    public void ask() {
        Optional<Question> question = question();
        callOff.run();
        if (question.isEmpty()) {
            return;
        }
        History history = desk.history().get();
        Zone now = history.zone();
        Zone then = history.diff().isEmpty() ? now : opened(history);
        hasAsked = true;
        answered = now;
        callOff =
                runner.start(
                        _ -> {
                            Reply reply = reply(question.get(), then, history.current());
                            return () -> show(reply, now);
                        },
                        failure -> desk.tell(failed(failure)));
    }

    /// The zone as it was opened, in the world of now: what is compared is the records.
    private Zone opened(History history) {
        Simulation now = history.zone().simulation();
        if (opened == null || !opened.simulation().equals(now)) {
            opened = history.base().withSimulation(now);
        }
        return opened;
    }

    private Reply reply(Question question, Zone then, History.Step now) {
        Resolver after = resolvers.ofDraft(now);
        Resolver before = then == now.zone() ? after : resolvers.ofOpened(then);
        return new Reply(
                question,
                before.answer(question),
                after.answer(question),
                before.distribution(question),
                after.distribution(question));
    }

    private static Notice failed(Throwable failure) {
        return Notice.of(Notice.Tone.DANGER, Phrase.of("query.failed", failure.toString()));
    }

    private void show(Reply reply, Zone zone) {
        if (zone != answered) {
            return;
        }
        model.lines()
                .setAll(
                        LinePair.align(
                                DigText.lines(reply.question(), reply.base()),
                                DigText.lines(reply.question(), reply.draft())));
        model.shares().setAll(ShareRows.of(reply.baseShares(), reply.draftShares()));
        model.reply().set(Optional.of(reply));
        showTrace();
    }

    private void showTrace() {
        Zone zone = answered;
        model.reply()
                .get()
                .filter(_ -> zone != null)
                .ifPresent(
                        reply ->
                                model.trace()
                                        .setAll(
                                                TraceRows.of(
                                                        reply.draft().steps(),
                                                        java.util.Objects.requireNonNull(zone),
                                                        model.losers().get())));
    }

    /// The question of the request line; empty if something in it is wrong, which is then marked.
    private Optional<Question> question() {
        DomainName name = TypedName.absolute(model.name().get(), desk.document().zone().name());
        Optional<Long> seed = seed();
        String subnet = model.subnet().get().strip();
        boolean subnetFits = subnet.isEmpty() || Client.isBlock(subnet);
        mark(model.nameProblem(), name.isLegal(), "query.problem.name", model.name().get());
        mark(model.seedProblem(), seed.isPresent(), "query.problem.seed", model.seed().get());
        mark(model.subnetProblem(), subnetFits, "query.problem.subnet", subnet);
        if (!name.isLegal() || seed.isEmpty() || !subnetFits) {
            return Optional.empty();
        }
        boolean isPrivate = desk.document().zone().info().isPrivate();
        return Optional.of(
                new Question(
                        name,
                        RecordType.of(model.type().get()),
                        model.place().get().client(Optional.of(subnet).filter(s -> !s.isEmpty())),
                        Set.of(),
                        seed.get(),
                        isPrivate ? Question.View.PRIVATE : Question.View.PUBLIC));
    }

    private static void mark(
            javafx.beans.property.ObjectProperty<Optional<Phrase>> problem,
            boolean fits,
            String key,
            String text) {
        problem.set(fits ? Optional.empty() : Optional.of(Phrase.of(key, text)));
    }

    private Optional<Long> seed() {
        String text = model.seed().get().strip();
        try {
            return Optional.of(text.isEmpty() ? 0L : Long.parseLong(text));
        } catch (NumberFormatException _) {
            return Optional.empty();
        }
    }

    @Override
    public void select(EntryId id) {
        desk.selected().set(Optional.of(id));
    }

    @Override
    public void listPlaces() {
        if (model.places().isEmpty()) {
            model.places().setAll(PlaceChoice.all(world.geography()));
        }
    }

    @Override
    public void listHealth() {
        model.health().setAll(HealthRows.of(desk.document().zone(), world.services()));
    }

    @Override
    public void toggle(HealthRow row) {
        Simulation simulation = desk.document().zone().simulation();
        boolean next = !row.isUp();
        Edit edit =
                switch (row) {
                    case HealthRow.Check check ->
                            SimulationEdits.check(simulation, check.id(), next);
                    case HealthRow.Target target ->
                            SimulationEdits.target(simulation, target.name(), next);
                };
        String key = next ? "edit.simulate-healthy" : "edit.simulate-failing";
        desk.apply(edit, Phrase.of(key, row.label()));
    }

    @Override
    public Optional<Phrase> addressProblem(String typed) {
        return addresses(typed).stream()
                .filter(text -> text.contains("/") || !Client.isBlock(text))
                .findFirst()
                .map(text -> Phrase.of("query.problem.address", text));
    }

    @Override
    public void setAddresses(HealthRow.Target target, String typed) {
        List<String> next = addresses(typed);
        if (addressProblem(typed).isPresent() || next.equals(target.addresses())) {
            return;
        }
        Simulation simulation = desk.document().zone().simulation();
        desk.apply(
                SimulationEdits.addresses(simulation, target.name(), next),
                Phrase.of("edit.simulate-addresses", target.label()));
    }

    private static List<String> addresses(String typed) {
        return Arrays.stream(typed.split("[\\s,;]+", -1)).filter(text -> !text.isEmpty()).toList();
    }
}
