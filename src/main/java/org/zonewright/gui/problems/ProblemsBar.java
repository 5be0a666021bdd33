package org.zonewright.gui.problems;

import atlantafx.base.controls.ToggleSwitch;

import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.Separator;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;

import org.zonewright.analysis.lint.Severity;
import org.zonewright.gui.control.Badges;
import org.zonewright.gui.control.Buttons;
import org.zonewright.gui.control.Icon;
import org.zonewright.gui.control.SeverityIcon;
import org.zonewright.l10n.Messages;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Over the list of problems: a switch a severity with its count, what is new, what is waived, and
/// a menu of headings and sets of rules.
public final class ProblemsBar extends HBox {

    private final ProblemsModel model;
    private final ProblemsView.Actions actions;
    private final Messages messages;
    private final HBox severities = new HBox();
    private final HBox rule = new HBox();
    private final HBox wide = new HBox();
    private final ToggleSwitch newOnly = new ToggleSwitch();
    private final ToggleButton waived = new ToggleButton();
    private final MenuButton menu = new MenuButton("", Icon.SET.node());

    ProblemsBar(ProblemsModel model, ProblemsView.Actions actions, Messages messages) {
        this.model = model;
        this.actions = actions;
        this.messages = messages;
        getStyleClass().add("problems-bar");
        severities.getStyleClass().add("severity-filter");
        wide.getStyleClass().add("problems-wide");
        newOnly.setId("problems-new");
        newOnly.setAccessibleText(messages.text("problems.new"));
        newOnly.selectedProperty().subscribe(this::showNewOnly);
        waived.setId("problems-waived");
        waived.getStyleClass().addAll("flat", "small");
        waived.setOnAction(_ -> actions.showWaived(waived.isSelected()));
        Label label = Badges.secondary(messages.text("problems.new"));
        label.setLabelFor(newOnly);
        wide.getChildren().addAll(new Separator(Orientation.VERTICAL), label, newOnly, waived);
        menu.setId("problems-menu");
        menu.getStyleClass().addAll("flat", "button-icon", "no-arrow");
        Buttons.tip(menu, messages.text("problems.menu"), null);
        getChildren().addAll(rule, severities, wide, menu);
        model.counts().subscribe(_ -> show());
        model.waived().subscribe(_ -> show());
        model.filter().subscribe(_ -> show());
    }

    private void showNewOnly(boolean isOnly) {
        if (isOnly != model.filter().get().isNewOnly()) {
            actions.showNewOnly(isOnly);
        }
    }

    /// Where there is little room, the menu alone has what it has too; where there is less, the
    /// counts give way to the tabs beside them.
    ///
    /// @param room px
    public void fit(double room) {
        show(severities, width(List.of(severities, menu)) <= room);
        show(wide, width(getChildren()) <= room);
    }

    /// The width of those that are shown, and of what gives way in any case.
    private double width(List<Node> nodes) {
        List<Node> parts =
                nodes.stream()
                        .filter(node -> node == wide || node == severities || node.isManaged())
                        .toList();
        return parts.stream().mapToDouble(node -> snapSizeX(node.prefWidth(-1))).sum()
                + getSpacing() * (parts.size() - 1);
    }

    private static void show(Node node, boolean isShown) {
        node.setVisible(isShown);
        node.setManaged(isShown);
    }

    private void show() {
        ProblemFilter filter = model.filter().get();
        severities
                .getChildren()
                .setAll(
                        model.counts().get().entrySet().stream()
                                .map(one -> toggle(one.getKey(), one.getValue()))
                                .toList());
        newOnly.setSelected(filter.isNewOnly());
        int count = model.waived().get();
        waived.setText(messages.text("problems.waived", count));
        waived.setVisible(count > 0);
        waived.setManaged(count > 0);
        waived.setSelected(filter.isWithWaived());
        rule.getChildren().setAll(filter.rule().map(this::chip).stream().toList());
        rule.setManaged(filter.rule().isPresent());
        menu.getItems().setAll(items(filter));
    }

    private Node chip(String id) {
        return Badges.chip(
                id, messages.text("problems.all-rules"), () -> actions.showRule(Optional.empty()));
    }

    private ToggleButton toggle(Severity severity, int count) {
        var toggle = new ToggleButton(Integer.toString(count), SeverityIcon.of(severity, messages));
        toggle.setMinWidth(USE_PREF_SIZE);
        toggle.setId("problems-" + severity.id());
        toggle.getStyleClass().addAll("flat", "small", SeverityIcon.tone(severity).styleClass());
        toggle.setSelected(!model.filter().get().hidden().contains(severity));
        toggle.setOnAction(_ -> actions.toggle(severity));
        String word = SeverityIcon.word(severity, messages);
        Buttons.tip(toggle, messages.text("problems.toggle", word), null);
        toggle.setAccessibleText(count + " " + word);
        return toggle;
    }

    private List<MenuItem> items(ProblemFilter filter) {
        var items = new ArrayList<MenuItem>();
        var groupings = new ToggleGroup();
        for (Grouping grouping : Grouping.values()) {
            items.add(
                    choice(
                            "group-" + grouping.id(),
                            messages.text("problems.group." + grouping.id()),
                            groupings,
                            filter.grouping() == grouping,
                            () -> actions.group(grouping)));
        }
        items.add(new SeparatorMenuItem());
        var sets = new ToggleGroup();
        items.add(
                choice(
                        "set-all",
                        messages.text("problems.all-sets"),
                        sets,
                        filter.set().isEmpty(),
                        () -> actions.showSet(Optional.empty())));
        for (String set : actions.sets()) {
            items.add(
                    choice(
                            "set-" + set,
                            messages.text("problems.set." + set),
                            sets,
                            filter.set().equals(Optional.of(set)),
                            () -> actions.showSet(Optional.of(set))));
        }
        items.add(new SeparatorMenuItem());
        items.add(check("new", filter.isNewOnly(), actions::showNewOnly));
        items.add(check("show-waived", filter.isWithWaived(), actions::showWaived));
        var all = new MenuItem(messages.text("problems.show-all"));
        all.setId("problems-show-all");
        all.setOnAction(_ -> actions.showAll());
        items.add(all);
        return items;
    }

    private static MenuItem choice(
            String id, String text, ToggleGroup group, boolean isChosen, Runnable run) {
        var item = new RadioMenuItem(text);
        item.setId("problems-" + id);
        item.setToggleGroup(group);
        item.setSelected(isChosen);
        item.setOnAction(_ -> run.run());
        return item;
    }

    private MenuItem check(
            String id, boolean isChosen, java.util.function.Consumer<Boolean> choose) {
        var item = new CheckMenuItem(messages.text("problems." + id));
        item.setId("problems-" + id);
        item.setSelected(isChosen);
        item.setOnAction(_ -> choose.accept(item.isSelected()));
        return item;
    }
}
