package org.zonewright.session;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// What the program remembers for a person between starts.
///
/// @param language a language that the window has words in, such as `de`; empty for the system's
/// @param textSize of the window, in percent; from [#MIN_TEXT_SIZE] to [#MAX_TEXT_SIZE]
/// @param window where the main window was; empty before the first start
/// @param columns of the record table, from left to right; none while they are as usual
/// @param filters that a person has saved, as texts of the filter field
/// @param keys of commands that a person gave other shortcuts, by the command's id; each as
///   `Shortcut+Shift+D`
/// @param recent files that were open, pinned ones first, then the newest; each once
public record Settings(
        Theme theme,
        Motion motion,
        Optional<Locale> language,
        int textSize,
        Optional<WindowPlace> window,
        List<ColumnPlace> columns,
        List<String> filters,
        Map<String, List<String>> keys,
        List<RecentFile> recent) {

    public static final int MIN_TEXT_SIZE = 80;
    public static final int MAX_TEXT_SIZE = 200;
    public static final int USUAL_TEXT_SIZE = 100;

    /// How many files are remembered beside the pinned ones.
    public static final int MAX_RECENT = 20;

    public static final Settings DEFAULT =
            new Settings(
                    Theme.SYSTEM,
                    Motion.SYSTEM,
                    Optional.empty(),
                    USUAL_TEXT_SIZE,
                    Optional.empty(),
                    List.of(),
                    List.of(),
                    Map.of(),
                    List.of());

    public enum Theme {
        /// As the desktop has it.
        SYSTEM,
        LIGHT,
        DARK,
        CONTRAST
    }

    /// Whether what changes moves.
    public enum Motion {
        /// As the desktop has it.
        SYSTEM,
        REDUCED,
        FULL
    }

    /// All in screen coordinates. What is maximized has the place it goes back to.
    public record WindowPlace(double x, double y, double width, double height, boolean maximized) {}

    /// A column of the record table.
    ///
    /// @param width px; 0 where nobody changed it
    public record ColumnPlace(String id, double width, boolean shown) {}

    /// @param zone the name of the zone in it
    /// @param isPrivate whether that is a private zone
    public record RecentFile(
            Path path, String zone, boolean isPrivate, Instant opened, boolean pinned) {

        private RecentFile asPinned(boolean next) {
            return new RecentFile(path, zone, isPrivate, opened, next);
        }
    }

    public Settings {
        textSize = Math.clamp(textSize, MIN_TEXT_SIZE, MAX_TEXT_SIZE);
        columns = List.copyOf(columns);
        filters = List.copyOf(filters);
        keys = Map.copyOf(keys);
        recent = List.copyOf(recent);
    }

    public Settings withTheme(Theme next) {
        return new Settings(
                next, motion, language, textSize, window, columns, filters, keys, recent);
    }

    public Settings withMotion(Motion next) {
        return new Settings(
                theme, next, language, textSize, window, columns, filters, keys, recent);
    }

    public Settings withLanguage(Optional<Locale> next) {
        return new Settings(theme, motion, next, textSize, window, columns, filters, keys, recent);
    }

    public Settings withTextSize(int next) {
        return new Settings(theme, motion, language, next, window, columns, filters, keys, recent);
    }

    public Settings withWindow(WindowPlace next) {
        return new Settings(
                theme,
                motion,
                language,
                textSize,
                Optional.of(next),
                columns,
                filters,
                keys,
                recent);
    }

    public Settings withColumns(List<ColumnPlace> next) {
        return new Settings(theme, motion, language, textSize, window, next, filters, keys, recent);
    }

    public Settings withFilters(List<String> next) {
        return new Settings(theme, motion, language, textSize, window, columns, next, keys, recent);
    }

    public Settings withKeys(Map<String, List<String>> next) {
        return new Settings(
                theme, motion, language, textSize, window, columns, filters, next, recent);
    }

    /// Remembers a file that was opened or saved; a pin stays.
    public Settings withRecent(RecentFile next) {
        boolean pinned =
                recent.stream().anyMatch(file -> file.path().equals(next.path()) && file.pinned());
        var files = new ArrayList<RecentFile>();
        files.add(next.asPinned(pinned || next.pinned()));
        recent.stream().filter(file -> !file.path().equals(next.path())).forEach(files::add);
        return withFiles(files);
    }

    public Settings withoutRecent(Path path) {
        return withFiles(recent.stream().filter(file -> !file.path().equals(path)).toList());
    }

    public Settings withPinned(Path path) {
        return withPin(path, true);
    }

    public Settings withUnpinned(Path path) {
        return withPin(path, false);
    }

    private Settings withPin(Path path, boolean pinned) {
        return withFiles(
                recent.stream()
                        .map(file -> file.path().equals(path) ? file.asPinned(pinned) : file)
                        .toList());
    }

    private Settings withFiles(List<RecentFile> files) {
        var next = new ArrayList<RecentFile>();
        files.stream().filter(RecentFile::pinned).forEach(next::add);
        files.stream().filter(file -> !file.pinned()).limit(MAX_RECENT).forEach(next::add);
        return new Settings(
                theme, motion, language, textSize, window, columns, filters, keys, next);
    }
}
