package org.zonewright.gui.shell;

import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.zonewright.gui.control.Badges;
import org.zonewright.gui.control.BareScroll;
import org.zonewright.gui.control.Buttons;
import org.zonewright.gui.control.Icon;
import org.zonewright.l10n.Messages;

/// What the window shows while no zone is open: three starts, what was open before, where to drop a
/// file, and the command that fetches one.
public final class WelcomeView extends StackPane {

    private static final String FETCH =
            "aws route53 list-resource-record-sets --hosted-zone-id Z… > zone.json";

    private final Commands commands;
    private final Messages messages;

    WelcomeView(Commands commands, RecentList recents, Messages messages) {
        this.commands = commands;
        this.messages = messages;
        setId("welcome");
        getStyleClass().add("welcome");
        var starts =
                new VBox(
                        10,
                        Badges.caption(messages.text("gui.welcome.start")),
                        start("open", "first"),
                        start("open-sample", "plain"),
                        start("new-zone", "plain"));
        starts.setMinWidth(320);
        starts.setPrefWidth(400);
        HBox.setHgrow(starts, Priority.SOMETIMES);
        HBox.setHgrow(recents, Priority.ALWAYS);
        var columns = new HBox(32, starts, recents);
        var page = new VBox(28, head(), columns, drop(), foot());
        page.getStyleClass().add("welcome-page");
        page.setMaxWidth(1008);
        page.setMinHeight(USE_PREF_SIZE);
        page.setMaxHeight(USE_PREF_SIZE);
        getChildren().add(new BareScroll(new StackPane(page)));
        recents.managedProperty().bind(recents.visibleProperty());
        recents.items()
                .addListener(
                        (ListChangeListener<Recent>)
                                _ -> recents.setVisible(!recents.items().isEmpty()));
        recents.setVisible(!recents.items().isEmpty());
    }

    private Node head() {
        var words =
                new VBox(
                        2,
                        Badges.styled("Zonewright", "welcome-name"),
                        Badges.styled(messages.text("gui.welcome.claim"), "welcome-claim"));
        words.setAlignment(Pos.CENTER_LEFT);
        var head = new HBox(20, Logo.of(64), words);
        head.setAlignment(Pos.CENTER_LEFT);
        return head;
    }

    private Node start(String id, String styleClass) {
        Command command = commands.get(id);
        var words =
                new VBox(
                        2,
                        Badges.strong(messages.text("gui.welcome." + id)),
                        Badges.secondary(messages.text("gui.welcome." + id + ".detail")));
        words.setAlignment(Pos.CENTER_LEFT);
        var face =
                new HBox(
                        14,
                        command.icon().node("tone-accent", "icon-large"),
                        words,
                        CommandItems.keyCap(command));
        HBox.setHgrow(words, Priority.ALWAYS);
        face.setAlignment(Pos.CENTER_LEFT);
        var button = new Button("", face);
        button.setId("welcome-" + id);
        button.setAccessibleText(messages.text("gui.welcome." + id));
        button.getStyleClass().addAll("start-card", styleClass);
        button.setMaxWidth(Double.MAX_VALUE);
        button.setOnAction(_ -> command.fire());
        return button;
    }

    private Node drop() {
        var words =
                new VBox(
                        2,
                        Badges.strong(messages.text("gui.welcome.drop")),
                        Badges.secondary(messages.text("gui.welcome.fetch")));
        words.setAlignment(Pos.CENTER_LEFT);
        words.setMinWidth(USE_PREF_SIZE);
        var copy = Buttons.icon(Icon.COPY, messages.text("gui.copy"));
        copy.getStyleClass().add("small");
        copy.setOnAction(
                _ -> {
                    var content = new ClipboardContent();
                    content.putString(FETCH);
                    Clipboard.getSystemClipboard().setContent(content);
                });
        var command = Badges.mono(FETCH);
        command.setMinWidth(0);
        var box = new HBox(8, command, Badges.spring(), copy);
        box.setAlignment(Pos.CENTER_LEFT);
        box.getStyleClass().add("command-line");
        HBox.setHgrow(box, Priority.ALWAYS);
        var drop = new HBox(20, Icon.DROP.node("muted", "icon-large"), words, box);
        drop.getStyleClass().add("drop-target");
        drop.setAlignment(Pos.CENTER_LEFT);
        return drop;
    }

    private Node foot() {
        var offline = Badges.secondary(messages.text("gui.welcome.offline"));
        offline.setGraphic(Icon.TARGET_EVALUATED.node("muted", "icon-small"));
        var foot = new HBox(24, key("palette", "else"), key("keys", "keys"), offline);
        foot.setAlignment(Pos.CENTER);
        return foot;
    }

    private Node key(String id, String word) {
        var both =
                new HBox(
                        8,
                        Badges.secondary(messages.text("gui.welcome." + word)),
                        CommandItems.keyCap(commands.get(id)));
        both.setAlignment(Pos.CENTER);
        return both;
    }
}
