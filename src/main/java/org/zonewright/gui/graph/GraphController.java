package org.zonewright.gui.graph;

import org.zonewright.analysis.graph.AliasGraph;
import org.zonewright.analysis.graph.Node;
import org.zonewright.analysis.graph.NodeIndex;
import org.zonewright.analysis.graph.layout.BundledFonts;
import org.zonewright.analysis.graph.layout.GraphLayout;
import org.zonewright.analysis.graph.layout.Room;
import org.zonewright.analysis.lint.Finding;
import org.zonewright.analysis.lint.Severity;
import org.zonewright.gui.Background;
import org.zonewright.gui.Desk;
import org.zonewright.gui.View;
import org.zonewright.l10n.Messages;
import org.zonewright.model.aws.AliasServices;
import org.zonewright.model.zone.EntryId;
import org.zonewright.model.zone.RecordSet;
import org.zonewright.model.zone.Zone;
import org.zonewright.session.Processors;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/// Lays out each snapshot's graph in the background while the graph is what the window shows, and
/// keeps its selection and the desk's the same. Holds no nodes.
public final class GraphController implements GraphView.Actions {

    private final Desk desk;
    private final Supplier<List<Zone>> others;
    private final Drawer drawer;
    private final Background background;
    private final Consumer<Throwable> mishaps;
    private final GraphModel model = new GraphModel();
    private Runnable cancel = () -> {};
    private Optional<Asked> asked = Optional.empty();
    private boolean telling;
    private Runnable export = () -> {};

    /// What the newest drawing, or the one under way, is of.
    private record Asked(Zone zone, Scope scope) {}

    /// @param others the other zones that are open
    public GraphController(
            Desk desk,
            AliasServices services,
            Supplier<List<Zone>> others,
            GraphLayout layout,
            Background background,
            Consumer<Throwable> mishaps) {
        this.desk = desk;
        this.others = others;
        drawer = new Drawer(services, layout);
        this.background = background;
        this.mishaps = mishaps;
        desk.history().addListener((_, _, _) -> refresh());
        desk.view().addListener((_, _, _) -> refresh());
        desk.selected().addListener((_, _, _) -> follow());
        desk.findings().subscribe(this::tell);
        model.find().addListener((_, _, _) -> find());
        refresh();
    }

    /// One that works on a thread of its own.
    ///
    /// @param mishaps takes what no layout should throw
    public static GraphController inBackground(
            Desk desk,
            AliasServices services,
            Supplier<List<Zone>> others,
            Messages messages,
            Consumer<Throwable> mishaps) {
        return new GraphController(
                desk,
                services,
                others,
                new GraphLayout(messages::text, new BundledFonts(), Room.SHARES, new Processors()),
                Background.OF_WINDOW,
                mishaps);
    }

    public GraphModel model() {
        return model;
    }

    /// Says who writes pictures; the window does, once.
    public void onExport(Runnable next) {
        export = next;
    }

    @Override
    public void export() {
        export.run();
    }

    @Override
    public void select(Pick pick) {
        model.selected().set(Optional.of(pick));
        light();
        telling = true;
        try {
            row(pick)
                    .filter(row -> desk.history().get().zone().find(row).isPresent())
                    .ifPresent(row -> desk.selected().set(Optional.of(row)));
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

    @Override
    public void showEverything(boolean next) {
        change(model.scope().get().with(next));
    }

    @Override
    public void showPart(boolean next) {
        Scope scope = model.scope().get().with(next ? Scope.Part.AROUND : Scope.Part.WHOLE);
        change(model.selected().get().map(it -> scope.around(it.node())).orElse(scope));
    }

    @Override
    public void open(Pick pick) {
        change(model.scope().get().opening(pick.node()));
    }

    private void change(Scope next) {
        model.scope().set(next);
        refresh();
    }

    private void tell(List<Finding> findings) {
        model.findings()
                .set(
                        findings.stream()
                                .filter(it -> it.waiver().isEmpty() && it.type().isPresent())
                                .filter(it -> it.severity() != Severity.UNVERIFIED)
                                .sorted(Comparator.comparing(Finding::severity))
                                .collect(
                                        Collectors.groupingBy(
                                                it ->
                                                        Node.Group.idOf(
                                                                it.name(), it.type().get()))));
    }

    private void refresh() {
        if (desk.view().get() != View.GRAPH) {
            return;
        }
        if (model.scope().get().centre().isEmpty()) {
            selectedId().ifPresent(id -> model.scope().set(model.scope().get().around(id)));
        }
        var wanted = new Asked(desk.history().get().zone(), model.scope().get());
        if (asked.filter(last -> isSame(last, wanted)).isPresent()) {
            return;
        }
        asked = Optional.of(wanted);
        cancel.run();
        model.busy().set(true);
        Optional<Shown> last = model.shown().get();
        List<Zone> beside = wanted.scope().isEverything() ? others.get() : List.of();
        cancel =
                background.start(
                        progress ->
                                drawer.draw(wanted.zone(), wanted.scope(), beside, last, progress),
                        this::show,
                        this::fail);
    }

    /// The very same zone: to compare two would take long.
    private static boolean isSame(Asked one, Asked other) {
        return one.zone() == other.zone() && one.scope().equals(other.scope());
    }

    /// The node that shows the row selected in whatever view.
    private Optional<String> selectedId() {
        return desk.selected()
                .get()
                .filter(RecordSet.Key.class::isInstance)
                .map(RecordSet.Key.class::cast)
                .map(key -> Node.Group.idOf(key.name(), key.type()));
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
            goThere();
        }
        light();
    }

    /// Draws what is around the selection if the part that is drawn does not have it, or if the
    /// whole is too large to find it in.
    private void goThere() {
        Scope scope = model.scope().get();
        Optional<Shown> shown = model.shown().get();
        boolean isLost =
                model.selected().get().isEmpty() && shown.filter(Shown::isPart).isPresent();
        if (isLost || scope.centre().isEmpty()) {
            selectedId()
                    .filter(id -> shown.flatMap(it -> it.whole().find(id)).isPresent())
                    .ifPresent(id -> change(scope.around(id)));
        }
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
