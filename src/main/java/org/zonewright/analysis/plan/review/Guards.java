package org.zonewright.analysis.plan.review;

import org.zonewright.analysis.lint.Severity;
import org.zonewright.analysis.plan.preflight.Note;
import org.zonewright.model.edit.Change;
import org.zonewright.model.zone.Content;
import org.zonewright.model.zone.Phrase;
import org.zonewright.model.zone.RecordSet;
import org.zonewright.model.zone.RecordType;
import org.zonewright.model.zone.Zone;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/// Finds what is dangerous about changes, however legal they are.
final class Guards {

    /// From this share on much is lost, in per cent, and from this size of a zone on a share says
    /// anything (octoDNS, plan safety).
    private static final int MANY = 30;

    private static final int SOME_SIZE = 10;

    /// Seconds from which on old answers are kept for long.
    static final long LONG_TTL = 3600;

    private final Zone base;
    private final Collection<Change> changes;
    private final List<Guard> guards = new ArrayList<>();

    /// @param changes those that are to be made, sent or not
    Guards(Zone base, Collection<Change> changes) {
        this.base = base;
        this.changes = changes;
    }

    /// The gravest first.
    List<Guard> all() {
        apex();
        mass();
        changes.forEach(this::trafficPolicy);
        changes.forEach(this::ttl);
        return guards;
    }

    private void apex() {
        for (Change change : changes) {
            if (change.id() instanceof RecordSet.Key key && key.name().equals(base.name())) {
                if (key.type().equals(RecordType.NS)) {
                    add(Guard.APEX_NS, true, Optional.of(key), "plan.guard.apex-ns");
                } else if (key.type().equals(RecordType.SOA)) {
                    add(Guard.APEX_SOA, true, Optional.of(key), "plan.guard.apex-soa");
                }
            }
        }
    }

    private void mass() {
        int size = base.size() + base.unreadable().size();
        long deleted = changes.stream().filter(one -> one.kind() == Change.Kind.DELETED).count();
        long touched = changes.stream().filter(one -> one.kind() != Change.Kind.NEW).count();
        if (size < SOME_SIZE) {
            return;
        }
        if (100 * deleted > (long) MANY * size) {
            add(Guard.MASS_DELETE, true, Optional.empty(), "plan.guard.mass-delete", deleted, size);
        } else if (100 * touched >= (long) MANY * size) {
            add(Guard.MASS_DELETE, false, Optional.empty(), "plan.note.mass", touched, size);
        }
    }

    private void trafficPolicy(Change change) {
        if (change.before().isPresent()
                && change.before().get() instanceof RecordSet set
                && set.content() instanceof Content.TrafficPolicy) {
            add(Guard.TRAFFIC_POLICY, false, Optional.of(set.key()), "plan.guard.traffic-policy");
        }
    }

    /// A change of the TTL alone is the cure.
    private void ttl(Change change) {
        if (change.before().isPresent()
                && change.before().get() instanceof RecordSet set
                && set.content() instanceof Content.Values(long ttl, var values)
                && ttl > LONG_TTL
                && !(change.after().isPresent()
                        && change.after().get() instanceof RecordSet after
                        && after.values().equals(values)
                        && after.routing().equals(set.routing()))) {
            add(Guard.TTL, false, Optional.of(set.key()), "plan.guard.ttl", ttl);
        }
    }

    private void add(
            String rule, boolean typed, Optional<RecordSet.Key> about, String key, Object... args) {
        guards.add(new Guard(new Note(rule, Severity.WARNING, about, Phrase.of(key, args)), typed));
    }
}
