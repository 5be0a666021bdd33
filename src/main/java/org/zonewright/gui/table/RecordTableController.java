package org.zonewright.gui.table;

import org.zonewright.analysis.lint.Finding;
import org.zonewright.analysis.lint.Severity;
import org.zonewright.analysis.resolve.World;
import org.zonewright.gui.Background;
import org.zonewright.gui.Desk;
import org.zonewright.gui.DeskFixes;
import org.zonewright.gui.Entered;
import org.zonewright.gui.FixActions;
import org.zonewright.gui.Foresight;
import org.zonewright.gui.Notice;
import org.zonewright.gui.QuickFallout;
import org.zonewright.model.edit.Edit;
import org.zonewright.model.edit.History;
import org.zonewright.model.zone.Content;
import org.zonewright.model.zone.EntryId;
import org.zonewright.model.zone.Phrase;
import org.zonewright.model.zone.RecordType;
import org.zonewright.model.zone.Zone;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Turns what a person does in the table into edits, and each new snapshot into rows. Holds no
/// nodes.
public final class RecordTableController implements RecordTableView.Actions {

    private final Desk desk;

    private final World world;
    private final FixActions fixes;
    private final Foresight foresight;
    private final RowStore store;
    private final FilterController filter;
    private final RecordTableModel model;
    private final TableSelection selection;
    private RowOrder order = RowOrder.LISTING;
    private final Passing passing = new Passing();
    private final Sight sight;
    private List<String> counted = List.of();
    private FilterCounts counts = new FilterCounts(List.of());

    public RecordTableController(Desk desk, World world) {
        this.desk = desk;
        this.world = world;
        fixes = new DeskFixes(desk, world);
        foresight = new Foresight(desk);
        History history = desk.history().get();
        store = new RowStore(history);
        model = new RecordTableModel(RowFacts.of(history.zone(), world, desk.findingsByRow()));
        sight = new Sight(store, passing, model);
        selection = new TableSelection(desk, model, this::reveal);
        desk.history().addListener((_, _, next) -> show(next));
        desk.findings().addListener((_, _, _) -> showFindings());
        filter = new FilterController(desk, model, this::runFilter);
        selection.follow();
    }

    public RecordTableModel model() {
        return model;
    }

    /// How many record sets each of some filters would let through, in their order. Costs little
    /// after an edit, if they are those of the time before.
    public List<Integer> count(List<String> filterTexts) {
        if (!filterTexts.equals(counted)) {
            counted = List.copyOf(filterTexts);
            counts = new FilterCounts(filterTexts.stream().map(RowFilter::of).toList());
        }
        return Arrays.stream(counts.count(store, model.facts().get())).boxed().toList();
    }

    /// Makes the texts that the filter looks through. Those of a large zone take longer than the
    /// first letter that is typed may.
    public void readAhead(Background background, Consumer<Throwable> mishaps) {
        List<Shelf> shelves = store.shelves();
        RowTexts maker = model.facts().get().texts();
        var _ =
                background.start(
                        _ -> shelves.stream().map(one -> ShelfText.of(one.rows(), maker)).toList(),
                        texts -> {
                            for (int i = 0; i < texts.size(); i++) {
                                shelves.get(i).know(texts.get(i));
                            }
                        },
                        mishaps);
    }

    // ---- what the desk says

    private void show(History next) {
        List<EntryId> before = selection.entries();
        int at = selection.index();
        RowStore.Update update = store.update(next);
        passing.follow(update);
        counts.follow(update);
        model.facts().set(model.facts().get().after(next.zone()));
        sight.exchanged(update).ifPresentOrElse(this::showRows, this::showRows);
        selection.keep(before, update.touched(), at);
    }

    private void showFindings() {
        model.facts().set(model.facts().get().with(desk.findingsByRow()));
    }

    void runFilter() {
        passing.run(RowFilter.of(desk.filter().get()), store.shelves(), model.facts().get());
        showRows();
        selection.mark();
    }

    // ---- what a person does

    @Override
    public FilterBar.Actions filter() {
        return filter;
    }

    @Override
    public void sort(RowOrder next) {
        order = next;
        store.sort(order, model.facts().get());
        showRows();
        selection.mark();
    }

    @Override
    public void toggle(Row.Group group) {
        var collapsed = new HashSet<>(model.collapsed().get());
        if (!collapsed.remove(group.id())) {
            collapsed.add(group.id());
        }
        model.collapsed().set(collapsed);
        showRows();
        selection.mark();
    }

    @Override
    public void toggleAll() {
        Set<RowId> groups =
                store.blocks().stream()
                        .flatMap(block -> block.header().stream())
                        .map(Row.Group::id)
                        .collect(Collectors.toSet());
        model.collapsed().set(model.collapsed().get().containsAll(groups) ? Set.of() : groups);
        showRows();
        selection.mark();
    }

    @Override
    public void filterBy(Row row, Column column, RecordTableView.FilterSense sense) {
        FilterText.naming(row, column, store.history().zone().name())
                .ifPresent(
                        token ->
                                filter.add(
                                        sense == RecordTableView.FilterSense.ONLY
                                                ? token
                                                : "-" + token));
    }

    @Override
    public void follow(Row row) {
        Pointers.target(store.history().zone(), row)
                .ifPresentOrElse(
                        id -> desk.selected().set(Optional.of(id)),
                        () ->
                                desk.tell(
                                        Notice.of(
                                                Notice.Tone.NEUTRAL,
                                                Phrase.of(
                                                        "table.follow.nowhere",
                                                        commands().label(row)))));
    }

    /// Goes to where the selected row points.
    public void follow() {
        selection.rows().stream().findFirst().ifPresent(this::follow);
    }

    @Override
    public void select(List<Row> rows, Optional<Row> lead) {
        selection.select(rows, lead);
    }

    @Override
    public void mark(Optional<CellRange> cells) {
        model.marked().set(cells);
    }

    @Override
    public Optional<String> text(Row row, Column column) {
        return model.rejected(new RecordTableModel.Cell(row.id(), column))
                .map(RecordTableModel.Rejected::text)
                .or(() -> edits().text(row, column));
    }

    @Override
    public Optional<String> values(Row row) {
        return row instanceof Row.Single single
                        && single.isLive()
                        && single.set().content() instanceof Content.Values(_, var values)
                ? Optional.of(String.join("\n", values))
                : Optional.empty();
    }

    @Override
    public Optional<Phrase> problem(Row row, Column column, String typed) {
        return switch (edits().enter(row, column, typed)) {
            case Entered.Refused(Phrase why) -> Optional.of(why);
            case Entered.Same _ -> Optional.empty();
            case Entered.Change(Edit edit, _, EntryId at) ->
                    foresight
                            .worst(edit, at)
                            .filter(finding -> finding.severity() == Severity.ERROR)
                            .map(Finding::sentence);
        };
    }

    @Override
    public void enter(Row row, Column column, String typed) {
        var cell = new RecordTableModel.Cell(row.id(), column);
        switch (edits().enter(row, column, typed)) {
            case Entered.Change change -> guardMove(cell, change, typed);
            case Entered.Same _ -> giveUp(cell);
            case Entered.Refused(Phrase why) -> {
                model.reject(cell, new RecordTableModel.Rejected(typed, why));
                redraw();
            }
        }
    }

    private void guardMove(RecordTableModel.Cell cell, Entered.Change change, String typed) {
        Zone zone = desk.history().get().zone();
        desk.guardMove(
                QuickFallout.ofMove(zone, change.edit(), world),
                () -> take(cell, change, typed),
                () -> giveUp(cell));
    }

    private void giveUp(RecordTableModel.Cell cell) {
        model.accept(cell);
        redraw();
    }

    @Override
    public List<Finding> findings(Row row) {
        return model.facts().get().findings(row);
    }

    @Override
    public FixActions fixes() {
        return fixes;
    }

    @Override
    public void giveUp(Row row) {
        Stream.of(Column.values())
                .forEach(column -> model.accept(new RecordTableModel.Cell(row.id(), column)));
        redraw();
    }

    @Override
    public void add(RecordType type) {
        applyAndName(commands().add(type, selection.rows().stream().findFirst()));
    }

    @Override
    public void duplicate() {
        commands().duplicate(selection.rows()).ifPresent(this::applyAndName);
    }

    private void applyAndName(Entered.Change change) {
        if (apply(change)) {
            model.editing()
                    .set(
                            Optional.of(
                                    new RecordTableModel.Cell(
                                            new RowId.Of(change.at()), Column.NAME)));
        }
    }

    @Override
    public void delete() {
        commands()
                .deleteOrRestore(selection.rows())
                .ifPresent(change -> desk.guard(change.edit(), () -> guardOthers(change)));
    }

    private void guardOthers(Entered.Change change) {
        Zone zone = desk.history().get().zone();
        desk.guard(QuickFallout.of(zone, change.edit(), world), () -> applyAndTell(change));
    }

    private void applyAndTell(Entered.Change change) {
        if (desk.apply(change.edit(), change.name())) {
            desk.tell(
                    Notice.of(Notice.Tone.SUCCESS, change.name())
                            .withAction(Phrase.of("table.undo"), desk::undo));
        }
    }

    // ---- rows

    /// Applies and goes to what was made.
    private boolean apply(Entered.Change change) {
        if (!desk.apply(change.edit(), change.name())) {
            return false;
        }
        selection.select(List.of(new RowId.Of(change.at())));
        selection.mark();
        return true;
    }

    /// A click on another row ends the edit of this one: then the clicked row stays selected. What
    /// cannot be kept stays in its cell.
    private void take(RecordTableModel.Cell cell, Entered.Change change, String typed) {
        model.accept(cell);
        boolean elsewhere =
                !model.selected().get().isEmpty() && !model.selected().get().contains(cell.row());
        boolean kept = elsewhere ? desk.apply(change.edit(), change.name()) : apply(change);
        if (!kept) {
            model.reject(cell, new RecordTableModel.Rejected(typed, Phrase.of("gui.not-kept")));
            redraw();
        }
    }

    private void redraw() {
        model.facts().set(model.facts().get().after(store.history().zone()));
    }

    private CellEdits edits() {
        return new CellEdits(store.history().zone(), world.services());
    }

    private RowCommands commands() {
        return new RowCommands(store.history().zone());
    }

    /// Brings a row into sight that another view selected.
    private void reveal(EntryId id) {
        store.blockOf(id)
                .ifPresent(
                        block -> {
                            if (passing.add(block, id)) {
                                showRows();
                            }
                            block.header()
                                    .filter(header -> model.collapsed().get().contains(header.id()))
                                    .ifPresent(this::toggle);
                        });
    }

    private void showRows() {
        showRows(sight.rows());
    }

    private void showRows(List<Row> rows) {
        model.show(rows);
        model.shown().set(passing.count());
        model.total().set(store.size());
        desk.shown().set(passing.count());
    }
}
