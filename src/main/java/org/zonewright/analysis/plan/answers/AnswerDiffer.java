package org.zonewright.analysis.plan.answers;

import org.zonewright.analysis.plan.answers.Comparison.Asked;
import org.zonewright.analysis.plan.answers.Comparison.Compared;
import org.zonewright.analysis.resolve.AnswerSpace;
import org.zonewright.analysis.resolve.World;
import org.zonewright.model.edit.Change;
import org.zonewright.model.edit.ZoneDiff;
import org.zonewright.model.zone.DomainName;
import org.zonewright.model.zone.EntryId;
import org.zonewright.model.zone.RecordSet;
import org.zonewright.model.zone.Zone;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/// Finds the questions that a draft answers otherwise than its base. Made once for a base; each
/// draft then costs what differs from it and what depends on that. Immutable: any thread may use
/// it.
public final class AnswerDiffer {

    private final World world;
    private final AnswerSpace base;
    private final Leads leads;

    /// Walks the zone.
    public AnswerDiffer(Zone base, World world) {
        this.world = world;
        this.base = AnswerSpace.of(base, world);
        leads = new Leads(base.sets());
    }

    /// Whether it is for this zone.
    public boolean isFor(Zone zone) {
        return base.zone() == zone;
    }

    /// @param diff between this differ's base and `draft`
    public AnswerDiff diff(ZoneDiff diff, Zone draft) {
        return diff(diff, Outside.of(base.zone(), draft));
    }

    /// What the record sets alone do: the world outside is taken to be what the draft tells of it.
    ///
    /// @param diff between this differ's base and `draft`
    public AnswerDiff diffInOneWorld(ZoneDiff diff, Zone draft) {
        Zone old = base.zone();
        Zone there = old.withHealthChecks(draft.healthChecks()).withSimulation(draft.simulation());
        return diff(diff, Outside.of(there, draft));
    }

    private AnswerDiff diff(ZoneDiff diff, Outside outside) {
        Collection<Change> changes = diff.changes();
        List<EntryId> edited = changes.stream().map(Change::id).toList();
        AnswerSpace old = base.after(outside.base(), List.of());
        AnswerSpace now = base.after(outside.draft(), edited);
        var names = new Names(old, now);
        List<Leads> all = List.of(leads, new Leads(after(changes)));
        Set<NameClass> classes = Affected.by(keys(edited), outside.unsure(), names, all);
        var comparison = new Comparison(old, now, world.geography());
        var grouping = new Grouping(new Causes(old, now, changes));
        var weaknesses = new Weaknesses();
        for (NameClass of : classes) {
            DomainName name = comparison.nameFor(of, all);
            for (Asked asked : comparison.types(of, name)) {
                Compared compared = comparison.compare(name, asked.asked());
                grouping.add(of, name, asked, compared.pairs());
                weaknesses.look(name, asked.asked(), compared);
            }
        }
        return new AnswerDiff(grouping.changes(), weaknesses.found());
    }

    private static List<RecordSet.Key> keys(List<EntryId> ids) {
        var keys = new ArrayList<RecordSet.Key>();
        ids.forEach(
                id -> {
                    if (id instanceof RecordSet.Key key) {
                        keys.add(key);
                    }
                });
        return keys;
    }

    private static List<RecordSet> after(Collection<Change> changes) {
        var sets = new ArrayList<RecordSet>();
        for (Change change : changes) {
            change.after()
                    .ifPresent(
                            entry -> {
                                if (entry instanceof RecordSet set) {
                                    sets.add(set);
                                }
                            });
        }
        return sets;
    }
}
