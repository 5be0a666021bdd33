package org.zonewright.gui.control;

import javafx.scene.layout.FlowPane;

/// A line of things that goes on below where there is no room for all; a flow pane alone would ask
/// for 400 px however little it holds.
public final class OneLine extends FlowPane {

    public OneLine(double gap, double lineGap) {
        super(gap, lineGap);
        setMinWidth(0); // else that of its widest, and of all around it
    }

    @Override
    protected double computePrefWidth(double height) {
        double things =
                getManagedChildren().stream()
                        .mapToDouble(one -> snapSizeX(one.prefWidth(-1)))
                        .sum();
        double gaps = getHgap() * Math.max(0, getManagedChildren().size() - 1);
        return snappedLeftInset() + things + gaps + snappedRightInset();
    }
}
