package org.zonewright.gui.shell;

import javafx.application.Platform;
import javafx.scene.Node;

import org.jspecify.annotations.Nullable;
import org.zonewright.analysis.lint.Finding;
import org.zonewright.analysis.lint.Fix;
import org.zonewright.analysis.lint.Linter;
import org.zonewright.analysis.lint.ManyFixes;
import org.zonewright.analysis.lint.Neighbours;
import org.zonewright.analysis.plan.review.Reviewer;
import org.zonewright.gui.Background;
import org.zonewright.gui.BulkKind;
import org.zonewright.gui.Desk;
import org.zonewright.gui.FindingCare;
import org.zonewright.gui.FxJobs;
import org.zonewright.gui.ManyMendings;
import org.zonewright.gui.View;
import org.zonewright.gui.Waiving;
import org.zonewright.gui.bulk.BulkController;
import org.zonewright.gui.bulk.BulkModel;
import org.zonewright.gui.changes.BatchPane;
import org.zonewright.gui.changes.ChangesController;
import org.zonewright.gui.changes.ChangesView;
import org.zonewright.gui.changes.PlanController;
import org.zonewright.gui.control.ModalLayer;
import org.zonewright.gui.group.GroupController;
import org.zonewright.gui.inspector.InspectorController;
import org.zonewright.gui.inspector.InspectorView;
import org.zonewright.gui.paste.PasteController;
import org.zonewright.gui.problems.ProblemsController;
import org.zonewright.gui.problems.ProblemsView;
import org.zonewright.gui.query.QueryController;
import org.zonewright.gui.query.QueryView;
import org.zonewright.gui.query.SavedController;
import org.zonewright.gui.table.CellPasteController;
import org.zonewright.gui.table.CellRange;
import org.zonewright.gui.table.CellTexts;
import org.zonewright.gui.table.RecordTableController;
import org.zonewright.gui.table.RecordTableView;
import org.zonewright.gui.text.TextController;
import org.zonewright.gui.text.TextView;
import org.zonewright.l10n.Messages;
import org.zonewright.model.zone.DomainName;
import org.zonewright.model.zone.RecordType;
import org.zonewright.model.zone.Zone;
import org.zonewright.session.OpenedZone;
import org.zonewright.session.StaleBase;

import java.time.Clock;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// The features of one open zone, joined to its desk. Views are built when they are first shown.
public final class ZoneFeatures {

    private final OpenedDesk zone;
    private final Features.Tools tools;
    private final Messages messages;
    private final LintWatch lint;
    private final Map<View, Node> views = new EnumMap<>(View.class);
    private final RecordTableController table;
    private final ProblemsController problems;
    private final InspectorView inspector;
    private final ChangesController changes;
    private final PlanController plan;
    private final QuickFix fixes;
    private final SavedController saved;
    private final Supplier<List<Zone>> others;
    private final ModalLayer layer;
    private Optional<GraphFeature> graph = Optional.empty();
    private @Nullable ProblemsView problemsView;

    /// @param others the other zones that are open
    ZoneFeatures(
            OpenedDesk zone,
            Neighbours neighbours,
            Supplier<List<Zone>> others,
            Features.Tools tools,
            ModalLayer layer) {
        this.zone = zone;
        this.tools = tools;
        this.others = others;
        this.layer = layer;
        messages = tools.messages();
        Desk desk = zone.desk();
        table = new RecordTableController(desk, tools.world());
        problems = new ProblemsController(desk, tools.world());
        var inspecting = new InspectorController(desk, tools.world());
        inspector = new InspectorView(inspecting.model(), inspecting, messages, tools.world());
        changes = new ChangesController(desk, comparing(zone, tools));
        plan = new PlanController(desk, changes.model(), planning(tools));
        saved = new SavedController(desk, tools.world());
        fixes = new QuickFix(desk, tools.world(), messages);
        lint = new LintWatch(zone, neighbours, tools);
        var _ = new AnswerWatch(desk, tools);
        FxJobs.afterDrawing(() -> table.readAhead(Background.OF_WINDOW, tools.mishaps()));
        desk.onFindingCare(care());
    }

    private FindingCare care() {
        var mendings = new ManyMendings(zone.desk(), this::fixes, tools.mishaps());
        return new FindingCare() {
            @Override
            public void fixAll(String rule, Fix fix) {
                mendings.ofKind(rule, fix);
            }

            @Override
            public void fixSafe() {
                mendings.safe();
            }

            @Override
            public List<Finding> glance(Zone draft, DomainName name) {
                return lint.glance(draft, name);
            }

            @Override
            public void askToWaive(Finding finding) {
                new WaiveDialog(layer, messages).show(finding, new Waiving(zone.desk())::add);
            }
        };
    }

    private ManyFixes fixes(Optional<String> rule) {
        Linter linter = tools.linter();
        Linter some = rule.map(id -> linter.only(Set.of(id))).orElse(linter);
        return new ManyFixes(draft -> lint.now(draft, some));
    }

    /// The node of a view.
    public Node view(View view) {
        return views.computeIfAbsent(view, this::make);
    }

    private Node make(View view) {
        return switch (view) {
            case TABLE ->
                    new RecordTableView(
                            table.model(), table, messages, tools.world(), tools.look().columns());
            case GRAPH -> graph().view();
            case QUERY -> query();
            case TEXT -> text();
            case CHANGES -> changes();
        };
    }

    private Node text() {
        var text = new TextController(zone.desk(), tools.mishaps());
        return new TextView(text.model(), text, messages);
    }

    private Node changes() {
        var batches = new BatchPane(plan.model(), plan, messages);
        return new ChangesView(
                changes.model(), changes, batches, messages, tools.world().geography());
    }

    private static ChangesController.Tools comparing(OpenedDesk zone, Features.Tools tools) {
        return new ChangesController.Tools(
                tools.world(),
                chosen ->
                        tools.others()
                                .choose(
                                        zone.desk().document().zone().name(),
                                        other -> chosen.accept(other(other, tools.clock()))),
                () ->
                        zone.file()
                                .export()
                                .flatMap(read -> StaleBase.of(read, tools.clock().instant())),
                Background.OF_WINDOW,
                tools.clock(),
                tools.mishaps());
    }

    private static ChangesController.Other other(OpenedZone read, Clock clock) {
        return new ChangesController.Other(
                String.valueOf(read.file().path().getFileName()),
                read.zone(),
                StaleBase.of(read, clock.instant()));
    }

    private static PlanController.Tools planning(Features.Tools tools) {
        return new PlanController.Tools(
                new Reviewer(tools.world().services(), tools.world().geography()),
                Background.OF_WINDOW,
                tools.saves()::toFolder,
                tools.messages()::text,
                tools.clock(),
                tools.mishaps());
    }

    private GraphFeature graph() {
        GraphFeature known =
                graph.orElseGet(() -> new GraphFeature(zone.desk(), others, tools, layer));
        graph = Optional.of(known);
        return known;
    }

    private Node query() {
        var query = new QueryController(zone.desk(), tools.world(), saved);
        return new QueryView(query.model(), query, messages);
    }

    public Node inspector() {
        return inspector;
    }

    public ProblemsView problems() {
        ProblemsView made = problemsView;
        if (made == null) {
            made = new ProblemsView(problems.model(), problems, messages);
            problemsView = made;
        }
        return made;
    }

    void nextProblem() {
        problems.next();
    }

    void previousProblem() {
        problems.previous();
    }

    /// What brings the record sets of a pasted text into the zone.
    PasteController paste(String text) {
        return new PasteController(zone.desk(), text, tools.world(), tools.mishaps());
    }

    /// What does something with all record sets that are selected.
    BulkController bulk(BulkKind kind, List<Desk> others) {
        return new BulkController(zone.desk(), kind, others, tools.world(), tools.mishaps());
    }

    /// The same, to bring them into another zone.
    BulkController carry(Desk to, boolean isMove, List<Desk> others) {
        BulkController bulk = bulk(BulkKind.CARRY, others);
        bulk.model().aim().set(Optional.of(new BulkModel.Aim(to, isMove)));
        return bulk;
    }

    /// What edits the members of the selected group together.
    Optional<GroupController> group() {
        return GroupController.ofSelected(
                zone.desk(), tools.world(), Background.OF_WINDOW, tools.mishaps());
    }

    public RecordActions records() {
        return new RecordActions() {
            @Override
            public void add(RecordType type) {
                table.add(type);
            }

            @Override
            public void duplicate() {
                table.duplicate();
            }

            @Override
            public void delete() {
                table.delete();
            }

            @Override
            public void editCell() {
                inTable(RecordTableView::editCell);
            }

            @Override
            public void editValues() {
                inTable(RecordTableView::editValues);
            }

            @Override
            public void follow() {
                table.follow();
            }

            @Override
            public void selectAll() {
                inTable(RecordTableView::selectAll);
            }

            @Override
            public void selectRows() {
                inTable(RecordTableView::selectRows);
            }

            @Override
            public void selectColumns() {
                inTable(RecordTableView::selectColumns);
            }
        };
    }

    /// The cells that are marked in the table; empty if whole rows are selected.
    Optional<CellRange> markedCells() {
        return table.model().marked().get();
    }

    /// The cells that are marked in the table, or the current one.
    Optional<CellRange> cells() {
        return view(View.TABLE) instanceof RecordTableView shown ? shown.cells() : Optional.empty();
    }

    String text(CellRange cells) {
        return cellTexts().of(cells);
    }

    private CellTexts cellTexts() {
        return new CellTexts(table.model(), table, tools.messages(), tools.world());
    }

    /// What pastes a block of cells over others.
    CellPasteController paste(List<List<String>> block, CellRange over) {
        return new CellPasteController(
                zone.desk(),
                table.model(),
                over,
                block,
                cellTexts(),
                tools.world(),
                tools.mishaps());
    }

    /// Brings the table to the front, and does something there once it has the keyboard.
    private void inTable(Consumer<RecordTableView> action) {
        zone.desk().view().set(View.TABLE);
        if (view(View.TABLE) instanceof RecordTableView shown) {
            Platform.runLater(() -> action.accept(shown));
        }
    }

    /// How many record sets each filter lets through.
    Map<SavedFilter, Integer> counts(List<SavedFilter> filters) {
        List<Integer> numbers = table.count(filters.stream().map(SavedFilter::text).toList());
        var counts = new HashMap<SavedFilter, Integer>();
        for (int i = 0; i < filters.size(); i++) {
            counts.put(filters.get(i), numbers.get(i));
        }
        return counts;
    }

    /// Shows what has changed since a step of the history.
    void compareWith(int step) {
        changes.compareWithStep(step);
    }

    /// Shows what will be sent before it asks where to.
    void exportBatch() {
        zone.desk().view().set(View.CHANGES);
        plan.exportPlan();
    }

    void exportGraph() {
        zone.desk().view().set(View.GRAPH);
        graph().export();
    }

    void quickFix() {
        fixes.show(view(zone.desk().view().get()));
    }

    /// Tells the linter which other zones are open.
    void beside(Neighbours neighbours) {
        lint.beside(neighbours);
    }

    void check() {
        lint.again();
    }
}
