package org.zonewright.gui.shell;

import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import org.zonewright.gui.control.Badges;
import org.zonewright.gui.control.Buttons;
import org.zonewright.gui.control.Icon;
import org.zonewright.gui.control.Tone;
import org.zonewright.l10n.Messages;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;

/// `#recent`: what was open before: pinned first, what a crash left marked, missing files grey.
final class RecentList extends VBox {

    /// What a person can do with them.
    interface Actions {
        void open(Recent recent);

        void pin(Recent recent);

        void forget(Recent recent);

        void forgetMissing();
    }

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM");

    private final ObservableList<Recent> items;
    private final Actions actions;
    private final LocalDate today;
    private final Messages messages;
    private final VBox rows = new VBox();

    RecentList(ObservableList<Recent> items, Actions actions, LocalDate today, Messages messages) {
        this.items = items;
        this.actions = actions;
        this.today = today;
        this.messages = messages;
        setId("recent");
        setSpacing(10);
        rows.getStyleClass().add("recent-rows");
        items.addListener((ListChangeListener<Recent>) _ -> fill());
        fill();
    }

    ObservableList<Recent> items() {
        return items;
    }

    private void fill() {
        var head = new HBox(Badges.caption(messages.text("gui.welcome.recent")), Badges.spring());
        if (items.stream().anyMatch(Recent::isMissing)) {
            Button clear = Buttons.link(messages.text("gui.welcome.clear-missing"));
            clear.setOnAction(_ -> actions.forgetMissing());
            clear.getStyleClass().add("low");
            head.getChildren().add(clear);
        }
        rows.getChildren().setAll(items.stream().map(this::row).toList());
        getChildren().setAll(head, rows);
    }

    private Node row(Recent recent) {
        var name = Badges.strong(recent.zone());
        if (recent.isMissing()) {
            name.getStyleClass().setAll("label", "muted");
        }
        var title = new HBox(8, name);
        title.setAlignment(Pos.CENTER_LEFT);
        if (recent.isPrivate()) {
            title.getChildren().add(Badges.tag(messages.text("gui.zone.private"), Tone.NEUTRAL));
        }
        if (recent.unsaved() > 0) {
            title.getChildren()
                    .add(
                            Badges.tag(
                                    Icon.TIME,
                                    messages.text("gui.welcome.recovered", recent.unsaved()),
                                    Tone.WARNING));
        }
        var path = Badges.secondary(shortened(recent));
        path.setMinWidth(0);
        var words = new VBox(2, title, path);
        words.setMinWidth(0);
        words.setAlignment(Pos.CENTER_LEFT);
        var face =
                new HBox(14, icon(recent), words, Badges.spring(), Badges.secondary(when(recent)));
        face.setAlignment(Pos.CENTER_LEFT);
        var open = new Button("", face);
        open.getStyleClass().add("recent-row");
        open.setMaxWidth(Double.MAX_VALUE);
        open.setDisable(recent.isMissing());
        open.setAccessibleText(
                recent.zone()
                        + (recent.isPrivate() ? ", " + messages.text("gui.zone.private") : "")
                        + ", "
                        + shortened(recent));
        open.setOnAction(_ -> actions.open(recent));
        HBox.setHgrow(open, javafx.scene.layout.Priority.ALWAYS);
        var row = new HBox(2, open, pin(recent), forget(recent));
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("recent-line");
        return row;
    }

    private Node icon(Recent recent) {
        if (recent.isMissing()) {
            return Icon.FILE.node("muted");
        }
        return (recent.isPrivate() ? Icon.PRIVATE_ZONE : Icon.PUBLIC_ZONE).node(Tone.ACCENT);
    }

    private Button pin(Recent recent) {
        String word = recent.isPinned() ? "gui.welcome.unpin" : "gui.welcome.pin";
        Button pin = Buttons.icon(Icon.PIN, messages.text(word));
        pin.setGraphic(Icon.PIN.node(recent.isPinned() ? Tone.ACCENT : Tone.NEUTRAL));
        pin.getStyleClass().add("small");
        pin.setOnAction(_ -> actions.pin(recent));
        return pin;
    }

    private Button forget(Recent recent) {
        Button forget = Buttons.icon(Icon.CLOSE, messages.text("gui.welcome.forget"));
        forget.getStyleClass().add("small");
        forget.setOnAction(_ -> actions.forget(recent));
        return forget;
    }

    private String when(Recent recent) {
        if (recent.isMissing()) {
            return messages.text("gui.welcome.missing");
        }
        var at = recent.opened().atZone(ZoneId.systemDefault());
        long days = ChronoUnit.DAYS.between(at.toLocalDate(), today);
        if (days <= 0) {
            return messages.text("gui.welcome.today", TIME.format(at));
        }
        return days == 1
                ? messages.text("gui.welcome.yesterday")
                : messages.text("gui.welcome.day", at.getDayOfMonth(), MONTH.format(at));
    }

    private static String shortened(Recent recent) {
        String home = System.getProperty("user.home", "");
        String path = recent.path().toString();
        return !home.isEmpty() && path.startsWith(home)
                ? "~" + path.substring(home.length())
                : path;
    }
}
