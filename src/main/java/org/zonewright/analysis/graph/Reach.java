package org.zonewright.analysis.graph;

import org.zonewright.model.aws.AliasServices;
import org.zonewright.model.zone.DomainName;
import org.zonewright.model.zone.RecordSet;
import org.zonewright.model.zone.RecordType;
import org.zonewright.model.zone.Zone;

import java.util.LinkedHashMap;
import java.util.List;

/// Follows what one name leads to.
record Reach(Zone zone, Fans fans) {

    static List<Component> of(Zone zone, AliasServices services, Extent extent, DomainName root) {
        return new Reach(zone, new Fans(extent.with(zone), services, extent)).from(root);
    }

    private List<Component> from(DomainName root) {
        var builder = new GraphBuilder(fans);
        var asked = new LinkedHashMap<String, Node.Question>();
        for (Targets.Target target : startsAt(root)) {
            switch (target) {
                case Targets.Target.OfZone(DomainName name, RecordType type) -> {
                    fans.at(name, type).ifPresent(builder::follow);
                    asked.put(Node.Group.idOf(name, type), new Node.Question(root, type));
                }
                case Targets.Target.End(Node node) -> builder.add(node);
            }
        }
        return builder.found(asked).stream().map(Found::component).toList();
    }

    /// The groups at a name that point or route; else what a client would find there.
    private List<Targets.Target> startsAt(DomainName root) {
        if (root.isAtOrBelow(zone.name())
                && Owners.of(zone, root) instanceof Owners.Found(DomainName owner, var sets)) {
            List<Targets.Target> pointing =
                    sets.stream()
                            .map(RecordSet::type)
                            .distinct()
                            .filter(type -> fans.pointsOrRoutes(zone.group(owner, type)))
                            .<Targets.Target>map(type -> new Targets.Target.OfZone(owner, type))
                            .toList();
            if (!pointing.isEmpty()) {
                return pointing;
            }
        }
        return fans.targets().name(root).toList();
    }
}
