package org.zonewright.gui.serve;

import org.zonewright.analysis.resolve.Resolver;
import org.zonewright.analysis.resolve.World;
import org.zonewright.gui.Desk;
import org.zonewright.model.edit.History;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// One resolver of the drafts of several zones, and the steps of their histories that it knows.
///
/// @param steps by desk
record DraftResolver(Map<Desk, History.Step> steps, Resolver resolver) {

    DraftResolver {
        steps = Map.copyOf(steps);
    }

    /// Notes where the histories are; the resolver is then made wherever there is time for it.
    static Map<Desk, History.Step> steps(List<Desk> desks) {
        var steps = new LinkedHashMap<Desk, History.Step>();
        desks.forEach(desk -> steps.put(desk, desk.document().history().current()));
        return steps;
    }

    /// Walks each zone once.
    static DraftResolver of(Map<Desk, History.Step> steps, World world) {
        var zones = steps.values().stream().map(History.Step::zone).toList();
        return new DraftResolver(steps, Resolver.of(zones, world));
    }

    /// Whether it is of just these desks.
    boolean isOf(List<Desk> desks) {
        return steps.size() == desks.size() && steps.keySet().containsAll(desks);
    }

    /// The same at the present steps of its histories; costs what the edits between cost.
    DraftResolver now() {
        var next = new LinkedHashMap<Desk, History.Step>();
        Resolver following = resolver;
        for (Desk desk : steps.keySet()) {
            History.Step before = Objects.requireNonNull(steps.get(desk));
            History.Step after = desk.document().history().current();
            next.put(desk, after);
            if (before != after) {
                following =
                        following.after(
                                before.zone(),
                                after.zone(),
                                History.touchedBetween(before, after).toList());
            }
        }
        return new DraftResolver(next, following);
    }
}
