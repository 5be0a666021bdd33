package org.zonewright.gui.control;

import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;

/// Lets its content scroll down where there is less room than it needs at least, as with large
/// text, and is not to be seen otherwise.
public final class BareScroll extends ScrollPane {

    public BareScroll(Region content) {
        super(content);
        getStyleClass().add("bare-scroll");
        setFitToWidth(true);
        setFitToHeight(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setMinSize(0, 0);
    }
}
