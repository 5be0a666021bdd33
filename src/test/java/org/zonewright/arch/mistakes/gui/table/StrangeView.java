package org.zonewright.arch.mistakes.gui.table;

import javafx.scene.layout.Pane;

import org.jspecify.annotations.Nullable;
import org.zonewright.arch.mistakes.gui.graph.Neighbour;
import org.zonewright.arch.mistakes.session.Cellar;

/// A view that decides, and wears a style of its own.
public final class StrangeView extends Pane {

    @Nullable Neighbour neighbour;
    @Nullable Cellar cellar;

    StrangeView() {
        setStyle("-fx-background-color: red");
    }
}
