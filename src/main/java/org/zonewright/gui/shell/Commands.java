package org.zonewright.gui.shell;

import javafx.beans.binding.Bindings;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.input.KeyCombination;

import org.zonewright.gui.BulkKind;
import org.zonewright.gui.Desk;
import org.zonewright.gui.View;
import org.zonewright.gui.control.BulkIcon;
import org.zonewright.gui.control.Icon;
import org.zonewright.gui.control.Look;
import org.zonewright.gui.settings.Keymap;
import org.zonewright.gui.wizard.WizardKind;
import org.zonewright.l10n.Messages;
import org.zonewright.model.edit.History;
import org.zonewright.model.zone.RecordType;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/// Every command of the window, once: menus, tool bar, keys and palette read this list.
public final class Commands {

    private final Map<String, Command> all = new LinkedHashMap<>();
    private final ShellModel model;
    private final Keymap keymap;
    private final Messages messages;
    private final Optional<String> noZone;
    private final ObservableValue<Optional<String>> always =
            new SimpleObjectProperty<>(Optional.empty());
    private final ObservableValue<Optional<String>> whenOpen;

    public Commands(
            ShellModel model,
            Actions actions,
            WindowActions window,
            Look look,
            Keymap keymap,
            Messages messages) {
        this.model = model;
        this.keymap = keymap;
        this.messages = messages;
        noZone = unavailable("no-zone");
        whenOpen = model.ofHistory(_ -> Optional.<String>empty(), noZone);
        files(actions);
        edits(actions);
        records(actions, window);
        views(window);
        looks(look);
        tools(actions, window);
    }

    public Command get(String id) {
        Command command = all.get(id);
        if (command == null) {
            throw new IllegalArgumentException("no command " + id);
        }
        return command;
    }

    public Collection<Command> all() {
        return all.values();
    }

    private void files(Actions actions) {
        add("open", Icon.FOLDER, actions::open, always, "Shortcut+O");
        add("open-sample", Icon.FAILOVER, actions::openSample, always, "Shortcut+Shift+O");
        add("new-zone", Icon.NEW_FILE, actions::newZone, always, "Shortcut+Shift+N");
        add("save", Icon.SAVE, actions::save, whenOpen, "Shortcut+S");
        add("save-as", Icon.SAVE, actions::saveAs, whenOpen, "Shortcut+Shift+S");
        add("export-zone", Icon.EXPORT, actions::exportZone, whenOpen);
        add("export-as", Icon.EXPORT, actions::exportAs, whenOpen, "Shortcut+Shift+E");
        add("import", Icon.IMPORT, actions::importFiles, whenOpen, "Shortcut+Shift+I");
        add("merge", Icon.MERGE, actions::mergeExport, whenOpen);
        add("export-batch", Icon.BATCH, actions::exportBatch, changed(), "Shortcut+E");
        add("export-graph", Icon.GRAPH, actions::exportGraph, whenOpen);
        add("properties", Icon.PROPERTIES, actions::properties, whenOpen);
        add("move-zone", Icon.ALIAS_TO_RECORD, actions::moveZone, whenOpen);
        add(
                "close-zone",
                Icon.CLOSE,
                () -> model.currentDesk().ifPresent(actions::close),
                whenOpen,
                "Shortcut+W");
        add("quit", Icon.EXIT, actions::quit, always, "Shortcut+Q");
    }

    private void edits(Actions actions) {
        add("copy", Icon.COPY, actions::copy, selected(), "Shortcut+C");
        add("copy-cells", Icon.COPY, actions::copyCells, selected(), "Shortcut+Shift+C");
        add("paste", Icon.PASTE, actions::paste, whenOpen, "Shortcut+V");
        add("paste-new", Icon.PASTE, actions::pasteNew, whenOpen, "Shortcut+Shift+V");
        add(
                "select-all",
                Icon.TABLE,
                () -> actions.inTable(RecordActions::selectAll),
                whenOpen,
                "Shortcut+A");
        add(
                "select-rows",
                Icon.TABLE,
                () -> actions.inTable(RecordActions::selectRows),
                selected(),
                "Shift+Space");
        add(
                "select-columns",
                Icon.COLUMNS,
                () -> actions.inTable(RecordActions::selectColumns),
                selected(),
                "Shortcut+Space");
        addNamed("undo", Icon.UNDO, actions::undo, History::undoable, "Shortcut+Z");
        addNamed(
                "redo",
                Icon.REDO,
                actions::redo,
                History::redoable,
                "Shortcut+Shift+Z",
                "Shortcut+Y");
    }

    private void records(Actions actions, WindowActions window) {
        add(
                "add-record",
                Icon.ADD,
                () -> actions.addRecord(RecordType.A),
                whenOpen,
                "Shortcut+N",
                "Insert");
        add(
                "duplicate-record",
                Icon.DUPLICATE,
                actions::duplicateRecords,
                selected(),
                "Shortcut+D");
        add("delete-record", Icon.DELETE, actions::deleteRecords, selected(), "Delete");
        add("edit-group", Icon.SET, actions::editGroup, inGroup());
        add(
                "edit-cell",
                Icon.CHANGED,
                () -> actions.inTable(RecordActions::editCell),
                selected(),
                "F2");
        add(
                "edit-values",
                Icon.TEXT,
                () -> actions.inTable(RecordActions::editValues),
                selected(),
                "Shift+Enter");
        add(
                "follow",
                Icon.LEADS_TO,
                () -> actions.inTable(RecordActions::follow),
                selected(),
                "F12");
        add("find", Icon.SEARCH, window::find, whenOpen, "Shortcut+F");
        add("save-filter", Icon.ADD, window::saveFilter, whenOpen);
        for (WizardKind kind : WizardKind.values()) {
            add("wizard-" + kind.id(), kind.icon(), () -> actions.wizard(kind), whenOpen);
        }
        for (BulkKind kind : BulkKind.values()) {
            String[] keys = kind == BulkKind.REPLACE ? new String[] {"Shortcut+H"} : new String[0];
            add(
                    "bulk-" + kind.id(),
                    BulkIcon.of(kind),
                    () -> actions.bulk(kind),
                    kind == BulkKind.CARRY ? withAnotherZone() : selected(),
                    keys);
        }
    }

    /// A member of a group that can be edited as one is selected.
    private ObservableValue<Optional<String>> inGroup() {
        return model.ofZone(
                zone ->
                        Bindings.createObjectBinding(
                                () -> groupOfSelected(zone.desk()),
                                zone.desk().selected(),
                                zone.desk().history()),
                noZone);
    }

    private Optional<String> groupOfSelected(Desk desk) {
        return desk.selected().get().filter(desk::isInEditableGroup).isPresent()
                ? Optional.empty()
                : unavailable("no-group");
    }

    /// Something can be brought from a zone to another.
    private ObservableValue<Optional<String>> withAnotherZone() {
        ObservableValue<Optional<String>> selected = selected();
        return Bindings.createObjectBinding(
                () ->
                        model.zones().size() == 1
                                ? unavailable("no-other-zone")
                                : selected.getValue(),
                model.zones(),
                selected);
    }

    private void views(WindowActions window) {
        for (View view : View.values()) {
            add(
                    view.nodeId(),
                    icon(view),
                    () -> model.currentDesk().ifPresent(zone -> zone.desk().view().set(view)),
                    whenOpen,
                    view.key());
        }
        add("used-by", Icon.GRAPH, get("view-graph").run(), selected(), "Shift+F12");
        add("run-query", Icon.QUERY, window::runQuery, whenOpen, "F5", "Shortcut+Enter");
        add("back", Icon.LEFT, () -> visited(-1), whenOpen, "Alt+Left");
        add("forward", Icon.RIGHT, () -> visited(1), whenOpen, "Alt+Right");
        add("review", Icon.REVIEW, get("view-changes").run(), changed(), "Shortcut+R");
        add("palette", Icon.SEARCH, window::palette, always, "Shortcut+K", "Shortcut+Shift+P");
        add("go-to", Icon.LEADS_TO, window::goTo, whenOpen, "Shortcut+P");
        add("next-zone", Icon.RIGHT, window::nextZone, whenOpen, "Shortcut+Tab");
        add("previous-zone", Icon.LEFT, window::previousZone, whenOpen, "Shortcut+Shift+Tab");
        add("toggle-side-bar", Icon.SIDE_BAR, window::toggleSideBar, whenOpen, "Shortcut+B");
        add("toggle-bottom", Icon.DOWN, window::toggleBottom, whenOpen, "Shortcut+J");
        add(
                "toggle-inspector",
                Icon.COLUMNS,
                window::toggleInspector,
                whenOpen,
                "Shortcut+Shift+B");
    }

    private void visited(int by) {
        model.currentDesk().ifPresent(zone -> zone.visited().go(by));
    }

    private void looks(Look look) {
        for (Look.Appearance choice : Look.Appearance.values()) {
            add(
                    "theme-" + choice.name().toLowerCase(java.util.Locale.ROOT),
                    switch (choice) {
                        case SYSTEM -> Icon.SYSTEM_THEME;
                        case LIGHT -> Icon.SUN;
                        case DARK -> Icon.MOON;
                        case CONTRAST -> Icon.CONTRAST;
                    },
                    () -> look.appearance().set(choice),
                    always);
        }
        add(
                "larger-text",
                Icon.ADD,
                look::enlargeText,
                always,
                "Shortcut+Equals",
                "Shortcut+Shift+Equals",
                "Shortcut+Plus",
                "Shortcut+Add");
        add(
                "smaller-text",
                Icon.REMOVE,
                look::reduceText,
                always,
                "Shortcut+Minus",
                "Shortcut+Subtract");
        add(
                "usual-text",
                Icon.TEXT,
                () -> look.textSize().set(Look.USUAL_TEXT_SIZE),
                always,
                "Shortcut+0");
        add(
                "toggle-theme",
                Icon.MOON,
                () ->
                        look.appearance()
                                .set(
                                        look.dark().get()
                                                ? Look.Appearance.LIGHT
                                                : Look.Appearance.DARK),
                always,
                "Shortcut+T");
    }

    private void tools(Actions actions, WindowActions window) {
        add("check", Icon.CHECK, actions::check, whenOpen, "F7");
        add("next-problem", Icon.PROBLEMS, actions::nextProblem, whenOpen, "F8");
        add("previous-problem", Icon.PROBLEMS, actions::previousProblem, whenOpen, "Shift+F8");
        add("quick-fix", Icon.QUICK_FIX, actions::quickFix, selected(), "Shortcut+Period");
        add(
                "safe-fixes",
                Icon.QUICK_FIX,
                actions::applySafeFixes,
                whenOpen,
                "Shortcut+Shift+Period");
        add("serve", Icon.POWER, actions::serve, whenOpen, "F9");
        add("preferences", Icon.SETTINGS, window::showPreferences, always, "Shortcut+Comma");
        add("keys", Icon.HELP, window::showKeys, always, "F1");
        add("about", Icon.ADVICE, window::showAbout, always);
    }

    private ObservableValue<Optional<String>> changed() {
        return model.ofHistory(
                history ->
                        history.diff().isEmpty()
                                ? unavailable("no-changes")
                                : Optional.<String>empty(),
                noZone);
    }

    private ObservableValue<Optional<String>> selected() {
        return model.ofZone(
                zone ->
                        zone.desk()
                                .selected()
                                .map(
                                        row ->
                                                row.isPresent()
                                                        ? Optional.<String>empty()
                                                        : unavailable("no-selection")),
                noZone);
    }

    private void add(
            String id,
            Icon icon,
            Runnable run,
            ObservableValue<Optional<String>> unavailable,
            String... keys) {
        var title = new SimpleObjectProperty<>(messages.text("gui.command." + id));
        put(new Command(id, icon, title, keymap.add(id, keys(keys)), unavailable, run));
    }

    /// Adds a command that names the step it would go over.
    private void addNamed(
            String id,
            Icon icon,
            Runnable run,
            Function<History, Optional<History.Step>> step,
            String... keys) {
        String key = "gui.command." + id;
        String plain = messages.text(key);
        ObservableValue<String> title =
                model.ofHistory(
                        history ->
                                step.apply(history)
                                        .map(known -> plain + ": " + messages.text(known.name()))
                                        .orElse(plain),
                        plain);
        ObservableValue<Optional<String>> unavailable =
                model.ofHistory(
                        history ->
                                step.apply(history).isPresent()
                                        ? Optional.<String>empty()
                                        : unavailable(id),
                        noZone);
        put(new Command(id, icon, title, keymap.add(id, keys(keys)), unavailable, run));
    }

    private Optional<String> unavailable(String why) {
        return Optional.of(messages.text("gui.unavailable." + why));
    }

    private void put(Command command) {
        all.put(command.id(), command);
    }

    private static java.util.List<KeyCombination> keys(String... keys) {
        return Stream.of(keys).map(KeyCombination::valueOf).toList();
    }

    static Icon icon(View view) {
        return switch (view) {
            case TABLE -> Icon.TABLE;
            case GRAPH -> Icon.GRAPH;
            case QUERY -> Icon.QUERY;
            case TEXT -> Icon.TEXT;
            case CHANGES -> Icon.CHANGES;
        };
    }
}
