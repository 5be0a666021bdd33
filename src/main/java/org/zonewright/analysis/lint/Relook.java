package org.zonewright.analysis.lint;

import org.zonewright.analysis.lint.Past.Aside;
import org.zonewright.analysis.lint.Past.Frame;
import org.zonewright.analysis.lint.Past.Seen;
import org.zonewright.model.edit.History;
import org.zonewright.model.zone.DomainName;
import org.zonewright.model.zone.RecordSet;
import org.zonewright.model.zone.Zone;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// Looks at a draft again after edits: at the names that were edited, and wherever something was
/// read that the edits changed. What is read is noted while checks look, so that no check can
/// forget to say it.
final class Relook {

    private final Linter linter;
    private final History history;
    private final Neighbours neighbours;
    private final Zone draft;
    private final LocalDate today;
    private final Waivers waivers;

    Relook(Linter linter, History history, Neighbours neighbours, LocalDate today) {
        this.linter = linter;
        this.history = history;
        this.neighbours = neighbours;
        this.draft = history.zone();
        this.today = today;
        this.waivers = linter.waivers(draft, today);
    }

    Look after(Past past) {
        Optional<Seen> before = past.of(history);
        if (before.isEmpty()) {
            return look(whole(OwnIdVotes.of(draft, linter.services()), List.of()));
        }
        Seen seen = before.get();
        var touched =
                Touched.between(
                        seen.step().zone(),
                        draft,
                        History.touchedBetween(seen.step(), history.current()));
        boolean sameId = draft.info().equals(seen.frame().info());
        OwnIdVotes votes =
                sameId ? seen.votes().after(touched) : OwnIdVotes.of(draft, linter.services());
        return look(
                frame(votes).equals(seen.frame())
                        ? changed(seen, votes, touched)
                        : whole(votes, seen.failures()));
    }

    private static Look look(Seen seen) {
        return new Look(seen.all(), seen.failures(), Past.of(seen));
    }

    private Frame frame(OwnIdVotes votes) {
        return Frame.of(history, neighbours, OwnId.of(draft, votes), today);
    }

    private NotedWalk walk(OwnIdVotes votes, List<Failure> failed) {
        return NotedWalk.over(
                draft,
                zone ->
                        linter.context(
                                ZoneNames.unwalked(zone),
                                Optional.of(history.base()),
                                neighbours,
                                OwnId.of(draft, votes),
                                today),
                linter.checksBut(failed),
                waivers);
    }

    /// @param failed checks that are not asked any more
    private Seen whole(OwnIdVotes votes, List<Failure> failed) {
        var parts = new ArrayList<Supplier<NotedWalk.Part>>();
        for (List<RecordSet> slice : Slices.of(draft)) {
            parts.add(() -> walk(votes, failed).part(slice));
        }
        parts.add(() -> walk(votes, failed).rest());
        NotedWalk.Part seen =
                linter.workers().all(parts).stream()
                        .reduce(NotedWalk.Part.none(), NotedWalk.Part::and);
        List<Failure> failures =
                Failure.firsts(Stream.concat(failed.stream(), seen.failures().stream()));
        if (failures.size() > failed.size()) {
            return whole(votes, failures);
        }
        NotedWalk told = walk(votes, failures);
        List<Aside> asides = new ArrayList<>(seen.asides());
        failures.forEach(failure -> asides.add(told.aside(failure)));
        List<Finding> all =
                Stream.concat(seen.found().values().stream(), asides.stream().map(Aside::found))
                        .flatMap(List::stream)
                        .toList();
        return new Seen(
                history.current(),
                frame(votes),
                votes,
                failures,
                Readers.of(seen.readers()),
                Layered.of(seen.found()),
                asides,
                Sorted.of(all));
    }

    private Seen changed(Seen seen, OwnIdVotes votes, Touched touched) {
        NotedWalk walk = walk(votes, seen.failures());
        var gone = new ArrayList<Finding>();
        var come = new ArrayList<Finding>();
        Readers readers = seen.readers().without(touched.reads());
        Layered<DomainName, List<Finding>> names = seen.names();
        Set<DomainName> again = seen.readers().of(touched.reads());
        again.addAll(touched.names());
        for (DomainName name : again) {
            List<Finding> before = names.get(name, List.of());
            List<Finding> found = walk.at(name, draft.at(name));
            readers = readers.with(walk.reads(), name);
            if (!found.equals(before)) {
                gone.addAll(before);
                come.addAll(found);
                names = names.with(name, found);
            }
        }
        var asides = new ArrayList<Aside>();
        for (Aside aside : seen.asides()) {
            if (touched.reads().stream().noneMatch(aside.reads()::contains)) {
                asides.add(aside);
                continue;
            }
            Aside next = walk.aside(aside.look());
            boolean same = next.found().equals(aside.found());
            asides.add(same ? new Aside(aside.look(), next.reads(), aside.found()) : next);
            if (!same) {
                gone.addAll(aside.found());
                come.addAll(next.found());
            }
        }
        List<Failure> failures = walk.failures();
        if (!failures.isEmpty()) {
            return whole(
                    votes, Stream.concat(seen.failures().stream(), failures.stream()).toList());
        }
        return new Seen(
                history.current(),
                seen.frame(),
                votes,
                seen.failures(),
                readers,
                names,
                asides,
                Sorted.changed(seen.all(), gone, come));
    }
}
