package org.zonewright.analysis.lint;

import org.jspecify.annotations.Nullable;
import org.zonewright.model.zone.DomainName;
import org.zonewright.model.zone.Zone;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The other zones that are open together with the one that is looked at, as they are now. Equal
/// are those of the very same zones.
public final class Neighbours {

    /// The zone is open alone.
    public static final Neighbours NONE = new Neighbours(List.of());

    private final List<ZoneNames> zones;

    /// @param zones in no order that matters; several may have one name
    public Neighbours(List<Zone> zones) {
        this.zones = zones.stream().map(ZoneNames::walked).toList();
    }

    /// The others of some zones.
    ///
    /// @param one of `all`, the very object
    public static Neighbours of(Zone one, List<Zone> all) {
        return new Neighbours(all.stream().filter(zone -> zone != one).toList());
    }

    public List<Zone> zones() {
        return zones.stream().map(ZoneNames::zone).toList();
    }

    public boolean isEmpty() {
        return zones.isEmpty();
    }

    /// The zone of exactly this name, the first of several.
    public Optional<ZoneNames> named(DomainName name, boolean isPrivate) {
        return in(isPrivate).filter(zone -> zone.apex().equals(name)).findFirst();
    }

    /// The zone with the longest name that holds a name.
    public Optional<ZoneNames> holding(DomainName name, boolean isPrivate) {
        return isEmpty()
                ? Optional.empty()
                : in(isPrivate)
                        .filter(zone -> name.isAtOrBelow(zone.apex()))
                        .max(Comparator.comparingInt(zone -> zone.apex().labels().size()));
    }

    /// Those that are private, or those that are not.
    public Stream<ZoneNames> in(boolean isPrivate) {
        return zones.stream().filter(zone -> zone.zone().info().isPrivate() == isPrivate);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Neighbours second && zones().equals(second.zones());
    }

    @Override
    public int hashCode() {
        return zones().hashCode();
    }
}
