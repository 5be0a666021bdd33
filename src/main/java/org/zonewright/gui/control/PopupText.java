package org.zonewright.gui.control;

import javafx.beans.value.ObservableIntegerValue;
import javafx.collections.ListChangeListener;
import javafx.collections.WeakListChangeListener;
import javafx.scene.control.PopupControl;
import javafx.stage.Window;

/// Gives menus, lists and tooltips, which are windows of their own, the text size of the window
/// they belong to: a style class `text-SIZE` on each, which the style sheet knows.
final class PopupText {

    private static final String PREFIX = "text-size-";

    private final ObservableIntegerValue percent;

    /// Held by this object alone, and this by the size: the list of windows outlives them.
    private final ListChangeListener<Window> opened = this::dressAdded;

    PopupText(ObservableIntegerValue percent) {
        this.percent = percent;
        Window.getWindows().addListener(new WeakListChangeListener<>(opened));
        percent.addListener((_, _, _) -> Window.getWindows().forEach(this::dress));
    }

    private void dressAdded(ListChangeListener.Change<? extends Window> change) {
        while (change.next()) {
            change.getAddedSubList().forEach(this::dress);
        }
    }

    private void dress(Window window) {
        if (window instanceof PopupControl popup) {
            popup.getStyleClass().removeIf(name -> name.startsWith(PREFIX));
            popup.getStyleClass().add(PREFIX + percent.get());
        }
    }
}
