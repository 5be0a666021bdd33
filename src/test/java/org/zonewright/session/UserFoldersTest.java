package org.zonewright.session;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.nio.file.Path;
import java.util.Map;

class UserFoldersTest {

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    Linux,      /c, /s, /c/zonewright,   /s/zonewright,                  both given
                    Linux,      c,  '', /h/.config/zonewright, /h/.local/state/zonewright, relative paths do not count
                    Mac OS X,   /c, /s, /h/Library/Preferences/Zonewright, /h/Library/Application Support/Zonewright, no XDG there
                    """)
    void theFoldersAreThoseOfTheSystem(
            String system,
            String config,
            String state,
            Path configFolder,
            Path stateFolder,
            String why) {
        var folders =
                UserFolders.of(
                        Map.of("XDG_CONFIG_HOME", config, "XDG_STATE_HOME", state),
                        system,
                        Path.of("/h"));

        assertEquals(new UserFolders(configFolder, stateFolder), folders, why);
    }

    @Test
    void windowsHasItsOwnFolders() {
        var folders = UserFolders.of(Map.of("APPDATA", "/roaming"), "Windows 11", Path.of("/h"));

        assertEquals(Path.of("/roaming/Zonewright"), folders.config());
        assertEquals(Path.of("/h/AppData/Local/Zonewright"), folders.state());
    }
}
