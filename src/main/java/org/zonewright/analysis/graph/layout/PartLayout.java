package org.zonewright.analysis.graph.layout;

import java.util.List;

/// Where the nodes of a part stand.
///
/// @param layer of each node, from 0
/// @param y of each node's top, from 0
/// @param passes for each edge: the heights at which it passes the layers between its ends
/// @param firstPassed for each edge: the first layer between its ends
/// @param layers how many there are
record PartLayout(
        List<Integer> layer,
        List<Double> y,
        List<List<Double>> passes,
        List<Integer> firstPassed,
        int layers,
        double height) {}
