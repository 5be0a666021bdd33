package org.zonewright.gui.graph;

import org.zonewright.analysis.graph.AliasGraph;
import org.zonewright.analysis.graph.Outline;
import org.zonewright.analysis.graph.layout.Drawing;

import java.util.List;

/// A snapshot's graph, laid out and as an outline.
///
/// @param sets how many record sets the zone has
public record Shown(Drawing drawing, List<Outline> outline, int sets) {

    public Shown {
        outline = List.copyOf(outline);
    }

    public AliasGraph graph() {
        return drawing.graph();
    }
}
