package org.zonewright.analysis.graph.picture;

import org.zonewright.analysis.graph.Edge;
import org.zonewright.analysis.graph.picture.Pen.Stroke;

import java.util.List;

/// How edges look by what they do.
final class Strokes {

    private Strokes() {}

    static Stroke of(Edge.State state) {
        return switch (state) {
            case NORMAL -> Stroke.solid(Ink.ACCENT_EMPHASIS, 2);
            case STANDBY -> Stroke.solid(Ink.NEUTRAL_EMPHASIS, 1.2);
            case IDLE -> new Stroke(Ink.NEUTRAL_EMPHASIS, 1.4, List.of(2.0, 3.0));
            case BROKEN -> new Stroke(Ink.DANGER_EMPHASIS, 1.5, List.of(5.0, 4.0));
            case LOOP -> Stroke.solid(Ink.DANGER_EMPHASIS, 2);
        };
    }

    /// Of the tag's text and border.
    static Ink tag(Edge.State state) {
        return switch (state) {
            case NORMAL -> Ink.ACCENT_FG;
            case STANDBY, IDLE -> Ink.FG_MUTED;
            case BROKEN, LOOP -> Ink.DANGER_FG;
        };
    }
}
