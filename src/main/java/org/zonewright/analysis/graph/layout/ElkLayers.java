package org.zonewright.analysis.graph.layout;

import org.eclipse.elk.alg.layered.LayeredLayoutProvider;
import org.eclipse.elk.alg.layered.options.LayerConstraint;
import org.eclipse.elk.alg.layered.options.LayeredOptions;
import org.eclipse.elk.alg.layered.options.LayeringStrategy;
import org.eclipse.elk.alg.layered.options.NodePlacementStrategy;
import org.eclipse.elk.alg.layered.options.OrderingStrategy;
import org.eclipse.elk.core.data.LayoutMetaDataService;
import org.eclipse.elk.core.options.Direction;
import org.eclipse.elk.core.options.EdgeRouting;
import org.eclipse.elk.core.options.PortConstraints;
import org.eclipse.elk.core.options.PortSide;
import org.eclipse.elk.core.util.BasicProgressMonitor;
import org.eclipse.elk.graph.ElkEdge;
import org.eclipse.elk.graph.ElkEdgeSection;
import org.eclipse.elk.graph.ElkNode;
import org.eclipse.elk.graph.ElkPort;
import org.eclipse.elk.graph.util.ElkGraphUtil;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/// Lays out one connected part with ELK's layered algorithm. The shape must have no loops.
final class ElkLayers {

    static {
        LayoutMetaDataService.getInstance(); // makes the types of its options known to ELK
    }

    /// Of any node: what is read of ELK's layout does not depend on it.
    private static final double WIDTH = Sizes.LEAST_CARD;

    private final PartShape shape;
    private final List<ElkNode> nodes = new ArrayList<>();
    private final List<List<ElkPort>> ports = new ArrayList<>();
    private final List<ElkPort> entries = new ArrayList<>();
    private final List<ElkEdge> edges = new ArrayList<>();

    private ElkLayers(PartShape shape) {
        this.shape = shape;
    }

    static PartLayout of(PartShape shape) {
        return new ElkLayers(shape).layout();
    }

    private PartLayout layout() {
        ElkNode graph = ElkGraphUtil.createGraph();
        configure(graph);
        shape.knots().forEach(knot -> add(graph, knot));
        for (PartShape.Link link : shape.edges()) {
            edges.add(
                    ElkGraphUtil.createSimpleEdge(
                            ports.get(link.from()).get(link.port()), entries.get(link.to())));
        }
        new LayeredLayoutProvider().layout(graph, new BasicProgressMonitor());
        return read();
    }

    private static void configure(ElkNode graph) {
        graph.setProperty(LayeredOptions.DIRECTION, Direction.RIGHT);
        graph.setProperty(LayeredOptions.EDGE_ROUTING, EdgeRouting.POLYLINE);
        graph.setProperty(LayeredOptions.LAYERING_STRATEGY, LayeringStrategy.LONGEST_PATH_SOURCE);
        graph.setProperty(
                LayeredOptions.CONSIDER_MODEL_ORDER_STRATEGY, OrderingStrategy.NODES_AND_EDGES);
        graph.setProperty(LayeredOptions.SPACING_NODE_NODE, Sizes.BETWEEN_NODES);
        graph.setProperty(LayeredOptions.SPACING_EDGE_NODE, Sizes.BESIDE_EDGE);
        graph.setProperty(LayeredOptions.SPACING_EDGE_EDGE, Sizes.BESIDE_EDGE);
        graph.setProperty(LayeredOptions.SPACING_NODE_NODE_BETWEEN_LAYERS, Sizes.BEND);
        graph.setProperty(
                LayeredOptions.NODE_PLACEMENT_STRATEGY, NodePlacementStrategy.NETWORK_SIMPLEX);
        graph.setProperty(LayeredOptions.RANDOM_SEED, 1);
    }

    private void add(ElkNode graph, PartShape.Knot knot) {
        ElkNode node = ElkGraphUtil.createNode(graph);
        node.setDimensions(WIDTH, knot.h());
        node.setProperty(LayeredOptions.PORT_CONSTRAINTS, PortConstraints.FIXED_POS);
        if (knot.isLast()) {
            node.setProperty(LayeredOptions.LAYERING_LAYER_CONSTRAINT, LayerConstraint.LAST);
        }
        nodes.add(node);
        entries.add(port(node, PortSide.WEST, 0, knot.entry()));
        ports.add(knot.ports().stream().map(y -> port(node, PortSide.EAST, WIDTH, y)).toList());
    }

    private static ElkPort port(ElkNode node, PortSide side, double x, double y) {
        ElkPort port = ElkGraphUtil.createPort(node);
        port.setProperty(LayeredOptions.PORT_SIDE, side);
        port.setLocation(x, y);
        return port;
    }

    private PartLayout read() {
        List<Double> middles = new ArrayList<>();
        List<Integer> layers = layers(middles);
        List<List<Double>> passes = new ArrayList<>();
        for (int i = 0; i < edges.size(); i++) {
            PartShape.Link link = shape.edges().get(i);
            var heights = new ArrayList<Double>();
            for (int layer = layers.get(link.from()) + 1; layer < layers.get(link.to()); layer++) {
                heights.add(height(edges.get(i).getSections().getFirst(), middles.get(layer)));
            }
            passes.add(heights);
        }
        DoubleSummaryStatistics tops =
                DoubleStream.concat(
                                nodes.stream().mapToDouble(ElkNode::getY),
                                passes.stream().flatMapToDouble(ElkLayers::all))
                        .summaryStatistics();
        double top = tops.getMin();
        double bottom = nodes.stream().mapToDouble(n -> n.getY() + n.getHeight()).max().orElse(0);
        return new PartLayout(
                layers,
                nodes.stream().map(node -> node.getY() - top).toList(),
                passes.stream().map(some -> some.stream().map(y -> y - top).toList()).toList(),
                shape.edges().stream().map(link -> layers.get(link.from()) + 1).toList(),
                middles.size(),
                Math.max(bottom, tops.getMax()) - top);
    }

    private static DoubleStream all(List<Double> numbers) {
        return numbers.stream().mapToDouble(Double::doubleValue);
    }

    /// ELK does not say which layer a node is in, but layers do not overlap.
    private List<Integer> layers(List<Double> middles) {
        Integer[] layers = new Integer[nodes.size()];
        double left = 0;
        double right = Double.NEGATIVE_INFINITY;
        for (int i :
                IntStream.range(0, nodes.size())
                        .boxed()
                        .sorted(Comparator.comparingDouble(n -> nodes.get(n).getX()))
                        .toList()) {
            ElkNode node = nodes.get(i);
            if (node.getX() >= right) {
                middles.add(0.0);
                left = node.getX();
            }
            right = Math.max(right, node.getX() + node.getWidth());
            middles.set(middles.size() - 1, (left + right) / 2);
            layers[i] = middles.size() - 1;
        }
        return List.of(layers);
    }

    /// How high the edge runs at `x`.
    private static double height(ElkEdgeSection edge, double x) {
        double lastX = edge.getStartX();
        double lastY = edge.getStartY();
        for (var bend : edge.getBendPoints()) {
            if (bend.getX() >= x) {
                return between(lastX, lastY, bend.getX(), bend.getY(), x);
            }
            lastX = bend.getX();
            lastY = bend.getY();
        }
        return between(lastX, lastY, edge.getEndX(), edge.getEndY(), x);
    }

    private static double between(double x1, double y1, double x2, double y2, double x) {
        return x2 == x1 ? y2 : y1 + (y2 - y1) * (x - x1) / (x2 - x1);
    }
}
