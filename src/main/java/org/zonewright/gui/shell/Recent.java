package org.zonewright.gui.shell;

import java.nio.file.Path;
import java.time.Instant;

/// A zone that was open once, for the welcome screen.
///
/// @param zone its name as it was when it was last open
/// @param isPrivate whether it was a private zone
/// @param isPinned whether it stays at the top
/// @param isMissing whether the file is gone
/// @param unsaved edits that a crash left behind, to be recovered; 0 for none
public record Recent(
        Path path,
        String zone,
        boolean isPrivate,
        Instant opened,
        boolean isPinned,
        boolean isMissing,
        int unsaved) {}
