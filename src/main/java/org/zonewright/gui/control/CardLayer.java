package org.zonewright.gui.control;

import javafx.application.Platform;
import javafx.beans.InvalidationListener;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

import org.jspecify.annotations.Nullable;

/// A card beside a node, over everything else of its scene. Esc and a click beside it close it, and
/// the keyboard goes back to where it was. In the scene rather than in a window of its own: so it
/// has the keyboard on every platform, and is on every picture of the scene.
public final class CardLayer extends Pane {

    /// px between the card and the node, and the least between the card and the window's edge.
    private static final double GAP = 8;

    private final InvalidationListener place = _ -> Platform.runLater(this::place);
    private @Nullable Pane root;
    private @Nullable Node beside;
    private @Nullable Region card;
    private @Nullable Node focusBefore;
    private boolean isLeft;

    public CardLayer() {
        setManaged(false);
        getStyleClass().add("card-layer");
        addEventHandler(
                MouseEvent.MOUSE_PRESSED,
                press -> {
                    if (press.getTarget() == this) {
                        hide();
                        press.consume();
                    }
                });
        addEventFilter(
                KeyEvent.KEY_PRESSED,
                key -> {
                    if (key.getCode() == KeyCode.ESCAPE) {
                        hide();
                        key.consume();
                    }
                });
    }

    /// Shows a card at the left of a node, about as high as it.
    public void showLeftOf(Node at, Region next) {
        isLeft = true;
        put(at, next);
    }

    /// Shows a card under or over a node.
    public void show(Node at, Region next) {
        isLeft = false;
        put(at, next);
    }

    /// Instead of the card before. Does nothing beside a node that is in no window.
    private void put(Node at, Region next) {
        Pane pane = Zoom.paneOf(at.getScene());
        if (pane == null) {
            return;
        }
        if (root == null) {
            focusBefore = at.getScene().getFocusOwner();
        }
        root = pane;
        beside = at;
        card = next;
        if (!next.getStyleClass().contains("card")) {
            next.getStyleClass().add("card");
        }
        getChildren().setAll(next);
        if (!pane.getChildren().contains(this)) {
            pane.getChildren().add(this);
            pane.layoutBoundsProperty().addListener(place);
        }
        place();
    }

    public boolean isShowing() {
        return root != null;
    }

    public void hide() {
        Pane shown = root;
        if (shown == null) {
            return;
        }
        root = null;
        shown.getChildren().remove(this);
        shown.layoutBoundsProperty().removeListener(place);
        if (focusBefore != null) {
            focusBefore.requestFocus();
        }
    }

    /// At its left; or under the node, their right edges together, over it where there is more
    /// room.
    private void place() {
        Pane shown = root;
        Region placed = card;
        Node at = beside;
        if (shown == null || placed == null || at == null) {
            return;
        }
        resizeRelocate(0, 0, shown.getWidth(), shown.getHeight());
        applyCss();
        double width = Math.min(placed.prefWidth(-1), shown.getWidth() - 2 * GAP);
        double height = Math.min(placed.prefHeight(width), shown.getHeight() - 2 * GAP);
        Bounds node = sceneToLocal(at.localToScene(at.getBoundsInLocal()));
        double below = node.getMaxY() + GAP;
        boolean fits = below + height + GAP <= shown.getHeight();
        double y = fits ? below : node.getMinY() - GAP - height;
        double x = node.getMaxX() + GAP - width;
        if (isLeft) {
            x = node.getMinX() - GAP - width;
            y = node.getCenterY() - height / 2;
        }
        placed.resizeRelocate(
                Math.clamp(x, GAP, Math.max(GAP, shown.getWidth() - width - GAP)),
                Math.clamp(y, GAP, Math.max(GAP, shown.getHeight() - height - GAP)),
                width,
                height);
    }

    @Override
    protected void layoutChildren() {
        place();
    }
}
