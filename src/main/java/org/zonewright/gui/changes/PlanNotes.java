package org.zonewright.gui.changes;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.zonewright.analysis.plan.review.Review;
import org.zonewright.gui.control.Badges;
import org.zonewright.gui.control.Buttons;
import org.zonewright.gui.control.Icon;
import org.zonewright.gui.control.Tone;
import org.zonewright.l10n.Messages;

import java.util.List;
import java.util.stream.Collectors;

/// What a person should know before a plan is sent: what is dangerous about it, how it is taken
/// back, and when it is seen everywhere.
final class PlanNotes extends VBox {

    /// Lines shown; a hover has all.
    private static final int MOST = 3;

    private final PlanModel model;
    private final Messages messages;
    private final PlanWords words;

    PlanNotes(PlanModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        words = new PlanWords(model.zone(), messages);
        setId("batch-notes");
        getStyleClass().add("batch-notes");
        model.review()
                .subscribe(
                        review -> {
                            getChildren().clear();
                            review.filter(some -> !some.plan().apply().isEmpty())
                                    .ifPresent(this::show);
                        });
    }

    private void show(Review review) {
        List<String> dangers = words.dangers(review);
        List<String> open = words.open(review);
        for (String danger : dangers.subList(0, Math.min(MOST, dangers.size()))) {
            add(Icon.WARNING, Tone.WARNING, danger, dangers);
        }
        if (!open.isEmpty()) {
            add(Icon.UNVERIFIED, Tone.NEUTRAL, messages.text("changes.open", open.size()), open);
        }
        if (dangers.size() > MOST) {
            String more = messages.text("changes.more", dangers.size() - MOST);
            add(Icon.MORE, Tone.NEUTRAL, more, dangers);
        }
        if (review.asksForConfirmation()) {
            getChildren().add(confirmation());
        }
        boolean isWhole = words.isRollbackWhole(review);
        add(
                Icon.ROLLBACK,
                isWhole ? Tone.NEUTRAL : Tone.WARNING,
                words.rollback(review),
                words.unrestored(review));
        add(Icon.TIME, Tone.NEUTRAL, words.visible(review), words.schedule(review));
    }

    private void add(Icon icon, Tone tone, String text, List<String> hover) {
        Label label = Badges.secondary(text);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        HBox.setHgrow(label, Priority.ALWAYS);
        label.setTooltip(
                Buttons.tooltip(
                        hover.isEmpty() ? text : hover.stream().collect(Collectors.joining("\n"))));
        var line = new HBox(8, icon.node(tone), label);
        line.getStyleClass().add("batch-note");
        getChildren().add(line);
    }

    private Node confirmation() {
        var field = new TextField();
        field.setId("batch-confirm");
        String zone = model.zone().canonical();
        String name = zone.substring(0, zone.length() - 1);
        field.setPromptText(messages.text("changes.confirm", name));
        field.setAccessibleText(messages.text("changes.confirm", name));
        field.textProperty().bindBidirectional(model.confirmation());
        return field;
    }
}
