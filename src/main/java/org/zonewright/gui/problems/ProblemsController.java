package org.zonewright.gui.problems;

import org.zonewright.analysis.lint.Finding;
import org.zonewright.analysis.lint.LintRule;
import org.zonewright.analysis.lint.Severity;
import org.zonewright.analysis.lint.rules.LintRules;
import org.zonewright.analysis.resolve.World;
import org.zonewright.gui.Desk;
import org.zonewright.gui.DeskFixes;
import org.zonewright.gui.FixActions;
import org.zonewright.gui.Notice;
import org.zonewright.gui.View;
import org.zonewright.model.zone.EntryId;
import org.zonewright.model.zone.Phrase;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/// Lists the desk's findings, leads to their rows and applies their fixes.
public final class ProblemsController implements ProblemsView.Actions {

    private static final Map<String, LintRule> RULES =
            LintRules.ALL.stream().collect(Collectors.toMap(LintRule::id, Function.identity()));

    private final Desk desk;
    private final FixActions fixes;
    private final ProblemsModel model;

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
        var counts = new EnumMap<Severity, Integer>(Severity.class);
        int waived = 0;
        for (Finding finding : findings) {
            if (finding.isWaived()) {
                waived++;
            } else {
                counts.merge(finding.severity(), 1, Integer::sum);
            }
        }
        model.counts().set(counts);
        model.waived().set(waived);
        ProblemFilter filter = model.filter().get();
        Set<Finding.Identity> known = filter.isNewOnly() ? known() : Set.of();
        List<Finding> inSight =
                findings.stream().filter(one -> filter.lets(one, RULES, known)).toList();
        long counting = inSight.stream().filter(one -> !one.isWaived()).count();
        model.hidden().set(findings.size() - waived - (int) counting);
        List<ProblemRow> next =
                ProblemRows.of(inSight, filter.grouping(), filter.folded(), model.zone());
        if (!next.equals(model.shown())) {
            model.shown().setAll(next);
        }
        follow();
    }

    private Set<Finding.Identity> known() {
        return desk.findingsWhenSaved().get().stream()
                .map(Finding::identity)
                .collect(Collectors.toSet());
    }

    /// Marks the finding of the row that is selected elsewhere.
    private void follow() {
        Optional<EntryId> row = desk.selected().get();
        boolean there =
                model.current()
                        .get()
                        .filter(this::isShown)
                        .map(Finding::at)
                        .equals(Optional.of(row));
        if (!there) {
            model.current()
                    .set(
                            problems().stream()
                                    .filter(found -> row.isPresent() && found.at().equals(row))
                                    .findFirst());
        }
    }

    private List<Finding> problems() {
        return model.shown().stream().flatMap(row -> row.problem().stream()).toList();
    }

    private boolean isShown(Finding finding) {
        return model.shown().contains(new ProblemRow.Problem(finding));
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
