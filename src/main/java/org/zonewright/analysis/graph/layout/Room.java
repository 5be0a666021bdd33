package org.zonewright.analysis.graph.layout;

/// What a drawing keeps room for beside what it says by itself.
public enum Room {
    /// Nothing: it is a picture.
    NONE,
    /// Shares that change while somebody looks: on each edge that a set takes, and at the right of
    /// each endpoint. So nothing moves when they do.
    SHARES;

    /// A share on an edge; a fraction that is longer gives way to its percentage.
    private static final String WIDEST = "00/000";

    private static final double BESIDE_ENDPOINT = 58;

    TagText tag(TagText said, TextMeasure measure) {
        return this == NONE
                ? said
                : new TagText(said.text(), Math.max(said.w(), TagText.of(WIDEST, measure).w()));
    }

    double besideEndpoint() {
        return this == NONE ? 0 : BESIDE_ENDPOINT;
    }
}
