package org.zonewright.analysis.lint;

import org.zonewright.model.aws.AliasMatch;
import org.zonewright.model.aws.AliasServices;
import org.zonewright.model.aws.Geography;
import org.zonewright.model.zone.DomainName;
import org.zonewright.model.zone.RecordType;
import org.zonewright.model.zone.Zone;

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
    private final Map<DomainName, Optional<AliasMatch>> matches = new HashMap<>();

    LintContext(
            Zone zone,
            Optional<Zone> base,
            Neighbours neighbours,
            AliasServices services,
            Geography geography,
            Mender mender,
            OwnId ownId) {
        this.zone = zone;
        this.base = base;
        this.neighbours = neighbours;
        this.services = services;
        this.geography = geography;
        this.mender = mender;
        this.ownId = ownId;
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

    /// Whether some record set has this name or one below it (RFC 4592 section 2.2.2).
    public boolean exists(DomainName name) {
        return !zone.at(name).isEmpty() || zone.hasBelow(name);
    }

    public boolean has(DomainName name, RecordType type) {
        return !zone.group(name, type).isEmpty();
    }

    /// The delegation at or above a name, if the zone has handed it away; never the apex.
    public Optional<DomainName> delegation(DomainName name) {
        return upTo(name).filter(ancestor -> has(ancestor, RecordType.NS)).findFirst();
    }

    /// The wildcard that answers for a name that does not exist (RFC 4592 section 3.3.1).
    public Optional<DomainName> wildcardFor(DomainName name) {
        return above(name)
                .filter(this::existsOrApex)
                .findFirst()
                .map(encloser -> encloser.child("*"))
                .filter(wildcard -> !zone.at(wildcard).isEmpty());
    }

    private boolean existsOrApex(DomainName name) {
        return name.equals(apex()) || exists(name);
    }

    /// The name and those above it, without the apex.
    private Stream<DomainName> upTo(DomainName name) {
        return Stream.concat(Stream.of(name), above(name)).filter(n -> n.isBelow(apex()));
    }

    /// The names above this one, the apex the last.
    public Stream<DomainName> above(DomainName name) {
        return Stream.iterate(name.parent(), Optional::isPresent, up -> up.get().parent())
                .map(Optional::get)
                .takeWhile(this::isInZone);
    }
}
