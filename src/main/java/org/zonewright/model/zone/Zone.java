package org.zonewright.model.zone;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// A hosted zone at one moment: never changes, so any thread may hold it for as long as it likes.
/// One edit shares all but O(log n) of its structure with the zone before.
public final class Zone {

    private final ZoneInfo info;
    private final RecordSets sets;
    private final List<UnreadableSet> unreadable;
    private final Besides besides;
    private final ZoneReads reads;
    private final NamesByType names;

    /// What a zone file holds beside the zone and its record sets.
    ///
    /// @param extras the members at the top of the file as they were read, in their order, but for
    ///   the record sets: those that the editor does not know are written back from here, and of
    ///   those that it knows what no edit changed
    /// @param indent blanks that the file is indented by, 2 or 4
    public record Besides(
            List<HealthCheck> healthChecks,
            Simulation simulation,
            Annotations annotations,
            List<Extra> extras,
            int indent) {

        public static final int USUAL_INDENT = 4;

        /// The member with saved questions and what is expected of their answers.
        public static final String EXPECTATIONS = "Expectations";

        public static final Besides NOTHING =
                new Besides(List.of(), Simulation.NONE, Annotations.NONE, List.of());

        public Besides(
                List<HealthCheck> healthChecks,
                Simulation simulation,
                Annotations annotations,
                List<Extra> extras) {
            this(healthChecks, simulation, annotations, extras, USUAL_INDENT);
        }

        public Besides {
            healthChecks = List.copyOf(healthChecks);
            extras = List.copyOf(extras);
        }

        public Besides withHealthChecks(List<HealthCheck> next) {
            return new Besides(next, simulation, annotations, extras, indent);
        }

        public Besides with(Simulation next) {
            return new Besides(healthChecks, next, annotations, extras, indent);
        }

        public Besides with(Annotations next) {
            return new Besides(healthChecks, simulation, next, extras, indent);
        }

        /// The JSON text of a member at the top of the file that is kept as text.
        public Optional<String> member(String name) {
            return extras.stream()
                    .filter(extra -> extra.name().equals(name))
                    .findFirst()
                    .map(Extra::json);
        }

        /// With a member at the top said anew, in its place or else at the end; without it if it
        /// has no text.
        public Besides withMember(String name, Optional<String> json) {
            var next = new ArrayList<>(extras);
            int at = extras.stream().map(Extra::name).toList().indexOf(name);
            if (json.isEmpty()) {
                next.removeIf(extra -> extra.name().equals(name));
            } else if (at >= 0) {
                next.set(at, new Extra("", extras.get(at).after(), name, json.get()));
            } else {
                String after = extras.isEmpty() ? "" : extras.getLast().name();
                next.add(new Extra("", after, name, json.get()));
            }
            return new Besides(healthChecks, simulation, annotations, next, indent);
        }
    }

    private Zone(
            ZoneInfo info,
            RecordSets sets,
            List<UnreadableSet> unreadable,
            Besides besides,
            ZoneReads reads,
            NamesByType names) {
        this.info = info;
        this.sets = sets;
        this.unreadable = List.copyOf(unreadable);
        this.besides = besides;
        this.reads = reads;
        this.names = names;
    }

    public static Zone empty(ZoneInfo info) {
        return of(info, List.of(), List.of(), Besides.NOTHING);
    }

    /// A zone of these sets, in any order.
    ///
    /// @throws IllegalArgumentException if a key comes twice
    public static Zone of(
            ZoneInfo info,
            Collection<RecordSet> sets,
            List<UnreadableSet> unreadable,
            Besides besides) {
        return new Zone(
                info,
                RecordSets.of(sets),
                unreadable,
                besides,
                ZoneReads.UNTOLD,
                NamesByType.nothing());
    }

    /// The same zone, which tells what is read of its record sets; so do the zones that edits make
    /// of it.
    public Zone toldTo(ZoneReads next) {
        return new Zone(info, sets, unreadable, besides, next, names);
    }

    public ZoneInfo info() {
        return info;
    }

    public DomainName name() {
        return info.name();
    }

    /// The record sets in listing order.
    public Collection<RecordSet> sets() {
        reads.all();
        return sets.all();
    }

    /// How many record sets can be read.
    public int size() {
        reads.all();
        return sets.size();
    }

    /// Whether more record sets than this can be read; what depends on no more than that need not
    /// be asked again whenever one comes or goes, as [#size()] must.
    public boolean hasMoreThan(int number) {
        reads.moreThan(number);
        return sets.size() > number;
    }

    public List<UnreadableSet> unreadable() {
        return unreadable;
    }

    public List<HealthCheck> healthChecks() {
        return besides.healthChecks();
    }

    public Simulation simulation() {
        return besides.simulation();
    }

    public Annotations annotations() {
        return besides.annotations();
    }

    public Besides besides() {
        return besides;
    }

    public Optional<RecordSet> find(RecordSet.Key key) {
        reads.group(key.name(), key.type());
        return Optional.ofNullable(sets.get(key));
    }

    public Optional<? extends Entry> find(EntryId id) {
        return switch (id) {
            case RecordSet.Key key -> find(key);
            case UnreadableSet.Number number ->
                    unreadable.stream().filter(set -> set.id().equals(number)).findFirst();
        };
    }

    /// Readable and unreadable sets: the readable in listing order, then the others in file order.
    public Stream<Entry> entries() {
        reads.all();
        return Stream.concat(sets.all().stream(), unreadable.stream());
    }

    /// All sets of one name, in order of type and set identifier.
    public Collection<RecordSet> at(DomainName name) {
        reads.at(name);
        return sets.at(name);
    }

    /// All sets of one name and type: one simple set, or the members of a routing group.
    public Collection<RecordSet> group(DomainName name, RecordType type) {
        reads.group(name, type);
        return sets.group(name, type);
    }

    /// The names that have sets of one type, in listing order.
    public Stream<DomainName> namesWith(RecordType type) {
        reads.namesWith(type);
        if (reads == ZoneReads.UNTOLD) {
            return walkedNames(type);
        }
        // Whoever is told what is read asks again after the next edit.
        return names.of(type).orElseGet(() -> names.learn(type, walkedNames(type))).stream();
    }

    private Stream<DomainName> walkedNames(RecordType type) {
        return sets.all().stream()
                .filter(set -> set.type().equals(type))
                .map(RecordSet::name)
                .distinct();
    }

    /// Whether some record set has a name below this one.
    public boolean hasBelow(DomainName name) {
        reads.below(name);
        return nextBelow(name) != null;
    }

    /// The first in listing order of the names below this one that have record sets.
    public Optional<DomainName> firstBelow(DomainName name) {
        reads.firstBelow(name);
        return Optional.ofNullable(nextBelow(name));
    }

    private @Nullable DomainName nextBelow(DomainName name) {
        for (RecordSet set : sets.after(name)) {
            if (!set.name().sortKey().startsWith(name.sortKey())) {
                break;
            }
            // Not each: a dot within a label sorts as one between labels.
            if (set.name().isBelow(name)) {
                return set.name();
            }
        }
        return null;
    }

    /// All sets of names below this one, in listing order.
    public List<RecordSet> below(DomainName name) {
        reads.all();
        var found = new ArrayList<RecordSet>();
        for (RecordSet set : sets.after(name)) {
            if (!set.name().sortKey().startsWith(name.sortKey())) {
                break;
            }
            if (set.name().isBelow(name)) {
                found.add(set);
            }
        }
        return found;
    }

    /// This zone with `set` added, or in place of the one that had its key.
    public Zone with(RecordSet set) {
        return new Zone(info, sets.plus(set), unreadable, besides, reads, names.with(set.key()));
    }

    public Zone without(RecordSet.Key key) {
        if (sets.get(key) == null) {
            return this;
        }
        RecordSets rest = sets.minus(key);
        boolean others = !rest.group(key.name(), key.type()).isEmpty();
        return new Zone(
                info,
                rest,
                unreadable,
                besides,
                reads,
                others ? names.with(key) : names.without(key));
    }

    public Zone withoutUnreadable(UnreadableSet.Number number) {
        var rest = unreadable.stream().filter(set -> !set.id().equals(number)).toList();
        return new Zone(info, sets, rest, besides, reads, names);
    }

    public Zone withInfo(ZoneInfo next) {
        return new Zone(next, sets, unreadable, besides, reads, names);
    }

    public Zone withHealthChecks(List<HealthCheck> next) {
        return withBesides(besides.withHealthChecks(next));
    }

    public Zone withSimulation(Simulation next) {
        return withBesides(besides.with(next));
    }

    public Zone withAnnotations(Annotations next) {
        return withBesides(besides.with(next));
    }

    public Zone withBesides(Besides next) {
        return new Zone(info, sets, unreadable, next, reads, names);
    }

    /// The name and size, for logs.
    @Override
    public String toString() {
        return "%s (%d record sets)".formatted(info.name(), sets.size());
    }
}
