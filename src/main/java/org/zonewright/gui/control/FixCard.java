package org.zonewright.gui.control;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.zonewright.analysis.lint.Finding;
import org.zonewright.analysis.lint.Fix;
import org.zonewright.gui.FixPreview;
import org.zonewright.l10n.Messages;
import org.zonewright.model.zone.Phrase;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// A fix before it is applied: the lines that go and come, what was filled in, what nothing here
/// can check.
final class FixCard extends VBox {

    /// What can be done with it.
    interface Choices {
        void apply(Fix fix);

        void cancel();

        void show(Fix other);

        /// Leaves one part of it out, or takes it in.
        void toggle(int choice);
    }

    private final Messages messages;
    private final Button apply;
    private final List<CheckBox> boxes = new ArrayList<>();

    /// @param other another way to mend the same finding
    FixCard(
            Finding finding,
            FixPreview preview,
            Optional<Fix> other,
            Choices choices,
            Messages messages) {
        this.messages = messages;
        getStyleClass().add("fix-card");
        apply = Buttons.primary(Icon.QUICK_FIX, messages.text("problems.fix.apply"));
        apply.setId("fix-apply");
        apply.setOnAction(_ -> choices.apply(preview.fix()));
        addEventFilter(
                KeyEvent.KEY_PRESSED,
                key -> {
                    if (key.getCode() == KeyCode.ENTER && !isOnAnotherButton(key)) {
                        key.consume();
                        apply.fire();
                    }
                });
        getChildren()
                .addAll(
                        head(finding, preview.fix()),
                        lines(preview),
                        facts(preview.fix()),
                        boxes(preview.fix(), choices),
                        foot(other, choices));
    }

    /// Puts links to what else can be done above the buttons.
    void addLinks(List<Button> links) {
        if (!links.isEmpty()) {
            var row = new HBox(16, links.toArray(Button[]::new));
            row.getStyleClass().add("fix-links");
            getChildren().add(getChildren().size() - 1, row);
        }
    }

    void focusChoice(int at) {
        boxes.get(at).requestFocus();
    }

    void focus() {
        apply.requestFocus();
    }

    private Node head(Finding finding, Fix fix) {
        var top =
                new HBox(
                        8,
                        Icon.QUICK_FIX.node(Tone.ACCENT),
                        Badges.styled(messages.text(fix.title()), "title"),
                        Badges.spring(),
                        Badges.keyCap("Ctrl ."));
        top.getStyleClass().add("fix-title");
        Label why = Badges.styled(messages.text(finding.message()), "muted");
        why.setWrapText(true);
        var head = new VBox(4, top, why);
        head.getStyleClass().add("fix-head");
        return head;
    }

    private static Node lines(FixPreview preview) {
        var lines = new VBox();
        lines.getStyleClass().add("fix-lines");
        for (FixPreview.Line line : preview.lines()) {
            boolean goes = line.sign() == FixPreview.Sign.GOES;
            var row =
                    new HBox(
                            cell(goes ? "-" : "+", 24),
                            cell(line.name(), 96),
                            cell(line.type(), 60),
                            cell(line.ttl(), 60));
            row.getStyleClass().add(goes ? "goes" : "comes");
            if (line.isAlias()) {
                Label alias = Badges.styled("alias ", "mono", "tone-accent");
                alias.setMinWidth(USE_PREF_SIZE);
                row.getChildren().add(alias);
            }
            row.getChildren().add(Badges.mono(line.value()));
            lines.getChildren().add(row);
        }
        return lines;
    }

    private static Label cell(String text, double width) {
        Label label = Badges.mono(text);
        label.setMinWidth(width);
        label.setMaxWidth(width);
        return label;
    }

    private Node facts(Fix fix) {
        var grid = new GridPane(8, 8);
        grid.getStyleClass().add("fix-facts");
        var about = new ColumnConstraints(118);
        var says = new ColumnConstraints();
        says.setHgrow(Priority.ALWAYS);
        grid.getColumnConstraints().addAll(about, says);
        int row = 0;
        for (Fix.Note note : fix.notes()) {
            Label label = Badges.styled(messages.text(note.about()), "muted");
            label.setGraphic(Icon.CHECK.node(Tone.SUCCESS));
            grid.addRow(row++, label, wrapped(messages.text(note.says())));
        }
        for (Phrase unchecked : fix.unchecked()) {
            Label label = Badges.styled(messages.text("problems.fix.unchecked"), "muted");
            label.setGraphic(Icon.UNVERIFIED.node(Tone.WARNING));
            grid.addRow(row++, label, wrapped(messages.text(unchecked)));
        }
        grid.setManaged(row > 0);
        return grid;
    }

    private Node boxes(Fix fix, Choices choices) {
        var row = new HBox(20);
        row.getStyleClass().add("fix-choices");
        for (int i = 0; i < fix.choices().size(); i++) {
            int at = i;
            Fix.Choice choice = fix.choices().get(i);
            var box = new CheckBox(messages.text(choice.label()));
            box.setId("fix-choice-" + choice.word().toLowerCase(Locale.ROOT));
            box.setSelected(choice.isTaken());
            box.setOnAction(_ -> choices.toggle(at));
            boxes.add(box);
        }
        row.getChildren().addAll(boxes);
        row.setVisible(!boxes.isEmpty());
        row.setManaged(!boxes.isEmpty());
        return row;
    }

    /// Enter applies from anywhere but from a button that does something else.
    private boolean isOnAnotherButton(KeyEvent key) {
        return key.getTarget() instanceof Button button && button != apply;
    }

    private static Label wrapped(String text) {
        var label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }

    private Node foot(Optional<Fix> other, Choices choices) {
        var foot = new HBox(8);
        foot.getStyleClass().add("fix-foot");
        other.ifPresent(
                fix -> {
                    Button link =
                            Buttons.link(
                                    messages.text(
                                            "problems.fix.other", messages.text(fix.title())));
                    link.setGraphic(Icon.RIGHT.node());
                    link.setOnAction(_ -> choices.show(fix));
                    foot.getChildren().add(link);
                });
        var cancel = new Button(messages.text("gui.cancel"));
        cancel.setOnAction(_ -> choices.cancel());
        foot.getChildren().addAll(Badges.spring(), cancel, apply);
        return foot;
    }
}
