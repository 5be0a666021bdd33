package org.zonewright.gui.shell;

import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.TreeView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import org.zonewright.gui.Asked;
import org.zonewright.gui.View;
import org.zonewright.gui.control.Look;
import org.zonewright.gui.shell.ShownTexts.Shown;
import org.zonewright.l10n.Messages;
import org.zonewright.model.zone.DomainName;
import org.zonewright.model.zone.EntryId;
import org.zonewright.model.zone.RecordSet;
import org.zonewright.model.zone.RecordType;
import org.zonewright.session.Workspace;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;

/// Goes through the whole window and notes what can be seen of each view and dialog.
///
/// @param <T> what is noted
final class WindowWalk<T> {

    /// @param width px, as is the height
    record Manner(int width, int height, Look.Appearance appearance, Look.Motion motion) {

        static final Manner USUAL =
                new Manner(1440, 900, Look.Appearance.LIGHT, Look.Motion.SYSTEM);
    }

    /// They end the window, write files, listen, or look like the window that is there already, or
    /// otherwise.
    private static final Set<String> LEFT_OUT =
            Set.of(
                    "open",
                    "open-sample",
                    "quit",
                    "save",
                    "save-as",
                    "export-zone",
                    "export-batch",
                    "close-zone",
                    "serve",
                    "undo",
                    "redo",
                    "delete-record",
                    "safe-fixes",
                    "larger-text",
                    "smaller-text",
                    "usual-text",
                    "next-zone",
                    "previous-zone",
                    "select-all",
                    "select-rows",
                    "select-columns",
                    "toggle-theme",
                    "toggle-side-bar",
                    "toggle-bottom",
                    "toggle-inspector");

    /// Layouts after which what still wants another is taken as it is.
    private static final int MOST_PASSES = 10;

    private final Map<String, T> seen = new LinkedHashMap<>();
    private final Function<Parent, T> eye;
    private final Workspace workspace;
    private final Shell shell;
    private final Scene scene;

    private WindowWalk(Messages messages, Manner manner, Function<Parent, T> eye, Path folder) {
        this.eye = eye;
        var look = new Look();
        look.appearance().set(manner.appearance());
        look.motion().set(manner.motion());
        workspace = Workspace.in(folder.resolve("state"), Shells.CLOCK);
        shell =
                Shells.speaking(
                        messages,
                        new SimpleObjectProperty<>(Optional.empty()),
                        workspace,
                        new TestPrompts(folder),
                        look);
        scene = new Scene(shell.root(), manner.width(), manner.height());
    }

    /// What is said at each stop.
    static Map<String, List<Shown>> through(Messages messages)
            throws IOException, TimeoutException {
        return through(messages, Manner.USUAL, ShownTexts::under);
    }

    /// What is seen at each stop.
    ///
    /// @param eye looks at the root of the window, on the FX thread
    static <T> Map<String, T> through(Messages messages, Manner manner, Function<Parent, T> eye)
            throws IOException, TimeoutException {
        Path folder = Files.createTempDirectory("zonewright-test");
        var made = new AtomicReference<WindowWalk<T>>();
        ShownShell.run(() -> made.set(new WindowWalk<>(messages, manner, eye, folder)));
        WindowWalk<T> walk = made.get();
        try {
            walk.walk();
        } finally {
            ShownShell.run(() -> walk.scene.setRoot(new Group()));
            walk.workspace.close();
        }
        return walk.seen;
    }

    private void walk() throws TimeoutException {
        note("welcome");
        ShownShell.run(() -> shell.commands().get("open-sample").fire());
        ShownShell.await(() -> shell.model().currentDesk().isPresent());
        OpenedDesk zone = shell.model().currentDesk().orElseThrow();
        ShownShell.await(() -> !zone.desk().findings().get().isEmpty());
        views(zone);
        for (RecordSet set : onePerKind(zone)) {
            select(zone, set.key());
            note("inspector of " + set.key());
        }
        ShownShell.run(() -> zone.desk().view().set(View.TABLE));
        for (Command command : shell.commands().all()) {
            if (!LEFT_OUT.contains(command.id()) && !command.id().startsWith("theme")) {
                dialog(command);
            }
        }
    }

    private static Collection<RecordSet> onePerKind(OpenedDesk zone) {
        var kinds = new LinkedHashMap<String, RecordSet>();
        for (RecordSet set : zone.desk().history().get().zone().sets()) {
            kinds.putIfAbsent(
                    set.type() + " " + set.routing().policy() + " " + set.alias().isPresent(), set);
        }
        return kinds.values();
    }

    private void views(OpenedDesk zone) throws TimeoutException {
        var desk = zone.desk();
        note("table");
        select(zone, new RecordSet.Key(name("eu.api.example.com."), RecordType.A, "blue"));
        ShownShell.run(() -> desk.view().set(View.GRAPH));
        ShownShell.await(() -> !isEmpty("#graph-outline"));
        note("graph");
        ShownShell.run(() -> desk.view().set(View.QUERY));
        note("query");
        var asked = new Asked("api.example.com", "A", Optional.of("eu-central-1"));
        ShownShell.run(() -> desk.asked().set(Optional.of(asked)));
        ShownShell.await(() -> !isEmpty("#query-answer"));
        note("answer");
        ShownShell.run(() -> desk.view().set(View.TEXT));
        note("text");
        ShownShell.run(() -> desk.view().set(View.CHANGES));
        note("no changes");
        ShownShell.run(() -> shell.commands().get("delete-record").fire());
        ShownShell.await(() -> !isEmpty("#changes"));
        note("changes");
        ShownShell.run(() -> desk.view().set(View.TABLE));
        for (String tab : List.of("history", "log", "server", "problems")) {
            ShownShell.run(() -> ((ToggleButton) scene.lookup("#tab-" + tab)).fire());
            note(tab);
        }
    }

    private void dialog(Command command) {
        ShownShell.run(
                () -> {
                    if (scene.lookup("#records") instanceof TableView<?> table) {
                        table.getSelectionModel().selectAll();
                    }
                });
        ShownShell.run(command::fire);
        note(command.id());
        ShownShell.run(this::escape);
    }

    private void escape() {
        Node owner = scene.getFocusOwner();
        if (owner != null) {
            owner.fireEvent(
                    new KeyEvent(
                            KeyEvent.KEY_PRESSED,
                            "",
                            "",
                            KeyCode.ESCAPE,
                            false,
                            false,
                            false,
                            false));
        }
    }

    private void select(OpenedDesk zone, EntryId row) {
        ShownShell.run(() -> zone.desk().selected().set(Optional.of(row)));
    }

    private void note(String stop) {
        ShownShell.run(
                () -> {
                    int passes = 0;
                    do {
                        scene.getRoot().applyCss();
                        scene.getRoot().layout();
                    } while (++passes < MOST_PASSES
                            && (passes < 2 || scene.getRoot().isNeedsLayout()));
                    seen.put(stop, eye.apply(scene.getRoot()));
                });
    }

    private boolean isEmpty(String id) {
        return switch (scene.lookup(id)) {
            case ListView<?> list -> list.getItems().isEmpty();
            case TreeView<?> tree -> tree.getExpandedItemCount() == 0;
            case TableView<?> table -> table.getItems().isEmpty();
            case null, default -> false;
        };
    }

    private static DomainName name(String text) {
        return DomainName.of(text);
    }
}
