package org.zonewright.analysis.graph.layout;

/// A font as the graph uses it.
public enum Lettering {
    BODY(Family.REGULAR, 13),
    STRONG(Family.SEMIBOLD, 13),
    SMALL(Family.REGULAR, 12),
    TAG(Family.SEMIBOLD, 11),
    MONO(Family.MONO, 12),
    MONO_SMALL(Family.MONO, 11);

    public enum Family {
        REGULAR,
        SEMIBOLD,
        MONO
    }

    private final Family family;
    private final double size;

    Lettering(Family family, double size) {
        this.family = family;
        this.size = size;
    }

    public Family family() {
        return family;
    }

    /// In pixels.
    public double size() {
        return size;
    }
}
