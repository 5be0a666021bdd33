package org.zonewright.gui.control;

import javafx.animation.PauseTransition;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

import org.zonewright.gui.Notice;
import org.zonewright.l10n.Messages;

/// The layer at the bottom right in which notices come and go. Bad news and warnings stay until
/// they are closed.
public final class Toasts extends VBox {

    private static final Duration STAY = Duration.seconds(6);
    private static final int AT_ONCE = 4;
    private static final String STAYS = "stays";

    private final Messages messages;

    public Toasts(Messages messages) {
        this.messages = messages;
        getStyleClass().add("toasts");
        setPickOnBounds(false);
    }

    public void show(Notice notice) {
        Node toast = toast(notice);
        getChildren().add(toast);
        if (getChildren().size() > AT_ONCE) {
            makeRoom();
        }
        if (stays(notice)) {
            toast.getStyleClass().add(STAYS);
        } else {
            var stay = new PauseTransition(STAY);
            stay.setOnFinished(_ -> getChildren().remove(toast));
            stay.play();
        }
    }

    private static boolean stays(Notice notice) {
        return switch (notice.tone()) {
            case DANGER, WARNING -> true;
            case NEUTRAL, ACCENT, SUCCESS -> false;
        };
    }

    /// The oldest that would go by itself goes first.
    private void makeRoom() {
        Node oldest =
                getChildren().stream()
                        .filter(toast -> !toast.getStyleClass().contains(STAYS))
                        .findFirst()
                        .orElse(getChildren().getFirst());
        getChildren().remove(oldest);
    }

    private Node toast(Notice notice) {
        Label title = Badges.strong(messages.text(notice.title()));
        title.setWrapText(true);
        var words = new VBox(title);
        notice.detail()
                .map(detail -> Badges.secondary(messages.text(detail)))
                .ifPresent(
                        detail -> {
                            detail.setWrapText(true);
                            words.getChildren().add(detail);
                        });
        HBox.setHgrow(words, Priority.ALWAYS);
        var toast = new HBox(icon(notice.tone()), words);
        notice.action().ifPresent(action -> toast.getChildren().add(button(action, toast)));
        if (stays(notice)) {
            toast.getChildren().add(closeButton(toast));
        }
        toast.getStyleClass().addAll("toast", Tone.of(notice.tone()).styleClass());
        return toast;
    }

    private Button button(Notice.Action action, Node toast) {
        var button = new Button(messages.text(action.label()));
        button.getStyleClass().add("small");
        if (action.label().key().equals("gui.undo")) {
            button.setGraphic(Icon.UNDO.node());
        }
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(
                _ -> {
                    getChildren().remove(toast);
                    action.run().run();
                });
        return button;
    }

    private Button closeButton(Node toast) {
        Button close = Buttons.icon(Icon.CLOSE, messages.text("gui.close"));
        close.getStyleClass().add("small");
        close.setOnAction(_ -> getChildren().remove(toast));
        return close;
    }

    private static Node icon(Notice.Tone tone) {
        return switch (tone) {
            case NEUTRAL, ACCENT -> Icon.ADVICE.node(Tone.ACCENT);
            case SUCCESS -> Icon.FINE.node(Tone.SUCCESS);
            case WARNING -> Icon.WARNING.node(Tone.WARNING);
            case DANGER -> Icon.ERROR.node(Tone.DANGER);
        };
    }
}
