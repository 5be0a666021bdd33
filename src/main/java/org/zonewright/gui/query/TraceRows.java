package org.zonewright.gui.query;

import org.zonewright.analysis.resolve.Step;
import org.zonewright.gui.SetLabel;
import org.zonewright.model.zone.DomainName;
import org.zonewright.model.zone.Entry;
import org.zonewright.model.zone.EntryId;
import org.zonewright.model.zone.RecordSet;
import org.zonewright.model.zone.Routing.Policy;
import org.zonewright.model.zone.Zone;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Puts steps into rows.
final class TraceRows {

    private static final String FAILING_CHECK = "resolve.ails.check";

    private TraceRows() {}

    static List<TraceRow> of(List<Step> steps, Zone zone, boolean withLosers) {
        var rows = new ArrayList<TraceRow>();
        int number = 0;
        for (Step step : steps) {
            rows.add(decision(step, ++number, zone));
            if (withLosers) {
                step.losers().forEach(loser -> rows.add(loser(loser, zone)));
            }
        }
        return rows;
    }

    private static TraceRow decision(Step step, int number, Zone zone) {
        Optional<? extends Entry> entry = step.at().flatMap(id -> find(zone, id));
        return new TraceRow.Decision(
                number,
                step.kind(),
                step.kind() == Step.Kind.POLICY
                        ? entry.flatMap(TraceRows::policy)
                        : Optional.empty(),
                step.why(),
                step.at(),
                entry.map(one -> link(one, step, zone)).orElseGet(() -> shown(step.name(), zone)));
    }

    private static TraceRow loser(Step.Loser loser, Zone zone) {
        Optional<String> check =
                loser.at()
                        .filter(_ -> loser.why().key().equals(FAILING_CHECK))
                        .flatMap(id -> find(zone, id))
                        .flatMap(TraceRows::check);
        return new TraceRow.Loser(loser.label(), loser.why(), loser.at(), check);
    }

    private static Optional<String> check(Entry entry) {
        return entry instanceof RecordSet set ? set.healthCheckId() : Optional.empty();
    }

    private static Optional<? extends Entry> find(Zone zone, EntryId id) {
        return zone.find(id);
    }

    private static Optional<Policy> policy(Entry entry) {
        return entry instanceof RecordSet set
                ? Optional.of(set.routing().policy())
                : Optional.empty();
    }

    /// A step that leads to a whole group names no member of it.
    private static String link(Entry entry, Step step, Zone zone) {
        return step.kind() == Step.Kind.ALIAS || step.kind() == Step.Kind.EXACT
                ? entry.name().relativeTo(zone.name()) + " " + entry.type()
                : SetLabel.of(entry, zone.name());
    }

    private static String shown(DomainName name, Zone zone) {
        return name.equals(zone.name()) ? name.canonical() : name.relativeTo(zone.name());
    }
}
