package org.zonewright.gui.shell;

import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.stage.Window;

import org.zonewright.analysis.lint.Linter;
import org.zonewright.analysis.resolve.World;
import org.zonewright.gui.control.Look;
import org.zonewright.gui.control.ModalLayer;
import org.zonewright.gui.control.Toasts;
import org.zonewright.gui.control.Zoom;
import org.zonewright.gui.settings.Keymap;
import org.zonewright.gui.settings.PreferencesView;
import org.zonewright.l10n.Messages;
import org.zonewright.session.Workspace;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/// The main window, joined. Lives on the FX thread.
public final class Shell {

    /// What the window lives in.
    ///
    /// @param language that was chosen, empty for the system's; the window speaks it from the next
    ///   start on
    /// @param exit ends the program, once nothing is unsaved
    public record Surroundings(
            Messages messages,
            Look look,
            ObjectProperty<Optional<Locale>> language,
            Clock clock,
            Workspace workspace,
            World world,
            Linter linter,
            FilePrompts prompts,
            Recents recents,
            ZoneMaker maker,
            Runnable exit) {}

    private final ShellModel model = new ShellModel();
    private final ModalLayer layer = new ModalLayer();
    private final Keymap keymap = new Keymap();
    private final FileController files;
    private final ShellController controller;
    private final Commands commands;
    private final Zoom root;
    private final Reports reports;
    private final ObservableValue<String> title;

    public Shell(Surroundings around) {
        Messages messages = around.messages();
        var toasts = new Toasts(messages);
        var dialogs = new ModalDialogs(layer, messages);
        var mishaps = new MishapDialog(layer, messages);
        reports = new Reports(model, dialogs, messages, around.clock(), toasts::show);
        reports.onMishap(mishaps::show);
        files = new FileController(model, around.workspace(), dialogs, reports, around.recents());
        var saves = new SaveController(around.prompts(), dialogs, reports, around.recents());
        var tools =
                new Features.Tools(
                        messages,
                        around.look(),
                        around.world(),
                        around.linter(),
                        around.clock(),
                        saves,
                        new OtherZone(around.prompts(), reports),
                        reports::mishap);
        var features = new Features(tools, layer, model.zones());
        var asking =
                new ShellController.Asking(
                        around.prompts(), dialogs, reports, around.maker(), around.exit());
        controller = new ShellController(model, files, saves, asking, features);
        var layers = new StackPane();
        root = new Zoom(layers, around.look().textSize());
        var window =
                new ShellWindowActions(
                        model,
                        layer,
                        messages,
                        () ->
                                new PreferencesView(
                                        around.look(), around.language(), keymap, messages),
                        root::getScene,
                        this::commands);
        commands = new Commands(model, controller, window, around.look(), keymap, messages);
        Supplier<RecentList> recents =
                () ->
                        new RecentList(
                                around.recents().items(),
                                around.recents(),
                                LocalDate.now(around.clock()),
                                messages);
        var frame =
                new MainWindow(
                        model,
                        features,
                        commands,
                        controller,
                        new MainWindow.Words(messages, around.look(), recents));
        var server = new WindowServer(model, reports, around.world(), around.clock(), messages);
        frame.setServer(server.view());
        controller.onServe(server::toggle);
        layers.getChildren().addAll(frame, toasts, layer.node());
        layers.addEventHandler(KeyEvent.KEY_PRESSED, layer::keep);
        var _ = new WindowKeys(commands, keymap, layer, layers);
        var _ =
                new ViewFocus(
                        model, layer, zone -> features.of(zone).view(zone.desk().view().get()));
        var outside = new OutsideChanges(model, reports::tell, controller::reloadOrAsk);
        // Of the window that it is in, as long as it is there: no window is to hold it.
        root.sceneProperty()
                .flatMap(Scene::windowProperty)
                .flatMap(Window::focusedProperty)
                .subscribe(
                        focused -> {
                            if (Boolean.TRUE.equals(focused)) {
                                outside.look();
                            }
                        });
        title = title(messages);
        around.workspace().trouble().ifPresent(reports::unguarded);
    }

    /// What the window is called: after the zone in front, with a dot while that is unsaved.
    public ObservableValue<String> title() {
        return title;
    }

    private ObservableValue<String> title(Messages messages) {
        return model.ofZone(
                zone ->
                        Bindings.createStringBinding(
                                () ->
                                        messages.text(
                                                "gui.title."
                                                        + (zone.isUnsaved() ? "unsaved" : "saved"),
                                                zone.title()),
                                zone.facts(),
                                zone.unsaved()),
                messages.text("gui.title.none"));
    }

    /// What to put into a scene.
    public Parent root() {
        return root;
    }

    public ShellModel model() {
        return model;
    }

    public Commands commands() {
        return commands;
    }

    public ShellController controller() {
        return controller;
    }

    public FileController files() {
        return files;
    }

    public Reports reports() {
        return reports;
    }

    /// Which keys do which command.
    public Keymap keymap() {
        return keymap;
    }

    /// Takes shortcuts that were kept, and tells of those that cannot be.
    public void takeKeys(Map<String, List<String>> kept) {
        reports.keys(keymap.take(kept));
    }
}
