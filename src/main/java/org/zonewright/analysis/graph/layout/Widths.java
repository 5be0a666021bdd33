package org.zonewright.analysis.graph.layout;

import java.util.List;

/// How wide nodes are: all of a kind alike, so that columns have straight edges; long texts are cut
/// by whoever draws them.
record Widths(double pill, double card, double endpoint) {

    /// Of how many nodes one may be cut.
    private static final int CUT = 10;

    static Widths of(List<Wishes> all, Room room) {
        double names = enough(Wishes.sorted(all, Wishes::names));
        double groups = all.stream().mapToDouble(Wishes::groups).max().orElse(0);
        double pills = enough(Wishes.sorted(all, Wishes::pills));
        double endpoints = enough(Wishes.sorted(all, Wishes::endpoints));
        return new Widths(
                Math.clamp(pills, Sizes.LEAST_PILL, Sizes.MOST_PILL),
                Math.clamp(Math.max(names, groups), Sizes.LEAST_CARD, Sizes.MOST_CARD),
                Math.clamp(endpoints, Sizes.LEAST_ENDPOINT, Sizes.MOST_ENDPOINT)
                        + room.besideEndpoint());
    }

    /// For nearly all, so that one long name does not push everything apart.
    private static double enough(double[] sorted) {
        return sorted.length == 0 ? 0 : sorted[sorted.length - 1 - sorted.length / CUT];
    }

    double of(Face face) {
        return switch (face.shape()) {
            case PILL -> pill;
            case CARD, GROUP, GHOST -> card;
            case ENDPOINT -> endpoint;
        };
    }

    /// What it takes to show all of it.
    static double wish(Face face, TextMeasure measure) {
        double title =
                measure.width(face.title(), face.titleIn())
                        + gap(measure.width(face.type(), Lettering.MONO_SMALL));
        double detail =
                face.shape() == Face.Shape.ENDPOINT
                        ? 0
                        : measure.width(face.detail(), Lettering.SMALL);
        double edges = 2 * Sizes.PADDING;
        double icon = Sizes.ICON + Sizes.SPACE + 2;
        return switch (face.shape()) {
            case PILL -> title + edges + 4;
            case CARD, ENDPOINT, GHOST -> edges + icon + Math.max(title, detail) + 4;
            case GROUP -> {
                double widest = edges + title + 2 * Sizes.SPACE + icon + detail;
                for (Face.Row row : face.rows()) {
                    double right =
                            gap(measure.width(row.right(), Lettering.MONO))
                                    + gap(measure.width(row.share(), Lettering.TAG));
                    widest =
                            Math.max(
                                    widest,
                                    edges
                                            + icon
                                            + measure.width(row.left(), Lettering.BODY)
                                            + right
                                            + Sizes.SPACE);
                }
                yield widest + 2;
            }
        };
    }

    private static double gap(double width) {
        return width == 0 ? 0 : width + Sizes.SPACE;
    }
}
