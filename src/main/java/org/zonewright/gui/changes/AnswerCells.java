package org.zonewright.gui.changes;

import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

import org.jspecify.annotations.Nullable;
import org.zonewright.analysis.lint.Finding;
import org.zonewright.analysis.lint.Fix;
import org.zonewright.analysis.plan.answers.AnswerChange;
import org.zonewright.analysis.plan.report.AnswerWords;
import org.zonewright.gui.control.Badges;
import org.zonewright.gui.control.Buttons;
import org.zonewright.gui.control.Icon;
import org.zonewright.gui.control.Tone;
import org.zonewright.l10n.Messages;
import org.zonewright.model.aws.Geography;
import org.zonewright.model.zone.DomainName;

/// Draws the cells of the questions that are answered otherwise.
final class AnswerCells {

    private static final PseudoClass BEHIND = PseudoClass.getPseudoClass("behind");

    private final ChangesView.Actions actions;
    private final Messages messages;
    private final AnswerWords words;

    AnswerCells(
            DomainName zone, ChangesView.Actions actions, Messages messages, Geography geography) {
        this.actions = actions;
        this.messages = messages;
        words = new AnswerWords(messages::text, zone, geography);
    }

    Node run(AnswerRow row) {
        Button run = Buttons.icon(Icon.RUN, messages.text("changes.ask"));
        run.getStyleClass().add("small");
        run.setOnAction(_ -> actions.ask(row.change()));
        return run;
    }

    Node question(AnswerRow row) {
        Label name = tipped(Badges.strong(words.names(row.change())));
        name.setMinWidth(40);
        Label type =
                tipped(Badges.styled(words.types(row.change()), "mono", "muted", "small-type"));
        type.setMinWidth(0);
        var box = new HBox(6, name, type);
        box.getStyleClass().add("answer-question");
        return box;
    }

    Node client(AnswerRow row) {
        return tipped(Badges.secondary(words.where(row.change())));
    }

    Node before(AnswerRow row) {
        return tipped(Badges.mono(words.before(row.change())));
    }

    Node after(AnswerRow row) {
        Label after = tipped(Badges.mono(words.after(row.change())));
        if (row.change().isLoss()) {
            after.getStyleClass().add("lost");
        }
        return after;
    }

    Node because(AnswerRow row) {
        return tipped(Badges.secondary(words.because(row.change())));
    }

    /// Cut texts are whole in the tooltip.
    private static Label tipped(Label label) {
        if (!label.getText().isEmpty()) {
            Buttons.tip(label, label.getText(), null);
        }
        return label;
    }

    ListCell<AnswerRow> sideEffect() {
        return new SideEffectCell();
    }

    private final class SideEffectCell extends ListCell<AnswerRow> {

        SideEffectCell() {
            getStyleClass().add("side-effect");
            setPrefWidth(0); // as wide as the list, so that texts are cut and buttons are not
        }

        @Override
        protected void updateItem(@Nullable AnswerRow row, boolean empty) {
            super.updateItem(row, empty);
            setGraphic(row == null || empty ? null : line(row));
            pseudoClassStateChanged(BEHIND, row != null && row.isBehind());
        }

        private Node line(AnswerRow row) {
            AnswerChange change = row.change();
            Node question = question(row);
            HBox.setHgrow(question, Priority.SOMETIMES);
            Label to = Badges.secondary("→");
            to.setMinWidth(Label.USE_PREF_SIZE);
            var arrow = new HBox(8, before(row), to, after(row));
            arrow.setMinWidth(0);
            arrow.getStyleClass().add("answer-arrow");
            Label why = tipped(Badges.styled(words.because(change), "because"));
            why.setMinWidth(0);
            var line = new HBox(8, mark(row), run(row), question, arrow, why, Badges.spring());
            if (row.more() > 0) {
                line.getChildren().add(more(row));
            }
            row.finding().ifPresent(finding -> line.getChildren().add(cure(finding)));
            line.getStyleClass().add("side-effect-line");
            return line;
        }

        private Node mark(AnswerRow row) {
            Node mark = Icon.WARNING.node(Tone.WARNING.styleClass(), "icon-small");
            mark.setVisible(!row.isBehind());
            return mark;
        }

        private Node more(AnswerRow row) {
            var more = new Button("+" + row.more());
            more.getStyleClass().addAll("small", "flat", "more");
            more.setMinWidth(Button.USE_PREF_SIZE);
            Buttons.tip(
                    more,
                    messages.text(row.isOpen() ? "changes.fold" : "changes.unfold", row.more()),
                    null);
            more.setOnAction(_ -> actions.unfold(row.change().cause()));
            return more;
        }

        /// The fix, or else a way to say that it was meant.
        private Node cure(Finding finding) {
            if (finding.isWaived()) {
                return Badges.secondary(messages.text("changes.waived"));
            }
            Button button;
            if (finding.fixes().isEmpty()) {
                button = Buttons.small(Icon.CHECK, messages.text("changes.expected"));
                button.setOnAction(_ -> actions.waive(finding));
            } else {
                Fix fix = finding.fixes().getFirst();
                button = Buttons.small(Icon.QUICK_FIX, messages.text(fix.title()));
                button.setOnAction(_ -> actions.fix(fix));
            }
            button.setMinWidth(Button.USE_PREF_SIZE);
            return button;
        }
    }
}
