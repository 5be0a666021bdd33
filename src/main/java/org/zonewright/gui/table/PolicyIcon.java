package org.zonewright.gui.table;

import org.zonewright.gui.control.Icon;
import org.zonewright.model.zone.Routing;

/// The icon of a routing policy.
final class PolicyIcon {

    private PolicyIcon() {}

    static Icon of(Routing.Policy policy) {
        return switch (policy) {
            case SIMPLE -> Icon.LEADS_TO;
            case WEIGHTED -> Icon.WEIGHTED;
            case LATENCY -> Icon.LATENCY;
            case GEOLOCATION -> Icon.GEOLOCATION;
            case GEOPROXIMITY -> Icon.GEOPROXIMITY;
            case FAILOVER -> Icon.FAILOVER;
            case MULTIVALUE -> Icon.MULTIVALUE;
            case IP_BASED -> Icon.IP_BASED;
        };
    }
}
