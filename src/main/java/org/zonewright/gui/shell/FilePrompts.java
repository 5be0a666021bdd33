package org.zonewright.gui.shell;

import org.zonewright.gui.paste.CopiedTexts;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/// Asks a person for files, and takes files dropped on the window and text from the clipboard. A
/// seam: the headless platform has none of these.
public interface FilePrompts {

    /// @param chosen called with one or more files; not at all if the person gives up
    void toOpen(Consumer<List<Path>> chosen);

    /// @param proposed a file; without folder, one that the person is likely to want is shown
    /// @param chosen called once; not at all if the person gives up
    void toSave(Path proposed, Consumer<Path> chosen);

    /// @param chosen called once with a folder that is there; not at all if the person gives up
    void toFolder(Consumer<Path> chosen);

    /// The text on the clipboard, as JSON if it holds that too; empty if it holds none.
    String clipboard();

    /// Puts record sets on the clipboard, in each form that somebody may paste.
    void copy(CopiedTexts texts);

    /// Puts a text on the clipboard.
    void copy(String text);

    /// Files that were dropped on the window.
    ///
    /// @param isOnTable whether on the table of the zone in front, to be merged into that
    record Drop(List<Path> files, boolean isOnTable) {}

    /// Says what to do with files dropped on the window.
    void onDrop(Consumer<Drop> dropped);
}
