package org.zonewright.gui.shell;

import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// Remembers nothing.
final class TestRecents implements Recents {

    private final ObservableList<Recent> items = FXCollections.observableArrayList();

    @Override
    public ObservableList<Recent> items() {
        return items;
    }

    @Override
    public void opened(OpenedDesk zone) {}

    @Override
    public void open(Recent recent) {}

    @Override
    public void pin(Recent recent) {}

    @Override
    public void forget(Recent recent) {}

    @Override
    public void forgetMissing() {}
}
