package org.zonewright.gui;

import org.zonewright.analysis.lint.Finding;
import org.zonewright.analysis.lint.Fix;
import org.zonewright.analysis.lint.LintRule;
import org.zonewright.analysis.lint.rules.LintRules;
import org.zonewright.analysis.resolve.World;
import org.zonewright.model.zone.Phrase;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Mends the zone of a desk.
public final class DeskFixes implements FixActions {

    private final Desk desk;
    private final World world;
    private final Mending mending;
    private final Waiving waiving;

    public DeskFixes(Desk desk, World world) {
        this.desk = desk;
        this.world = world;
        mending = new Mending(desk);
        waiving = new Waiving(desk);
    }

    @Override
    public FixPreview preview(Fix fix) {
        return FixPreview.of(desk.document().zone(), fix, world);
    }

    @Override
    public void mend(Fix fix) {
        mending.apply(fix);
    }

    @Override
    public Optional<LintRule> rule(String id) {
        return LintRules.ALL.stream().filter(rule -> rule.id().equals(id)).findFirst();
    }

    @Override
    public List<More> more(Finding finding, Optional<Fix> fix) {
        var more = new ArrayList<More>();
        if (finding.isWaived()) {
            more.add(
                    new More(
                            "unwaive",
                            Phrase.of("problems.unwaive"),
                            () -> waiving.remove(finding)));
            return more;
        }
        Optional<FindingCare> care = desk.findingCare();
        if (care.isEmpty()) {
            return more;
        }
        fix.ifPresent(
                some -> {
                    long all = ofKind(finding.rule(), some);
                    if (all > 1) {
                        more.add(
                                new More(
                                        "fix-all",
                                        Phrase.of("problems.fix-all", all),
                                        () -> care.get().fixAll(finding.rule(), some)));
                    }
                });
        if (rule(finding.rule()).filter(r -> r.canBeWaived(finding.severity())).isPresent()) {
            more.add(
                    new More(
                            "waive",
                            Phrase.of("problems.waive"),
                            () -> care.get().askToWaive(finding)));
        }
        return more;
    }

    private long ofKind(String rule, Fix fix) {
        return desk.findings().get().stream()
                .filter(one -> !one.isWaived() && one.rule().equals(rule))
                .filter(one -> one.fixes().stream().anyMatch(f -> f.id().equals(fix.id())))
                .count();
    }
}
