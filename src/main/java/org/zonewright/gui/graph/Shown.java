package org.zonewright.gui.graph;

import org.zonewright.analysis.graph.AliasGraph;
import org.zonewright.analysis.graph.Outline;
import org.zonewright.analysis.graph.layout.Drawing;
import org.zonewright.model.zone.Zone;

import java.util.List;

/// A snapshot's graph, laid out and as an outline.
///
/// @param zone the snapshot
public record Shown(Zone zone, Drawing drawing, List<Outline> outline) {

    public Shown {
        outline = List.copyOf(outline);
    }

    public AliasGraph graph() {
        return drawing.graph();
    }

    /// How many record sets the zone has.
    public int sets() {
        return zone.size();
    }
}
