package org.zonewright.codec.script;

import tools.jackson.core.io.JsonStringEncoder;

/// Texts in quotes for JSON and JavaScript.
final class Quoted {

    private Quoted() {}

    /// A JSON string, which is a JavaScript string too: what ends a line there is escaped.
    static String json(String text) {
        var out = new StringBuilder("\"");
        JsonStringEncoder.getInstance().quoteAsString(text, out);
        return out.append('"').toString().replace("\u2028", "\\u2028").replace("\u2029", "\\u2029");
    }
}
