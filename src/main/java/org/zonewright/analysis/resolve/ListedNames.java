package org.zonewright.analysis.resolve;

import org.jspecify.annotations.Nullable;
import org.zonewright.model.zone.DomainName;
import org.zonewright.model.zone.RecordSet;
import org.zonewright.model.zone.Zone;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/// Looks names up in the zone itself and remembers those that were asked for.
final class ListedNames implements Names {

    private final Zone zone;
    private final Map<String, Optional<Node>> asked = new ConcurrentHashMap<>();

    ListedNames(Zone zone) {
        this.zone = zone;
    }

    @Override
    public @Nullable Node node(String canonical) {
        return asked.computeIfAbsent(canonical, this::look).orElse(null);
    }

    private Optional<Node> look(String canonical) {
        DomainName name = DomainName.of(canonical);
        List<RecordSet> sets = List.copyOf(zone.at(name));
        if (!sets.isEmpty() && name.isAtOrBelow(zone.name())) {
            return Optional.of(Node.of(name, sets));
        }
        boolean exists =
                name.equals(zone.name()) || name.isBelow(zone.name()) && zone.hasBelow(name);
        return exists ? Optional.of(Node.empty(canonical)) : Optional.empty();
    }

    /// To know would take a walk.
    @Override
    public boolean hasCuts() {
        return true;
    }
}
