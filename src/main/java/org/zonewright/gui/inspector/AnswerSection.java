package org.zonewright.gui.inspector;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.zonewright.analysis.resolve.Outlook;
import org.zonewright.analysis.resolve.ResourceRecord;
import org.zonewright.gui.control.Badges;
import org.zonewright.gui.control.Buttons;
import org.zonewright.gui.control.Icon;
import org.zonewright.l10n.Messages;

import java.util.stream.Collectors;

/// What the set answers if it is chosen.
final class AnswerSection implements Section {

    private static final int LINES = 8;

    private final Messages messages;
    private final VBox node = new VBox();
    private final Label answer = Badges.styled("", "quoted");
    private final Label note = Badges.secondary("");
    private final Fold fold;
    private @Nullable SetForm form;

    AnswerSection(InspectorView.Actions actions, Messages messages) {
        this.messages = messages;
        node.getStyleClass().add("section");
        Button ask = Buttons.link(messages.text("inspector.ask"));
        ask.setGraphic(Icon.LEADS_TO.node());
        ask.setContentDisplay(javafx.scene.control.ContentDisplay.RIGHT);
        ask.setId("inspector-ask");
        ask.setOnAction(
                _ -> {
                    if (form != null) {
                        actions.ask(form);
                    }
                });
        answer.setMaxWidth(Double.MAX_VALUE);
        answer.setWrapText(true);
        answer.setMinHeight(Label.USE_PREF_SIZE);
        note.setWrapText(true);
        var body = new VBox(8, answer, note);
        fold = new Fold(Badges.caption(messages.text("inspector.answer")), ask, body, messages);
        node.getChildren().addAll(fold.head(), body);
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void narrow(boolean narrow) {
        fold.narrow(narrow);
    }

    @Override
    public void show(SetForm next) {
        form = next;
        switch (next.prospect()) {
            case Outlook.Prospect.Answer found -> {
                answer.setText(lines(found));
                int count = found.records().size();
                fold.brief(
                        count == 1
                                ? messages.text("inspector.record")
                                : messages.text("inspector.records", count));
                note.setText(found.simulated() ? messages.text("inspector.simulated") : "");
            }
            case Outlook.Prospect.NoData _ -> {
                answer.setText(messages.text("inspector.no-data"));
                fold.brief(messages.text("inspector.no-data"));
                note.setText("");
            }
            case Outlook.Prospect.Failure(var why) -> {
                answer.setText("SERVFAIL");
                fold.brief("SERVFAIL");
                note.setText(messages.text(why));
            }
        }
        Section.setPresent(note, !note.getText().isEmpty());
    }

    private String lines(Outlook.Prospect.Answer found) {
        String lines =
                found.records().stream()
                        .limit(LINES)
                        .map(AnswerSection::line)
                        .collect(Collectors.joining("\n"));
        int more = found.records().size() - LINES;
        return more > 0 ? lines + "\n" + messages.text("inspector.more", more) : lines;
    }

    private static String line(ResourceRecord record) {
        return "%s  %d  %s  %s"
                .formatted(record.owner(), record.ttl(), record.type(), record.rdata());
    }
}
