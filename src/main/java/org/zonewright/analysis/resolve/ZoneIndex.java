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

/// One zone, arranged for questions: names by hash, so an answer costs the same in a zone of ten
/// names as of a million. Made once for each snapshot, in one walk over it.
final class ZoneIndex {

    private final Zone zone;
    private final String apex;
    private final Map<String, Node> nodes;
    private final boolean hasCuts;
    private final Told told;

    private ZoneIndex(Zone zone, Map<String, Node> nodes, boolean hasCuts) {
        this.zone = zone;
        this.apex = zone.name().canonical();
        this.nodes = nodes;
        this.hasCuts = hasCuts;
        told = Told.by(zone);
    }

    static ZoneIndex of(Zone zone) {
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
        return new ZoneIndex(zone, nodes, hasCuts);
    }

    private static void add(Map<String, Node> nodes, DomainName apex, List<RecordSet> sets) {
        DomainName name = sets.getFirst().name();
        if (!name.isAtOrBelow(apex)) {
            return;
        }
        nodes.put(name.canonical(), new Node(groups(name, sets)));
        String above = name.canonical();
        while (!above.equals(apex.canonical())) {
            above = parent(above);
            if (nodes.putIfAbsent(above, Node.EMPTY) != null) {
                return;
            }
        }
    }

    private static List<Group> groups(DomainName name, List<RecordSet> sets) {
        var groups = new ArrayList<Group>(2);
        var members = new ArrayList<Member>(1);
        for (int i = 0; i < sets.size(); i++) {
            members.add(new Member(sets.get(i)));
            RecordType type = sets.get(i).type();
            if (i + 1 == sets.size() || !sets.get(i + 1).type().equals(type)) {
                groups.add(new Group(name, type, members));
                members.clear();
            }
        }
        return List.copyOf(groups);
    }

    /// A canonical name without its first label: in that form each dot parts labels.
    private static String parent(String canonical) {
        int dot = canonical.indexOf('.');
        return dot + 1 >= canonical.length() ? "." : canonical.substring(dot + 1);
    }

    Zone zone() {
        return zone;
    }

    boolean covers(DomainName name) {
        return name.isAtOrBelow(zone.name());
    }

    /// What a name of this zone leads to.
    ///
    /// @param type DS at a cut belongs to this side of it (RFC 4035 section 3.1.4.1)
    Match find(DomainName name, RecordType type) {
        String canonical = name.canonical();
        Group cut = hasCuts ? cut(canonical) : null;
        if (cut != null && !(type.equals(RecordType.DS) && cut.owner().equals(name))) {
            return new Match.Cut(cut);
        }
        Node exact = nodes.get(canonical);
        if (exact != null) {
            return new Match.Exact(exact);
        }
        String encloser = parent(canonical);
        while (!nodes.containsKey(encloser)) {
            encloser = parent(encloser);
        }
        String source = encloser.equals(".") ? "*." : "*." + encloser;
        Node wildcard = nodes.get(source);
        return wildcard == null
                ? new Match.Missing(DomainName.of(encloser))
                : new Match.Wildcard(DomainName.of(source), wildcard);
    }

    /// The highest delegation at or above a name, below the apex.
    private @Nullable Group cut(String canonical) {
        Group highest = null;
        for (String name = canonical; !name.equals(apex); name = parent(name)) {
            Node node = nodes.get(name);
            Group here = node == null ? null : node.group(RecordType.NS);
            highest = here == null ? highest : here;
        }
        return highest;
    }

    /// The group that really stands at a name; no wildcard makes one.
    @Nullable Group group(DomainName name, RecordType type) {
        Node node = nodes.get(name.canonical());
        return node == null ? null : node.group(type);
    }

    Told told() {
        return told;
    }
}
