package org.zonewright.analysis.resolve;

import org.jspecify.annotations.Nullable;
import org.zonewright.model.zone.DomainName;
import org.zonewright.model.zone.RecordSet;
import org.zonewright.model.zone.RecordType;
import org.zonewright.model.zone.Zone;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// All names of a zone, by hash.
final class HashedNames implements Names {

    private final Map<String, Node> nodes;
    private final boolean hasCuts;

    private HashedNames(Map<String, Node> nodes, boolean hasCuts) {
        this.nodes = nodes;
        this.hasCuts = hasCuts;
    }

    static HashedNames of(Zone zone) {
        DomainName apex = zone.name();
        var nodes = HashMap.<String, Node>newHashMap(zone.size() * 2);
        nodes.put(apex.canonical(), Node.EMPTY);
        boolean hasCuts = false;
        var here = new ArrayList<RecordSet>();
        for (RecordSet set : zone.sets()) {
            if (!here.isEmpty() && !here.getFirst().name().equals(set.name())) {
                add(nodes, apex, here);
                here.clear();
            }
            hasCuts |= set.type().equals(RecordType.NS) && !set.name().equals(apex);
            here.add(set);
        }
        if (!here.isEmpty()) {
            add(nodes, apex, here);
        }
        return new HashedNames(nodes, hasCuts);
    }

    private static void add(Map<String, Node> nodes, DomainName apex, List<RecordSet> sets) {
        DomainName name = sets.getFirst().name();
        if (!name.isAtOrBelow(apex)) {
            return;
        }
        nodes.put(name.canonical(), Node.of(name, sets));
        String above = name.canonical();
        while (!above.equals(apex.canonical())) {
            above = ZoneIndex.parent(above);
            if (nodes.putIfAbsent(above, Node.EMPTY) != null) {
                return;
            }
        }
    }

    @Override
    public @Nullable Node node(String canonical) {
        return nodes.get(canonical);
    }

    @Override
    public boolean hasCuts() {
        return hasCuts;
    }
}
