package org.zonewright.gui.bulk;

import org.zonewright.model.aws.AliasServices;
import org.zonewright.model.zone.DomainName;
import org.zonewright.model.zone.RecordSet;
import org.zonewright.model.zone.RecordType;
import org.zonewright.model.zone.Zone;

/// An AAAA alias beside each A alias whose target has IPv6 addresses. Of a plain A set nobody knows
/// them.
record Twins(Zone zone, AliasServices services) implements Transform {

    @Override
    public String id() {
        return "twins";
    }

    @Override
    public Outcome of(RecordSet set) {
        if (!set.type().equals(RecordType.A) || !set.isAlias()) {
            return Outcome.untouched("gui.bulk.why.no-a-alias");
        }
        var key = new RecordSet.Key(set.name(), RecordType.AAAA, set.setIdentifier());
        if (zone.find(key).isPresent()) {
            return Outcome.untouched("gui.bulk.why.twin-there");
        }
        DomainName target = set.alias().orElseThrow().target();
        return hasIpv6(target)
                ? new Outcome.Beside(set.withKey(key))
                : Outcome.refused("gui.bulk.why.no-ipv6", target.relativeTo(zone.name()));
    }

    private boolean hasIpv6(DomainName target) {
        return target.isAtOrBelow(zone.name())
                ? !zone.group(target, RecordType.AAAA).isEmpty()
                : services.recognise(target)
                        .filter(match -> match.service().recordTypes().contains(RecordType.AAAA))
                        .isPresent();
    }
}
