package org.zonewright.gui.changes;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.zonewright.analysis.lint.Severity;
import org.zonewright.analysis.plan.preflight.Note;
import org.zonewright.analysis.plan.review.Guard;
import org.zonewright.analysis.plan.review.Review;
import org.zonewright.analysis.plan.review.Schedule;
import org.zonewright.gui.changes.PlanModel.Side;
import org.zonewright.gui.control.Badges;
import org.zonewright.gui.control.Buttons;
import org.zonewright.gui.control.Icon;
import org.zonewright.gui.control.Tone;
import org.zonewright.l10n.Messages;
import org.zonewright.model.zone.Phrase;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// What a person should know before a plan is sent: what is dangerous about it, how it is taken
/// back, and when it is seen everywhere.
final class PlanNotes extends VBox {

    /// Lines shown; a hover has all.
    private static final int MOST = 3;

    private final PlanModel model;
    private final Messages messages;

    PlanNotes(PlanModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
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
        List<String> dangers = dangers(review);
        List<String> open = open(review);
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
        int unrestored = review.plan().unrestored().size();
        int back = model.course(Side.ROLLBACK).size();
        boolean isWhole = unrestored == 0 && review.rollbackRefusal().isEmpty();
        add(
                Icon.ROLLBACK,
                isWhole ? Tone.NEUTRAL : Tone.WARNING,
                isWhole
                        ? messages.text("changes.rollback", back)
                        : messages.text("changes.rollback.part", back, unrestored),
                review.plan().unrestored().stream()
                        .map(left -> messages.text(left.why()))
                        .toList());
        add(
                Icon.TIME,
                Tone.NEUTRAL,
                messages.text("changes.visible", clock(review.schedule().length())),
                review.schedule().entries().stream().map(this::line).toList());
    }

    private String line(Schedule.Entry entry) {
        return "T+" + clock(entry.after()) + "  " + messages.text(entry.what());
    }

    /// Hours, minutes and seconds.
    private static String clock(Duration after) {
        return "%d:%02d:%02d"
                .formatted(after.toHours(), after.toMinutesPart(), after.toSecondsPart());
    }

    private List<String> dangers(Review review) {
        var dangers = new ArrayList<String>();
        review.guards().stream().map(Guard::note).map(this::text).forEach(dangers::add);
        for (Phrase remark : review.plan().apply().remarks()) {
            dangers.add(messages.text(remark));
        }
        review.notes().stream()
                .filter(
                        note ->
                                note.severity() == Severity.ERROR
                                        || note.severity() == Severity.WARNING)
                .map(this::text)
                .forEach(dangers::add);
        return dangers;
    }

    /// What cannot be decided offline.
    private List<String> open(Review review) {
        return review.notes().stream()
                .filter(note -> note.severity() == Severity.UNVERIFIED)
                .map(this::text)
                .toList();
    }

    private String text(Note note) {
        String text = messages.text(note.text());
        return note.about()
                .map(key -> key.name().relativeTo(model.zone()) + " " + key.type() + ": " + text)
                .orElse(text);
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
