package org.zonewright.gui.bulk;

import org.zonewright.gui.Entered;
import org.zonewright.gui.KeyEdits;
import org.zonewright.gui.RoutingEntries;
import org.zonewright.model.edit.Edit;
import org.zonewright.model.zone.RecordSet;
import org.zonewright.model.zone.Routing;
import org.zonewright.model.zone.Zone;

import java.util.List;

/// Puts sets under another policy, with the parameters that it starts with.
record NewPolicy(Routing.Policy policy, Zone zone) implements Transform {

    @Override
    public String id() {
        return "policy";
    }

    @Override
    public Outcome of(RecordSet set) {
        if (set.routing().policy() == policy) {
            return Outcome.untouched("gui.bulk.why.same");
        }
        Routing next = RoutingEntries.start(policy, set, zone);
        return switch (new KeyEdits(zone).routing(set, next)) {
            case Entered.Change(Edit edit, _, var at) ->
                    new Outcome.Becomes(
                            List.of(edit.applyTo(zone).find((RecordSet.Key) at).orElseThrow()));
            case Entered.Same _ -> Outcome.untouched("gui.bulk.why.same");
            case Entered.Refused(var why) -> new Outcome.Refused(why);
        };
    }
}
