package org.zonewright.codec.text;

import org.zonewright.codec.Loss;
import org.zonewright.model.zone.Annotations;
import org.zonewright.model.zone.Content;
import org.zonewright.model.zone.Entry;
import org.zonewright.model.zone.Phrase;
import org.zonewright.model.zone.RecordSet;
import org.zonewright.model.zone.Simulation;
import org.zonewright.model.zone.Zone;
import org.zonewright.model.zone.ZoneInfo;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// What of a zone a format leaves out, collected while it is written.
public final class ZoneLosses {

    /// What a zone has beside its record sets.
    public enum Part {
        ZONE_ID,
        PRIVATE,
        COMMENT,
        NAME_SERVERS,
        CALLER_REFERENCE,
        HEALTH_CHECKS,
        EDITOR_BLOCKS
    }

    private final List<Loss> losses = new ArrayList<>();

    /// Notes that a row, or something of it, is left out.
    ///
    /// @param key of a message whose arguments are the row's name and type, then `more`
    public void of(Entry entry, String key, Object... more) {
        Object[] args = new Object[more.length + 2];
        args[0] = entry.name().route53();
        args[1] = entry.type();
        System.arraycopy(more, 0, args, 2, more.length);
        losses.add(new Loss(Optional.of(entry.id()), Phrase.of(key, args)));
    }

    /// Whether a format for what Route 53 makes of resources can hold a set; notes what of it is
    /// left out, or that all is.
    public boolean canWrite(RecordSet set) {
        if (set.content() instanceof Content.TrafficPolicy) {
            of(set, "codec.loss-traffic-policy");
            return false;
        }
        if (!set.type().isStoredByRoute53()) {
            of(set, "codec.loss-type");
            return false;
        }
        if (!set.extras().isEmpty()) {
            of(set, "codec.loss-extras");
        }
        return true;
    }

    /// Notes each part that the zone has and the format does not carry.
    public void ofZone(Zone zone, Set<Part> carried) {
        for (Part part : Part.values()) {
            if (!carried.contains(part) && has(zone, part)) {
                String key = "codec.loss-" + part.name().toLowerCase(Locale.ROOT);
                losses.add(
                        new Loss(
                                Optional.empty(),
                                Phrase.of(key.replace('_', '-'), zone.healthChecks().size())));
            }
        }
    }

    private static boolean has(Zone zone, Part part) {
        ZoneInfo info = zone.info();
        return switch (part) {
            case ZONE_ID -> info.id().isPresent();
            case PRIVATE -> info.isPrivate();
            case COMMENT -> !info.comment().isEmpty();
            case CALLER_REFERENCE -> !info.callerReference().isEmpty();
            case NAME_SERVERS -> !info.nameServers().isEmpty();
            case HEALTH_CHECKS -> !zone.healthChecks().isEmpty();
            case EDITOR_BLOCKS ->
                    !zone.simulation().equals(Simulation.NONE)
                            || !zone.annotations().equals(Annotations.NONE)
                            || zone.besides().member(Zone.Besides.EXPECTATIONS).isPresent();
        };
    }

    public List<Loss> all() {
        return List.copyOf(losses);
    }
}
