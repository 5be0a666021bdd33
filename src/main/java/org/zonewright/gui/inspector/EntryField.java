package org.zonewright.gui.inspector;

import javafx.application.Platform;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.zonewright.analysis.lint.Severity;
import org.zonewright.gui.control.Badges;
import org.zonewright.gui.control.Icon;
import org.zonewright.gui.control.SeverityIcon;
import org.zonewright.gui.control.TabKey;
import org.zonewright.gui.control.Tone;
import org.zonewright.l10n.Messages;
import org.zonewright.model.zone.EntryId;

import java.util.Optional;

/// A text field that commits on Enter and when it loses focus, and gives up on Esc. What was not
/// taken stays in it, marked, with the reason under it. Text a person is typing is never replaced
/// by what the model says; it goes to the row it was typed for, also if another is selected
/// meanwhile.
final class EntryField extends VBox {

    /// Takes what was entered.
    interface Taker {
        void take(EntryId at, String text);
    }

    /// Says what would be wrong with a text.
    interface Doubter {
        Optional<Doubt> doubt(EntryId at, String text);
    }

    private static final PseudoClass DANGER = PseudoClass.getPseudoClass("danger");

    private final TextInputControl input;
    private final Label problem = Badges.styled("", "field-problem");
    private final Label suffix = Badges.styled("", "field-suffix", "mono");
    private final Taker taker;
    private Optional<EntryId> at = Optional.empty();
    private String shown = "";
    private String taken = "";
    private boolean refused;
    private Runnable givenUp = () -> {};

    EntryField(TextInputControl input, Taker taker) {
        this.input = input;
        this.taker = taker;
        getStyleClass().add("entry-field");
        input.getStyleClass().add("mono");
        problem.setWrapText(true);
        problem.setMinHeight(USE_PREF_SIZE);
        suffix.setMinWidth(USE_PREF_SIZE);
        suffix.setMouseTransparent(true);
        var row = new HBox(input);
        HBox.setHgrow(input, Priority.ALWAYS);
        getChildren().add(row);
        input.focusedProperty()
                .addListener(
                        (_, _, focused) -> {
                            if (!focused) {
                                commit();
                            }
                        });
        input.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        if (input instanceof TextArea area) {
            TabKey.leaves(area);
        }
    }

    static EntryField line(Taker taker) {
        return new EntryField(new TextField(), taker);
    }

    /// Tells what would be wrong with a text under the field, while it is typed.
    EntryField doubting(Doubter doubter, Messages messages) {
        input.textProperty().addListener((_, _, text) -> doubt(text, doubter, messages));
        return this;
    }

    private void doubt(String text, Doubter doubter, Messages messages) {
        if (!input.isFocused()) {
            return;
        }
        Optional<Doubt> found =
                isDirty() ? at.flatMap(row -> doubter.doubt(row, text)) : Optional.empty();
        refused = false;
        found.ifPresent(one -> problem.setGraphic(SeverityIcon.of(one.severity(), messages)));
        tell(found.map(one -> messages.text(one.why())));
        mark(found.filter(one -> one.severity() == Severity.ERROR).isPresent());
    }

    private void tell(Optional<String> why) {
        problem.setText(why.orElse(""));
        getChildren().remove(problem);
        if (why.isPresent()) {
            getChildren().add(problem);
        }
    }

    /// Says who is told when somebody gives up on Esc what was typed.
    void onGivenUp(Runnable next) {
        givenUp = next;
    }

    TextInputControl input() {
        return input;
    }

    /// Puts muted text behind the field, such as the zone's name.
    void suffix(String text) {
        suffix.setText(text);
        HBox row = (HBox) getChildren().getFirst();
        if (!row.getChildren().contains(suffix)) {
            row.getChildren().add(suffix);
            row.getStyleClass().add("with-suffix");
            input.focusedProperty()
                    .subscribe(
                            focused ->
                                    row.pseudoClassStateChanged(
                                            PseudoClass.getPseudoClass("within"), focused));
        }
    }

    /// Shows what the model says of a row.
    void show(EntryId row, String text) {
        boolean sameRow = at.equals(Optional.of(row));
        if (!sameRow && isDirty()) {
            EntryId before = at.orElseThrow();
            String typed = input.getText();
            Platform.runLater(() -> taker.take(before, typed));
        }
        boolean typing = input.isFocused() && !input.getText().equals(taken);
        boolean keep = sameRow && isDirty() && (typing || refused);
        at = Optional.of(row);
        shown = text;
        if (!keep && !input.getText().equals(text)) {
            input.setText(text);
        }
        if (!sameRow) {
            refuse(Optional.empty());
        }
    }

    /// Shows again what the model says, whatever was typed.
    void giveUp() {
        input.setText(shown);
        refuse(Optional.empty());
    }

    /// Says why the text was not taken; empty if it was.
    void refuse(Optional<String> why) {
        refused = why.isPresent();
        problem.setGraphic(Icon.ERROR.node(Tone.DANGER));
        tell(why);
        mark(refused);
    }

    /// Says why the text was not taken, where it was not.
    void refuseOrAccept(Optional<String> why) {
        if (refused || why.isPresent()) {
            refuse(why);
        }
    }

    /// Says what is wrong with what the model has; a reason for which a text was not taken stays.
    void fault(Optional<String> why) {
        if (!refused && !(input.isFocused() && isDirty())) {
            problem.setGraphic(Icon.ERROR.node(Tone.DANGER));
            tell(why);
            mark(why.isPresent());
        }
    }

    /// Marks what it holds as wrong, without a reason of its own.
    void mark(boolean wrong) {
        input.pseudoClassStateChanged(DANGER, wrong || refused);
        getChildren().getFirst().pseudoClassStateChanged(DANGER, wrong || refused);
    }

    private boolean isDirty() {
        return at.isPresent() && !input.getText().equals(shown);
    }

    private void commit() {
        if (isDirty()) {
            taken = input.getText();
            at.ifPresent(row -> taker.take(row, taken));
        }
    }

    private void press(KeyEvent key) {
        boolean lines = !(input instanceof TextField);
        if (key.getCode() == KeyCode.ESCAPE && (isDirty() || refused)) {
            giveUp();
            givenUp.run();
            key.consume();
        } else if (key.getCode() == KeyCode.ENTER && (!lines || key.isShortcutDown())) {
            commit();
            key.consume();
        }
    }
}
