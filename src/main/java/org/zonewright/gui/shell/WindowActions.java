package org.zonewright.gui.shell;

/// What a person can ask that concerns the window alone, and no zone.
public interface WindowActions {

    void palette();

    /// Opens the palette for names of records and zones.
    void goTo();

    /// Puts the cursor into the filter over the table.
    void find();

    /// Puts the filter over the table into the side bar, to be had again.
    void saveFilter();

    /// Asks what stands in the request line of the query view.
    void runQuery();

    void nextZone();

    void previousZone();

    void toggleSideBar();

    void toggleBottom();

    void toggleInspector();

    void showKeys();

    void showPreferences();

    void showAbout();
}
