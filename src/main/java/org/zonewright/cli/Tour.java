package org.zonewright.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/// Renders the window's views without a display. Given to the command line by the program's entry,
/// since nothing here may start a toolkit.
@FunctionalInterface
public interface Tour {

    /// @param folder for the pictures; made if it is not there
    /// @return the pictures
    /// @throws IOException if they cannot be written
    List<Path> render(Path folder) throws IOException;
}
