package org.zonewright.gui.shell;

import javafx.collections.ObservableList;

/// What was open before, as the welcome screen shows it.
public interface Recents extends RecentList.Actions {

    ObservableList<Recent> items();

    /// Notes that a zone was opened or saved.
    void opened(OpenedDesk zone);
}
