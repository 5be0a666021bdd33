package org.zonewright.gui.changes;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;

import org.jspecify.annotations.Nullable;
import org.zonewright.analysis.plan.ChangeBatch;
import org.zonewright.gui.control.Badges;
import org.zonewright.gui.control.Tone;
import org.zonewright.l10n.Messages;

import java.util.List;

/// The changes of a batch in their order.
final class BatchSteps extends BorderPane {

    private static final double ROW_HEIGHT = 24;

    private final ListView<ChangeBatch.Item> steps = new ListView<>();
    private final PlanModel model;

    BatchSteps(PlanModel model, Messages messages) {
        this.model = model;
        steps.setId("batch-steps");
        steps.setAccessibleText(messages.text("changes.order"));
        steps.setFixedCellSize(ROW_HEIGHT);
        steps.setCellFactory(_ -> new StepCell());
        var caption =
                new HBox(
                        Badges.caption(messages.text("changes.order")),
                        Badges.spring(),
                        Badges.secondary(messages.text("changes.order.elements")));
        caption.getStyleClass().add("batch-caption");
        setTop(caption);
        setCenter(steps);
        getStyleClass().add("batch-order");
        model.review().subscribe(_ -> show());
        model.shown().subscribe(_ -> show());
    }

    private void show() {
        PlanModel.Shown shown = model.shown().get();
        List<ChangeBatch> batches = model.course(shown.side()).batches();
        steps.getItems()
                .setAll(
                        shown.number() < batches.size()
                                ? batches.get(shown.number()).items()
                                : List.of());
    }

    private final class StepCell extends ListCell<ChangeBatch.Item> {

        @Override
        protected void updateItem(ChangeBatch.@Nullable Item item, boolean empty) {
            super.updateItem(item, empty);
            setGraphic(item == null || empty ? null : step(item));
        }

        private Node step(ChangeBatch.Item item) {
            Label number = Badges.styled(Integer.toString(getIndex() + 1), "mono", "muted", "step");
            Label action = Badges.tag(item.action().name(), tone(item.action()));
            action.getStyleClass().add("action");
            String identifier = item.set().setIdentifier();
            String name = item.set().name().relativeTo(model.zone());
            var box =
                    new HBox(
                            number,
                            action,
                            Badges.mono(identifier.isEmpty() ? name : name + " · " + identifier),
                            Badges.secondary(item.set().type().mnemonic()),
                            Badges.spring(),
                            Badges.secondary(Integer.toString(item.elements())));
            box.getStyleClass().add("step-line");
            return box;
        }

        private static Tone tone(ChangeBatch.Action action) {
            return switch (action) {
                case CREATE -> Tone.SUCCESS;
                case UPSERT -> Tone.WARNING;
                case DELETE -> Tone.DANGER;
            };
        }
    }
}
