package org.zonewright.gui.changes;

import org.zonewright.analysis.lint.Finding;
import org.zonewright.analysis.lint.Fix;
import org.zonewright.analysis.lint.Waiving;
import org.zonewright.analysis.lint.rules.semantic.SemanticRules;
import org.zonewright.analysis.plan.answers.AnswerChange;
import org.zonewright.analysis.plan.answers.AnswerDiff;
import org.zonewright.analysis.plan.answers.AnswerDiffer;
import org.zonewright.analysis.plan.answers.Cause;
import org.zonewright.analysis.plan.answers.SemanticFindings;
import org.zonewright.analysis.resolve.Question;
import org.zonewright.analysis.resolve.WrittenQuestion;
import org.zonewright.gui.Answers;
import org.zonewright.gui.Asked;
import org.zonewright.gui.Desk;
import org.zonewright.gui.View;
import org.zonewright.model.edit.ZoneDiff;
import org.zonewright.model.zone.Zone;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Lists which questions a draft answers otherwise, while the view is shown, and leads to the
/// simulator.
final class AnswersController {

    private final Desk desk;
    private final ChangesModel model;
    private final ChangesController.Tools tools;
    private final Set<Cause> open = new HashSet<>();
    private Runnable cancel = () -> {};
    private Optional<Compared> compared = Optional.empty();

    /// What was found beside another zone than the one that was opened.
    private record Compared(Baseline with, Answers answers) {}

    AnswersController(Desk desk, ChangesModel model, ChangesController.Tools tools) {
        this.desk = desk;
        this.model = model;
        this.tools = tools;
        desk.answers().subscribe(_ -> show());
        desk.history().subscribe(_ -> show());
        desk.view().subscribe(_ -> show());
    }

    void show() {
        if (desk.view().get() != View.CHANGES) {
            return;
        }
        Baseline baseline = model.baseline().get();
        Optional<Answers> known = baseline.isOpened() ? desk.answers().get() : beside(baseline);
        boolean isOfNow =
                known.filter(some -> some.of() == desk.history().get().zone()).isPresent();
        model.questions()
                .set(
                        known.filter(_ -> isOfNow)
                                .map(
                                        some ->
                                                new ChangesModel.Questions(
                                                        some.diff().questions(),
                                                        some.diff().questionsAside())));
        if (isOfNow) {
            list(known.orElseThrow());
        }
    }

    /// What is known beside another zone; if that is not of now, it is found out.
    private Optional<Answers> beside(Baseline baseline) {
        Zone draft = desk.history().get().zone();
        Optional<Answers> known =
                compared.filter(some -> some.with() == baseline).map(Compared::answers);
        if (known.filter(some -> some.of() == draft).isEmpty()) {
            compare(baseline, draft);
        }
        return known;
    }

    private void compare(Baseline baseline, Zone draft) {
        cancel.run();
        cancel =
                tools.background()
                        .start(
                                _ -> {
                                    Zone base = baseline.zone();
                                    AnswerDiff diff =
                                            new AnswerDiffer(base, tools.world())
                                                    .diffInOneWorld(
                                                            ZoneDiff.between(base, draft), draft);
                                    return new Answers(draft, diff, findings(diff, draft));
                                },
                                answers -> {
                                    compared = Optional.of(new Compared(baseline, answers));
                                    if (answers.of() == desk.history().get().zone()) {
                                        show();
                                    }
                                },
                                tools.mishaps());
    }

    private List<Finding> findings(AnswerDiff diff, Zone draft) {
        return Waiving.of(
                SemanticFindings.of(diff, draft),
                SemanticRules.ALL,
                draft,
                LocalDate.now(tools.clock()));
    }

    private void list(Answers answers) {
        List<AnswerRow> aside = AnswerRows.sideEffects(answers, open);
        if (!aside.equals(model.sideEffects())) {
            model.sideEffects().setAll(aside);
        }
        List<AnswerRow> meant = AnswerRows.meant(answers);
        if (!meant.equals(model.answers())) {
            model.answers().setAll(meant);
        }
    }

    void ask(AnswerChange change) {
        Question question = change.question();
        var written =
                new WrittenQuestion(
                        question.name(),
                        question.type(),
                        Optional.of(question.client()),
                        Optional.of(question.unhealthy()),
                        Optional.empty(),
                        Optional.empty());
        desk.view().set(View.QUERY);
        desk.asked().set(Optional.of(Asked.exactly(written)));
    }

    void unfold(Cause cause) {
        if (!open.remove(cause)) {
            open.add(cause);
        }
        show();
    }

    void fix(Fix fix) {
        desk.apply(fix.edit(), fix.title());
    }

    void waive(Finding finding) {
        desk.findingCare().ifPresent(care -> care.askToWaive(finding));
    }
}
