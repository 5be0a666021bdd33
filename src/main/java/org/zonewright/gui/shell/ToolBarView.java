package org.zonewright.gui.shell;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Separator;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.SplitMenuButton;
import javafx.scene.layout.HBox;

import org.zonewright.gui.control.Badges;
import org.zonewright.gui.control.Buttons;
import org.zonewright.gui.control.Icon;
import org.zonewright.gui.control.Look;
import org.zonewright.gui.control.Tone;
import org.zonewright.gui.wizard.WizardKind;
import org.zonewright.l10n.Messages;
import org.zonewright.model.zone.RecordType;

/// The tool bar: which zone, what is done most, which view, and the way to everything else.
public final class ToolBarView extends HBox {

    private final ShellModel model;
    private final Commands commands;

    /// px that margins within take.
    private static final double ROOM = 8;

    private final Messages messages;
    private final BooleanProperty tight = new SimpleBooleanProperty();
    private final ViewSwitch views;
    private final Button wide = new Button();
    private final Button narrow;
    private final Node goTo;

    public ToolBarView(
            ShellModel model, Commands commands, Actions actions, Look look, Messages messages) {
        this.model = model;
        this.commands = commands;
        this.messages = messages;
        getStyleClass().add("main-toolbar");
        setId("toolbar");
        setMinWidth(0);
        views = new ViewSwitch(model, commands, messages);
        Command palette = commands.get("palette");
        narrow = Buttons.icon(Icon.SEARCH, palette.title().getValue());
        goTo = goTo(palette);
        getChildren()
                .addAll(
                        new ZoneSwitch(model, commands, messages),
                        new Separator(Orientation.VERTICAL),
                        addRecord(actions),
                        CommandItems.iconButton(commands.get("undo")),
                        CommandItems.iconButton(commands.get("redo")),
                        CommandItems.iconButton(commands.get("delete-record")),
                        Badges.spring(),
                        views,
                        Badges.spring(),
                        goTo,
                        theme(look),
                        export(),
                        CommandItems.iconButton(commands.get("save")),
                        review());
        FocusReturn.after(this);
    }

    private Node addRecord(Actions actions) {
        var button = new SplitMenuButton();
        button.setId("add-record");
        button.setText(messages.text("gui.toolbar.record"));
        button.setGraphic(Icon.ADD.node());
        CommandItems.bind(button, commands.get("add-record"));
        for (RecordType type : RecordType.ROUTE53) {
            if (type.equals(RecordType.SOA)) {
                continue;
            }
            var item = new MenuItem(type.mnemonic());
            item.setId("add-record-" + type.mnemonic());
            item.setOnAction(_ -> actions.addRecord(type));
            button.getItems().add(item);
        }
        button.getItems().add(new SeparatorMenuItem());
        for (WizardKind kind : WizardKind.values()) {
            MenuItem item = CommandItems.menuItem(commands.get("wizard-" + kind.id()));
            item.setId("add-" + kind.id());
            button.getItems().add(item);
        }
        button.setMinWidth(USE_PREF_SIZE);
        return button;
    }

    /// Where not all fits, what can be said by an icon alone is: first the way to everything, then
    /// the views.
    @Override
    protected void layoutChildren() {
        double others =
                getChildren().stream()
                        .filter(node -> node != goTo && node != views)
                        .mapToDouble(node -> node.prefWidth(-1))
                        .sum();
        double spaces = getSpacing() * (getChildren().size() - 1) + snappedLeftInset();
        double whole = others + views.wholeWidth() + spaces + snappedRightInset() + ROOM;
        tight.set(whole + wide.prefWidth(-1) > getWidth());
        views.fold(whole + narrow.prefWidth(-1) > getWidth());
        super.layoutChildren();
    }

    /// A wide button that looks like a field; where there is no room, its icon alone.
    private Node goTo(Command palette) {
        wide.setText(messages.text("gui.toolbar.go-to"));
        var key = CommandItems.keyCap(palette);
        var face = new HBox(8, Icon.SEARCH.node("muted"), Badges.styled(wide.getText(), "muted"));
        face.getChildren().addAll(Badges.spring(), key);
        face.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
        face.setMinWidth(172);
        wide.setGraphic(face);
        wide.setText("");
        wide.setId("palette-button");
        wide.getStyleClass().add("go-to");
        CommandItems.bind(wide, palette);
        wide.managedProperty().bind(wide.visibleProperty());
        wide.visibleProperty().bind(model.narrow().or(tight).not());
        CommandItems.bind(narrow, palette);
        narrow.managedProperty().bind(narrow.visibleProperty());
        narrow.visibleProperty().bind(wide.visibleProperty().not());
        var both = new HBox(wide, narrow);
        both.setAlignment(javafx.geometry.Pos.CENTER);
        return both;
    }

    private Node theme(Look look) {
        Button button = CommandItems.iconButton(commands.get("toggle-theme"));
        look.dark().subscribe(dark -> button.setGraphic(dark ? Icon.SUN.node() : Icon.MOON.node()));
        return button;
    }

    private Node export() {
        var button = new MenuButton("", Icon.EXPORT.node());
        button.setId("export");
        button.getStyleClass().addAll("flat", "no-arrow", "icon-menu");
        Buttons.tip(button, messages.text("gui.toolbar.export"), null);
        button.getItems()
                .addAll(
                        CommandItems.menuItem(commands.get("export-zone")),
                        CommandItems.menuItem(commands.get("export-as")),
                        CommandItems.menuItem(commands.get("export-batch")));
        return button;
    }

    private Node review() {
        Command command = commands.get("review");
        var button = new Button(messages.text("gui.toolbar.review"), Icon.REVIEW.node());
        var count = Badges.styled("", "pill", Tone.ACCENT.styleClass());
        model.facts()
                .map(ZoneFacts::changes)
                .subscribe(changes -> count.setText(String.valueOf(changes)));
        var face = new HBox(7, Icon.REVIEW.node(), Badges.styled(button.getText(), "face"), count);
        face.setAlignment(javafx.geometry.Pos.CENTER);
        button.setText("");
        button.setGraphic(face);
        button.setId("review");
        button.getStyleClass().addAll("button-outlined", "accent", "review-button");
        button.setMinWidth(USE_PREF_SIZE);
        CommandItems.bind(button, command);
        HBox.setMargin(button, new javafx.geometry.Insets(0, 0, 0, 8));
        return button;
    }
}
