package org.zonewright.gui.shell;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import org.zonewright.gui.control.Badges;

/// The frame of a dialog: icon and title, body, buttons at the lower right.
final class DialogBox extends VBox {

    /// px that a dialog needs in any window
    private static final double LEAST_WIDTH = 480;

    private final HBox foot = new HBox();
    private final VBox body = new VBox();

    /// @param width px, where the window is as wide
    DialogBox(Node icon, String title, String text, double width) {
        setId("dialog");
        getStyleClass().addAll("dialog-box", "modal-box");
        setMinWidth(Math.min(width, LEAST_WIDTH));
        setPrefWidth(width);
        setAccessibleText(title);
        var words = new VBox(4, Badges.styled(title, "title"));
        if (!text.isEmpty()) {
            var below = Badges.styled(text, "muted");
            below.setWrapText(true);
            below.setMinHeight(USE_PREF_SIZE);
            words.getChildren().add(below);
        }
        HBox.setHgrow(words, javafx.scene.layout.Priority.ALWAYS);
        var head = new HBox(icon, words);
        head.getStyleClass().add("dialog-head");
        body.getStyleClass().add("dialog-body");
        foot.getStyleClass().add("dialog-foot");
        getChildren().addAll(head, body, foot);
    }

    void add(Node... nodes) {
        body.getChildren().addAll(nodes);
    }

    /// Adds a button at the right; its id is `dialog-ID`.
    Button button(String id, String text, String styleClass, Runnable run) {
        var button = new Button(text);
        button.setId("dialog-" + id);
        if (!styleClass.isEmpty()) {
            button.getStyleClass().add(styleClass);
        }
        button.setOnAction(_ -> run.run());
        foot.getChildren().add(button);
        return button;
    }

    /// Runs something when Esc is pressed anywhere in the dialog.
    void onEscape(Runnable run) {
        addEventHandler(
                KeyEvent.KEY_PRESSED,
                key -> {
                    if (key.getCode() == KeyCode.ESCAPE) {
                        run.run();
                        key.consume();
                    }
                });
    }
}
