package org.zonewright.gui.shell;

import javafx.css.PseudoClass;
import javafx.event.EventTarget;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// Files of other programs that are dragged over a scene. The table shows that it would take them.
final class FileDrop {

    private static final PseudoClass OVER = PseudoClass.getPseudoClass("drop");

    private final Scene scene;
    private final Consumer<FilePrompts.Drop> dropped;
    private Optional<Node> lit = Optional.empty();

    FileDrop(Scene scene, Consumer<FilePrompts.Drop> dropped) {
        this.scene = scene;
        this.dropped = dropped;
    }

    void install() {
        scene.addEventHandler(DragEvent.DRAG_OVER, this::over);
        scene.addEventFilter(DragEvent.DRAG_EXITED_TARGET, _ -> light(Optional.empty()));
        scene.addEventHandler(DragEvent.DRAG_DROPPED, this::drop);
    }

    private void over(DragEvent drag) {
        if (drag.getDragboard().hasFiles()) {
            drag.acceptTransferModes(TransferMode.COPY);
            light(table(drag.getTarget()));
            drag.consume();
        }
    }

    private void drop(DragEvent drag) {
        List<Path> files = drag.getDragboard().getFiles().stream().map(File::toPath).toList();
        light(Optional.empty());
        dropped.accept(new FilePrompts.Drop(files, table(drag.getTarget()).isPresent()));
        drag.setDropCompleted(true);
        drag.consume();
    }

    private void light(Optional<Node> next) {
        lit.ifPresent(node -> node.pseudoClassStateChanged(OVER, false));
        next.ifPresent(node -> node.pseudoClassStateChanged(OVER, true));
        lit = next;
    }

    private static Optional<Node> table(EventTarget target) {
        for (Node at = target instanceof Node node ? node : null; at != null; at = at.getParent()) {
            if ("records".equals(at.getId())) {
                return Optional.of(at);
            }
        }
        return Optional.empty();
    }
}
