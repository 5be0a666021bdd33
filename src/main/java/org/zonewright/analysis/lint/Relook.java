package org.zonewright.analysis.lint;

import org.zonewright.analysis.lint.Past.Aside;
import org.zonewright.analysis.lint.Past.Frame;
import org.zonewright.analysis.lint.Past.Seen;
import org.zonewright.model.edit.History;
import org.zonewright.model.zone.DomainName;
import org.zonewright.model.zone.RecordSet;
import org.zonewright.model.zone.UnreadableSet;
import org.zonewright.model.zone.Zone;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
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
    private final Reading reading = new Reading();

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

    private List<Finding> marked(List<Finding> findings) {
        return findings.isEmpty() ? findings : findings.stream().map(waivers::mark).toList();
    }

    /// One run of checks over the draft.
    private final class Run {
        private final LintContext context;
        private final Report report;
        private final Walk walk;

        Run(OwnIdVotes votes, List<Failure> failed) {
            ZoneNames told = ZoneNames.unwalked(draft.toldTo(reading));
            OwnId ownId = OwnId.of(draft, votes);
            context = linter.context(told, Optional.of(history.base()), neighbours, ownId);
            report = new Report(context);
            walk = new Walk(linter.checksBut(failed), context, report);
        }

        List<Finding> at(DomainName name, Collection<RecordSet> sets) {
            if (sets.isEmpty()) {
                return List.of();
            }
            reading.begin(name);
            walk.name(sets);
            return marked(report.take());
        }

        Aside aside(Consumer<Walk> look) {
            look.accept(walk);
            List<Finding> found = marked(report.take());
            return new Aside(look, reading.end(), found);
        }
    }

    /// @param failed checks that are not asked any more
    private Seen whole(OwnIdVotes votes, List<Failure> failed) {
        var run = new Run(votes, failed);
        var names = new HashMap<DomainName, List<Finding>>();
        var readers = new HashMap<Read, List<DomainName>>();
        Walk.eachName(
                draft.sets(),
                sets -> {
                    DomainName name = sets.getFirst().name();
                    List<Finding> found = run.at(name, sets);
                    if (!found.isEmpty()) {
                        names.put(name, found);
                    }
                    for (Read read : reading.end()) {
                        readers.computeIfAbsent(read, _ -> new ArrayList<>(1)).add(name);
                    }
                });
        var asides = new ArrayList<Aside>();
        for (UnreadableSet set : draft.unreadable()) {
            asides.add(run.aside(walk -> walk.unreadable(set)));
        }
        for (Check.OfZone check : run.walk.ofZone()) {
            asides.add(run.aside(walk -> walk.zone(check)));
        }
        List<Failure> failures =
                Stream.concat(failed.stream(), run.walk.failures().stream()).toList();
        if (failures.size() > failed.size()) {
            return whole(votes, failures);
        }
        for (Failure failure : failures) {
            Finding finding = failure.finding(run.context);
            asides.add(new Aside(_ -> {}, Set.of(), marked(List.of(finding))));
        }
        List<Finding> all =
                Stream.concat(names.values().stream(), asides.stream().map(Aside::found))
                        .flatMap(List::stream)
                        .toList();
        return new Seen(
                history.current(),
                frame(votes),
                votes,
                failures,
                Readers.of(readers),
                Layered.of(names),
                asides,
                Sorted.of(all));
    }

    private Seen changed(Seen seen, OwnIdVotes votes, Touched touched) {
        var run = new Run(votes, seen.failures());
        var gone = new ArrayList<Finding>();
        var come = new ArrayList<Finding>();
        Readers readers = seen.readers().without(touched.reads());
        Layered<DomainName, List<Finding>> names = seen.names();
        Set<DomainName> again = seen.readers().of(touched.reads());
        again.addAll(touched.names());
        for (DomainName name : again) {
            List<Finding> before = names.get(name, List.of());
            List<Finding> found = run.at(name, draft.at(name));
            readers = readers.with(reading.end(), name);
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
            Aside next = run.aside(aside.look());
            boolean same = next.found().equals(aside.found());
            asides.add(same ? new Aside(aside.look(), next.reads(), aside.found()) : next);
            if (!same) {
                gone.addAll(aside.found());
                come.addAll(next.found());
            }
        }
        List<Failure> failures = run.walk.failures();
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
