package org.zonewright.gui;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;

import org.zonewright.analysis.lint.Finding;
import org.zonewright.model.edit.History;
import org.zonewright.model.zone.EntryId;
import org.zonewright.session.Document;

import java.util.List;
import java.util.Optional;

/// One open zone as all features of the window see it: its document, the row selected in whatever
/// view, and what the last analyses found. Lives on the FX thread.
public final class Desk {

    private final Document document;
    private final ReadOnlyObjectWrapper<History> history;
    private final ObjectProperty<Optional<EntryId>> selected =
            new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<List<Finding>> findings = new SimpleObjectProperty<>(List.of());

    public Desk(Document document) {
        this.document = document;
        history = new ReadOnlyObjectWrapper<>(document.history());
        document.observe(history::set);
    }

    public Document document() {
        return document;
    }

    /// The history as it stands; changes with each edit, undo and save.
    public ReadOnlyObjectProperty<History> history() {
        return history.getReadOnlyProperty();
    }

    /// The row that table, inspector, graph and query have in common.
    public ObjectProperty<Optional<EntryId>> selected() {
        return selected;
    }

    /// The findings of the newest zone that was looked at. Set by the window's background lint.
    public ObjectProperty<List<Finding>> findings() {
        return findings;
    }
}
