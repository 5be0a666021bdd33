package org.zonewright.analysis.lint;

import org.zonewright.model.zone.DomainName;
import org.zonewright.model.zone.Zone;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// The other zones that are open together with the one that is looked at, as they are now. Equal
/// are those of the very same zones.
///
/// @param zones in no order that matters; several may have one name
public record Neighbours(List<Zone> zones) {

    /// The zone is open alone.
    public static final Neighbours NONE = new Neighbours(List.of());

    public Neighbours {
        zones = List.copyOf(zones);
    }

    /// The others of some zones.
    ///
    /// @param one of `all`, the very object
    public static Neighbours of(Zone one, List<Zone> all) {
        return new Neighbours(all.stream().filter(zone -> zone != one).toList());
    }

    public boolean isEmpty() {
        return zones.isEmpty();
    }

    /// The zone of exactly this name, the first of several.
    public Optional<Zone> named(DomainName name, boolean isPrivate) {
        return of(isPrivate).filter(zone -> zone.name().equals(name)).findFirst();
    }

    /// The zone with the longest name that holds a name.
    public Optional<Zone> holding(DomainName name, boolean isPrivate) {
        return of(isPrivate)
                .filter(zone -> name.isAtOrBelow(zone.name()))
                .max(Comparator.comparingInt(zone -> zone.name().labels().size()));
    }

    private Stream<Zone> of(boolean isPrivate) {
        Predicate<Zone> inView = zone -> zone.info().isPrivate() == isPrivate;
        return zones.stream().filter(inView);
    }
}
