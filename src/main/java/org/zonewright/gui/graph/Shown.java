package org.zonewright.gui.graph;

import org.zonewright.analysis.graph.AliasGraph;
import org.zonewright.analysis.graph.Outlines;
import org.zonewright.analysis.graph.layout.Drawing;
import org.zonewright.model.zone.Zone;

import java.util.Map;

/// A snapshot's graph, or a part of it, laid out and as an outline.
///
/// @param zone the snapshot
/// @param whole the graph of which the drawing shows all or a part
/// @param hidden how many neighbours of a node are not shown, by its id; never 0
public record Shown(
        Zone zone,
        AliasGraph whole,
        Drawing drawing,
        Outlines outline,
        Map<String, Integer> hidden) {

    public Shown {
        hidden = Map.copyOf(hidden);
    }

    /// All of a graph.
    public Shown(Zone zone, Drawing drawing, Outlines outline) {
        this(zone, drawing.graph(), drawing, outline, Map.of());
    }

    public AliasGraph graph() {
        return drawing.graph();
    }

    /// Whether some nodes are not drawn.
    boolean isPart() {
        return graph().nodes().size() < whole.nodes().size();
    }

    /// How many record sets the zone has.
    public int sets() {
        return zone.size();
    }
}
