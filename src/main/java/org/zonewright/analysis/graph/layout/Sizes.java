package org.zonewright.analysis.graph.layout;

/// The measures of the drawing, in pixels.
public final class Sizes {

    public static final double PILL_HEIGHT = 30;
    public static final double CARD_HEIGHT = 44;
    public static final double HEAD_HEIGHT = 30;
    public static final double ROW_HEIGHT = 27;
    public static final double TAG_HEIGHT = 18;
    public static final double ICON = 14;
    public static final double PADDING = 10;

    /// Between parts of a line of text.
    public static final double SPACE = 6;

    /// What an arrow's head takes of the edge's end.
    public static final double ARROW = 7;

    /// Around the whole drawing.
    public static final double MARGIN = 16;

    static final double LEAST_PILL = 100;
    static final double LEAST_CARD = 166;
    static final double LEAST_ENDPOINT = 196;
    static final double MOST_PILL = 150;
    static final double MOST_CARD = 216;
    static final double MOST_ENDPOINT = 250;

    /// Between nodes of one column.
    static final double BETWEEN_NODES = 10;

    /// Between an edge that passes a column and the nodes there.
    static final double BESIDE_EDGE = 14;

    /// Between parts that have nothing to do with each other.
    static final double BETWEEN_PARTS = 24;

    /// The same where both are one card high.
    static final double BETWEEN_LINES = 12;

    static final double BETWEEN_STRIPS = 56;

    /// Between a question and its record sets.
    static final double PILL_GAP = 24;

    /// The least room for an edge's bend between two columns.
    static final double BEND = 46;

    /// From a node's edge to the tag on its edge.
    static final double TAG_LEAD = 7;

    /// Below a loop's nodes, for the way back.
    static final double LANE = 26;

    private Sizes() {}
}
