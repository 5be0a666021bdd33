package org.zonewright.analysis.lint;

import org.zonewright.analysis.lint.Past.Aside;
import org.zonewright.model.zone.DomainName;
import org.zonewright.model.zone.RecordSet;
import org.zonewright.model.zone.UnreadableSet;
import org.zonewright.model.zone.Zone;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;

/// A walk that notes what the checks read at each name, so that an edit has those look again that
/// read what it changed.
///
/// @param report collects what `walk` finds, of checks that read through `reading`
record NotedWalk(LintContext context, Reading reading, Report report, Walk walk, Waivers waivers) {

    /// What a part of a zone came to.
    ///
    /// @param readers which names read what, beside their own sets
    record Part(
            Map<DomainName, List<Finding>> found,
            Map<Read, List<DomainName>> readers,
            List<Aside> asides,
            List<Failure> failures) {

        static Part none() {
            return new Part(new HashMap<>(), new HashMap<>(), List.of(), List.of());
        }

        /// Puts what another part came to into this one.
        Part and(Part other) {
            found.putAll(other.found());
            other.readers()
                    .forEach(
                            (read, names) ->
                                    readers.computeIfAbsent(
                                                    read, _ -> new ArrayList<>(names.size()))
                                            .addAll(names));
            return new Part(
                    found,
                    readers,
                    joined(asides, other.asides()),
                    joined(failures, other.failures()));
        }

        private static <T> List<T> joined(List<T> some, List<T> others) {
            return Stream.concat(some.stream(), others.stream()).toList();
        }
    }

    /// @param context of a zone that tells who reads it
    static NotedWalk over(
            Zone zone, Function<Zone, LintContext> context, List<Check> checks, Waivers waivers) {
        var reading = new Reading();
        LintContext told = context.apply(zone.toldTo(reading));
        var report = new Report(told);
        return new NotedWalk(told, reading, report, new Walk(checks, told, report), waivers);
    }

    Part part(List<RecordSet> slice) {
        Part part = Part.none();
        Walk.eachName(
                slice,
                sets -> {
                    DomainName name = sets.getFirst().name();
                    List<Finding> found = at(name, sets);
                    if (!found.isEmpty()) {
                        part.found().put(name, found);
                    }
                    for (Read read : reads()) {
                        part.readers().computeIfAbsent(read, _ -> new ArrayList<>(1)).add(name);
                    }
                });
        return new Part(part.found(), part.readers(), List.of(), failures());
    }

    /// What is found at one name; [#reads()] tells what for.
    ///
    /// @param sets all that the name has
    List<Finding> at(DomainName name, Collection<RecordSet> sets) {
        if (sets.isEmpty()) {
            return List.of();
        }
        reading.begin(name);
        walk.name(sets);
        return marked();
    }

    /// What was read since the last call.
    Set<Read> reads() {
        return reading.end();
    }

    /// What is found at no name of the zone.
    Part rest() {
        List<Aside> asides = asides();
        return new Part(Map.of(), Map.of(), asides, failures());
    }

    private List<Aside> asides() {
        var asides = new ArrayList<Aside>();
        for (UnreadableSet set : context.zone().unreadable()) {
            asides.add(aside(walk -> walk.unreadable(set)));
        }
        for (Check.OfZone check : walk.ofZone()) {
            asides.add(aside(walk -> walk.zone(check)));
        }
        return asides;
    }

    Aside aside(Consumer<Walk> look) {
        look.accept(walk);
        List<Finding> found = marked();
        return new Aside(look, reads(), found);
    }

    /// Says that a check failed.
    Aside aside(Failure failure) {
        List<Finding> found = List.of(waivers.mark(failure.finding(context)));
        return new Aside(_ -> {}, Set.of(), found);
    }

    List<Failure> failures() {
        return walk.failures();
    }

    private List<Finding> marked() {
        List<Finding> findings = report.take();
        return findings.isEmpty() ? findings : findings.stream().map(waivers::mark).toList();
    }
}
