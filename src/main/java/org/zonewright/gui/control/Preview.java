package org.zonewright.gui.control;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;

/// What a dialog shows of something before it is done.
public interface Preview {

    Node node();

    /// What is to have the keyboard first.
    Node first();

    /// What the button that does it says.
    ObservableValue<String> applyText();

    /// Whether there is nothing to do.
    ObservableValue<Boolean> idle();
}
