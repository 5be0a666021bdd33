package org.zonewright.analysis.resolve;

import org.zonewright.model.aws.GeoPoint;

import java.util.List;

/// How a latency or geoproximity group chooses: the member first whose distance, multiplied by its
/// factor, is smallest.
///
/// @param sites of the members whose place is known, in listing order
/// @param depth how many of the first members can have a say, whatever fails; at least 1
public record Nearness(List<Site> sites, int depth) {

    /// @param factor by which its bias stretches distances; more than 0
    public record Site(GeoPoint point, double factor) {}

    public Nearness {
        sites = List.copyOf(sites);
    }
}
