package org.zonewright.analysis.graph;

import org.zonewright.model.zone.DomainName;

import java.util.List;

/// Record sets that point at each other in a circle, so that none of them answers.
///
/// @param ids of all groups of the strongly connected part, in the order of the graph's nodes
/// @param circle the names of a shortest circle through the first of them, in the order they point
public record Loop(List<String> ids, List<DomainName> circle) {
    public Loop {
        ids = List.copyOf(ids);
        circle = List.copyOf(circle);
    }
}
