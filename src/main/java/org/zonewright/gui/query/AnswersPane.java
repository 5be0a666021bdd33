package org.zonewright.gui.query;

import javafx.collections.ListChangeListener;
import javafx.css.PseudoClass;
import javafx.geometry.Orientation;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollBar;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.zonewright.analysis.resolve.QuestionCommand;
import org.zonewright.analysis.resolve.Response;
import org.zonewright.gui.control.Badges;
import org.zonewright.gui.control.Buttons;
import org.zonewright.gui.control.Icon;
import org.zonewright.gui.control.Tone;
import org.zonewright.l10n.Messages;

import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/// The answer of the draft, and beside it that of the zone as it was opened while the two zones
/// differ. Lines stand side by side; only lines that differ are tinted.
final class AnswersPane extends HBox {

    /// Where `zonewright serve` listens if nobody says otherwise.
    private static final String SERVER = "127.0.0.1:5300";

    /// One line of one side; its text is what copying takes.
    private record Line(String text, boolean isThere, boolean differs, char mark) {
        @Override
        public String toString() {
            return text;
        }
    }

    private final QueryModel model;
    private final Messages messages;
    private final ListView<Line> base = list("query-base");
    private final ListView<Line> draft = list("query-answer");
    private final HBox baseHead = new HBox();
    private final HBox draftHead = new HBox();

    AnswersPane(QueryModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        base.setAccessibleText(messages.text("query.base"));
        draft.setAccessibleText(messages.text("query.draft"));
        VBox left = side(baseHead, base);
        left.getStyleClass().add("base-side");
        VBox right = side(draftHead, draft);
        getChildren().addAll(left, right);
        left.visibleProperty().bind(model.changes().greaterThan(0));
        left.managedProperty().bind(left.visibleProperty());
        ListChangeListener<LinePair> changed = _ -> show();
        model.lines().addListener(changed);
        model.reply().addListener((_, _, reply) -> showHeads(reply));
        base.skinProperty().addListener(_ -> javafx.application.Platform.runLater(this::tie));
        show();
        showHeads(model.reply().get());
    }

    private static ListView<Line> list(String id) {
        var list = new ListView<Line>();
        list.setId(id);
        list.getStyleClass().addAll("dig", "mono");
        list.setCellFactory(_ -> new LineCell());
        list.setFixedCellSize(18);
        list.setOnKeyPressed(
                key -> {
                    if (key.isShortcutDown() && key.getCode() == KeyCode.C) {
                        copy(list);
                        key.consume();
                    }
                });
        return list;
    }

    private static VBox side(HBox head, ListView<Line> list) {
        head.getStyleClass().add("pane-header");
        VBox.setVgrow(list, Priority.ALWAYS);
        var side = new VBox(head, list);
        side.setMinWidth(0);
        side.setPrefWidth(100);
        HBox.setHgrow(side, Priority.ALWAYS);
        return side;
    }

    private void show() {
        base.getItems().setAll(lines(LinePair::base, '−'));
        draft.getItems().setAll(lines(LinePair::draft, '+'));
    }

    private java.util.List<Line> lines(Function<LinePair, Optional<String>> side, char mark) {
        return model.lines().stream()
                .map(
                        pair -> {
                            Optional<String> text = side.apply(pair);
                            return new Line(
                                    text.orElse(""), text.isPresent(), pair.differs(), mark);
                        })
                .toList();
    }

    private void showHeads(Optional<Reply> reply) {
        reply.ifPresent(
                r -> {
                    head(baseHead, "query.base", "query.base.opened", r.base(), base);
                    String changes =
                            model.changes().get() == 0 ? "query.draft.same" : "query.draft.changes";
                    head(draftHead, "query.draft", changes, r.draft(), draft);
                    if (r.differs()) {
                        draftHead
                                .getChildren()
                                .add(
                                        3,
                                        Badges.tag(
                                                Icon.DIFFERS,
                                                messages.text("query.differs"),
                                                Tone.WARNING));
                    }
                });
    }

    private void head(
            HBox head, String title, String detail, Response response, ListView<Line> list) {
        String words = messages.text(detail, model.changes().get());
        Label detailLabel = Badges.wholeOrNone(Badges.secondary(words));
        Label titleLabel = Badges.strong(messages.text(title));
        titleLabel.setTooltip(Buttons.tooltip(words));
        head.getChildren()
                .setAll(
                        titleLabel,
                        detailLabel,
                        Badges.spring(),
                        Badges.monoTag(response.rcode().name()));
        int records = response.answer().size();
        if (records > 0) {
            String key = records == 1 ? "query.answer" : "query.answers";
            long ttl = response.answer().getFirst().ttl();
            head.getChildren()
                    .addAll(
                            Badges.tag(messages.text(key, records), Tone.NEUTRAL),
                            Badges.tag(messages.text("query.ttl", ttl), Tone.NEUTRAL));
        }
        if (response.simulated()) {
            var simulated = Badges.tag(messages.text("query.simulated"), Tone.WARNING);
            simulated.setTooltip(Buttons.tooltip(messages.text("query.simulated.hint")));
            head.getChildren().add(simulated);
        }
        if (list == draft) {
            var dig = Buttons.icon(Icon.QUERY, messages.text("query.copy.dig"));
            dig.setId("query-copy-dig");
            dig.getStyleClass().add("small");
            dig.setOnAction(
                    _ ->
                            model.reply()
                                    .get()
                                    .ifPresent(
                                            r -> copy(QuestionCommand.dig(SERVER, r.question()))));
            head.getChildren().add(dig);
        }
        var copy = Buttons.icon(Icon.COPY, messages.text("query.copy"));
        copy.getStyleClass().add("small");
        copy.setOnAction(_ -> copy(list));
        head.getChildren().add(copy);
        head.getChildren().stream()
                .filter(node -> node instanceof Label && node != detailLabel)
                .forEach(node -> ((Label) node).setMinWidth(USE_PREF_SIZE));
    }

    private static void copy(ListView<Line> list) {
        copy(
                list.getItems().stream()
                        .filter(Line::isThere)
                        .map(Line::text)
                        .collect(Collectors.joining("\n", "", "\n")));
    }

    private static void copy(String text) {
        var content = new ClipboardContent();
        content.putString(text);
        Clipboard.getSystemClipboard().setContent(content);
    }

    /// Lets both sides scroll as one, down and to the right.
    private void tie() {
        for (Orientation way : Orientation.values()) {
            ScrollBar left = scrollBar(base, way);
            ScrollBar right = scrollBar(draft, way);
            if (left != null && right != null) {
                left.valueProperty().bindBidirectional(right.valueProperty());
            }
        }
    }

    private static @Nullable ScrollBar scrollBar(ListView<Line> list, Orientation way) {
        return list.lookupAll(".scroll-bar").stream()
                .filter(ScrollBar.class::isInstance)
                .map(ScrollBar.class::cast)
                .filter(bar -> bar.getOrientation() == way)
                .findFirst()
                .orElse(null);
    }

    private static final class LineCell extends ListCell<Line> {

        private static final Line NOTHING = new Line("", false, false, ' ');
        private static final PseudoClass ADDED = PseudoClass.getPseudoClass("added");
        private static final PseudoClass REMOVED = PseudoClass.getPseudoClass("removed");
        private static final PseudoClass GAP = PseudoClass.getPseudoClass("gap");
        private static final PseudoClass COMMENT = PseudoClass.getPseudoClass("comment");

        @Override
        protected void updateItem(@Nullable Line item, boolean empty) {
            super.updateItem(item, empty);
            Line line = item == null || empty ? NOTHING : item;
            boolean tinted = line.differs() && line.isThere();
            setText((tinted ? line.mark() : ' ') + " " + line.text());
            pseudoClassStateChanged(ADDED, tinted && line.mark() == '+');
            pseudoClassStateChanged(REMOVED, tinted && line.mark() != '+');
            pseudoClassStateChanged(GAP, line.differs() && !line.isThere());
            pseudoClassStateChanged(COMMENT, line.text().startsWith(";;"));
        }
    }
}
