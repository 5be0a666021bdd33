package org.zonewright.gui.control;

import javafx.scene.control.PopupControl;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import org.controlsfx.control.textfield.AutoCompletionBinding;
import org.controlsfx.control.textfield.TextFields;

import java.util.List;
import java.util.function.Function;

/// Texts that complete what is typed, in a list below the field. A click beside the list does what
/// it is on, and Esc closes the list alone.
public final class Completion {

    /// From a letter to its list, in ms: short enough for a list that only seems to change.
    private static final int DELAY = 40;

    private Completion() {}

    /// @param source what may be meant by a text
    public static void bind(TextField field, Function<String, List<String>> source) {
        AutoCompletionBinding<String> binding =
                TextFields.bindAutoCompletion(
                        field,
                        request ->
                                source.apply(request.getUserText()).stream()
                                        .filter(text -> !text.equals(request.getUserText()))
                                        .toList());
        binding.setDelay(DELAY);
        PopupControl popup = binding.getAutoCompletionPopup();
        popup.setConsumeAutoHidingEvents(false);
        popup.setHideOnEscape(false);
        popup.addEventFilter(KeyEvent.KEY_PRESSED, key -> giveToField(key, field));
        // until it is asked anew the list is that of an earlier text, and Tab would put that in
        field.textProperty().addListener(_ -> popup.hide());
        field.addEventFilter(
                KeyEvent.KEY_PRESSED,
                key -> {
                    if (key.getCode() == KeyCode.ESCAPE && popup.isShowing()) {
                        popup.hide();
                        key.consume();
                    }
                });
    }

    /// Does what keys mean in the text that is typed which a list takes for itself. To send them to
    /// the field would bring them here again.
    private static void giveToField(KeyEvent key, TextField field) {
        boolean isShifted = key.isShiftDown();
        switch (key.getCode()) {
            case HOME -> work(key, isShifted ? field::selectHome : field::home);
            case END -> work(key, isShifted ? field::selectEnd : field::end);
            case A -> {
                if (key.isShortcutDown()) {
                    work(key, field::selectAll);
                }
            }
            default -> {}
        }
    }

    private static void work(KeyEvent key, Runnable work) {
        work.run();
        key.consume();
    }
}
