package org.zonewright.gui.shell;

import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Parent;

import org.zonewright.gui.View;
import org.zonewright.gui.control.ModalLayer;

import java.util.function.Function;

/// Gives the keyboard to what a view is mainly for, whenever another view or zone comes to the
/// front. Else the toolkit gives it to the first control of the tool bar, and what is typed next
/// works that.
final class ViewFocus {

    private final ShellModel model;
    private final ModalLayer layer;
    private final Function<OpenedDesk, Node> front;
    private boolean isPending;

    /// @param front the view in front of a zone
    ViewFocus(ShellModel model, ModalLayer layer, Function<OpenedDesk, Node> front) {
        this.model = model;
        this.layer = layer;
        this.front = front;
        model.current().addListener((_, _, _) -> later());
        model.view().addListener((_, _, _) -> later());
    }

    /// Once what is asked for now has been done: the view is then in the window.
    private void later() {
        if (!isPending) {
            isPending = true;
            Platform.runLater(
                    () -> {
                        isPending = false;
                        model.currentDesk().ifPresent(this::focus);
                    });
        }
    }

    private void focus(OpenedDesk zone) {
        Node view = front.apply(zone);
        if (view.getScene() == null) {
            return;
        }
        if (view instanceof Parent parent) {
            parent.applyCss();
            parent.layout();
        }
        Node main = view.lookup(selector(zone.desk().view().get()));
        layer.focus(main == null ? view : main);
    }

    private static String selector(View view) {
        return switch (view) {
            case TABLE -> "#records";
            case GRAPH -> "#graph";
            case QUERY -> "#query-name";
            case TEXT -> "#text";
            case CHANGES -> "#changes";
        };
    }
}
