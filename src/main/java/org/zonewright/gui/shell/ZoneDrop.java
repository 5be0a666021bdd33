package org.zonewright.gui.shell;

import javafx.scene.Node;
import javafx.scene.input.MouseDragEvent;

import org.zonewright.gui.control.RowDrag;

import java.util.Optional;
import java.util.function.Supplier;

/// Lets rows of the zone in front be dropped on what stands for another zone.
final class ZoneDrop {

    private final ShellModel model;
    private final Actions actions;

    ZoneDrop(ShellModel model, Actions actions) {
        this.model = model;
        this.actions = actions;
    }

    /// @param zone that the node stands for; empty if it is none
    void install(Node node, Supplier<Optional<OpenedDesk>> zone) {
        node.setOnMouseDragEntered(
                drag -> target(drag, zone).ifPresent(_ -> RowDrag.enter(drag, node)));
        node.setOnMouseDragExited(RowDrag::leave);
        node.setOnMouseDragReleased(
                drag -> {
                    RowDrag.end(drag);
                    target(drag, zone).ifPresent(to -> actions.carry(to, RowDrag.isMove(drag)));
                });
    }

    private Optional<OpenedDesk> target(MouseDragEvent drag, Supplier<Optional<OpenedDesk>> zone) {
        return RowDrag.isOn(drag)
                ? zone.get().filter(to -> to != model.current().get())
                : Optional.empty();
    }
}
