package org.zonewright.gui.shell;

import javafx.scene.control.TextArea;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;

import org.zonewright.gui.control.Icon;
import org.zonewright.gui.control.ModalLayer;
import org.zonewright.gui.control.Tone;
import org.zonewright.l10n.Messages;

import java.io.PrintWriter;
import java.io.StringWriter;

/// Tells of a mistake of the program, and offers its details to copy. The document and its journal
/// are as they were.
public final class MishapDialog {

    private final ModalLayer layer;
    private final Messages messages;

    public MishapDialog(ModalLayer layer, Messages messages) {
        this.layer = layer;
        this.messages = messages;
    }

    public void show(Throwable failure) {
        String details = details(failure);
        var box =
                new DialogBox(
                        Icon.ERROR.node(Tone.DANGER),
                        messages.text("gui.mishap.title"),
                        messages.text("gui.mishap.text"),
                        640);
        var area = new TextArea(details);
        area.setId("mishap-details");
        area.setEditable(false);
        area.getStyleClass().add("mono");
        area.setPrefRowCount(10);
        box.add(area);
        box.button("copy", messages.text("gui.mishap.copy"), "", () -> copy(details));
        var close = box.button("close", messages.text("gui.close"), "accent", layer::close);
        box.onEscape(layer::close);
        layer.show(box);
        close.requestFocus();
    }

    private static String details(Throwable failure) {
        var text = new StringWriter();
        failure.printStackTrace(new PrintWriter(text));
        return "Java %s, %s %s%n%n%s"
                .formatted(
                        System.getProperty("java.version"),
                        System.getProperty("os.name"),
                        System.getProperty("os.version"),
                        text);
    }

    private static void copy(String details) {
        var content = new ClipboardContent();
        content.putString(details);
        Clipboard.getSystemClipboard().setContent(content);
    }
}
