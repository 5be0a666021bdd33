package org.zonewright.analysis.resolve.whatif;

import org.zonewright.model.edit.Edit;
import org.zonewright.model.zone.DomainName;
import org.zonewright.model.zone.RecordSet;
import org.zonewright.model.zone.RecordType;
import org.zonewright.model.zone.Zone;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// The reverse look-up: which names of a zone answer with what others hold, through any number of
/// aliases and CNAMEs. Walks over the zone when first asked, once. For one thread.
public final class Dependents {

    /// Record sets of one name and type.
    record At(DomainName name, RecordType type) {}

    private final Zone zone;
    private boolean isRead;
    private final Map<At, List<At>> aliases = new HashMap<>();
    private final Map<DomainName, List<At>> chains = new HashMap<>();

    public Dependents(Zone zone) {
        this.zone = zone;
    }

    public Zone zone() {
        return zone;
    }

    private void read() {
        if (isRead) {
            return;
        }
        isRead = true;
        for (RecordSet set : zone.sets()) {
            At at = new At(set.name(), set.type());
            if (set.alias().isPresent()) {
                At target = new At(set.alias().get().target(), set.type());
                aliases.computeIfAbsent(target, _ -> new ArrayList<>()).add(at);
            } else if (set.type().equals(RecordType.CNAME)) {
                for (String value : set.values()) {
                    DomainName target = DomainName.of(value.strip());
                    chains.computeIfAbsent(target, _ -> new ArrayList<>()).add(at);
                }
            }
        }
    }

    /// The record sets that an edit changes.
    Set<RecordSet.Key> touched(Edit edit) {
        Zone after = edit.applyTo(zone);
        return edit.touched()
                .filter(RecordSet.Key.class::isInstance)
                .map(RecordSet.Key.class::cast)
                .filter(key -> !zone.find(key).equals(after.find(key)))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /// Nearest first, without those that are asked about.
    List<At> of(Collection<RecordSet.Key> changed) {
        read();
        Set<At> seen = new LinkedHashSet<>();
        changed.forEach(key -> seen.add(new At(key.name(), key.type())));
        int own = seen.size();
        Deque<At> open = new ArrayDeque<>(seen);
        while (!open.isEmpty()) {
            for (At user : users(open.remove())) {
                if (seen.add(user)) {
                    open.add(user);
                }
            }
        }
        return seen.stream().skip(own).toList();
    }

    private List<At> users(At at) {
        var users = new ArrayList<>(aliases.getOrDefault(at, List.of()));
        users.addAll(chains.getOrDefault(at.name(), List.of()));
        boolean cuts = at.type().equals(RecordType.NS) || at.type().equals(RecordType.DNAME);
        boolean covers = at.name().labels().size() > 1 && at.name().labels().getFirst().equals("*");
        if (cuts || covers) {
            DomainName above = covers ? at.name().parent().orElse(at.name()) : at.name();
            chains.forEach(
                    (target, from) -> {
                        if (target.isBelow(above)) {
                            users.addAll(from);
                        }
                    });
        }
        return users;
    }
}
