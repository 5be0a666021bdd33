package org.zonewright.gui.changes;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.zonewright.analysis.plan.preflight.Message;
import org.zonewright.analysis.plan.preflight.Verdict;
import org.zonewright.analysis.plan.review.Review;
import org.zonewright.gui.control.Badges;
import org.zonewright.gui.control.Buttons;
import org.zonewright.gui.control.Icon;
import org.zonewright.gui.control.Tone;
import org.zonewright.l10n.Messages;

import java.util.Optional;
import java.util.stream.Collectors;

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
        Optional<Verdict.Refused> refused = review.flatMap(Review::refusal);
        int left = review.map(some -> some.plan().leftOut().size()).orElse(0);
        boolean isEmpty = review.map(some -> some.plan().apply().isEmpty()).orElse(true);
        if (model.busy().get()) {
            say(Tone.NEUTRAL, Icon.BUSY, "changes.verdict.busy", "");
        } else if (refused.isPresent()) {
            say(Tone.DANGER, Icon.REFUSED, "changes.verdict.refused", words(refused.get()));
        } else if (isEmpty) {
            say(Tone.NEUTRAL, Icon.BATCH, "changes.verdict.nothing", leftOut(left));
        } else if (left > 0) {
            say(Tone.WARNING, Icon.WARNING, "changes.verdict.accepted", leftOut(left));
        } else {
            String how = messages.text("changes.verdict.replayed");
            say(Tone.SUCCESS, Icon.FINE, "changes.verdict.accepted", how);
        }
    }

    private String leftOut(int count) {
        return count == 0 ? "" : messages.text("changes.left-out", count);
    }

    private String words(Verdict.Refused refused) {
        return refused.messages().stream()
                .map(Message::text)
                .map(messages::text)
                .collect(Collectors.joining("\n"));
    }

    private void say(Tone tone, Icon icon, String key, String detail) {
        getStyleClass().setAll("verdict-card", tone.styleClass());
        Node sign = icon.node(tone);
        getChildren().set(0, sign);
        title.setText(messages.text(key));
        text.setText(detail);
        text.setVisible(!detail.isEmpty());
        text.setManaged(!detail.isEmpty());
        Tooltip whole = detail.isEmpty() ? null : Buttons.tooltip(detail);
        text.setTooltip(whole);
    }
}
