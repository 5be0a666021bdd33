package org.zonewright.gui.query;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import org.zonewright.analysis.resolve.Expectation;
import org.zonewright.analysis.resolve.Response.Rcode;
import org.zonewright.gui.control.Badges;
import org.zonewright.gui.control.Buttons;
import org.zonewright.gui.control.Icon;
import org.zonewright.gui.control.Segments;
import org.zonewright.gui.control.Tone;
import org.zonewright.l10n.Messages;

import java.util.Arrays;
import java.util.function.Consumer;

/// The fields of one saved question: its name, and what is expected of its answer.
final class ExpectationForm extends VBox {

    private final Expectation before;
    private final Messages messages;
    private final TextField name = new TextField();
    private final ComboBox<String> rcode = new ComboBox<>();
    private final Segments<ExpectedFields.Data> kind = new Segments<>(ExpectedFields.Data.ANYTHING);
    private final TextArea data = new TextArea();
    private final TextField ttl = new TextField();
    private final TextField chain = new TextField();
    private final Label problem = Badges.marked(Icon.ERROR, "", Tone.DANGER);

    /// @param saved takes what was entered
    /// @param close takes the form away
    ExpectationForm(
            Expectation before, Messages messages, Consumer<Expectation> saved, Runnable close) {
        this.before = before;
        this.messages = messages;
        setId("query-expectation");
        getStyleClass().add("expectation-form");
        fill();
        var question =
                Badges.mono(before.question().name().text() + " " + before.question().type());
        Button cancel = new Button(messages.text("query.expect.cancel"));
        cancel.setOnAction(_ -> close.run());
        Button keep = Buttons.primary(Icon.CHECK, messages.text("query.expect.keep"));
        keep.setId("query-expectation-keep");
        Runnable enter = () -> keep(saved, close);
        keep.setOnAction(_ -> enter.run());
        var foot = new HBox(8, problem, Badges.spring(), cancel, keep);
        foot.setAlignment(Pos.CENTER_LEFT);
        problem.setVisible(false);
        getChildren().addAll(question, fields(), foot);
        addEventFilter(
                KeyEvent.KEY_PRESSED,
                key -> {
                    boolean isEnter = key.getCode() == KeyCode.ENTER;
                    if (isEnter && (key.isShortcutDown() || key.getTarget() instanceof TextField)) {
                        enter.run();
                        key.consume();
                    }
                });
    }

    private void fill() {
        ExpectedFields fields = ExpectedFields.of(before.expected());
        name.setText(before.name());
        name.setId("query-expectation-name");
        rcode.getItems().add(messages.text("query.expect.any"));
        Arrays.stream(Rcode.values()).map(Rcode::name).forEach(rcode.getItems()::add);
        rcode.setValue(fields.rcode().isEmpty() ? rcode.getItems().getFirst() : fields.rcode());
        for (ExpectedFields.Data choice : ExpectedFields.Data.values()) {
            kind.add(choice, messages.text("query.expect.data." + id(choice)));
        }
        kind.valueProperty().set(fields.kind());
        kind.setMaxWidth(USE_PREF_SIZE);
        data.setId("query-expectation-data");
        data.getStyleClass().add("mono");
        data.setText(fields.data());
        data.setPrefRowCount(5);
        data.disableProperty().bind(kind.valueProperty().isEqualTo(ExpectedFields.Data.ANYTHING));
        kind.valueProperty()
                .subscribe(
                        now -> data.setPromptText(messages.text("query.expect.prompt." + id(now))));
        ttl.setText(fields.ttl());
        chain.setText(fields.chain());
        for (TextField number : new TextField[] {ttl, chain}) {
            number.getStyleClass().add("mono");
            number.setPrefColumnCount(7);
            number.setPromptText(messages.text("query.expect.any"));
        }
    }

    private static String id(ExpectedFields.Data kind) {
        return kind.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }

    private Node fields() {
        var grid = new GridPane(12, 8);
        var numbers = new HBox(8, ttl, labelFor(chain, messages.text("query.expect.chain")), chain);
        numbers.setAlignment(Pos.CENTER_LEFT);
        grid.addRow(0, labelFor(name, messages.text("query.expect.name")), name);
        grid.addRow(1, labelFor(rcode, messages.text("query.expect.rcode")), rcode);
        grid.addRow(2, labelFor(data, messages.text("query.expect.data")), kind);
        grid.add(data, 1, 3);
        grid.addRow(4, labelFor(ttl, messages.text("query.expect.ttl")), numbers);
        name.setPrefColumnCount(26);
        return grid;
    }

    private static Label labelFor(Node field, String text) {
        Label label = Badges.secondary(text);
        label.setLabelFor(field);
        label.setMinWidth(USE_PREF_SIZE);
        field.setAccessibleText(text);
        return label;
    }

    void focusName() {
        name.requestFocus();
        name.selectAll();
    }

    private void keep(Consumer<Expectation> saved, Runnable close) {
        boolean isAny = rcode.getSelectionModel().getSelectedIndex() == 0;
        var fields =
                new ExpectedFields(
                        isAny ? "" : rcode.getValue(),
                        kind.valueProperty().get(),
                        data.getText(),
                        ttl.getText(),
                        chain.getText());
        switch (fields.read(before.expected())) {
            case ExpectedFields.Read.Wrong(var why) -> {
                problem.setText(messages.text(why));
                problem.setVisible(true);
            }
            case ExpectedFields.Read.Understood(var expected) -> {
                String title = name.getText().isBlank() ? before.name() : name.getText().strip();
                close.run();
                saved.accept(new Expectation(title, before.question(), expected));
            }
        }
    }
}
