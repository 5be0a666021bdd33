package org.zonewright.gui.query;

import org.jspecify.annotations.Nullable;
import org.zonewright.analysis.resolve.Resolver;
import org.zonewright.analysis.resolve.World;
import org.zonewright.model.zone.Zone;

/// Keeps the resolver of the last snapshot, as making one walks the zone.
final class Resolvers {

    private record Made(Zone of, Resolver resolver) {}

    private final World world;
    private volatile @Nullable Made last;

    Resolvers(World world) {
        this.world = world;
    }

    Resolver of(Zone zone) {
        Made made = last;
        if (made == null || made.of() != zone) {
            made = new Made(zone, Resolver.of(zone, world));
            last = made;
        }
        return made.resolver();
    }
}
