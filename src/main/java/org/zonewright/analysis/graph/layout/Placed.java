package org.zonewright.analysis.graph.layout;

import org.zonewright.analysis.graph.Node;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// A part with the columns of its nodes and its height, before it has a place on the sheet.
///
/// @param last the column of ends that most parts share
/// @param columns by position of the node in its component
/// @param canStretch whether edges may bend anywhere before the last column
record Placed(
        Material material, PartLayout layout, int last, List<Integer> columns, boolean canStretch) {

    static Placed of(Material material, PartLayout layout, int last) {
        List<Integer> nodes = material.part().nodes();
        Integer[] columns = new Integer[material.faces().size()];
        Arrays.fill(columns, 0);
        boolean onlyEnds = true;
        for (int i = 0; i < nodes.size(); i++) {
            int layer = layout.layer().get(i);
            boolean isEnd = material.node(nodes.get(i)) instanceof Node.Endpoint;
            onlyEnds &= isEnd || layer < layout.layers() - 1;
            columns[nodes.get(i)] = isEnd ? Math.max(layer + 1, last) : layer + 1;
        }
        return new Placed(material, layout, last, List.of(columns), onlyEnds);
    }

    Part part() {
        return material.part();
    }

    double height() {
        return layout.height() + part().back().size() * Sizes.LANE;
    }

    /// The heights at which an edge passes the layers between its ends.
    List<Double> passes(int edgeOfPart) {
        return layout.passes().get(edgeOfPart);
    }

    /// Whether nothing of this part stands or passes below a node in its column.
    boolean isClearBelow(int node) {
        int at = part().nodes().indexOf(node);
        double y = layout.y().get(at);
        int layer = layout.layer().get(at);
        for (int i = 0; i < part().nodes().size(); i++) {
            if (layout.layer().get(i) == layer && layout.y().get(i) > y) {
                return false;
            }
        }
        return passesAt(layer).stream().allMatch(height -> height < y);
    }

    private List<Double> passesAt(int layer) {
        var heights = new ArrayList<Double>();
        for (int i = 0; i < layout.passes().size(); i++) {
            int first = layout.firstPassed().get(i);
            int at = layer - first;
            if (at >= 0 && at < passes(i).size()) {
                heights.add(passes(i).get(at));
            }
        }
        return heights;
    }
}
