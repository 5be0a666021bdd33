package org.zonewright.app;

import java.nio.file.Path;

/// GTK's own dialogs for files, answered by keyboard.
record FileDialogs(Desktop desktop) {

    /// Opens a file from the window that has the keyboard.
    void open(Path file) throws Exception {
        desktop.press("ctrl+o");
        desktop.toWindow("Open zones");
        desktop.seeing(() -> desktop.press("ctrl+l")); // a field for the path
        answer("Open zones", file.toString());
    }

    /// Saves to a file from the window that has the keyboard.
    ///
    /// @param file a path, or the name of a file in the folder that the dialog shows
    void saveAs(String file) throws Exception {
        desktop.press("ctrl+shift+s");
        desktop.toWindow("Save");
        answer("Save", file);
    }

    private void answer(String title, String file) throws Exception {
        desktop.press("ctrl+a");
        desktop.seeing(() -> desktop.type(file));
        desktop.press("Return");
        desktop.awaitClosed(title);
    }
}
