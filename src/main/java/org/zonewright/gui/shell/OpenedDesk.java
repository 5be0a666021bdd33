package org.zonewright.gui.shell;

import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.zonewright.gui.Desk;
import org.zonewright.model.edit.History;
import org.zonewright.model.edit.ZoneDiff;
import org.zonewright.session.ZoneFile;

/// One zone of the list of open zones: its desk, and how it stands with its file.
public final class OpenedDesk {

    /// Where a zone came from, which decides whether closing it loses anything.
    public enum Origin {
        FILE,
        /// Made here and never saved: worth keeping even before the first edit.
        NEW,
        /// The sample: worth keeping once somebody has edited it.
        SAMPLE
    }

    private final Desk desk;
    private final ZoneFile file;
    private final Origin origin;
    private final Visited visited;
    private final ReadOnlyObjectWrapper<ZoneFacts> facts =
            new ReadOnlyObjectWrapper<>(ZoneFacts.NONE);
    private final ReadOnlyIntegerWrapper unsaved = new ReadOnlyIntegerWrapper();

    public OpenedDesk(ZoneFile file, Origin origin) {
        this.file = file;
        this.origin = origin;
        desk = new Desk(file.document());
        visited = new Visited(desk);
        desk.history()
                .subscribe(
                        history -> {
                            facts.set(ZoneFacts.of(history));
                            unsaved.set(count(history));
                        });
    }

    public Desk desk() {
        return desk;
    }

    /// The rows that were selected, to go back to.
    Visited visited() {
        return visited;
    }

    public ZoneFile file() {
        return file;
    }

    /// The zone's name as people write it, without the final dot.
    public String title() {
        String name = facts.get().info().name().text();
        return name.length() > 1 && name.endsWith(".")
                ? name.substring(0, name.length() - 1)
                : name;
    }

    /// What the frame of the window shows of it; changes with each edit.
    public ReadOnlyObjectProperty<ZoneFacts> facts() {
        return facts.getReadOnlyProperty();
    }

    public boolean isPrivate() {
        return facts.get().info().isPrivate();
    }

    /// How many changes are not in the file: rows, or 1 for what is no row. 0 means saved.
    public ReadOnlyIntegerProperty unsaved() {
        return unsaved.getReadOnlyProperty();
    }

    public boolean isUnsaved() {
        return unsaved.get() > 0;
    }

    private int count(History history) {
        if (!history.isDirty()) {
            return origin == Origin.NEW && file.path().isEmpty() ? 1 : 0;
        }
        int rows =
                history.saved().number() == 0
                        ? history.diff().size()
                        : ZoneDiff.between(history.saved().zone(), history.zone()).size();
        return Math.max(1, rows);
    }
}
