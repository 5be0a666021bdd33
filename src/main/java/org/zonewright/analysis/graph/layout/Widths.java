package org.zonewright.analysis.graph.layout;

import java.util.ArrayList;
import java.util.List;

/// How wide nodes are: all of a kind alike, so that columns have straight edges; long texts are cut
/// by whoever draws them.
record Widths(double pill, double card, double endpoint) {

    /// Of how many nodes one may be cut.
    private static final int CUT = 6;

    static Widths of(List<Face> faces, TextMeasure measure) {
        var pills = new ArrayList<Double>();
        var cards = new ArrayList<Double>();
        var endpoints = new ArrayList<Double>();
        for (Face face : faces) {
            List<Double> wishes =
                    switch (face.shape()) {
                        case PILL -> pills;
                        case CARD, GROUP, GHOST -> cards;
                        case ENDPOINT -> endpoints;
                    };
            wishes.add(Math.ceil(wish(face, measure)));
        }
        return new Widths(
                enough(pills, Sizes.LEAST_PILL, Sizes.MOST_PILL),
                enough(cards, Sizes.LEAST_CARD, Sizes.MOST_CARD),
                enough(endpoints, Sizes.LEAST_ENDPOINT, Sizes.MOST_ENDPOINT));
    }

    /// For nearly all, so that one long name does not push everything apart.
    private static double enough(List<Double> wishes, double least, double most) {
        if (wishes.isEmpty()) {
            return least;
        }
        List<Double> sorted = wishes.stream().sorted().toList();
        double nearlyAll = sorted.get(sorted.size() - 1 - sorted.size() / CUT);
        return Math.clamp(nearlyAll, least, most);
    }

    double of(Face face) {
        return switch (face.shape()) {
            case PILL -> pill;
            case CARD, GROUP, GHOST -> card;
            case ENDPOINT -> endpoint;
        };
    }

    /// What it takes to show all of it.
    private static double wish(Face face, TextMeasure measure) {
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
