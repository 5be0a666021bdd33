package org.zonewright.gui.changes;

import org.zonewright.analysis.plan.review.Reviewer;
import org.zonewright.analysis.resolve.World;
import org.zonewright.gui.Desk;
import org.zonewright.l10n.Messages;
import org.zonewright.model.aws.AliasServices;
import org.zonewright.model.aws.Geography;
import org.zonewright.session.Job;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;
import java.util.function.Consumer;

/// What plans are made with in tests: in place.
final class Plans {

    static final World WORLD = World.ofAws();

    private static final PlanController.Background IN_PLACE =
            new PlanController.Background() {
                @Override
                public <T> Runnable start(
                        Job<T> job, Consumer<T> whenDone, Consumer<Throwable> whenFailed) {
                    try {
                        whenDone.accept(job.run(Job.Progress.SILENT));
                    } catch (Exception e) {
                        whenFailed.accept(e);
                    }
                    return () -> {};
                }
            };

    private Plans() {}

    /// The pane of a view that is about something else.
    static BatchPane pane(Desk desk, ChangesModel changes, Messages messages) {
        var plan = new PlanController(desk, changes, tools(_ -> {}));
        return new BatchPane(plan.model(), plan, messages);
    }

    static PlanController.Tools tools(Consumer<Consumer<Path>> folders) {
        return new PlanController.Tools(
                new Reviewer(new AliasServices(), new Geography()),
                IN_PLACE,
                folders,
                new Messages(Locale.ENGLISH)::text,
                Clock.systemUTC(),
                trouble -> {
                    throw new AssertionError(trouble);
                });
    }
}
