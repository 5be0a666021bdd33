package org.zonewright.session;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// The folders of one person on one machine. They need not exist yet.
///
/// @param config what a person chose: settings
/// @param state what the program keeps between starts: journals
public record UserFolders(Path config, Path state) {

    private static final String NAME = "zonewright";
    private static final String TITLE = "Zonewright";

    /// The places that the system's conventions name: XDG base directories, `AppData` or `Library`.
    ///
    /// @param environment environment variables
    /// @param system the system's name, as in the system property `os.name`
    /// @param home the person's home folder
    public static UserFolders of(Map<String, String> environment, String system, Path home) {
        String os = system.toLowerCase(Locale.ROOT);
        if (os.startsWith("windows")) {
            return new UserFolders(
                    folder(environment, "APPDATA", home.resolve("AppData/Roaming")).resolve(TITLE),
                    folder(environment, "LOCALAPPDATA", home.resolve("AppData/Local"))
                            .resolve(TITLE));
        }
        if (os.startsWith("mac")) {
            Path library = home.resolve("Library");
            return new UserFolders(
                    library.resolve("Preferences").resolve(TITLE),
                    library.resolve("Application Support").resolve(TITLE));
        }
        return new UserFolders(
                folder(environment, "XDG_CONFIG_HOME", home.resolve(".config")).resolve(NAME),
                folder(environment, "XDG_STATE_HOME", home.resolve(".local/state")).resolve(NAME));
    }

    /// The folders of whoever runs this program.
    public static UserFolders ofThisUser() {
        return of(
                System.getenv(),
                System.getProperty("os.name", ""),
                Path.of(System.getProperty("user.home", "")));
    }

    /// A relative path in such a variable is to be ignored (XDG Base Directory Specification).
    private static Path folder(Map<String, String> environment, String variable, Path otherwise) {
        return Optional.ofNullable(environment.get(variable))
                .flatMap(UserFolders::absolute)
                .orElse(otherwise);
    }

    private static Optional<Path> absolute(String text) {
        try {
            return Optional.of(Path.of(text)).filter(Path::isAbsolute);
        } catch (InvalidPathException _) {
            return Optional.empty();
        }
    }
}
