package org.zonewright.analysis.lint;

import org.jspecify.annotations.Nullable;
import org.zonewright.model.zone.Content;
import org.zonewright.model.zone.DomainName;
import org.zonewright.model.zone.RecordSet;
import org.zonewright.model.zone.RecordType;
import org.zonewright.model.zone.Routing;
import org.zonewright.model.zone.Zone;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The names of one zone, as answers see them. Any thread may ask.
public final class ZoneNames {

    private final Zone zone;
    private final boolean walks;
    private volatile @Nullable Landmarks landmarks;
    private volatile @Nullable Set<DomainName> servers;
    private volatile @Nullable Set<RecordSet.Key> branches;

    /// @param cuts names below the apex with NS sets, by their canonical text
    /// @param redirections names with DNAMEs
    private record Landmarks(
            Map<String, DomainName> cuts,
            Set<DomainName> wildcards,
            Set<DomainName> redirections) {}

    private ZoneNames(Zone zone, boolean walks) {
        this.zone = zone;
        this.walks = walks;
    }

    /// For many questions: walks over the zone at the first.
    static ZoneNames walked(Zone zone) {
        return new ZoneNames(zone, true);
    }

    /// For a few questions: each looks up the names that it needs and no other.
    static ZoneNames unwalked(Zone zone) {
        return new ZoneNames(zone, false);
    }

    public Zone zone() {
        return zone;
    }

    public DomainName apex() {
        return zone.name();
    }

    /// The names below the apex that have NS sets, in listing order.
    public Set<DomainName> cuts() {
        return walks
                ? new LinkedHashSet<>(landmarks().cuts().values())
                : zone.namesWith(RecordType.NS)
                        .filter(name -> name.isBelow(apex()))
                        .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /// The names of all servers that the zone delegates to.
    public Set<DomainName> servers() {
        Set<DomainName> known = servers;
        if (known == null || !walks) {
            known =
                    cuts().stream()
                            .flatMap(cut -> zone.group(cut, RecordType.NS).stream())
                            .flatMap(set -> set.values().stream())
                            .map(value -> DomainName.of(value.strip()))
                            .collect(Collectors.toSet());
            servers = known;
        }
        return known;
    }

    /// Whether a group is the target of a routed alias that evaluates its health. The first to ask
    /// walks over the zone.
    boolean isBranch(DomainName name, RecordType type) {
        Collection<RecordSet> sets = zone.sets(); // each time: who asks is noted
        Set<RecordSet.Key> known = branches;
        if (known == null) {
            known = branches(sets);
            branches = known;
        }
        return known.contains(new RecordSet.Key(name, type, ""));
    }

    private static Set<RecordSet.Key> branches(Collection<RecordSet> sets) {
        var found = new HashSet<RecordSet.Key>();
        for (RecordSet set : sets) {
            if (set.content() instanceof Content.Alias(DomainName target, _, boolean evaluates)
                    && evaluates
                    && !(set.routing() instanceof Routing.Simple)) {
                found.add(new RecordSet.Key(target, set.type(), ""));
            }
        }
        return found;
    }

    /// False only if it is known that the zone has no wildcards.
    public boolean mayHaveWildcards() {
        return !walks || !wildcards().isEmpty();
    }

    private Set<DomainName> wildcards() {
        return landmarks().wildcards();
    }

    private boolean isCut(DomainName name) {
        return name.isBelow(apex()) && has(name, RecordType.NS);
    }

    private boolean isRedirection(DomainName name) {
        return walks ? landmarks().redirections().contains(name) : has(name, RecordType.DNAME);
    }

    private boolean isWildcard(DomainName name) {
        return walks ? wildcards().contains(name) : !zone.at(name).isEmpty();
    }

    private boolean has(DomainName name, RecordType type) {
        return !zone.group(name, type).isEmpty();
    }

    private Landmarks landmarks() {
        Landmarks known = landmarks;
        if (known == null) {
            known = walk();
            landmarks = known;
        }
        return known;
    }

    private Landmarks walk() {
        var found =
                new Landmarks(new LinkedHashMap<>(), new LinkedHashSet<>(), new LinkedHashSet<>());
        for (RecordSet set : zone.sets()) {
            if (set.name().isWildcard()) {
                found.wildcards().add(set.name());
            }
            if (set.type().equals(RecordType.NS) && set.name().isBelow(apex())) {
                found.cuts().put(set.name().canonical(), set.name());
            } else if (set.type().equals(RecordType.DNAME)) {
                found.redirections().add(set.name());
            }
        }
        return found;
    }

    /// Whether some record set has this name or one below it (RFC 4592 section 2.2.2).
    public boolean exists(DomainName name) {
        return !zone.at(name).isEmpty() || zone.hasBelow(name);
    }

    /// The delegation that a name is at or below, if the zone has handed it away: the highest, as
    /// those below it count for nothing.
    public Optional<DomainName> delegation(DomainName name) {
        if (walks) {
            return walkedDelegation(name);
        }
        return Stream.concat(Stream.of(name), above(name))
                .filter(this::isCut)
                .reduce((_, higher) -> higher);
    }

    /// By the ends of the name's text, in which each dot parts labels: every record may ask.
    private Optional<DomainName> walkedDelegation(DomainName name) {
        Map<String, DomainName> cuts = landmarks().cuts();
        String text = name.canonical();
        int end = text.length() - apex().canonical().length();
        @Nullable DomainName highest = null;
        for (int from = 0; !cuts.isEmpty() && from >= 0 && from < end; ) {
            DomainName cut = cuts.get(text.substring(from));
            highest = cut == null ? highest : cut;
            from = text.indexOf('.', from) + 1;
        }
        return Optional.ofNullable(highest);
    }

    /// The wildcard that answers for a name that does not exist (RFC 4592 section 3.3.1).
    public Optional<DomainName> wildcardFor(DomainName name) {
        return walks && wildcards().isEmpty()
                ? Optional.empty()
                : above(name)
                        .filter(this::existsOrApex)
                        .findFirst()
                        .map(encloser -> encloser.child("*"))
                        .filter(this::isWildcard);
    }

    private boolean existsOrApex(DomainName name) {
        return name.equals(apex()) || exists(name);
    }

    /// The names above this one, the apex the last.
    public Stream<DomainName> above(DomainName name) {
        return Stream.iterate(name.parent(), Optional::isPresent, up -> up.get().parent())
                .map(Optional::get)
                .takeWhile(up -> up.isAtOrBelow(apex()));
    }

    /// What a name of this zone leads to.
    public Found find(DomainName name) {
        Optional<DomainName> cut = delegation(name);
        if (cut.isPresent()) {
            return new Found.Delegated(cut.get());
        }
        boolean mayBeRedirected = !walks || !landmarks().redirections().isEmpty();
        if (mayBeRedirected && above(name).anyMatch(this::isRedirection)) {
            return new Found.Unclear();
        }
        Collection<RecordSet> sets = zone.at(name);
        if (!sets.isEmpty()) {
            return new Found.Sets(zone, name, sets);
        }
        if (zone.unreadable().stream().anyMatch(set -> set.name().equals(name))) {
            return new Found.Unclear();
        }
        if (name.equals(apex()) || zone.hasBelow(name)) {
            return new Found.Bare(zone);
        }
        return wildcardFor(name)
                .<Found>map(source -> new Found.Sets(zone, source, zone.at(source)))
                .orElseGet(() -> new Found.Missing(zone));
    }
}
