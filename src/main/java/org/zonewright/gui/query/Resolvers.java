package org.zonewright.gui.query;

import org.jspecify.annotations.Nullable;
import org.zonewright.analysis.resolve.Resolver;
import org.zonewright.analysis.resolve.World;
import org.zonewright.model.edit.History;
import org.zonewright.model.zone.Zone;

/// Keeps the resolvers of what was opened and of the draft: making one walks the zone, following an
/// edit does not.
final class Resolvers {

    private record Opened(Zone zone, Resolver resolver) {}

    private record Draft(History.Step step, Resolver resolver) {}

    private final World world;
    private volatile @Nullable Opened opened;
    private volatile @Nullable Draft draft;

    Resolvers(World world) {
        this.world = world;
    }

    Resolver ofOpened(Zone zone) {
        Opened made = opened;
        if (made == null || made.zone() != zone) {
            made = new Opened(zone, Resolver.of(zone, world));
            opened = made;
        }
        return made.resolver();
    }

    /// @param step of one and the same history each time
    Resolver ofDraft(History.Step step) {
        Draft made = draft;
        if (made == null || made.step() != step) {
            made = new Draft(step, made == null ? first(step) : next(made, step));
            draft = made;
        }
        return made.resolver();
    }

    private Resolver first(History.Step step) {
        return Resolver.of(step.zone(), world);
    }

    private static Resolver next(Draft before, History.Step step) {
        return before.resolver()
                .after(
                        before.step().zone(),
                        step.zone(),
                        History.touchedBetween(before.step(), step).toList());
    }
}
