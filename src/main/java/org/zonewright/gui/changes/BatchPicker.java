package org.zonewright.gui.changes;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

import org.zonewright.gui.changes.PlanModel.Shown;
import org.zonewright.gui.changes.PlanModel.Side;
import org.zonewright.gui.control.Badges;
import org.zonewright.gui.control.Buttons;
import org.zonewright.gui.control.Ends;
import org.zonewright.gui.control.Icon;
import org.zonewright.gui.control.Segments;
import org.zonewright.l10n.Messages;

/// Chooses the batch that is looked at: there or back, and which of several.
final class BatchPicker extends HBox {

    private final PlanModel model;
    private final Messages messages;
    private final Label which = Badges.secondary("");
    private final Label count = Badges.secondary("");
    private final Button previous;
    private final Button next;

    BatchPicker(PlanModel model, BatchPane.Actions actions, Messages messages) {
        this.model = model;
        this.messages = messages;
        getStyleClass().add("batch-picker");
        var sides = new Segments<>(Side.APPLY);
        sides.getStyleClass().add("small");
        for (Side side : Side.values()) {
            sides.add(side, messages.text("changes.side." + side.id()))
                    .setId("batch-side-" + side.id());
        }
        sides.valueProperty().subscribe(side -> actions.look(new Shown(side, 0)));
        which.setId("batch-number");
        previous = step(Icon.LEFT, "previous", -1, actions);
        next = step(Icon.RIGHT, "next", 1, actions);
        var picks = new HBox(8, sides, previous, which, next);
        picks.setAlignment(Pos.CENTER_LEFT);
        var line = new Ends(picks, count);
        HBox.setHgrow(line, Priority.ALWAYS);
        getChildren().add(line);
        model.review().subscribe(_ -> show());
        model.shown()
                .subscribe(
                        shown -> {
                            sides.valueProperty().set(shown.side());
                            show();
                        });
    }

    private Button step(Icon icon, String id, int by, BatchPane.Actions actions) {
        Button button = Buttons.icon(icon, messages.text("changes.batch-" + id));
        button.setId("batch-" + id);
        button.setOnAction(
                _ -> {
                    Shown shown = model.shown().get();
                    actions.look(new Shown(shown.side(), shown.number() + by));
                });
        return button;
    }

    private void show() {
        Shown shown = model.shown().get();
        var batches = model.course(shown.side()).batches();
        int number = shown.number();
        boolean isOne = batches.size() <= 1;
        which.setText(
                batches.isEmpty()
                        ? ""
                        : messages.text("changes.batch-of", number + 1, batches.size()));
        count.setText(
                number < batches.size()
                        ? messages.text("changes.batch-count", batches.get(number).items().size())
                        : "");
        for (Button button : new Button[] {previous, next}) {
            button.setVisible(!isOne);
            button.setManaged(!isOne);
        }
        previous.setDisable(number == 0);
        next.setDisable(number + 1 >= batches.size());
    }
}
