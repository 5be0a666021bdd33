package org.zonewright.gui.problems;

import org.zonewright.analysis.lint.Finding;
import org.zonewright.analysis.lint.Fix;
import org.zonewright.analysis.lint.LintRule;
import org.zonewright.analysis.lint.Severity;
import org.zonewright.analysis.lint.rules.LintRules;
import org.zonewright.analysis.resolve.World;
import org.zonewright.gui.Desk;
import org.zonewright.gui.FixPreview;
import org.zonewright.gui.Mending;
import org.zonewright.gui.Notice;
import org.zonewright.gui.View;
import org.zonewright.model.zone.EntryId;
import org.zonewright.model.zone.Phrase;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Lists the desk's findings, leads to their rows and applies their fixes.
public final class ProblemsController implements ProblemsView.Actions {

    private final Desk desk;
    private final World world;
    private final Mending mending;
    private final ProblemsModel model;

    public ProblemsController(Desk desk, World world) {
        this.desk = desk;
        this.world = world;
        mending = new Mending(desk);
        model = new ProblemsModel(desk.document().zone().name());
        desk.findings().subscribe(this::show);
        desk.selected().subscribe(_ -> follow());
    }

    public ProblemsModel model() {
        return model;
    }

    private void show(List<Finding> findings) {
        var counts = new EnumMap<Severity, Integer>(Severity.class);
        List<Finding> counting = findings.stream().filter(found -> !found.isWaived()).toList();
        counting.forEach(found -> counts.merge(found.severity(), 1, Integer::sum));
        model.counts().set(counts);
        Set<Severity> hidden = model.hidden().get();
        List<Finding> next =
                counting.stream().filter(found -> !hidden.contains(found.severity())).toList();
        if (!next.equals(model.shown())) {
            model.shown().setAll(next);
        }
        follow();
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
                            model.shown().stream()
                                    .filter(found -> row.isPresent() && found.at().equals(row))
                                    .findFirst());
        }
    }

    private boolean isShown(Finding finding) {
        return model.shown().contains(finding);
    }

    @Override
    public void toggle(Severity severity) {
        var hidden = EnumSet.noneOf(Severity.class);
        hidden.addAll(model.hidden().get());
        if (!hidden.remove(severity)) {
            hidden.add(severity);
        }
        model.hidden().set(hidden);
        show(desk.findings().get());
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
        List<Finding> shown = model.shown();
        if (shown.isEmpty()) {
            desk.tell(Notice.of(Notice.Tone.SUCCESS, Phrase.of("problems.none")));
            return;
        }
        int at = model.current().get().map(shown::indexOf).orElse(-1);
        int next = at < 0 && by < 0 ? shown.size() - 1 : Math.floorMod(at + by, shown.size());
        select(shown.get(next));
    }

    @Override
    public void mend(Fix fix) {
        mending.apply(fix);
    }

    @Override
    public FixPreview preview(Fix fix) {
        return FixPreview.of(desk.document().zone(), fix, world);
    }

    @Override
    public Optional<LintRule> rule(String id) {
        return LintRules.ALL.stream().filter(rule -> rule.id().equals(id)).findFirst();
    }
}
