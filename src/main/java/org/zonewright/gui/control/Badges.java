package org.zonewright.gui.control;

import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

import java.util.Locale;

/// Small texts with a ground of their own, and texts in a role.
public final class Badges {

    private Badges() {}

    /// A count, in a round grey pill.
    public static Label pill(Object count) {
        return whole(styled(String.valueOf(count), "pill"));
    }

    /// A word in a frame: what kind of thing something is.
    public static Label tag(String text, Tone tone) {
        return whole(styled(text, "tag", tone.styleClass()));
    }

    /// A tag with an icon before its text.
    public static Label tag(Icon icon, String text, Tone tone) {
        Label tag = tag(text, tone);
        tag.setGraphic(icon.node(tone));
        return tag;
    }

    /// A tag in the monospaced font, for record types.
    public static Label monoTag(String text) {
        return whole(styled(text, "tag", "mono"));
    }

    /// A key or key combination, drawn as a key.
    public static Label keyCap(String key) {
        return whole(styled(key, "key-cap"));
    }

    /// Keys pressed together, as a key cap shows them.
    public static String keyText(KeyCombination keys) {
        return keys.getDisplayText().replace('+', ' ');
    }

    /// Something chosen that can be taken away again.
    ///
    /// @param remove what its button does
    /// @param hint what the button says to those who cannot see it
    public static HBox chip(String text, String hint, Runnable remove) {
        var close = new Button("", Icon.CLOSE.node());
        close.getStyleClass().addAll("flat", "button-icon");
        close.setAccessibleText(hint);
        close.setFocusTraversable(false);
        close.setOnAction(_ -> remove.run());
        var chip = new HBox(new Label(text), close);
        chip.getStyleClass().add("chip");
        return chip;
    }

    /// The heading of a section, in small capitals.
    public static Label caption(String text) {
        return styled(text.toUpperCase(Locale.getDefault()), "section-caption");
    }

    /// Text of a zone file: types, values, ids.
    public static Label mono(String text) {
        return styled(text, "mono");
    }

    /// 12 px and muted: what stands beside or under the main thing.
    public static Label secondary(String text) {
        return styled(text, "secondary");
    }

    /// 13 px, Inter SemiBold.
    public static Label strong(String text) {
        return styled(text, "semibold");
    }

    /// The name of a pane, never cut short.
    public static Label heading(String text) {
        return whole(strong(text));
    }

    /// Text with an icon before it, both in one tone.
    public static Label marked(Icon icon, String text, Tone tone) {
        Label label = styled(text, tone.styleClass());
        label.setGraphic(icon.node(tone));
        label.setGraphicTextGap(6);
        return label;
    }

    /// Gives way to what stands beside it: where it cannot be read whole, it is not seen.
    public static Label wholeOrNone(Label label) {
        label.setMinWidth(0);
        label.visibleProperty()
                .bind(
                        Bindings.createBooleanBinding(
                                () -> label.getWidth() >= label.prefWidth(-1) - 1,
                                label.widthProperty(),
                                label.textProperty()));
        return label;
    }

    /// Breaks its text over lines where it has no room for it.
    public static <T extends Labeled> T wrapped(T label) {
        label.setWrapText(true);
        label.getStyleClass().add("wrapped");
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    /// A label with these style classes.
    public static Label styled(String text, String... styleClasses) {
        var label = new Label(text);
        label.getStyleClass().addAll(styleClasses);
        return label;
    }

    /// Never cut short.
    private static Label whole(Label label) {
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }

    /// A stretch that pushes what follows to the right.
    public static Node spring() {
        return new atlantafx.base.controls.Spacer();
    }
}
