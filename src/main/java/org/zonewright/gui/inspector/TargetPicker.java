package org.zonewright.gui.inspector;

import atlantafx.base.controls.CustomTextField;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.zonewright.gui.control.Badges;
import org.zonewright.gui.control.Buttons;
import org.zonewright.gui.control.CardLayer;
import org.zonewright.gui.control.Icon;
import org.zonewright.l10n.Messages;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// Chooses what an alias points to: from what the zone uses and has, or any name that is typed.
final class TargetPicker {

    private static final int MOST = 200;

    private final Messages messages;
    private final Consumer<String> chosen;
    private final CardLayer layer = new CardLayer();
    private final CustomTextField search = new CustomTextField();
    private final Label count = Badges.secondary("");
    private final ListView<TargetRow> list = new ListView<>();
    private final VBox card = new VBox();
    private final List<Node> all;
    private final ServicePage page;
    private List<TargetChoice> choices = List.of();
    private List<ServiceChoice> services = List.of();

    /// @param chosen takes the text of a target
    TargetPicker(Messages messages, LocationWords places, Consumer<String> chosen) {
        this.messages = messages;
        this.chosen = chosen;
        page = new ServicePage(messages, places, this::leave, this::showAll);
        search.setId("inspector-target");
        search.setLeft(Icon.SEARCH.node("muted"));
        search.setRight(count);
        search.setPromptText(messages.text("inspector.target.prompt"));
        search.textProperty().addListener((_, _, typed) -> filter(typed));
        search.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        list.setId("inspector-targets");
        list.setCellFactory(_ -> new TargetCell(messages));
        list.setFocusTraversable(false);
        list.setOnMouseClicked(_ -> take());
        var hint =
                new HBox(
                        Icon.PASTE.node("muted"),
                        Badges.secondary(messages.text("inspector.pick.hint")),
                        Badges.spring(),
                        Badges.keyCap("Enter"));
        hint.getStyleClass().add("picker-foot");
        Button byService = Buttons.link(messages.text("inspector.pick.services"));
        byService.setId("inspector-by-service");
        byService.setOnAction(_ -> goToServices());
        byService.setMinWidth(Button.USE_PREF_SIZE);
        HBox.setHgrow(search, Priority.ALWAYS);
        var head = new HBox(8, search, byService);
        head.getStyleClass().add("picker-head");
        all = List.of(head, list, hint);
        card.getStyleClass().add("target-picker");
    }

    void show(Node beside, List<TargetChoice> targets, List<ServiceChoice> offered) {
        choices = targets;
        services = offered;
        search.clear();
        filter("");
        card.getChildren().setAll(all);
        layer.showLeftOf(beside, card);
        search.requestFocus();
    }

    private void goToServices() {
        search.clear();
        services.stream()
                .filter(ServiceChoice::isPossible)
                .findFirst()
                .ifPresent(choice -> select(new TargetRow.Service(choice)));
        search.requestFocus();
    }

    private void showAll() {
        card.getChildren().setAll(all);
        search.requestFocus();
    }

    private void open(ServiceChoice service) {
        page.show(service);
        card.getChildren().setAll(page);
        page.first().requestFocus();
    }

    private void filter(String typed) {
        List<TargetChoice> found =
                choices.stream().filter(choice -> choice.matches(typed)).limit(MOST).toList();
        var rows = new ArrayList<TargetRow>();
        heading(rows, found.stream().filter(TargetChoice::isResource).toList(), "resources");
        heading(rows, found.stream().filter(choice -> !choice.isResource()).toList(), "records");
        List<ServiceChoice> kinds =
                services.stream().filter(choice -> choice.matches(typed, title(choice))).toList();
        if (!kinds.isEmpty()) {
            rows.add(new TargetRow.Heading("inspector.pick.services"));
            kinds.forEach(choice -> rows.add(new TargetRow.Service(choice)));
        }
        list.getItems().setAll(rows);
        count.setText(String.valueOf(found.size()));
        list.getSelectionModel().clearSelection();
        meant(found, typed)
                .<TargetRow>map(TargetRow.Of::new)
                .or(() -> meantKind(found, kinds, typed))
                .ifPresent(this::select);
    }

    private String title(ServiceChoice choice) {
        return messages.text("table.service." + choice.service().id());
    }

    /// A word that fits no target may be that of a service.
    private static Optional<TargetRow> meantKind(
            List<TargetChoice> found, List<ServiceChoice> kinds, String typed) {
        return found.isEmpty() && typed.indexOf('.') < 0
                ? kinds.stream()
                        .filter(ServiceChoice::isPossible)
                        .findFirst()
                        .map(TargetRow.Service::new)
                : Optional.empty();
    }

    private static void heading(List<TargetRow> rows, List<TargetChoice> some, String id) {
        if (!some.isEmpty()) {
            rows.add(new TargetRow.Heading("inspector.pick." + id));
            some.forEach(choice -> rows.add(new TargetRow.Of(choice)));
        }
    }

    /// What Enter takes: where the alias points while nothing is typed; then what is named exactly,
    /// or the first that fits a word. A text with dots is a name of its own.
    private static Optional<TargetChoice> meant(List<TargetChoice> found, String typed) {
        if (typed.isBlank()) {
            return found.stream().filter(TargetChoice::isNow).findFirst();
        }
        return found.stream()
                .filter(TargetChoice::isPossible)
                .filter(choice -> choice.is(typed) || typed.indexOf('.') < 0)
                .findFirst();
    }

    private void select(TargetRow row) {
        list.getSelectionModel().select(row);
        list.scrollTo(row);
    }

    private void press(KeyEvent key) {
        if (key.getCode() == KeyCode.DOWN || key.getCode() == KeyCode.UP) {
            step(key.getCode() == KeyCode.DOWN ? 1 : -1);
            key.consume();
        } else if (key.getCode() == KeyCode.ENTER) {
            take();
            key.consume();
        }
    }

    private void step(int by) {
        int at = list.getSelectionModel().getSelectedIndex() + by;
        while (at >= 0 && at < list.getItems().size()) {
            if (!(list.getItems().get(at) instanceof TargetRow.Heading)) {
                list.getSelectionModel().select(at);
                list.scrollTo(Math.max(0, at - 3));
                return;
            }
            at += by;
        }
    }

    private void take() {
        String typed = search.getText().strip();
        switch (list.getSelectionModel().getSelectedItem()) {
            case TargetRow.Of(TargetChoice choice) when choice.isPossible() -> leave(choice.text());
            case TargetRow.Service(ServiceChoice choice) when choice.isPossible() -> open(choice);
            case TargetRow.Of _, TargetRow.Service _, TargetRow.Heading _ -> {}
            case null -> {
                if (!typed.isEmpty()) {
                    leave(typed);
                }
            }
        }
    }

    private void leave(String text) {
        layer.hide();
        chosen.accept(text);
    }
}
