package org.zonewright.gui.query;

import org.jspecify.annotations.Nullable;
import org.zonewright.analysis.resolve.Chains;
import org.zonewright.analysis.resolve.Client;
import org.zonewright.analysis.resolve.DigText;
import org.zonewright.analysis.resolve.Expectation;
import org.zonewright.analysis.resolve.Outcome;
import org.zonewright.analysis.resolve.Question;
import org.zonewright.analysis.resolve.Resolver;
import org.zonewright.analysis.resolve.World;
import org.zonewright.analysis.resolve.WrittenQuestion;
import org.zonewright.gui.AddressTexts;
import org.zonewright.gui.Asked;
import org.zonewright.gui.Desk;
import org.zonewright.gui.FxJobs;
import org.zonewright.gui.HealthRow;
import org.zonewright.gui.HealthRows;
import org.zonewright.gui.Notice;
import org.zonewright.gui.PlaceChoice;
import org.zonewright.gui.SimulationEdits;
import org.zonewright.gui.TypedName;
import org.zonewright.gui.View;
import org.zonewright.model.edit.History;
import org.zonewright.model.zone.DomainName;
import org.zonewright.model.zone.EntryId;
import org.zonewright.model.zone.Phrase;
import org.zonewright.model.zone.Simulation;
import org.zonewright.model.zone.Zone;
import org.zonewright.session.Job;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
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

    /// Questions that are remembered.
    private static final int MOST_PAST = 50;

    private final Desk desk;
    private final World world;
    private final Runner runner;
    private final SavedController saved;
    private final QueryModel model;
    private final RequestReader line;
    private Runnable callOff = () -> {};
    private @Nullable Zone answered;
    private @Nullable Zone opened;
    private boolean hasAsked;

    public QueryController(Desk desk, World world, SavedController saved) {
        this(desk, world, saved, QueryController::onVirtualThread);
    }

    QueryController(Desk desk, World world, SavedController saved, Runner runner) {
        this.desk = desk;
        this.world = world;
        this.saved = saved;
        this.runner = runner;
        model = new QueryModel(saved.model());
        line = new RequestReader(model, desk);
        model.name().set("@");
        desk.history().addListener((_, _, next) -> show(next));
        desk.view().addListener((_, _, _) -> askIfStale());
        desk.asked().addListener((_, _, asked) -> asked.ifPresent(this::askFor));
        model.losers().addListener(_ -> showTrace());
        model.scope().addListener(_ -> askAgain());
        model.cnameOnly().addListener(_ -> askAgain());
        show(desk.history().get());
        desk.asked().get().ifPresent(this::askFor);
    }

    private void askAgain() {
        if (hasAsked) {
            ask();
        }
    }

    static Runnable onVirtualThread(Job<Runnable> job, Consumer<Throwable> whenFailed) {
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
        if (asked.exact().isPresent()) {
            desk.asked().set(Optional.empty());
            ask(asked.exact().get());
            return;
        }
        model.name().set(asked.name());
        model.type().set(asked.type());
        asked.place()
                .flatMap(
                        code ->
                                PlaceChoice.world(world.geography()).stream()
                                        .filter(place -> place.code().equals(code))
                                        .findFirst())
                .ifPresent(model.place()::set);
        desk.asked().set(Optional.empty());
        ask();
    }

    @Override
    public void ask() {
        Optional<Question> question = line.question();
        callOff.run();
        if (question.isEmpty()) {
            return;
        }
        History history = desk.history().get();
        Zone now = history.zone();
        Zone then = history.diff().isEmpty() ? now : opened(history);
        hasAsked = true;
        answered = now;
        remember();
        List<PlaceChoice> places = places(model.scope().get());
        Chains chains = model.cnameOnly().get() ? Chains.CNAME_ONLY : Chains.FOLLOWED;
        callOff =
                runner.start(
                        _ -> {
                            Resolver after = saved.resolvers().ofDraft(history.current());
                            Resolver before =
                                    then == now ? after : saved.resolvers().ofOpened(then);
                            Reply reply =
                                    reply(
                                            question.get(),
                                            before.with(chains),
                                            after.with(chains),
                                            places);
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

    private static Reply reply(
            Question question, Resolver before, Resolver after, List<PlaceChoice> places) {
        return new Reply(
                question,
                before.answer(question),
                after.answer(question),
                before.distribution(question),
                after.distribution(question),
                places.stream()
                        .map(
                                place -> {
                                    Question there = question.from(place.client());
                                    return WorldRow.of(place, there, before, after);
                                })
                        .toList());
    }

    private List<PlaceChoice> places(QueryModel.Scope scope) {
        List<PlaceChoice> all = PlaceChoice.world(world.geography());
        return switch (scope) {
            case WORLD -> all;
            case CLIENT ->
                    WorldRow.FAR_APART.stream()
                            .flatMap(code -> all.stream().filter(p -> p.code().equals(code)))
                            .toList();
        };
    }

    private void remember() {
        var asked =
                new Past(
                        model.name().get().strip(),
                        model.type().get(),
                        model.place().get(),
                        model.subnet().get(),
                        model.seed().get());
        model.past().remove(asked);
        model.past().addFirst(asked);
        if (model.past().size() > MOST_PAST) {
            model.past().removeLast();
        }
    }

    @Override
    public void askAgain(Past past) {
        model.name().set(past.name());
        model.type().set(past.type());
        model.place().set(past.place());
        model.subnet().set(past.subnet());
        model.seed().set(past.seed());
        ask();
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
        model.world().setAll(reply.world());
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

    @Override
    public void letBe(String id) {
        var rest = new TreeSet<>(model.unhealthy().get());
        rest.remove(id);
        model.unhealthy().set(Set.copyOf(rest));
        ask();
    }

    @Override
    public void open(SavedRow row) {
        saved.seen(row);
        row.expectation().map(Expectation::question).ifPresent(this::ask);
    }

    private void ask(WrittenQuestion written) {
        Client client = written.client().orElse(Client.UNKNOWN);
        model.name().set(TypedName.shown(written.name(), desk.document().zone().name()));
        model.type().set(written.type().mnemonic());
        model.place().set(PlaceChoice.of(client, world.geography()));
        model.subnet().set("");
        model.seed().set(String.valueOf(written.seed().orElse(0L)));
        model.unhealthy().set(written.unhealthy().orElse(Set.of()));
        ask();
    }

    @Override
    public void save() {
        line.question()
                .ifPresent(
                        question -> {
                            ask();
                            saved.add(expectation(question));
                        });
    }

    @Override
    public void takePresent(SavedRow row) {
        Optional<Question> question = line.question();
        question.map(this::expectation)
                .ifPresent(
                        next ->
                                saved.change(
                                        row,
                                        new Expectation(
                                                row.saved().name(),
                                                next.question(),
                                                next.expected())));
    }

    /// The present question, with all answers that it gets now.
    private Expectation expectation(Question question) {
        List<Outcome> outcomes =
                saved.resolvers().ofDraft(desk.history().get().current()).distribution(question);
        DomainName zone = desk.document().zone().name();
        return Present.expectation(question, outcomes, TypedName.shown(question.name(), zone));
    }

    @Override
    public void change(SavedRow row, Expectation next) {
        saved.change(row, next);
    }

    @Override
    public void delete(SavedRow row) {
        saved.delete(row);
    }

    @Override
    public void runAll() {
        saved.runAll();
    }

    @Override
    public void select(EntryId id) {
        desk.selected().set(Optional.of(id));
    }

    @Override
    public void listPlaces() {
        model.places()
                .setAll(PlaceChoice.all(world.geography(), desk.document().zone().simulation()));
    }

    @Override
    public void listHealth() {
        model.health().setAll(HealthRows.of(desk.document().zone(), world.services()));
    }

    @Override
    public void toggle(HealthRow row) {
        desk.apply(new SimulationEdits(simulation()).toggle(row), SimulationEdits.toggled(row));
    }

    @Override
    public Optional<Phrase> addressProblem(String typed) {
        return AddressTexts.addressProblem(typed);
    }

    @Override
    public void setAddresses(HealthRow.Target target, String typed) {
        List<String> next = AddressTexts.parts(typed);
        if (addressProblem(typed).isPresent() || next.equals(target.addresses())) {
            return;
        }
        desk.apply(
                new SimulationEdits(simulation()).addresses(target.name(), next),
                SimulationEdits.addressed(target));
    }

    private Simulation simulation() {
        return desk.document().zone().simulation();
    }
}
