package org.zonewright.analysis.lint;

import org.jspecify.annotations.Nullable;
import org.zonewright.model.aws.AliasMatch;
import org.zonewright.model.aws.AliasServices;
import org.zonewright.model.aws.Geography;
import org.zonewright.model.zone.DomainName;
import org.zonewright.model.zone.RecordType;
import org.zonewright.model.zone.Zone;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// What checks may know: the zone, the one it was before, the others open with it, and what AWS
/// fixes. One for each run, on one thread.
public final class LintContext {

    private final Zone zone;
    private final Optional<Zone> base;
    private final Neighbours neighbours;
    private final AliasServices services;
    private final Geography geography;
    private final Mender mender;
    private final OwnId ownId;
    private final LocalDate today;
    private final ZoneNames names;
    private final Map<DomainName, Optional<AliasMatch>> matches = new HashMap<>();

    LintContext(
            ZoneNames names,
            Optional<Zone> base,
            Neighbours neighbours,
            AliasServices services,
            Geography geography,
            Mender mender,
            OwnId ownId,
            LocalDate today) {
        this.zone = names.zone();
        this.names = names;
        this.base = base;
        this.neighbours = neighbours;
        this.services = services;
        this.geography = geography;
        this.mender = mender;
        this.ownId = ownId;
        this.today = today;
    }

    /// What a zone that stands for itself tells, for who converts records outside of a lint.
    public static LintContext of(Zone zone, AliasServices services, Geography geography) {
        return new LintContext(
                ZoneNames.unwalked(zone),
                Optional.empty(),
                Neighbours.NONE,
                services,
                geography,
                Mender.NONE,
                OwnId.of(zone, services),
                LocalDate.EPOCH);
    }

    /// The same for another thread.
    LintContext copy() {
        return new LintContext(names, base, neighbours, services, geography, mender, ownId, today);
    }

    public Zone zone() {
        return zone;
    }

    /// What the zone was when it was opened, if it was opened.
    public Optional<Zone> base() {
        return base;
    }

    /// The other zones that are open.
    public Neighbours neighbours() {
        return neighbours;
    }

    public AliasServices services() {
        return services;
    }

    public Geography geography() {
        return geography;
    }

    public Mender mender() {
        return mender;
    }

    public OwnId ownId() {
        return ownId;
    }

    /// The day of the lint.
    public LocalDate today() {
        return today;
    }

    public DomainName apex() {
        return zone.name();
    }

    public boolean isInZone(DomainName name) {
        return name.isAtOrBelow(zone.name());
    }

    /// The AWS resource behind a name outside the zone.
    public Optional<AliasMatch> service(DomainName target) {
        return isInZone(target)
                ? Optional.empty()
                : matches.computeIfAbsent(target, services::recognise);
    }

    /// The names of the zone.
    public ZoneNames names() {
        return names;
    }

    /// Whether some record set has this name or one below it (RFC 4592 section 2.2.2).
    public boolean exists(DomainName name) {
        return names.exists(name);
    }

    public boolean has(DomainName name, RecordType type) {
        return !zone.group(name, type).isEmpty();
    }

    /// The delegation at or above a name, if the zone has handed it away; never the apex.
    public Optional<DomainName> delegation(DomainName name) {
        return names.delegation(name);
    }

    /// The wildcard that answers for a name that does not exist (RFC 4592 section 3.3.1).
    public Optional<DomainName> wildcardFor(DomainName name) {
        return names.wildcardFor(name);
    }

    /// The names above this one, the apex the last.
    public Stream<DomainName> above(DomainName name) {
        return names.above(name);
    }

    /// Whether a group is a branch of a routing tree that is left when all in it has failed: the
    /// target of a routed alias that evaluates its health.
    public boolean isBranch(DomainName name, RecordType type) {
        return names.isBranch(name, type);
    }

    /// What a name leads to in all the open zones: from this zone, or from the one with the longest
    /// name that holds it, down the delegations.
    public Found find(DomainName name) {
        ZoneNames start = isInZone(name) ? names : neighbouring(name);
        if (start == null) {
            return new Found.Outside();
        }
        Found found = start.find(name);
        while (found instanceof Found.Delegated(DomainName cut)) {
            Optional<ZoneNames> child = neighbours.named(cut, zone.info().isPrivate());
            if (child.isEmpty()) {
                return found;
            }
            found = child.get().find(name);
        }
        return found instanceof Found.Missing ? inUndelegated(name, start, found) : found;
    }

    /// That an open zone below has no delegation is said of the delegation, not of each name.
    private Found inUndelegated(DomainName name, ZoneNames start, Found missing) {
        ZoneNames longest = neighbouring(name);
        return longest != null && longest.apex().isBelow(start.apex())
                ? longest.find(name)
                : missing;
    }

    /// A private zone hides the public ones only where it holds the name itself.
    private @Nullable ZoneNames neighbouring(DomainName name) {
        boolean isPrivate = zone.info().isPrivate();
        Optional<ZoneNames> alike = neighbours.holding(name, isPrivate);
        if (alike.isEmpty() && isPrivate) {
            alike = neighbours.holding(name, false);
        }
        return alike.orElse(null);
    }
}
