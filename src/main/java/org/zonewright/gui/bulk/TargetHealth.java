package org.zonewright.gui.bulk;

import org.zonewright.model.aws.AliasService.Permission;
import org.zonewright.model.aws.AliasServices;
import org.zonewright.model.zone.Content;
import org.zonewright.model.zone.RecordSet;

/// Turns the evaluation of the target's health on or off, where the target's service allows it.
record TargetHealth(boolean on, AliasServices services) implements Transform {

    @Override
    public String id() {
        return on ? "target-health-on" : "target-health-off";
    }

    @Override
    public Outcome of(RecordSet set) {
        if (!(set.content() instanceof Content.Alias alias)) {
            return Outcome.untouched("gui.bulk.why.no-alias");
        }
        boolean forbidden =
                services.recognise(alias.target())
                        .filter(m -> m.service().evaluateTargetHealth() == Permission.FORBIDDEN)
                        .isPresent();
        if (on && forbidden) {
            return Outcome.refused("gui.bulk.why.no-target-health");
        }
        return Outcome.becomes(
                set, set.withContent(new Content.Alias(alias.target(), alias.hostedZoneId(), on)));
    }
}
