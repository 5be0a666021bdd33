package org.zonewright.codec.csv;

import java.util.Optional;
import java.util.regex.Pattern;

/// Texts in cells. A spreadsheet takes `=1+1` for a formula and runs it (OWASP, "CSV Injection"):
/// such a text stands behind an apostrophe, which spreadsheets take for "this is text". So does the
/// empty text, since an empty cell means that there is none, and every text that would look like
/// one of these: reading takes one apostrophe off again, and nothing is lost.
final class CellText {

    private static final Pattern NEEDS_APOSTROPHE =
            Pattern.compile("'*(?:[=+\\-@\\t\\r\\n\uff1d\uff0b\uff0d\uff20].*)?", Pattern.DOTALL);

    private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?");

    private CellText() {}

    static String write(String text) {
        boolean guarded =
                NEEDS_APOSTROPHE.matcher(text).matches() && !NUMBER.matcher(text).matches();
        return guarded ? "'" + text : text;
    }

    /// The text of a cell; nothing for an empty one.
    static Optional<String> read(String cell) {
        if (cell.isEmpty()) {
            return Optional.empty();
        }
        boolean guarded = cell.charAt(0) == '\'' && NEEDS_APOSTROPHE.matcher(cell).matches();
        return Optional.of(guarded ? cell.substring(1) : cell);
    }
}
