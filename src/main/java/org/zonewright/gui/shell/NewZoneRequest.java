package org.zonewright.gui.shell;

import org.zonewright.model.zone.DomainName;
import org.zonewright.model.zone.ZoneInfo;

import java.util.List;

/// What a person wants a new zone to be.
public sealed interface NewZoneRequest {

    DomainName name();

    String comment();

    record Public(DomainName name, String comment) implements NewZoneRequest {}

    record Private(DomainName name, String comment, List<ZoneInfo.Vpc> vpcs)
            implements NewZoneRequest {
        public Private {
            vpcs = List.copyOf(vpcs);
        }
    }
}
