package org.zonewright.gui.changes;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.zonewright.analysis.plan.review.Review;
import org.zonewright.gui.control.Badges;
import org.zonewright.gui.control.Buttons;
import org.zonewright.gui.control.Icon;
import org.zonewright.gui.control.Tone;
import org.zonewright.l10n.Messages;

import java.util.Optional;

/// What Route 53 would say to the plan.
final class VerdictCard extends HBox {

    private final Label title = Badges.strong("");
    private final Label text = Badges.secondary("");
    private final PlanModel model;
    private final Messages messages;

    VerdictCard(PlanModel model, Messages messages) {
        super(8);
        this.model = model;
        this.messages = messages;
        setId("batch-verdict");
        title.setId("batch-verdict-title");
        text.setId("batch-verdict-text");
        title.setWrapText(true);
        text.setWrapText(true);
        var words = new VBox(2, title, text);
        HBox.setHgrow(words, Priority.ALWAYS);
        getChildren().addAll(new Label(), words);
        model.review().subscribe(_ -> show());
        model.busy().subscribe(_ -> show());
    }

    private void show() {
        Optional<Review> review = model.review().get();
        if (model.busy().get()) {
            say(Tone.NEUTRAL, Icon.BUSY, messages.text("changes.verdict.busy"), "");
        } else if (review.isEmpty()) {
            say(Tone.NEUTRAL, Icon.BATCH, messages.text("changes.verdict.nothing"), "");
        } else {
            show(review.get());
        }
    }

    private void show(Review review) {
        var words = new PlanWords(model.zone(), messages);
        String verdict = words.verdict(review);
        String reasons = String.join("\n", words.reasons(review));
        if (review.refusal().isPresent()) {
            say(Tone.DANGER, Icon.REFUSED, verdict, reasons);
        } else if (review.plan().apply().isEmpty()) {
            say(Tone.NEUTRAL, Icon.BATCH, verdict, reasons);
        } else if (review.plan().leftOut().isEmpty()) {
            say(Tone.SUCCESS, Icon.FINE, verdict, reasons);
        } else {
            say(Tone.WARNING, Icon.WARNING, verdict, reasons);
        }
    }

    private void say(Tone tone, Icon icon, String verdict, String detail) {
        getStyleClass().setAll("verdict-card", tone.styleClass());
        Node sign = icon.node(tone);
        getChildren().set(0, sign);
        title.setText(verdict);
        text.setText(detail);
        text.setVisible(!detail.isEmpty());
        text.setManaged(!detail.isEmpty());
        Tooltip whole = detail.isEmpty() ? null : Buttons.tooltip(detail);
        text.setTooltip(whole);
    }
}
