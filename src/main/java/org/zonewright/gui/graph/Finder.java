package org.zonewright.gui.graph;

import org.zonewright.analysis.graph.layout.Drawing.Box;

import java.util.Locale;

/// Looks for text in what a node shows, its full name and its members.
final class Finder {

    private Finder() {}

    /// @param text in lower case
    static boolean has(Box box, String text) {
        return contains(box.face().title() + " " + box.face().type(), text)
                || contains(box.face().full(), text)
                || box.face().rows().stream()
                        .anyMatch(row -> contains(row.left() + " " + row.right(), text));
    }

    private static boolean contains(String where, String text) {
        return where.toLowerCase(Locale.ROOT).contains(text);
    }
}
