package org.zonewright.gui.shell;

import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.zonewright.analysis.lint.Finding;
import org.zonewright.gui.FxJobs;
import org.zonewright.gui.View;
import org.zonewright.gui.control.Docks;
import org.zonewright.gui.control.Look;
import org.zonewright.gui.serve.ServeView;
import org.zonewright.l10n.Messages;

import java.util.List;
import java.util.function.Supplier;

/// The frame of the main window: menus, tool bar, side bar or rail, the view in front over the
/// bottom panel, the inspector, the status bar; or the welcome screen.
public final class MainWindow extends BorderPane {

    /// Below this width, in px, the side bar is a rail and the tool bar folds.
    static final double NARROW = 1240;

    private static final double SIDE_BAR = 216;
    private static final double RAIL = 48;
    private static final double INSPECTOR = 344;
    private static final double NARROW_INSPECTOR = 272;
    private static final double BOTTOM = 194;
    private static final double NARROW_BOTTOM = 128;

    private final ShellModel model;
    private final Features features;
    private final Node toolBar;
    private final VBox top;
    private final Supplier<WelcomeView> newWelcome;
    private final SideBarView sideBar;
    private final FilterList filters;
    private final RailView rail;
    private final BottomPanelView bottom;
    private final StackPane middle = new StackPane();
    private final Docks columns;
    private @Nullable WelcomeView welcome;
    private boolean counting;

    /// Rows come first: until there are some on the screen, nobody has looked for problems.
    private boolean drawn;

    private final Docks centre = new Docks(middle);

    public MainWindow(
            ShellModel model, Features features, Commands commands, Actions actions, Words words) {
        this.model = model;
        this.features = features;
        Messages messages = words.messages();
        toolBar = new ToolBarView(model, commands, actions, words.look(), messages);
        top = new VBox(new MenuBarView(commands, words.look(), messages));
        newWelcome = () -> new WelcomeView(commands, words.recents().get(), messages);
        filters = new FilterList(model, messages);
        var drop = new ZoneDrop(model, actions);
        sideBar = new SideBarView(model, filters, commands, drop, messages);
        rail = new RailView(model, commands, drop, messages);
        bottom = new BottomPanelView(model, commands, actions, messages);
        columns = new Docks(centre);
        setId("main-window");
        setTop(top);
        setBottom(new StatusBarView(model, messages));
        widthProperty()
                .addListener((_, _, width) -> model.narrow().set(width.doubleValue() < NARROW));
        model.narrow().addListener(_ -> arrange());
        model.current().subscribe(_ -> arrange());
        model.view().subscribe(_ -> arrange());
        model.ofZone(zone -> zone.desk().findings(), List.<Finding>of())
                .subscribe(_ -> countFilters());
        model.facts().subscribe(_ -> countFilters());
        model.ownFilters().subscribe(this::countFilters);
        FxJobs.afterDrawing(
                () -> {
                    drawn = true;
                    arrange();
                });
        for (View view : View.values()) {
            model.panes().sideBar(view).addListener(_ -> arrange());
            model.panes().bottom(view).addListener(_ -> arrange());
            model.panes().inspector(view).addListener(_ -> arrange());
        }
    }

    /// Puts the DNS server into the bottom panel.
    void setServer(ServeView view) {
        bottom.setServer(view);
    }

    /// The look and the words of the window, and what the welcome screen lists.
    ///
    /// @param recents asked for once, when no zone is open for the first time
    public record Words(Messages messages, Look look, Supplier<RecentList> recents) {}

    private void arrange() {
        OpenedDesk zone = model.current().get();
        if (zone == null) {
            top.getChildren().remove(toolBar);
            setCenter(welcome());
            return;
        }
        if (!top.getChildren().contains(toolBar)) {
            top.getChildren().add(toolBar);
        }
        if (getCenter() != columns) {
            setCenter(columns);
        }
        arrange(features.of(zone), zone.desk().view().get());
    }

    /// Made when there is nothing else to show: most starts open a zone.
    private WelcomeView welcome() {
        WelcomeView made = welcome;
        if (made == null) {
            made = newWelcome.get();
            welcome = made;
        }
        return made;
    }

    private void arrange(ZoneFeatures zone, View view) {
        Node front = zone.view(view);
        if (middle.getChildren().size() != 1 || middle.getChildren().getFirst() != front) {
            middle.getChildren().setAll(front);
        }
        boolean narrow = model.narrow().get();
        boolean wide = model.panes().sideBar(view).get() && !narrow;
        columns.setFixed(Docks.Side.LEFT, wide ? sideBar : rail, wide ? SIDE_BAR : RAIL);
        if (model.panes().inspector(view).get()) {
            columns.set(
                    Docks.Side.RIGHT, zone.inspector(), narrow ? NARROW_INSPECTOR : INSPECTOR, 240);
        } else {
            columns.set(Docks.Side.RIGHT, null, 0, 0);
        }
        if (drawn) {
            bottom.setProblems(zone.problems());
        }
        boolean open = model.panes().bottom(view).get();
        bottom.setOpen(open);
        if (open) {
            centre.set(
                    Docks.Side.BOTTOM,
                    bottom,
                    narrow ? NARROW_BOTTOM : BOTTOM,
                    BottomPanelView.TABS_HEIGHT + 60);
        } else {
            centre.setFixed(Docks.Side.BOTTOM, bottom, BottomPanelView.TABS_HEIGHT);
        }
    }

    /// Once for all that changes together, and after the features have seen it.
    private void countFilters() {
        if (!counting) {
            counting = true;
            Platform.runLater(
                    () -> {
                        counting = false;
                        model.currentDesk()
                                .ifPresent(
                                        zone ->
                                                filters.show(
                                                        features.of(zone).counts(model.filters())));
                    });
        }
    }
}
