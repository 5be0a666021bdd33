package org.zonewright.gui.control;

import javafx.css.PseudoClass;
import javafx.event.EventHandler;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseDragEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;

import java.util.Optional;

/// Rows dragged out of a table onto something else of the same window. Within the scene rather than
/// by the system's drag and drop, so it is the same on every platform. With Alt they are moved
/// instead of copied, Esc gives it up.
public final class RowDrag {

    /// Says beside the mouse what is dragged.
    public interface Words {

        /// @return empty text if there is nothing to drag
        String of(boolean isMove);
    }

    /// Says where a drag of rows begins.
    public interface Grip {

        /// @param press of the mouse, on a row
        boolean holds(MouseEvent press);
    }

    /// px between the mouse and the words beside it
    private static final double GAP = 12;

    private static final Object KEY = RowDrag.class;

    /// Of what the rows would be dropped on.
    private static final PseudoClass OVER = PseudoClass.getPseudoClass("drop");

    private final TableView<?> table;
    private final Grip grip;
    private final Words words;
    private final Label label = Badges.styled("", "row-drag");
    private final EventHandler<KeyEvent> keys = this::press;
    private Optional<TableRow<?>> pressed = Optional.empty();
    private Optional<Node> target = Optional.empty();
    private boolean isMove;
    private boolean isGivenUp;

    private RowDrag(TableView<?> table, Grip grip, Words words) {
        this.table = table;
        this.grip = grip;
        this.words = words;
        label.setManaged(false);
        label.setMouseTransparent(true);
        label.setId("row-drag");
    }

    /// Lets the selected rows of a table be dragged.
    public static void install(TableView<?> table, Grip grip, Words words) {
        var drag = new RowDrag(table, grip, words);
        table.getProperties().put(KEY, drag);
        table.addEventFilter(MouseEvent.MOUSE_PRESSED, mouse -> drag.pressed = drag.row(mouse));
        table.addEventHandler(MouseEvent.DRAG_DETECTED, drag::start);
        table.addEventFilter(MouseEvent.MOUSE_DRAGGED, drag::follow);
        table.addEventFilter(MouseEvent.MOUSE_RELEASED, _ -> drag.end());
        table.sceneProperty().addListener((_, _, _) -> drag.giveUp());
    }

    /// Whether rows are dragged that were not given up.
    public static boolean isOn(MouseDragEvent event) {
        return of(event).filter(drag -> !drag.isGivenUp).isPresent();
    }

    public static boolean isMove(MouseDragEvent event) {
        return event.isAltDown() || of(event).filter(drag -> drag.isMove).isPresent();
    }

    /// The mouse is over a node that the rows can be dropped on, which shows until it leaves.
    public static void enter(MouseDragEvent event, Node target) {
        of(event).ifPresent(drag -> drag.light(Optional.of(target)));
    }

    /// The mouse left it.
    public static void leave(MouseDragEvent event) {
        of(event).ifPresent(drag -> drag.light(Optional.empty()));
    }

    /// Rows were dropped. What follows may take the mouse from the table.
    public static void end(MouseDragEvent event) {
        of(event).ifPresent(RowDrag::end);
    }

    private static Optional<RowDrag> of(MouseDragEvent event) {
        return event.getGestureSource() instanceof Node node
                        && node.getProperties().get(KEY) instanceof RowDrag drag
                ? Optional.of(drag)
                : Optional.empty();
    }

    private void start(MouseEvent mouse) {
        Pane pane = Zoom.paneOf(table.getScene());
        if (pane == null || pressed.isEmpty()) {
            return;
        }
        if (!pressed.get().isSelected()) {
            table.getSelectionModel().clearAndSelect(pressed.get().getIndex());
        }
        isMove = mouse.isAltDown();
        label.setText(words.of(isMove));
        if (label.getText().isEmpty()) {
            return;
        }
        isGivenUp = false;
        pane.getChildren().add(label);
        table.getScene().addEventFilter(KeyEvent.ANY, keys);
        table.startFullDrag();
        follow(mouse);
    }

    /// The row under the mouse; none on a heading, a scroll bar, or a text that is being edited.
    private Optional<TableRow<?>> row(MouseEvent mouse) {
        Node node = mouse.getTarget() instanceof Node target ? target : table;
        while (node != null && node != table && !(node instanceof TextInputControl)) {
            if (node instanceof TableRow<?> row) {
                return Optional.<TableRow<?>>of(row)
                        .filter(_ -> mouse.getButton() == MouseButton.PRIMARY && !row.isEmpty())
                        .filter(_ -> grip.holds(mouse));
            }
            node = node.getParent();
        }
        return Optional.empty();
    }

    private void follow(MouseEvent mouse) {
        if (label.getParent() != null) {
            Point2D at = label.getParent().sceneToLocal(mouse.getSceneX(), mouse.getSceneY());
            label.autosize();
            label.relocate(at.getX() + GAP, at.getY() + GAP);
        }
    }

    private void press(KeyEvent key) {
        boolean isAlt = key.getCode() == KeyCode.ALT;
        if (isAlt) {
            key.consume(); // else the menu bar takes the keyboard
        }
        if (label.getParent() == null) {
            if (!isAlt || key.getEventType() == KeyEvent.KEY_RELEASED) {
                forget((Scene) key.getSource());
            }
        } else if (key.getCode() == KeyCode.ESCAPE) {
            giveUp();
            key.consume();
        } else if (isMove != key.isAltDown()) {
            isMove = key.isAltDown();
            label.setText(words.of(isMove));
            label.autosize();
        }
    }

    /// On Esc, and where another table comes to the front: its rows are not those.
    private void giveUp() {
        isGivenUp = true;
        end();
    }

    private void light(Optional<Node> next) {
        target.ifPresent(node -> node.pseudoClassStateChanged(OVER, false));
        target = next;
        target.ifPresent(node -> node.pseudoClassStateChanged(OVER, true));
    }

    /// The release of Alt is waited for.
    private void end() {
        light(Optional.empty());
        if (label.getParent() instanceof Pane pane) {
            pane.getChildren().remove(label);
            if (!isMove) {
                forget(pane.getScene());
            }
        }
    }

    private void forget(Scene scene) {
        scene.removeEventFilter(KeyEvent.ANY, keys);
    }
}
