package org.zonewright.analysis.plan.review;

import org.zonewright.analysis.plan.ChangeBatch.Item;
import org.zonewright.model.zone.Content;
import org.zonewright.model.zone.DomainName;
import org.zonewright.model.zone.RecordSet;
import org.zonewright.model.zone.RecordType;
import org.zonewright.model.zone.Zone;

import java.util.Collection;
import java.util.Optional;

/// How long resolvers may keep what a zone answers.
final class Caches {

    /// Of an alias to an AWS resource (guide, "TTL": 60 seconds for load balancers; other services
    /// do the same as far as was seen).
    private static final long SERVICE_TTL = 60;

    /// Without SOA: that of a new zone (guide, "The start of authority (SOA) record").
    private static final long USUAL_NEGATIVE_TTL = 900;

    private static final int MAX_HOPS = 16;

    private final Zone base;
    private final long negative;

    Caches(Zone base) {
        this.base = base;
        negative = negativeTtl(base);
    }

    /// @param isNegative whether it is the answer that there is nothing
    record Kept(long seconds, boolean isNegative) {}

    /// How long the answer that a change of the base makes wrong may be kept.
    Kept of(Item item) {
        DomainName name = item.set().name();
        RecordType type = item.set().type();
        Optional<Kept> own = positive(name, type);
        if (own.isPresent()) {
            return own.get();
        }
        boolean exists = !base.at(name).isEmpty() || base.hasBelow(name);
        return (exists ? Optional.<DomainName>empty() : wildcard(name))
                .flatMap(star -> positive(star, type))
                .orElse(new Kept(negative, true));
    }

    private Optional<Kept> positive(DomainName name, RecordType type) {
        Collection<RecordSet> sets = base.group(name, type);
        Collection<RecordSet> answering =
                sets.isEmpty() ? base.group(name, RecordType.CNAME) : sets;
        return answering.isEmpty()
                ? Optional.empty()
                : Optional.of(new Kept(longest(answering, 0), false));
    }

    private long longest(Collection<RecordSet> group, int hops) {
        return group.stream().mapToLong(set -> ttl(set, hops)).max().orElse(negative);
    }

    private long ttl(RecordSet set, int hops) {
        return switch (set.content()) {
            case Content.Values(long ttl, _) -> ttl;
            case Content.TrafficPolicy _ -> SERVICE_TTL;
            case Content.Alias alias ->
                    hops < MAX_HOPS && alias.target().isAtOrBelow(base.name())
                            ? longest(base.group(alias.target(), set.type()), hops + 1)
                            : SERVICE_TTL;
        };
    }

    /// The wildcard that answers for a name that does not exist (RFC 4592 section 3.3.1).
    private Optional<DomainName> wildcard(DomainName name) {
        Optional<DomainName> encloser = name.parent();
        while (encloser.filter(this::isMissing).isPresent()) {
            encloser = encloser.flatMap(DomainName::parent);
        }
        return encloser.map(parent -> parent.child("*"));
    }

    private boolean isMissing(DomainName name) {
        return name.isBelow(base.name()) && base.at(name).isEmpty() && !base.hasBelow(name);
    }

    /// The lower of the SOA's TTL and its last field (RFC 2308 section 5).
    private static long negativeTtl(Zone zone) {
        for (RecordSet soa : zone.group(zone.name(), RecordType.SOA)) {
            if (soa.content() instanceof Content.Values(long ttl, var values)
                    && !values.isEmpty()) {
                String[] fields = values.getFirst().strip().split("\\s+", -1);
                String minimum = fields[fields.length - 1];
                return minimum.matches("\\d{1,10}") ? Math.min(ttl, Long.parseLong(minimum)) : ttl;
            }
        }
        return USUAL_NEGATIVE_TTL;
    }
}
