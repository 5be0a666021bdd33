package org.zonewright.analysis.graph.layout;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.DoubleStream;

/// How wide the nodes of a component would like to be, in whole pixels.
///
/// @param names of cards and ghosts
/// @param groups the most of them; 0 without
record Wishes(List<Double> pills, List<Double> names, List<Double> endpoints, double groups) {

    static Wishes of(List<Face> faces, TextMeasure measure) {
        return new Wishes(
                all(faces, measure, Face.Shape.PILL).boxed().toList(),
                DoubleStream.concat(
                                all(faces, measure, Face.Shape.CARD),
                                all(faces, measure, Face.Shape.GHOST))
                        .boxed()
                        .toList(),
                all(faces, measure, Face.Shape.ENDPOINT).boxed().toList(),
                all(faces, measure, Face.Shape.GROUP).max().orElse(0));
    }

    private static DoubleStream all(List<Face> faces, TextMeasure measure, Face.Shape shape) {
        return faces.stream()
                .filter(face -> face.shape() == shape)
                .mapToDouble(face -> Math.ceil(Widths.wish(face, measure)));
    }

    /// Those of many components, sorted.
    static double[] sorted(List<Wishes> all, Function<Wishes, List<Double>> which) {
        int count = 0;
        for (Wishes wishes : all) {
            count += which.apply(wishes).size();
        }
        double[] sorted = new double[count];
        int at = 0;
        for (Wishes wishes : all) {
            for (double wish : which.apply(wishes)) {
                sorted[at++] = wish;
            }
        }
        Arrays.sort(sorted);
        return sorted;
    }
}
