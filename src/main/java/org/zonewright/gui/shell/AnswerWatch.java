package org.zonewright.gui.shell;

import javafx.concurrent.Task;

import org.jspecify.annotations.Nullable;
import org.zonewright.analysis.lint.Finding;
import org.zonewright.analysis.lint.Waiving;
import org.zonewright.analysis.lint.rules.semantic.SemanticRules;
import org.zonewright.analysis.plan.answers.AnswerDiff;
import org.zonewright.analysis.plan.answers.AnswerDiffer;
import org.zonewright.analysis.plan.answers.SemanticFindings;
import org.zonewright.analysis.resolve.Expectation;
import org.zonewright.analysis.resolve.Resolver;
import org.zonewright.analysis.resolve.World;
import org.zonewright.codec.question.Expectations;
import org.zonewright.codec.question.PlaceCodes;
import org.zonewright.codec.question.Saved;
import org.zonewright.gui.Answers;
import org.zonewright.gui.Desk;
import org.zonewright.gui.FxJobs;
import org.zonewright.model.edit.History;
import org.zonewright.model.zone.Zone;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// Finds in the background, after each edit, which questions are answered otherwise: the newest
/// snapshot cancels the one before, and what comes too late is dropped.
final class AnswerWatch {

    private final Desk desk;
    private final World world;
    private final Clock clock;
    private final Consumer<Throwable> mishaps;
    private @Nullable Task<Found> running;
    private @Nullable Zone looked;
    private @Nullable AnswerDiffer differ;

    /// What a look found, and what the next look can start with.
    private record Found(Answers answers, @Nullable AnswerDiffer differ) {}

    AnswerWatch(Desk desk, Features.Tools tools) {
        this.desk = desk;
        world = tools.world();
        clock = tools.clock();
        mishaps = tools.mishaps();
        desk.history().addListener((_, _, next) -> look(next));
        FxJobs.afterDrawing(() -> look(desk.history().get()));
    }

    private void look(History history) {
        Zone draft = history.zone();
        if (draft == looked) {
            return;
        }
        looked = draft;
        Task<Found> before = running;
        if (before != null) {
            before.cancel();
        }
        AnswerDiffer known = differ;
        running = FxJobs.start(_ -> found(history, known), this::show, mishaps);
    }

    private Found found(History history, @Nullable AnswerDiffer known) {
        Zone draft = history.zone();
        if (history.diff().isEmpty()) {
            return new Found(answers(draft, AnswerDiff.NONE), known);
        }
        AnswerDiffer fit =
                known != null && known.isFor(history.base())
                        ? known
                        : new AnswerDiffer(history.base(), world);
        return new Found(answers(draft, fit.diffInOneWorld(history.diff(), draft)), fit);
    }

    private Answers answers(Zone draft, AnswerDiff diff) {
        var findings = new ArrayList<Finding>();
        List<Expectation> expected = expected(draft);
        if (!expected.isEmpty()) {
            Resolver resolver = Resolver.of(draft, world);
            findings.addAll(SemanticFindings.failed(expected, resolver, draft));
        }
        findings.addAll(SemanticFindings.of(diff, draft));
        LocalDate today = LocalDate.now(clock);
        return new Answers(draft, diff, Waiving.of(findings, SemanticRules.ALL, draft, today));
    }

    private List<Expectation> expected(Zone draft) {
        var expected = new ArrayList<Expectation>();
        for (Saved saved : Expectations.of(draft, new PlaceCodes(world.geography()))) {
            if (saved instanceof Saved.Readable readable) {
                expected.add(readable.expectation());
            }
        }
        return expected;
    }

    private void show(Found found) {
        differ = found.differ();
        if (found.answers().of() == desk.history().get().zone()) {
            desk.answers().set(Optional.of(found.answers()));
        }
    }
}
