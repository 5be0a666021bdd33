package org.zonewright.analysis.graph.picture;

import org.zonewright.analysis.graph.layout.Drawing.Segment;
import org.zonewright.analysis.graph.layout.Icon;
import org.zonewright.analysis.graph.layout.Lettering;

import java.util.List;

/// What the painter needs of a medium.
interface Pen {

    /// @param full what a reader of the medium is told of what comes until [#end()]
    void begin(String full);

    void end();

    void rectangle(Rectangle at, Ink fill, Stroke stroke);

    /// A line from the start through the segments.
    void line(double startX, double startY, List<Segment> path, Stroke stroke);

    /// A filled polygon.
    ///
    /// @param points x and y by turns
    void polygon(double[] points, Ink fill);

    /// @param baseline y of the letters' foot
    void text(String text, double x, double baseline, Lettering lettering, Ink ink);

    void icon(Icon icon, double x, double y, double size, Ink ink);

    /// @param round radius of the corners
    record Rectangle(double x, double y, double w, double h, double round) {}

    /// @param width 0 for none
    /// @param dashes lengths by turns of dash and gap; empty for a whole line
    record Stroke(Ink ink, double width, List<Double> dashes) {

        static final Stroke NONE = new Stroke(Ink.FG_DEFAULT, 0, List.of());

        static Stroke solid(Ink ink, double width) {
            return new Stroke(ink, width, List.of());
        }
    }
}
