package org.zonewright.gui.problems;

import org.zonewright.analysis.lint.Finding;
import org.zonewright.analysis.lint.LintRule;
import org.zonewright.analysis.lint.Severity;
import org.zonewright.analysis.lint.rules.LintRules;
import org.zonewright.analysis.resolve.World;
import org.zonewright.gui.Desk;
import org.zonewright.gui.DeskFixes;
import org.zonewright.gui.FindingsByRow;
import org.zonewright.gui.FixActions;
import org.zonewright.gui.Notice;
import org.zonewright.gui.View;
import org.zonewright.model.zone.EntryId;
import org.zonewright.model.zone.Phrase;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Lists the desk's findings, leads to their rows and applies their fixes.
public final class ProblemsController implements ProblemsView.Actions {

    private static final Map<String, LintRule> RULES =
            LintRules.ALL.stream().collect(Collectors.toMap(LintRule::id, Function.identity()));

    private final Desk desk;
    private final FixActions fixes;
    private final ProblemsModel model;

    /// What the saved zone has, where that is asked for.
    private Set<Finding.Identity> known = Set.of();

    public ProblemsController(Desk desk, World world) {
        this.desk = desk;
        fixes = new DeskFixes(desk, world);
        model = new ProblemsModel(desk.document().zone().name());
        desk.findings().subscribe(_ -> show());
        desk.findingsWhenSaved().subscribe(_ -> show());
        desk.selected().subscribe(_ -> follow());
    }

    public ProblemsModel model() {
        return model;
    }

    private void show() {
        List<Finding> findings = desk.findings().get();
        FindingsByRow index = desk.findingsByRow();
        int waived = findings.size() - index.count();
        model.counts().set(index.counts());
        model.waived().set(waived);
        ProblemFilter filter = model.filter().get();
        known = filter.isNewOnly() ? known() : Set.of();
        List<Finding> inSight =
                waived == 0 && filter.isOpen()
                        ? findings
                        : findings.stream().filter(one -> filter.lets(one, RULES, known)).toList();
        long counting =
                inSight == findings
                        ? index.count()
                        : inSight.stream().filter(one -> !one.isWaived()).count();
        model.hidden().set(index.count() - (int) counting);
        model.show(ProblemRows.of(inSight, filter, model.zone()));
        follow();
    }

    private Set<Finding.Identity> known() {
        return desk.findingsWhenSaved().get().stream()
                .map(Finding::identity)
                .collect(Collectors.toSet());
    }

    /// Marks the finding of the row that is selected elsewhere.
    private void follow() {
        List<Finding> ofRow = desk.selected().get().map(this::shownAt).orElse(List.of());
        if (model.current().get().filter(ofRow::contains).isEmpty()) {
            model.current().set(ofRow.stream().findFirst());
        }
    }

    private List<Finding> shownAt(EntryId row) {
        ProblemFilter filter = model.filter().get();
        Stream<Finding> found =
                filter.isWithWaived()
                        ? desk.findings().get().stream()
                                .filter(one -> one.at().equals(Optional.of(row)))
                        : desk.findingsByRow().at(row).stream();
        return found.filter(one -> filter.lets(one, RULES, known))
                .filter(one -> !ProblemRows.isFolded(one, filter, model.zone()))
                .toList();
    }

    private List<Finding> problems() {
        return model.shown().stream().flatMap(row -> row.problem().stream()).toList();
    }

    private void filter(UnaryOperator<ProblemFilter> change) {
        model.filter().set(change.apply(model.filter().get()));
        show();
    }

    @Override
    public void toggle(Severity severity) {
        filter(filter -> filter.toggled(severity));
    }

    @Override
    public void showSet(Optional<String> set) {
        filter(filter -> filter.ofSet(set));
    }

    @Override
    public void showRule(Optional<String> rule) {
        filter(filter -> filter.ofRule(rule));
    }

    @Override
    public void showNewOnly(boolean isOnly) {
        filter(filter -> filter.onlyNew(isOnly));
    }

    @Override
    public void showWaived(boolean isShown) {
        filter(filter -> filter.withWaived(isShown));
    }

    @Override
    public void showAll() {
        Grouping grouping = model.filter().get().grouping();
        filter(_ -> ProblemFilter.ALL.grouped(grouping));
    }

    @Override
    public void group(Grouping grouping) {
        filter(filter -> filter.grouped(grouping));
    }

    @Override
    public void fold(ProblemRow.Heading heading) {
        filter(filter -> filter.folding(heading.key()));
    }

    @Override
    public void select(Finding finding) {
        model.current().set(Optional.of(finding));
        finding.at().ifPresent(_ -> desk.selected().set(finding.at()));
    }

    @Override
    public void open(Finding finding) {
        select(finding);
        desk.view().set(View.TABLE);
    }

    @Override
    public void next() {
        step(1);
    }

    @Override
    public void previous() {
        step(-1);
    }

    private void step(int by) {
        List<Finding> shown = problems();
        if (shown.isEmpty()) {
            desk.tell(Notice.of(Notice.Tone.SUCCESS, Phrase.of("problems.none")));
            return;
        }
        int at = model.current().get().map(shown::indexOf).orElse(-1);
        int next = at < 0 && by < 0 ? shown.size() - 1 : Math.floorMod(at + by, shown.size());
        select(shown.get(next));
    }

    @Override
    public FixActions fixes() {
        return fixes;
    }

    @Override
    public List<String> sets() {
        return LintRules.SETS;
    }
}
