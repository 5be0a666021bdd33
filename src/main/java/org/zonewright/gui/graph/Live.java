package org.zonewright.gui.graph;

import org.zonewright.analysis.graph.Load;
import org.zonewright.analysis.graph.Loads;
import org.zonewright.gui.Percent;
import org.zonewright.model.zone.RecordSet;

import java.util.Set;

/// What the drawing shows of an outage.
///
/// @param down ids of the endpoints that fail
/// @param failing record sets of which the health check fails
record Live(Loads loads, Set<String> down, Set<RecordSet.Key> failing) {

    /// A fraction that is longer than this is said in percent.
    private static final int LONGEST = 6;

    Live {
        down = Set.copyOf(down);
        failing = Set.copyOf(failing);
    }

    /// On an edge: exact, `6/7`, where there is room.
    static String exact(Load load) {
        String fraction = load.now().toString();
        if (fraction.equals("1")) {
            return "100 %";
        }
        return fraction.length() <= LONGEST ? fraction : Percent.of(load.now().toDouble());
    }
}
