package org.zonewright.gui.changes;

import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.VBox;

import org.zonewright.gui.control.Badges;
import org.zonewright.gui.control.Buttons;
import org.zonewright.gui.control.Ends;
import org.zonewright.l10n.Messages;

import java.util.Locale;

/// How much of a limit is used.
final class Meter extends VBox {

    private static final PseudoClass OVER = PseudoClass.getPseudoClass("over");

    private final ProgressBar bar = new ProgressBar(0);
    private final Label number = Badges.secondary("");
    private final int limit;
    private final Messages messages;

    /// @param what the end of its words' key, and of its id
    Meter(String what, int limit, Messages messages) {
        this.limit = limit;
        this.messages = messages;
        String title = messages.text("changes." + what);
        getStyleClass().add("meter");
        number.setId("batch-" + what);
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.setAccessibleText(title);
        bar.setTooltip(Buttons.tooltip(messages.text("changes.twice")));
        getChildren().addAll(new Ends(Badges.secondary(title), number), bar);
    }

    void show(int used) {
        bar.setProgress(Math.min(1, used / (double) limit));
        bar.pseudoClassStateChanged(OVER, used > limit);
        number.setText(messages.text("changes.used", grouped(used), grouped(limit)));
    }

    /// Thousands apart, as in `32 000`.
    private static String grouped(int number) {
        return String.format(Locale.ROOT, "%,d", number).replace(',', '\u202f');
    }
}
