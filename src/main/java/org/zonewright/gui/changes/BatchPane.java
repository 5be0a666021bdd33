package org.zonewright.gui.changes;

import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.TextArea;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.zonewright.analysis.plan.ChangeBatch;
import org.zonewright.analysis.plan.ChangePlan;
import org.zonewright.gui.control.Badges;
import org.zonewright.gui.control.Buttons;
import org.zonewright.gui.control.Icon;
import org.zonewright.gui.control.Segments;
import org.zonewright.gui.control.Tone;
import org.zonewright.l10n.Messages;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// What would be sent: how large it is, its steps in their order or its JSON, and where it can go.
final class BatchPane extends BorderPane {

    private enum Show {
        STEPS,
        JSON
    }

    private static final PseudoClass OVER = PseudoClass.getPseudoClass("over");

    /// Characters of JSON shown; the exported file has all.
    private static final int MOST_SHOWN = 200_000;

    private final ChangesModel model;
    private final ChangesView.Actions actions;
    private final Messages messages;
    private final ListView<ChangeBatch.Item> steps = new ListView<>();
    private final TextArea json = new TextArea();

    BatchPane(ChangesModel model, ChangesView.Actions actions, Messages messages) {
        this.model = model;
        this.actions = actions;
        this.messages = messages;
        getStyleClass().add("batch-pane");
        steps.setId("batch-steps");
        steps.setFixedCellSize(24);
        steps.setCellFactory(_ -> new StepCell());
        json.setId("batch-json");
        json.setEditable(false);
        json.getStyleClass().add("mono");
        model.json()
                .subscribe(
                        text ->
                                json.setText(
                                        text.length() <= MOST_SHOWN
                                                ? text
                                                : text.substring(0, MOST_SHOWN) + "…"));
        var shown = new Segments<Show>(Show.STEPS);
        shown.getStyleClass().add("small");
        shown.add(Show.STEPS, messages.text("changes.steps")).setId("batch-show-steps");
        shown.add(Show.JSON, messages.text("changes.json")).setId("batch-show-json");
        var header =
                new HBox(Badges.strong(messages.text("changes.batch")), Badges.spring(), shown);
        header.getStyleClass().add("pane-header");
        var content = new StackPane(json, steps);
        VBox.setVgrow(content, Priority.ALWAYS);
        shown.valueProperty()
                .subscribe(
                        which -> {
                            steps.setVisible(which == Show.STEPS);
                            json.setVisible(which == Show.JSON);
                        });
        setTop(new VBox(header, size()));
        setCenter(content);
        setBottom(foot());
    }

    private Node size() {
        Label verdict = Badges.styled("", "batch-verdict");
        verdict.setId("batch-verdict");
        verdict.setWrapText(true);
        var elements = new Meter(messages.text("changes.elements"), ChangeBatch.MAX_ELEMENTS);
        var characters = new Meter(messages.text("changes.characters"), ChangeBatch.MAX_CHARACTERS);
        Label twice = Badges.secondary(messages.text("changes.twice"));
        twice.setWrapText(true);
        var meters = new HBox(12, elements, characters);
        HBox.setHgrow(elements, Priority.ALWAYS);
        HBox.setHgrow(characters, Priority.ALWAYS);
        var box = new VBox(verdict, meters, twice);
        box.getStyleClass().addAll("section", "batch-size");
        model.plan()
                .subscribe(
                        plan -> {
                            ChangeBatch batch =
                                    plan.flatMap(
                                                    some ->
                                                            some.apply().batches().stream()
                                                                    .findFirst())
                                            .orElseGet(() -> new ChangeBatch(List.of()));
                            steps.getItems().setAll(batch.items());
                            elements.show(batch.elements());
                            characters.show(batch.characters());
                            verdict(verdict, plan);
                        });
        return box;
    }

    private void verdict(Label label, Optional<ChangePlan> plan) {
        boolean fits = true;
        int changes = plan.map(some -> some.apply().size()).orElse(0);
        int left = plan.map(some -> some.leftOut().size()).orElse(0);
        Tone tone = !fits ? Tone.DANGER : left > 0 ? Tone.WARNING : Tone.ACCENT;
        Icon icon = !fits ? Icon.ERROR : left > 0 ? Icon.WARNING : Icon.BATCH;
        label.setGraphic(icon.node(tone));
        String size =
                fits ? messages.text("changes.fits", changes) : messages.text("changes.too-large");
        label.setText(left == 0 ? size : size + " " + messages.text("changes.left-out", left));
    }

    private Node foot() {
        Button export = Buttons.primary(Icon.EXPORT, messages.text("changes.export"));
        export.setId("export-batch");
        export.setMaxWidth(Double.MAX_VALUE);
        export.setOnAction(_ -> actions.exportBatch());
        Button rollback = small(Icon.ROLLBACK, "changes.export-rollback", "export-rollback");
        rollback.setOnAction(_ -> actions.exportRollback());
        Button copyJson = small(Icon.COPY, "changes.copy-json", "copy-batch-json");
        copyJson.setOnAction(_ -> copy(model.json().get()));
        Button copyCommand = small(Icon.QUERY, "changes.copy-command", "copy-batch-command");
        copyCommand.setOnAction(_ -> copy(model.command().get()));
        copyCommand.setTooltip(Buttons.tooltip(model.command().get()));
        model.command().subscribe(text -> copyCommand.getTooltip().setText(text));
        var row = new HBox(8, copyCommand, copyJson);
        var box = new VBox(8, export, row, rollback);
        box.getStyleClass().add("batch-foot");
        for (Button button : new Button[] {copyCommand, copyJson, rollback}) {
            HBox.setHgrow(button, Priority.ALWAYS);
            button.setMaxWidth(Double.MAX_VALUE);
        }
        model.plan()
                .subscribe(
                        plan ->
                                box.setDisable(
                                        plan.map(some -> some.apply().isEmpty()).orElse(true)));
        return box;
    }

    private Button small(Icon icon, String key, String id) {
        Button button = Buttons.of(icon, messages.text(key));
        button.setId(id);
        return button;
    }

    private static void copy(String text) {
        var content = new ClipboardContent();
        content.putString(text);
        Clipboard.getSystemClipboard().setContent(content);
    }

    /// Thousands apart, as in `32 000`.
    private static String grouped(int number) {
        return String.format(Locale.ROOT, "%,d", number).replace(',', '\u202f');
    }

    /// How much of a limit is used.
    private final class Meter extends VBox {

        private final ProgressBar bar = new ProgressBar(0);
        private final Label number = Badges.secondary("");
        private final int limit;

        Meter(String title, int limit) {
            this.limit = limit;
            getStyleClass().add("meter");
            bar.setMaxWidth(Double.MAX_VALUE);
            bar.setAccessibleText(title);
            getChildren().addAll(new HBox(Badges.secondary(title), Badges.spring(), number), bar);
        }

        void show(int used) {
            bar.setProgress(Math.min(1, used / (double) limit));
            bar.pseudoClassStateChanged(OVER, used > limit);
            number.setText(messages.text("changes.used", grouped(used), grouped(limit)));
        }
    }

    /// A step of the batch.
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
