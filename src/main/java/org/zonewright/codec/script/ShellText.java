package org.zonewright.codec.script;

/// Words of a POSIX shell.
final class ShellText {

    private ShellText() {}

    /// A word that is nothing but the text (POSIX, Shell Command Language 2.2.2, Single-Quotes).
    /// Signs that no argument can hold are left out.
    static String quote(String text) {
        return "'" + text.replace("\0", "").replace("'", "'\\''") + "'";
    }
}
