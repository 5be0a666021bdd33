package org.zonewright.gui.changes;

import org.zonewright.analysis.lint.Finding;
import org.zonewright.analysis.lint.Fix;
import org.zonewright.analysis.plan.answers.AnswerChange;
import org.zonewright.analysis.plan.answers.Cause;
import org.zonewright.analysis.resolve.Question;
import org.zonewright.analysis.resolve.WrittenQuestion;
import org.zonewright.gui.Answers;
import org.zonewright.gui.Asked;
import org.zonewright.gui.Desk;
import org.zonewright.gui.View;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Lists which questions a draft answers otherwise, while the view is shown, and leads to the
/// simulator.
final class AnswersController {

    private final Desk desk;
    private final ChangesModel model;
    private final Set<Cause> open = new HashSet<>();

    AnswersController(Desk desk, ChangesModel model) {
        this.desk = desk;
        this.model = model;
        desk.answers().subscribe(_ -> show());
        desk.history().subscribe(_ -> show());
        desk.view().subscribe(_ -> show());
    }

    private void show() {
        if (desk.view().get() != View.CHANGES) {
            return;
        }
        Optional<Answers> known = desk.answers().get();
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
