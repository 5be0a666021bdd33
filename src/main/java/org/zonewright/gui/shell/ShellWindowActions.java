package org.zonewright.gui.shell;

import javafx.application.Platform;
import javafx.beans.property.BooleanProperty;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;

import org.zonewright.gui.View;
import org.zonewright.gui.control.Badges;
import org.zonewright.gui.control.Icon;
import org.zonewright.gui.control.ModalLayer;
import org.zonewright.gui.control.Tone;
import org.zonewright.gui.settings.PreferencesView;
import org.zonewright.l10n.Messages;

import java.util.function.Function;
import java.util.function.Supplier;

/// What a person asks of the window alone.
final class ShellWindowActions implements WindowActions {

    private final ShellModel model;
    private final ModalLayer layer;
    private final Messages messages;
    private final Supplier<PreferencesView> preferences;
    private final Supplier<Scene> scene;
    private final Supplier<Commands> commands;

    ShellWindowActions(
            ShellModel model,
            ModalLayer layer,
            Messages messages,
            Supplier<PreferencesView> preferences,
            Supplier<Scene> scene,
            Supplier<Commands> commands) {
        this.model = model;
        this.layer = layer;
        this.messages = messages;
        this.preferences = preferences;
        this.scene = scene;
        this.commands = commands;
    }

    @Override
    public void palette() {
        palette("");
    }

    @Override
    public void goTo() {
        palette("@");
    }

    private void palette(String text) {
        var search = new PaletteSearch(model, commands.get(), messages);
        new PaletteView(search, layer, messages).show(text);
    }

    @Override
    public void saveFilter() {
        model.currentDesk()
                .map(zone -> zone.desk().filter().get().strip())
                .filter(text -> model.filters().stream().noneMatch(one -> one.text().equals(text)))
                .ifPresent(model.ownFilters()::add);
    }

    @Override
    public void find() {
        model.currentDesk().ifPresent(zone -> zone.desk().view().set(View.TABLE));
        // After the table, which has the keyboard when it comes to the front.
        Platform.runLater(
                () -> {
                    Node field = scene.get().lookup("#filter");
                    if (field != null) {
                        field.requestFocus();
                    }
                });
    }

    @Override
    public void runQuery() {
        model.currentDesk().ifPresent(zone -> zone.desk().view().set(View.QUERY));
        Platform.runLater(
                () -> {
                    if (scene.get().lookup("#query-run") instanceof Button run) {
                        run.fire();
                    }
                });
    }

    @Override
    public void nextZone() {
        step(1);
    }

    @Override
    public void previousZone() {
        step(-1);
    }

    private void step(int by) {
        OpenedDesk now = model.current().get();
        int at = now == null ? -1 : model.zones().indexOf(now);
        if (at >= 0) {
            model.current().set(model.zones().get(Math.floorMod(at + by, model.zones().size())));
        }
    }

    @Override
    public void toggleSideBar() {
        toggle(view -> model.panes().sideBar(view));
    }

    @Override
    public void toggleBottom() {
        toggle(view -> model.panes().bottom(view));
    }

    @Override
    public void toggleInspector() {
        toggle(view -> model.panes().inspector(view));
    }

    private void toggle(Function<View, BooleanProperty> pane) {
        model.currentDesk()
                .map(zone -> pane.apply(zone.desk().view().get()))
                .ifPresent(open -> open.set(!open.get()));
    }

    @Override
    public void showKeys() {
        showPreferences(PreferencesView.Page.KEYS);
    }

    @Override
    public void showPreferences() {
        showPreferences(PreferencesView.Page.GENERAL);
    }

    private void showPreferences(PreferencesView.Page page) {
        var box =
                new DialogBox(
                        Icon.SETTINGS.node(Tone.ACCENT),
                        messages.text("gui.preferences.title"),
                        messages.text("gui.preferences.text"),
                        680);
        PreferencesView view = preferences.get();
        box.add(view);
        close(box);
        view.show(page);
    }

    @Override
    public void showAbout() {
        var box =
                new DialogBox(
                        Logo.of(40),
                        ("Zonewright " + ProgramVersion.number().orElse("")).strip(),
                        messages.text("gui.about.text"),
                        440);
        box.add(Badges.secondary(messages.text("gui.about.licence")));
        close(box);
    }

    private void close(DialogBox box) {
        var close = box.button("close", messages.text("gui.close"), "accent", layer::close);
        close.setDefaultButton(true);
        box.onEscape(layer::close);
        layer.show(box);
        close.requestFocus();
    }
}
