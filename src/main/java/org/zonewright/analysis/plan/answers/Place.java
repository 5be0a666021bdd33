package org.zonewright.analysis.plan.answers;

import org.zonewright.analysis.resolve.Nearness;

/// Where a member of a group by distance is.
///
/// @param factor by which its distances are multiplied
record Place(Vector at, double factor) {

    static Place of(Nearness.Site site) {
        return new Place(Vector.of(site.point()), site.factor());
    }

    /// As the policy counts it, in radians.
    double distance(Vector point) {
        return factor * point.angle(at);
    }
}
