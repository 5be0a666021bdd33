package org.zonewright.gui.serve;

import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.util.Duration;

import org.zonewright.analysis.resolve.QuestionCommand;
import org.zonewright.gui.control.Badges;
import org.zonewright.gui.control.Buttons;
import org.zonewright.gui.control.EmptyState;
import org.zonewright.gui.control.Icon;
import org.zonewright.gui.serve.ServeModel.State;
import org.zonewright.l10n.Messages;
import org.zonewright.serve.LoggedQuery;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/// `#server`: starts and stops the DNS server, says where it listens, lists what is asked. A click
/// on a query leads to its records.
public final class ServeView extends BorderPane {

    /// What a person can ask of it.
    public interface Actions {

        /// Starts the server, or stops it.
        void toggle();

        /// Fetches what was asked since the last time.
        void refresh();

        /// Leads to the record sets that answer a query.
        void open(LoggedQuery query);
    }

    private static final Duration PAUSE = Duration.millis(250);

    private static final double SCROLL_BAR = 16;

    private final ServeModel model;
    private final Actions actions;
    private final Messages messages;
    private final TableView<LoggedQuery> list = new TableView<>();

    public ServeView(ServeModel model, Actions actions, Messages messages) {
        this.model = model;
        this.actions = actions;
        this.messages = messages;
        setId("server");
        getStyleClass().add("serve-view");
        setMinHeight(0);
        setTop(head());
        setCenter(queries());
        var ticks = new Timeline(new KeyFrame(PAUSE, _ -> actions.refresh()));
        ticks.setCycleCount(Animation.INDEFINITE);
        model.state()
                .subscribe(
                        state -> {
                            if (state == State.RUNNING) {
                                ticks.play();
                            } else {
                                ticks.stop();
                            }
                        });
    }

    private Node head() {
        var where = Badges.mono("");
        where.setId("server-address");
        where.setMinWidth(Label.USE_PREF_SIZE);
        model.addresses().subscribe(all -> where.setText(String.join("   ", all)));
        var count = Badges.secondary("");
        model.count().subscribe(() -> count.setText(countText()));
        model.state().subscribe(() -> count.setText(countText()));
        var head = new HBox(10, button(), where, count, Badges.spring(), copy());
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().add("serve-head");
        return head;
    }

    private String countText() {
        return model.state().get() == State.STOPPED
                ? messages.text("gui.serve.stopped")
                : messages.text("gui.serve.count", model.count().get());
    }

    private Button button() {
        var button = new Button();
        button.setId("server-toggle");
        button.getStyleClass().add("small");
        button.setMinWidth(Button.USE_PREF_SIZE);
        button.setOnAction(_ -> actions.toggle());
        model.state()
                .subscribe(
                        state -> {
                            boolean stopped = state == State.STOPPED;
                            Icon icon = stopped ? Icon.RUN : Icon.POWER;
                            button.setGraphic(icon.node("icon-small"));
                            button.setText(
                                    messages.text(stopped ? "gui.serve.start" : "gui.serve.stop"));
                            button.setDisable(state == State.STARTING);
                        });
        return button;
    }

    private Button copy() {
        Button copy = Buttons.small(Icon.COPY, messages.text("gui.serve.copy-dig"));
        copy.setId("server-copy-dig");
        copy.setMinWidth(Button.USE_PREF_SIZE);
        copy.setOnAction(
                _ ->
                        Clipboard.getSystemClipboard()
                                .setContent(Map.of(DataFormat.PLAIN_TEXT, digCommand())));
        model.state().subscribe(state -> copy.setDisable(state != State.RUNNING));
        return copy;
    }

    private String digCommand() {
        List<String> addresses = model.addresses().get();
        LoggedQuery chosen = list.getSelectionModel().getSelectedItem();
        String server = addresses.getFirst();
        Optional<LoggedQuery.Asked> asked = Optional.ofNullable(chosen).flatMap(LoggedQuery::asked);
        return asked.map(one -> QuestionCommand.dig(server, one.name(), one.type()))
                .orElseGet(() -> QuestionCommand.dig(server));
    }

    private Node queries() {
        list.setId("server-log");
        list.setItems(model.queries());
        list.setFixedCellSize(26);
        list.setMinHeight(0);
        list.getStyleClass().add("headless");
        list.setAccessibleText(messages.text("gui.bottom.server"));
        list.setPlaceholder(
                new EmptyState(
                        Icon.QUERY,
                        messages.text("gui.serve.empty"),
                        messages.text("gui.serve.empty.how")));
        list.getColumns().setAll(new QueryCells(messages).columns());
        list.widthProperty().subscribe(this::fill);
        list.setOnMouseClicked(_ -> open());
        list.setOnKeyPressed(
                key -> {
                    if (key.getCode() == KeyCode.ENTER) {
                        open();
                    }
                });
        return list;
    }

    /// The name takes the room that the other columns leave.
    private void fill() {
        double others =
                list.getColumns().stream()
                        .filter(column -> !column.getId().equals(QueryCells.NAME))
                        .mapToDouble(TableColumn::getWidth)
                        .sum();
        list.getColumns().stream()
                .filter(column -> column.getId().equals(QueryCells.NAME))
                .forEach(column -> column.setPrefWidth(list.getWidth() - others - SCROLL_BAR));
    }

    private void open() {
        LoggedQuery chosen = list.getSelectionModel().getSelectedItem();
        if (chosen != null) {
            actions.open(chosen);
        }
    }
}
