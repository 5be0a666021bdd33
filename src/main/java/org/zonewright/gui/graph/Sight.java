package org.zonewright.gui.graph;

import org.zonewright.analysis.graph.layout.Drawing.Box;
import org.zonewright.analysis.graph.layout.Drawing.Segment;
import org.zonewright.analysis.graph.layout.Drawing.Wire;

/// What of a drawing is seen.
record Sight(Camera.Area seen) {

    boolean has(Box box) {
        return meets(box.x(), box.y(), box.right(), box.bottom());
    }

    boolean has(Wire wire) {
        double left = wire.startX();
        double right = wire.startX();
        double top = wire.startY();
        double bottom = wire.startY();
        for (Segment segment : wire.path()) {
            left = Math.min(left, segment.x());
            right = Math.max(right, segment.x());
            top = Math.min(top, segment.y());
            bottom = Math.max(bottom, segment.y());
        }
        return meets(left, top, right, bottom);
    }

    private boolean meets(double left, double top, double right, double bottom) {
        return left < seen.x() + seen.w()
                && right > seen.x()
                && top < seen.y() + seen.h()
                && bottom > seen.y();
    }
}
