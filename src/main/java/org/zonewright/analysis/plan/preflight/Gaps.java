package org.zonewright.analysis.plan.preflight;

import org.zonewright.analysis.lint.Severity;
import org.zonewright.analysis.plan.ChangeBatch.Action;
import org.zonewright.analysis.plan.preflight.Request.Change;
import org.zonewright.model.zone.DomainName;
import org.zonewright.model.zone.Zone;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// Names that have records before one batch and after another, and none between.
final class Gaps {

    private Gaps() {}

    /// The verdicts, with a note at each batch that opens a gap.
    ///
    /// @param requests as many as there are verdicts, or more
    static List<Verdict> noted(Zone start, List<Request> requests, List<Verdict> verdicts) {
        if (verdicts.size() < 2 || !(verdicts.getLast() instanceof Verdict.Accepted(Zone end, _))) {
            return verdicts;
        }
        var noted = new ArrayList<Verdict>();
        Zone before = start;
        for (int i = 0; i < verdicts.size(); i++) {
            if (!(verdicts.get(i) instanceof Verdict.Accepted(Zone after, List<Note> notes))) {
                throw new IllegalArgumentException("only the last is refused");
            }
            var more = new ArrayList<>(notes);
            for (DomainName name : deleted(requests.get(i))) {
                if (!before.at(name).isEmpty()
                        && after.at(name).isEmpty()
                        && !end.at(name).isEmpty()) {
                    more.add(
                            Note.ofBatch(
                                    "batch-gap",
                                    Severity.WARNING,
                                    "plan.note.gap",
                                    name.route53()));
                }
            }
            noted.add(new Verdict.Accepted(after, more));
            before = after;
        }
        return noted;
    }

    private static Set<DomainName> deleted(Request request) {
        Set<DomainName> names = new LinkedHashSet<>();
        for (Change change : request.changes()) {
            if (change instanceof Change.Readable(var item) && item.action() == Action.DELETE) {
                names.add(item.set().name());
            }
        }
        return names;
    }
}
