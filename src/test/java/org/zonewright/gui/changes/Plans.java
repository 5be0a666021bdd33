package org.zonewright.gui.changes;

import org.zonewright.analysis.plan.preflight.Note;
import org.zonewright.analysis.plan.review.Reviewer;
import org.zonewright.analysis.resolve.World;
import org.zonewright.gui.Background;
import org.zonewright.gui.Backgrounds;
import org.zonewright.gui.Desk;
import org.zonewright.l10n.Messages;
import org.zonewright.model.aws.AliasServices;
import org.zonewright.model.aws.Geography;
import org.zonewright.model.zone.Zone;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

/// What plans are made with in tests: in place, where nothing else is said.
final class Plans {

    static final World WORLD = World.ofAws();

    private Plans() {}

    /// The pane of a view that is about something else.
    static BatchPane pane(Desk desk, ChangesModel changes, Messages messages) {
        var plan = new PlanController(desk, changes, tools(_ -> {}));
        return new BatchPane(plan.model(), plan, messages);
    }

    /// @param other the zone that a person chooses to compare with
    static ChangesController.Tools comparing(Zone other) {
        return comparing(other, Optional.empty(), Backgrounds.IN_PLACE);
    }

    /// @param doubt of the file that was opened
    static ChangesController.Tools comparing(
            Zone other, Optional<Note> doubt, Background background) {
        return comparing(other, doubt, background, Plans::fail);
    }

    static ChangesController.Tools comparing(
            Zone other, Optional<Note> doubt, Background background, Consumer<Throwable> mishaps) {
        return new ChangesController.Tools(
                WORLD,
                chosen ->
                        chosen.accept(
                                new ChangesController.Other("other.json", other, Optional.empty())),
                () -> doubt,
                background,
                Clock.systemUTC(),
                mishaps);
    }

    private static void fail(Throwable trouble) {
        throw new AssertionError(trouble);
    }

    static PlanController.Tools tools(Consumer<Consumer<Path>> folders) {
        return tools(folders, Backgrounds.IN_PLACE, Plans::fail);
    }

    static PlanController.Tools tools(
            Consumer<Consumer<Path>> folders, Background background, Consumer<Throwable> mishaps) {
        return new PlanController.Tools(
                new Reviewer(new AliasServices(), new Geography()),
                background,
                folders,
                new Messages(Locale.ENGLISH)::text,
                Clock.systemUTC(),
                mishaps);
    }
}
