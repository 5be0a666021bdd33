package org.zonewright.gui.bulk;

import org.zonewright.gui.SetLabel;
import org.zonewright.model.zone.Content;
import org.zonewright.model.zone.RecordSet;
import org.zonewright.model.zone.RecordType;
import org.zonewright.model.zone.Zone;

/// Brings sets into another zone ([Readdress]). SOA and NS of the zone's own name and sets of
/// traffic policies stay where they are: the other zone has its own.
record Carry(Zone from, Zone to, boolean values) implements Transform {

    @Override
    public String id() {
        return "carry";
    }

    @Override
    public Outcome of(RecordSet set) {
        boolean vital =
                set.name().equals(from.name())
                        && (set.type().equals(RecordType.SOA) || set.type().equals(RecordType.NS));
        if (vital) {
            return Outcome.untouched("gui.bulk.why.vital");
        }
        if (set.content() instanceof Content.TrafficPolicy) {
            return Outcome.untouched("gui.bulk.why.traffic-policy");
        }
        RecordSet carried = new Readdress(from, to.info(), values).of(set);
        return to.find(carried.key()).isPresent()
                ? Outcome.refused("edit.refused.exists", SetLabel.of(carried, to.name()))
                : new Outcome.Beside(carried);
    }
}
