package org.zonewright.gui.graph;

import javafx.concurrent.Task;

import org.zonewright.analysis.graph.AliasGraph;
import org.zonewright.analysis.graph.Node;
import org.zonewright.analysis.graph.NodeIndex;
import org.zonewright.analysis.graph.Outline;
import org.zonewright.analysis.graph.layout.BundledFonts;
import org.zonewright.analysis.graph.layout.Drawing;
import org.zonewright.analysis.graph.layout.GraphLayout;
import org.zonewright.analysis.graph.layout.KnownParts;
import org.zonewright.analysis.graph.layout.Progress;
import org.zonewright.analysis.graph.layout.Room;
import org.zonewright.gui.Desk;
import org.zonewright.gui.FxJobs;
import org.zonewright.gui.View;
import org.zonewright.l10n.Messages;
import org.zonewright.model.aws.AliasServices;
import org.zonewright.model.zone.EntryId;
import org.zonewright.model.zone.Phrase;
import org.zonewright.model.zone.RecordSet;
import org.zonewright.model.zone.Zone;
import org.zonewright.session.Job;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/// Lays out each snapshot's graph in the background while the graph is what the window shows, and
/// keeps its selection and the desk's the same. Holds no nodes.
public final class GraphController implements GraphView.Actions {

    /// Runs a job elsewhere, and brings its result back.
    @FunctionalInterface
    public interface Background {

        /// @return cancels the job; nothing comes back then
        Runnable start(Job<Shown> job, Consumer<Shown> whenDone, Consumer<Throwable> whenFailed);
    }

    private final Desk desk;
    private final AliasServices services;
    private final GraphLayout layout;
    private final Background background;
    private final Consumer<Throwable> mishaps;
    private final GraphModel model = new GraphModel();
    private Runnable cancel = () -> {};
    private Optional<Zone> asked = Optional.empty();
    private boolean telling;

    public GraphController(
            Desk desk,
            AliasServices services,
            GraphLayout layout,
            Background background,
            Consumer<Throwable> mishaps) {
        this.desk = desk;
        this.services = services;
        this.layout = layout;
        this.background = background;
        this.mishaps = mishaps;
        desk.history().addListener((_, _, _) -> refresh());
        desk.view().addListener((_, _, _) -> refresh());
        desk.selected().addListener((_, _, _) -> follow());
        model.find().addListener((_, _, _) -> find());
        refresh();
    }

    /// One that works on a thread of its own.
    ///
    /// @param mishaps takes what no layout should throw
    public static GraphController inBackground(
            Desk desk, AliasServices services, Messages messages, Consumer<Throwable> mishaps) {
        return new GraphController(
                desk,
                services,
                new GraphLayout(messages::text, new BundledFonts(), Room.SHARES),
                (job, whenDone, whenFailed) -> {
                    Task<Shown> task = FxJobs.start(job, whenDone, whenFailed);
                    return task::cancel;
                },
                mishaps);
    }

    public GraphModel model() {
        return model;
    }

    @Override
    public void select(Pick pick) {
        model.selected().set(Optional.of(pick));
        light();
        telling = true;
        try {
            row(pick).ifPresent(row -> desk.selected().set(Optional.of(row)));
        } finally {
            telling = false;
        }
    }

    @Override
    public void move(Arrow arrow) {
        model.shown()
                .get()
                .map(Shown::drawing)
                .map(Compass::new)
                .flatMap(
                        compass ->
                                model.selected()
                                        .get()
                                        .map(from -> compass.next(from, arrow))
                                        .orElseGet(compass::first))
                .ifPresent(this::select);
    }

    @Override
    public void findNext() {
        List<String> found = model.found().get();
        if (!found.isEmpty()) {
            int at = model.selected().get().map(Pick::node).map(found::indexOf).orElse(-1);
            select(Pick.of(found.get((at + 1) % found.size())));
        }
    }

    private void refresh() {
        Zone zone = desk.history().get().zone();
        if (desk.view().get() != View.GRAPH || asked.filter(last -> last == zone).isPresent()) {
            return;
        }
        asked = Optional.of(zone);
        cancel.run();
        model.busy().set(true);
        Optional<Shown> last = model.shown().get();
        cancel = background.start(progress -> draw(zone, last, progress), this::show, this::fail);
    }

    private Shown draw(Zone zone, Optional<Shown> last, Job.Progress progress)
            throws InterruptedException {
        Phrase what = Phrase.of("graph.view.busy");
        Progress steps = (done, total) -> progress.step(done, total, what);
        if (last.isEmpty()) {
            var graph = AliasGraph.of(zone, services);
            Drawing drawing = layout.draw(graph, KnownParts.NONE, steps);
            return new Shown(zone, drawing, Outline.of(graph));
        }
        Shown before = last.get();
        var graph = AliasGraph.after(before.graph(), before.zone(), zone, services);
        if (graph.equals(before.graph())) {
            return new Shown(zone, before.drawing(), before.outline());
        }
        return new Shown(
                zone,
                layout.draw(graph, before.drawing(), steps),
                Outline.of(graph, before.graph(), before.outline()));
    }

    private void show(Shown next) {
        model.busy().set(false);
        model.shown().set(Optional.of(next));
        find();
        follow();
    }

    private void fail(Throwable mishap) {
        model.busy().set(false);
        asked = Optional.empty();
        mishaps.accept(mishap);
    }

    /// Selects what another view selected.
    private void follow() {
        if (telling) {
            return;
        }
        Optional<EntryId> wanted = desk.selected().get();
        boolean isShown =
                wanted.isPresent() && wanted.equals(model.selected().get().flatMap(this::row));
        if (!isShown) {
            model.selected().set(wanted.flatMap(this::pick));
        }
        light();
    }

    private void light() {
        Set<String> lit =
                model.selected()
                        .get()
                        .flatMap(pick -> graph().map(graph -> graph.waysThrough(pick.node())))
                        .orElseGet(HashSet::new);
        model.lit().set(lit);
    }

    private void find() {
        String text = model.find().get().strip().toLowerCase(Locale.ROOT);
        List<String> found =
                text.isEmpty()
                        ? List.of()
                        : model.shown().get().stream()
                                .flatMap(shown -> shown.drawing().boxes().stream())
                                .filter(box -> Finder.has(box, text))
                                .map(box -> box.node().id())
                                .toList();
        model.found().set(found);
    }

    private Optional<AliasGraph> graph() {
        return model.shown().get().map(Shown::graph);
    }

    /// The row of the zone that a part of the graph shows; a group's first if none is said.
    private Optional<EntryId> row(Pick pick) {
        return graph().flatMap(graph -> graph.find(pick.node()))
                .flatMap(
                        node ->
                                switch (node) {
                                    case Node.Group group -> member(group, pick.member().orElse(0));
                                    case Node.Question question ->
                                            group(question).flatMap(group -> member(group, 0));
                                    case Node.Values values -> Optional.of(values.set().id());
                                    case Node.Resource _, Node.Outside _, Node.Missing _ ->
                                            Optional.empty();
                                });
    }

    private static Optional<EntryId> member(Node.Group group, int member) {
        return member < group.members().size()
                ? Optional.of(group.members().get(member).set().id())
                : Optional.empty();
    }

    private Optional<Node.Group> group(Node.Question question) {
        return graph().stream()
                .flatMap(
                        graph ->
                                graph.edges().stream()
                                        .filter(edge -> edge.from().equals(question.id()))
                                        .map(edge -> NodeIndex.of(graph.nodes()).get(edge.to())))
                .filter(Node.Group.class::isInstance)
                .map(Node.Group.class::cast)
                .findFirst();
    }

    private Optional<Pick> pick(EntryId row) {
        return graph().flatMap(graph -> graph.showing(row))
                .filter(Node.Group.class::isInstance)
                .map(Node.Group.class::cast)
                .flatMap(group -> pick(group, row));
    }

    private static Optional<Pick> pick(Node.Group group, EntryId row) {
        List<RecordSet.Key> keys = group.members().stream().map(it -> it.set().key()).toList();
        int member = row instanceof RecordSet.Key key ? keys.indexOf(key) : -1;
        if (member < 0) {
            return Optional.empty();
        }
        return Optional.of(group.isSimple() ? Pick.of(group.id()) : Pick.of(group.id(), member));
    }
}
