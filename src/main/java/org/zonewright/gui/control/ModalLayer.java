package org.zonewright.gui.control;

import atlantafx.base.controls.ModalPane;

import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

import org.jspecify.annotations.Nullable;

import java.util.Set;

/// The layer over the window in which dialogs and the palette appear, one at a time. Esc and a
/// click beside close it, and the keyboard goes back to where it was.
public final class ModalLayer {

    private static final double HIGH = 112;

    private static final Set<KeyCode> GOING_ON =
            Set.of(
                    KeyCode.ENTER,
                    KeyCode.ESCAPE,
                    KeyCode.TAB,
                    KeyCode.UP,
                    KeyCode.DOWN,
                    KeyCode.LEFT,
                    KeyCode.RIGHT);

    private final ModalPane pane = new ModalPane();
    private Runnable whenClosed = () -> {};
    private @Nullable Node focusAfter;

    public ModalLayer() {
        pane.setInTransitionFactory(null);
        pane.setOutTransitionFactory(null);
        pane.displayProperty()
                .addListener(
                        (_, _, shown) -> {
                            if (!shown) {
                                giveFocusBack();
                                Runnable then = whenClosed;
                                whenClosed = () -> {};
                                then.run();
                            }
                        });
    }

    private void giveFocusBack() {
        Node node = focusAfter;
        focusAfter = null;
        if (node != null && node.getScene() != null) {
            node.requestFocus();
        }
    }

    /// Gives the keyboard to a node of the window: at once, or when what is shown here has gone.
    public void focus(Node node) {
        if (isShowing()) {
            focusAfter = node;
        } else {
            node.requestFocus();
        }
    }

    /// The node to put over everything else.
    public Node node() {
        return pane;
    }

    /// Shows a dialog in the middle.
    public void show(Region content) {
        show(content, Pos.CENTER, () -> {});
    }

    /// Shows something that grows downwards, below the tool bar.
    public void showHigh(Region content) {
        StackPane.setMargin(content, new Insets(HIGH, 0, 0, 0));
        show(content, Pos.TOP_CENTER, () -> {});
    }

    /// @param closed run once when it has gone, whoever closed it
    public void show(Region content, Pos where, Runnable closed) {
        close();
        if (!content.getStyleClass().contains("modal-box")) {
            content.getStyleClass().add("modal-box");
        }
        content.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        whenClosed = closed;
        focusAfter = pane.getScene() == null ? null : pane.getScene().getFocusOwner();
        pane.setAlignment(where);
        pane.show(content);
    }

    /// Shows something that must be answered by its own buttons.
    ///
    /// @param closed run once when it has gone, also by another that is shown in its place
    public void showPersistent(Region content, Runnable closed) {
        show(content, Pos.CENTER, closed);
        pane.setPersistent(true);
    }

    public void close() {
        pane.setPersistent(false);
        pane.hide(true);
    }

    public boolean isShowing() {
        return pane.isDisplay();
    }

    /// Keeps the window's shortcuts from what lies below while something is shown. For the root of
    /// all, which hears of keys last: those that move the keyboard, and the keys of the buttons
    /// that are shown, go on.
    public void keep(KeyEvent key) {
        boolean plain = !key.isControlDown() && !key.isAltDown() && !key.isMetaDown();
        if (isShowing() && !(plain && GOING_ON.contains(key.getCode()))) {
            key.consume();
        }
    }

    /// A layer over `content`.
    public static StackPane over(Parent content, ModalLayer layer, Toasts toasts) {
        return new StackPane(content, toasts, layer.node());
    }
}
