package org.zonewright.gui.changes;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.zonewright.analysis.plan.ChangeBatch;
import org.zonewright.gui.changes.PlanModel.Side;
import org.zonewright.gui.control.Badges;
import org.zonewright.gui.control.Buttons;
import org.zonewright.gui.control.Ends;
import org.zonewright.gui.control.Icon;
import org.zonewright.gui.control.Segments;
import org.zonewright.l10n.Messages;

import java.util.List;

/// What would be sent: what Route 53 would say to it, its batches, how large each is, its steps in
/// their order or its JSON, what is dangerous, and where it can go.
public final class BatchPane extends BorderPane {

    /// What a person can ask of the batches.
    public interface Actions {

        /// Shows another batch.
        void look(PlanModel.Shown shown);

        /// Writes the rollback and then the batches to a folder.
        void exportPlan();

        void exportRollback();
    }

    private enum Show {
        STEPS,
        JSON
    }

    /// Characters of JSON shown; the exported file has all.
    private static final int MOST_SHOWN = 200_000;

    private final PlanModel model;
    private final Actions actions;
    private final Messages messages;

    public BatchPane(PlanModel model, Actions actions, Messages messages) {
        this.model = model;
        this.actions = actions;
        this.messages = messages;
        getStyleClass().add("batch-pane");
        var shown = new Segments<Show>(Show.STEPS);
        shown.getStyleClass().add("small");
        shown.add(Show.STEPS, messages.text("changes.steps")).setId("batch-show-steps");
        shown.add(Show.JSON, messages.text("changes.json")).setId("batch-show-json");
        var steps = new BatchSteps(model, messages);
        TextArea json = json();
        var content = new StackPane(json, steps);
        content.setMinHeight(72);
        shown.valueProperty()
                .subscribe(
                        which -> {
                            steps.setVisible(which == Show.STEPS);
                            json.setVisible(which == Show.JSON);
                        });
        setTop(
                new VBox(
                        header(shown),
                        new VerdictCard(model, messages),
                        new BatchPicker(model, actions, messages),
                        meters()));
        setCenter(content);
        setBottom(new VBox(new PlanNotes(model, messages), foot()));
    }

    private Node header(Node shown) {
        Label files = Badges.secondary("");
        var header =
                new HBox(
                        new Ends(
                                new HBox(8, Badges.strong(messages.text("changes.batches")), files),
                                shown));
        HBox.setHgrow(header.getChildren().getFirst(), Priority.ALWAYS);
        header.getStyleClass().add("pane-header");
        model.review()
                .subscribe(
                        _ ->
                                files.setText(
                                        messages.text(
                                                "changes.files",
                                                model.course(Side.APPLY).batches().size())));
        return header;
    }

    private TextArea json() {
        var json = new TextArea();
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
        return json;
    }

    private Node meters() {
        var elements = new Meter("elements", ChangeBatch.MAX_ELEMENTS, messages);
        var characters = new Meter("characters", ChangeBatch.MAX_CHARACTERS, messages);
        var meters = new HBox(12, elements, characters);
        meters.getStyleClass().add("batch-size");
        HBox.setHgrow(elements, Priority.ALWAYS);
        HBox.setHgrow(characters, Priority.ALWAYS);
        Runnable show =
                () -> {
                    List<ChangeBatch> batches = model.course(model.shown().get().side()).batches();
                    int number = model.shown().get().number();
                    boolean isThere = number < batches.size();
                    elements.show(isThere ? batches.get(number).elements() : 0);
                    characters.show(isThere ? batches.get(number).characters() : 0);
                };
        model.review().subscribe(_ -> show.run());
        model.shown().subscribe(_ -> show.run());
        return meters;
    }

    private Node foot() {
        Button export =
                Badges.wrapped(Buttons.primary(Icon.EXPORT, messages.text("changes.export")));
        export.setId("export-batch");
        export.setMaxWidth(Double.MAX_VALUE);
        export.setOnAction(_ -> actions.exportPlan());
        Button rollback = button(Icon.ROLLBACK, "changes.export-rollback", "export-rollback");
        rollback.setOnAction(_ -> actions.exportRollback());
        Button command = button(Icon.QUERY, "changes.copy-command", "copy-batch-command");
        command.setOnAction(_ -> copy(model.command().get()));
        command.setTooltip(Buttons.tooltip(""));
        model.command().subscribe(text -> command.getTooltip().setText(text));
        Button markdown = button(Icon.COPY, "changes.copy-markdown", "copy-batch-markdown");
        markdown.setOnAction(_ -> copyMarkdown());
        var box = new VBox(8, export, new FlowPane(8, 8, command, markdown, rollback));
        box.getStyleClass().add("batch-foot");
        Runnable enable =
                () -> {
                    boolean isBusy = model.busy().get();
                    boolean isEmpty = model.course(Side.APPLY).isEmpty();
                    export.setDisable(!model.isReady());
                    rollback.setDisable(model.course(Side.ROLLBACK).isEmpty());
                    command.setDisable(isBusy || isEmpty);
                    markdown.setDisable(isBusy || model.review().get().isEmpty());
                };
        model.review().subscribe(_ -> enable.run());
        model.busy().subscribe(_ -> enable.run());
        model.confirmation().subscribe(_ -> enable.run());
        return box;
    }

    private Button button(Icon icon, String key, String id) {
        Button button = Buttons.small(icon, messages.text(key));
        button.setId(id);
        return button;
    }

    private void copyMarkdown() {
        model.review()
                .get()
                .map(review -> PlanMarkdown.of(model.zone(), review, messages))
                .ifPresent(BatchPane::copy);
    }

    private static void copy(String text) {
        var content = new ClipboardContent();
        content.putString(text);
        Clipboard.getSystemClipboard().setContent(content);
    }
}
