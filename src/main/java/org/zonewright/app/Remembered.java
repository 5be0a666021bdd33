package org.zonewright.app;

import org.zonewright.session.Settings;
import org.zonewright.session.SettingsFile;

import java.io.IOException;
import java.util.function.Consumer;

/// The settings of this run: read once, written at each change. Lives on the FX thread.
final class Remembered {

    private final SettingsFile file;
    private final Consumer<IOException> trouble;
    private Settings settings;

    /// @param trouble told when settings could not be kept; the run goes on with them
    Remembered(SettingsFile file, Consumer<IOException> trouble) {
        this.file = file;
        this.trouble = trouble;
        settings = file.read();
    }

    Settings settings() {
        return settings;
    }

    void change(Settings next) {
        settings = next;
        try {
            file.write(next);
        } catch (IOException e) {
            trouble.accept(e);
        }
    }
}
