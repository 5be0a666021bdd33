package org.zonewright.gui.serve;

import javafx.beans.value.ChangeListener;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;

import org.jspecify.annotations.Nullable;
import org.zonewright.analysis.resolve.Client;
import org.zonewright.analysis.resolve.Question;
import org.zonewright.analysis.resolve.Response;
import org.zonewright.analysis.resolve.Step;
import org.zonewright.analysis.resolve.World;
import org.zonewright.gui.Desk;
import org.zonewright.gui.Notice;
import org.zonewright.gui.serve.ServeModel.State;
import org.zonewright.model.edit.History;
import org.zonewright.model.zone.EntryId;
import org.zonewright.model.zone.Phrase;
import org.zonewright.serve.Asking;
import org.zonewright.serve.Listening;
import org.zonewright.serve.LoggedQuery;
import org.zonewright.serve.QueryLog;
import org.zonewright.serve.Server;
import org.zonewright.session.Job;

import java.io.IOException;
import java.time.InstantSource;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;

/// Starts and stops the server, hands it each edit, and fetches its log. Holds no nodes.
///
/// It serves whatever is open. Private zones answer as in their VPC: before public ones.
public final class ServeController implements ServeView.Actions {

    /// Queries that the list keeps.
    static final int LISTED = 2000;

    private static final Question.View VIEW = Question.View.PRIVATE;

    /// Steps from where on it is about other rows.
    private static final Set<Step.Kind> LEADS_ON =
            EnumSet.of(Step.Kind.ALIAS, Step.Kind.CNAME, Step.Kind.TARGET, Step.Kind.TTL);

    /// Does longer work somewhere else than on the FX thread.
    public interface Runner {

        /// Runs a job and then its result, that on the FX thread.
        void start(Job<Runnable> job, Consumer<Throwable> whenFailed);
    }

    /// What the server needs of the window.
    ///
    /// @param ports to try, in turn; 0 is any that is free
    /// @param mishaps told of mistakes of the program, on any thread
    public record Surroundings(
            World world,
            List<Integer> ports,
            InstantSource clock,
            Runner runner,
            Consumer<Throwable> mishaps) {
        public Surroundings {
            ports = List.copyOf(ports);
        }
    }

    /// Leads a person somewhere, or tells something.
    public interface Guide {

        /// Shows a row in the table.
        void lead(Desk desk, EntryId id);

        void tell(Notice notice);
    }

    private final ObservableList<Desk> desks;
    private final Surroundings around;
    private final Guide guide;
    private final ServeModel model = new ServeModel();
    private final ChangeListener<History> edits = (_, _, _) -> follow();
    private @Nullable Server server;
    private @Nullable DraftResolver drafts;

    /// @param desks what is open, as it changes
    public ServeController(ObservableList<Desk> desks, Surroundings around, Guide guide) {
        this.desks = desks;
        this.around = around;
        this.guide = guide;
        desks.forEach(desk -> desk.history().addListener(edits));
        desks.addListener(this::changed);
    }

    public ServeModel model() {
        return model;
    }

    private void changed(ListChangeListener.Change<? extends Desk> change) {
        while (change.next()) {
            change.getRemoved().forEach(desk -> desk.history().removeListener(edits));
            change.getAddedSubList().forEach(desk -> desk.history().addListener(edits));
        }
        if (model.state().get() == State.RUNNING) {
            Map<Desk, History.Step> steps = DraftResolver.steps(desks);
            around.runner()
                    .start(
                            _ -> {
                                var made = DraftResolver.of(steps, around.world());
                                return () -> serve(made);
                            },
                            around.mishaps());
        }
    }

    private void follow() {
        DraftResolver known = drafts;
        if (known != null && known.isOf(desks)) {
            serve(known);
        }
    }

    /// Serves the zones as they are by now; what was made from other zones comes too late.
    private void serve(DraftResolver made) {
        Server running = server;
        if (running != null && made.isOf(desks)) {
            DraftResolver now = made.now();
            drafts = now;
            running.serve(now.resolver());
        }
    }

    @Override
    public void toggle() {
        switch (model.state().get()) {
            case STOPPED -> start();
            case STARTING -> {}
            case RUNNING -> stop();
        }
    }

    private void start() {
        model.state().set(State.STARTING);
        Map<Desk, History.Step> steps = DraftResolver.steps(desks);
        around.runner()
                .start(
                        _ -> {
                            var made = DraftResolver.of(steps, around.world());
                            Server started = listen(made);
                            return () -> started(started, made);
                        },
                        this::failed);
    }

    private Server listen(DraftResolver made) throws IOException {
        var asking = new Asking(Client.UNKNOWN, Set.of(), VIEW, new Random().nextLong());
        var settings = new Server.Settings(asking, around.clock(), around.mishaps());
        IOException taken = new IOException();
        for (int port : around.ports()) {
            try {
                return Server.start(Listening.onLoopback(port), made.resolver(), settings);
            } catch (IOException e) {
                taken = e;
            }
        }
        throw taken;
    }

    private void started(Server started, DraftResolver made) {
        server = started;
        model.queries().clear();
        model.count().set(0);
        model.addresses().set(started.addresses().stream().map(Server::text).toList());
        model.state().set(State.RUNNING);
        if (made.isOf(desks)) {
            serve(made);
        } else {
            serve(DraftResolver.of(DraftResolver.steps(desks), around.world()));
        }
    }

    private void failed(Throwable failure) {
        model.state().set(State.STOPPED);
        if (failure instanceof IOException) {
            guide.tell(
                    Notice.of(Notice.Tone.DANGER, Phrase.of("gui.serve.failed"))
                            .withDetail(Phrase.of("gui.serve.why", "" + failure.getMessage())));
        } else {
            around.mishaps().accept(failure);
        }
    }

    private void stop() {
        refresh();
        if (server != null) {
            server.close();
        }
        server = null;
        drafts = null;
        model.addresses().set(List.of());
        model.state().set(State.STOPPED);
    }

    @Override
    public void refresh() {
        Server running = server;
        if (running == null) {
            return;
        }
        QueryLog.News news = running.log().fetch();
        if (!news.queries().isEmpty()) {
            model.queries().addAll(0, news.queries().reversed());
            int size = model.queries().size();
            if (size > LISTED) {
                model.queries().remove(LISTED, size);
            }
        }
        model.count().set(running.log().count());
    }

    @Override
    public void open(LoggedQuery query) {
        DraftResolver known = drafts;
        if (known != null) {
            query.asked().ifPresent(asked -> open(known, asked));
        }
    }

    private void open(DraftResolver known, LoggedQuery.Asked asked) {
        Response response =
                known.resolver()
                        .answer(
                                new Question(
                                        asked.name(),
                                        asked.type(),
                                        Client.UNKNOWN,
                                        Set.of(),
                                        0,
                                        VIEW));
        Optional<EntryId> source = source(response);
        response.steps().stream()
                .filter(step -> step.kind() == Step.Kind.ZONE)
                .findFirst()
                .flatMap(step -> desk(known, step, source))
                .ifPresent(desk -> source.ifPresent(id -> guide.lead(desk, id)));
    }

    /// The row at the name that was asked for: the chosen one, where a policy chooses.
    private static Optional<EntryId> source(Response response) {
        return response.steps().stream()
                .takeWhile(step -> !LEADS_ON.contains(step.kind()))
                .flatMap(step -> step.at().stream())
                .reduce((_, later) -> later);
    }

    /// The one of the zone that answered; of a public and a private one of that name the one that
    /// has the row.
    private static Optional<Desk> desk(DraftResolver known, Step zone, Optional<EntryId> source) {
        return known.steps().keySet().stream()
                .filter(desk -> desk.document().zone().name().equals(zone.name()))
                .filter(
                        desk ->
                                source.filter(id -> desk.document().zone().find(id).isPresent())
                                        .isPresent())
                .findFirst();
    }
}
