package org.zonewright.gui.shell;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;

import org.zonewright.analysis.lint.Finding;
import org.zonewright.gui.control.Badges;
import org.zonewright.gui.control.Icon;
import org.zonewright.gui.problems.ProblemsBar;
import org.zonewright.gui.problems.ProblemsView;
import org.zonewright.gui.serve.ServeView;
import org.zonewright.l10n.Messages;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/// The panel under the middle: problems, history, log, server. Closed, only its tabs stay.
final class BottomPanelView extends BorderPane {

    static final double TABS_HEIGHT = 34;

    private final Messages messages;
    private final HBox tabs = new HBox();
    private final StackPane filter = new StackPane();
    private final StackPane content = new StackPane();
    private final StackPane problems = new StackPane();
    private final StackPane server = new StackPane();
    private final ToggleGroup group = new ToggleGroup();
    private final Map<String, ToggleButton> byName = new HashMap<>();
    private final ShellModel model;
    private final Label count = Badges.pill(0);
    private final Button fold;
    private final Command toggle;
    private Optional<ProblemsBar> bar = Optional.empty();

    BottomPanelView(ShellModel model, Commands commands, Actions actions, Messages messages) {
        this.model = model;
        this.messages = messages;
        toggle = commands.get("toggle-bottom");
        fold = CommandItems.iconButton(toggle);
        fold.setId("bottom-fold");
        getStyleClass().add("bottom-panel");
        tabs.getStyleClass().add("bottom-tabs");
        ToggleButton first = tab("problems", problems);
        first.setGraphic(count);
        tab("history", new HistoryView(model, actions, messages));
        tab("log", new LogView(model, messages));
        tab(WindowServer.TAB, server);
        tabs.getChildren().addAll(Badges.spring(), filter, fold);
        setTop(tabs);
        filter.setMinWidth(0);
        content.setMinHeight(0);
        setCenter(content);
        model.bottomTab()
                .subscribe(name -> Objects.requireNonNull(byName.get(name)).setSelected(true));
        model.ofZone(zone -> zone.desk().findings(), List.<Finding>of()).subscribe(_ -> count());
    }

    /// Puts the problems of the zone in front into their tab.
    void setProblems(ProblemsView view) {
        if (!problems.getChildren().contains(view)) {
            problems.getChildren().setAll(view);
            bar = Optional.of(view.bar());
            filter.getChildren().setAll(view.bar());
        }
    }

    @Override
    protected void layoutChildren() {
        fit();
        super.layoutChildren();
    }

    /// What is left for the filters beside the tabs.
    private void fit() {
        double taken =
                Stream.concat(byName.values().stream(), Stream.of(fold))
                        .mapToDouble(button -> snapSizeX(button.prefWidth(-1)))
                        .sum();
        double edges = tabs.snappedLeftInset() + tabs.snappedRightInset();
        bar.ifPresent(some -> some.fit(getWidth() - taken - edges));
    }

    /// Puts the DNS server into its tab.
    void setServer(ServeView view) {
        server.getChildren().setAll(view);
    }

    void setOpen(boolean open) {
        setCenter(open ? content : null);
        getStyleClass().remove("closed");
        if (!open) {
            getStyleClass().add("closed");
        }
        fold.setGraphic((open ? Icon.DOWN : Icon.UP).node());
    }

    private ToggleButton tab(String id, Node node) {
        var tab = new ToggleButton(messages.text("gui.bottom." + id));
        tab.setId("tab-" + id);
        tab.setMinWidth(USE_PREF_SIZE);
        tab.setToggleGroup(group);
        byName.put(id, tab);
        tab.setOnAction(
                _ -> {
                    tab.setSelected(true);
                    model.bottomTab().set(id);
                    if (getCenter() == null) {
                        toggle.fire();
                    }
                });
        tab.selectedProperty()
                .subscribe(
                        selected -> {
                            if (selected) {
                                content.getChildren().setAll(node);
                            }
                        });
        tabs.getChildren().add(tab);
        return tab;
    }

    private void count() {
        count.setText(
                model.currentDesk()
                        .map(zone -> String.valueOf(zone.desk().findingsByRow().count()))
                        .orElse(""));
    }
}
