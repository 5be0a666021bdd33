package org.zonewright.gui.shell;

import javafx.scene.control.Button;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.VBox;

import org.zonewright.analysis.lint.Finding;
import org.zonewright.gui.control.Icon;
import org.zonewright.gui.control.ModalLayer;
import org.zonewright.gui.control.Tone;
import org.zonewright.l10n.Messages;
import org.zonewright.model.zone.Annotations.Waiver;
import org.zonewright.model.zone.DomainName;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;

/// Asks why a finding is accepted, for which names, and until when.
final class WaiveDialog {

    private final ModalLayer layer;
    private final Messages messages;
    private final RadioButton record = new RadioButton();
    private final RadioButton names = new RadioButton();
    private final RadioButton rule = new RadioButton();
    private final TextField pattern = new TextField();
    private final TextField reason = new TextField();
    private final DatePicker until = new DatePicker();
    private final Label reasonProblem = new Label();

    WaiveDialog(ModalLayer layer, Messages messages) {
        this.layer = layer;
        this.messages = messages;
    }

    void show(Finding finding, Consumer<Waiver> wanted) {
        var box =
                new DialogBox(
                        Icon.REFUSED.node(Tone.ACCENT),
                        messages.text("gui.waive.title", finding.rule()),
                        messages.text(finding.message()),
                        520);
        box.add(form(finding));
        box.button("cancel", messages.text("gui.cancel"), "", layer::close);
        Button waive =
                box.button(
                        "waive",
                        messages.text("gui.waive.waive"),
                        "accent",
                        () -> answer(finding).ifPresent(waiver -> done(waiver, wanted)));
        waive.setDefaultButton(true);
        box.onEscape(layer::close);
        layer.show(box);
        reason.requestFocus();
    }

    private void done(Waiver waiver, Consumer<Waiver> wanted) {
        layer.close();
        wanted.accept(waiver);
    }

    private FormGrid form(Finding finding) {
        DomainName name = finding.name();
        record.setText(messages.text("gui.waive.record", plain(name)));
        record.setId("waive-record");
        names.setText(messages.text("gui.waive.names"));
        names.setId("waive-names");
        rule.setText(messages.text("gui.waive.rule"));
        rule.setId("waive-rule");
        var group = new ToggleGroup();
        group.getToggles().addAll(record, names, rule);
        record.setSelected(true);
        pattern.setId("waive-pattern");
        pattern.getStyleClass().add("mono");
        pattern.setText(name.parent().map(parent -> "*." + plain(parent)).orElse("*"));
        pattern.disableProperty().bind(names.selectedProperty().not());
        pattern.setAccessibleText(messages.text("gui.waive.names"));
        reason.setId("waive-reason");
        reason.setPromptText(messages.text("gui.waive.reason.hint"));
        reason.textProperty()
                .addListener(_ -> FormGrid.mark(reason, reasonProblem, Optional.empty()));
        until.setId("waive-until");
        until.setPromptText(messages.text("gui.waive.until.hint"));
        until.setMaxWidth(Double.MAX_VALUE);
        var form = new FormGrid();
        form.add(messages.text("gui.waive.reason"), FormGrid.marked(reason, reasonProblem));
        form.add(messages.text("gui.waive.for"), new VBox(6, record, names, pattern, rule));
        form.add(messages.text("gui.waive.until"), until);
        return form;
    }

    private static String plain(DomainName name) {
        String text = name.route53();
        return text.length() > 1 ? text.substring(0, text.length() - 1) : text;
    }

    /// Empty, and said so, as long as there is no reason.
    private Optional<Waiver> answer(Finding finding) {
        String why = reason.getText().strip();
        if (why.isEmpty()) {
            String wanting = messages.text("gui.waive.reason.missing");
            FormGrid.mark(reason, reasonProblem, Optional.of(wanting));
            reason.requestFocus();
            return Optional.empty();
        }
        Optional<String> day = Optional.ofNullable(until.getValue()).map(LocalDate::toString);
        return Optional.of(new Waiver(finding.rule(), reach(finding), why, day));
    }

    private Optional<String> reach(Finding finding) {
        if (rule.isSelected()) {
            return Optional.empty();
        }
        String typed = pattern.getText().strip();
        return Optional.of(
                names.isSelected() && !typed.isEmpty() ? typed : finding.name().route53());
    }
}
