package org.zonewright.analysis.resolve;

import org.jspecify.annotations.Nullable;
import org.zonewright.model.zone.DomainName;
import org.zonewright.model.zone.EntryId;
import org.zonewright.model.zone.RecordType;
import org.zonewright.model.zone.Zone;

import java.util.Collection;
import java.util.Optional;

/// One zone, arranged for questions.
final class ZoneIndex {

    private final Zone zone;
    private final String apex;
    private final Names names;
    private final Told told;

    private ZoneIndex(Zone zone, Names names) {
        this.zone = zone;
        this.apex = zone.name().canonical();
        this.names = names;
        told = Told.by(zone);
    }

    /// For many questions: made in one walk over the zone, and then an answer costs the same in a
    /// zone of ten names as of a million.
    static ZoneIndex of(Zone zone) {
        return new ZoneIndex(zone, HashedNames.of(zone));
    }

    /// For a few questions: costs nothing to make, and a name O(log n).
    static ZoneIndex unwalked(Zone zone) {
        return new ZoneIndex(zone, new ListedNames(zone));
    }

    /// The index of the same zone after an edit; costs what the edit costs.
    ///
    /// @param edited every row in which the zones differ
    ZoneIndex after(Zone next, Collection<EntryId> edited) {
        return next.name().equals(zone.name())
                ? new ZoneIndex(next, EditedNames.after(names, next, edited))
                : of(next);
    }

    /// A canonical name without its first label: in that form each dot parts labels.
    static String parent(String canonical) {
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
        Group cut = names.hasCuts() ? cut(canonical) : null;
        if (cut != null && cut.type().equals(RecordType.DNAME)) {
            return new Match.Redirection(cut);
        }
        if (cut != null && !(type.equals(RecordType.DS) && cut.owner().equals(name))) {
            return new Match.Cut(cut);
        }
        Node exact = names.node(canonical);
        if (exact != null) {
            return new Match.Exact(exact);
        }
        String encloser = parent(canonical);
        while (names.node(encloser) == null) {
            encloser = parent(encloser);
        }
        String source = encloser.equals(".") ? "*." : "*." + encloser;
        Node wildcard = names.node(source);
        return wildcard == null
                ? new Match.Missing(DomainName.of(encloser))
                : new Match.Wildcard(DomainName.of(source), wildcard);
    }

    /// Whether sets of a type take the names below away from the zone.
    ///
    /// @param below whether they stand below the apex
    static boolean cuts(RecordType type, boolean below) {
        return below && type.equals(RecordType.NS) || type.equals(RecordType.DNAME);
    }

    /// What is highest of the delegations at or above a name, below the apex, and of the DNAMEs
    /// above it.
    private @Nullable Group cut(String canonical) {
        Group highest = null;
        String name = canonical;
        while (true) {
            Node node = names.node(name);
            Group here = node == null ? null : cut(node, !name.equals(canonical));
            highest = here == null ? highest : here;
            if (name.equals(apex)) {
                return highest;
            }
            name = parent(name);
        }
    }

    /// Of both at one name, which RFC 6672 section 2.3 forbids, the delegation counts.
    private @Nullable Group cut(Node node, boolean above) {
        Group delegation = node.name().equals(apex) ? null : node.group(RecordType.NS);
        return delegation == null && above ? node.group(RecordType.DNAME) : delegation;
    }

    boolean exists(DomainName name) {
        return names.node(name.canonical()) != null;
    }

    boolean hasCuts() {
        return names.hasCuts();
    }

    /// Where what the zone answers for a name itself ends.
    Optional<DomainName> cut(DomainName name) {
        return names.hasCuts()
                ? Optional.ofNullable(cut(name.canonical())).map(Group::owner)
                : Optional.empty();
    }

    /// The group that really stands at a name; no wildcard makes one.
    @Nullable Group group(DomainName name, RecordType type) {
        Node node = names.node(name.canonical());
        return node == null ? null : node.group(type);
    }

    Told told() {
        return told;
    }
}
