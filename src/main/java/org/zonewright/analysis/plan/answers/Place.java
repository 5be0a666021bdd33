package org.zonewright.analysis.plan.answers;

import org.zonewright.analysis.resolve.Nearness;

/// Where a member of a group by distance is.
///
/// @param at a unit vector; never changes
/// @param factor by which its distances are multiplied
record Place(double[] at, double factor) {

    static Place of(Nearness.Site site) {
        return new Place(Vectors.of(site.point()), site.factor());
    }

    /// As the policy counts it, in radians.
    double distance(double[] point) {
        return factor * Vectors.angle(point, at);
    }
}
