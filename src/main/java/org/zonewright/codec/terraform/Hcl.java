package org.zonewright.codec.terraform;

import java.util.ArrayList;
import java.util.List;

/// A block of HCL in the making, laid out as `terraform fmt` does: two blanks a level, the equals
/// signs of neighbouring arguments below each other.
final class Hcl {

    private sealed interface Item {}

    private record Argument(String name, String expression) implements Item {}

    private record Block(String header, Hcl body) implements Item {}

    private final List<Item> items = new ArrayList<>();

    /// An argument whose value is an expression as it is.
    Hcl raw(String name, String expression) {
        items.add(new Argument(name, expression));
        return this;
    }

    Hcl text(String name, String value) {
        return raw(name, quote(value));
    }

    /// A block inside this one.
    Hcl block(String header, Hcl body) {
        items.add(new Block(header, body));
        return this;
    }

    /// The block with its header, as text.
    String block(String header) {
        var out = new StringBuilder();
        write(header, 0, out);
        return out.toString();
    }

    private void write(String header, int level, StringBuilder out) {
        indent(level, out).append(header).append(" {");
        if (items.isEmpty()) {
            out.append("}\n");
            return;
        }
        out.append('\n');
        boolean afterArgument = false;
        for (int i = 0; i < items.size(); i++) {
            switch (items.get(i)) {
                case Argument(String name, String expression) -> {
                    String pad = " ".repeat(width(i) - name.length());
                    indent(level + 1, out).append(name).append(pad);
                    out.append(" = ")
                            .append(expression.replace("\n", "\n" + "  ".repeat(level + 1)));
                    out.append('\n');
                    afterArgument = true;
                }
                case Block(String inner, Hcl body) -> {
                    if (afterArgument) {
                        out.append('\n');
                    }
                    body.write(inner, level + 1, out);
                    afterArgument = true;
                }
            }
        }
        indent(level, out).append("}\n");
    }

    /// The longest name of the arguments that stand on lines beside this one.
    private int width(int at) {
        int from = at;
        while (from > 0 && isOnOneLine(from - 1) && isOnOneLine(at)) {
            from--;
        }
        int width = 0;
        for (int i = from;
                i == at || (i < items.size() && isOnOneLine(i) && isOnOneLine(at));
                i++) {
            width = Math.max(width, ((Argument) items.get(i)).name().length());
        }
        return width;
    }

    private boolean isOnOneLine(int at) {
        return items.get(at) instanceof Argument(_, String expression)
                && expression.indexOf('\n') < 0;
    }

    private static StringBuilder indent(int level, StringBuilder out) {
        return out.repeat("  ", level);
    }

    /// A list of texts; of more than one, each on a line.
    static String list(List<String> values) {
        if (values.size() < 2) {
            return "[" + (values.isEmpty() ? "" : quote(values.getFirst())) + "]";
        }
        var out = new StringBuilder("[\n");
        values.forEach(value -> out.append("  ").append(quote(value)).append(",\n"));
        return out.append(']').toString();
    }

    /// A quoted template that is nothing but its text (HCL, "Quoted Templates": `${` and `%{` are
    /// escaped by doubling their first sign).
    static String quote(String text) {
        var out = new StringBuilder(text.length() + 2).append('"');
        text.codePoints().forEach(point -> append(point, out));
        for (int i = out.length() - 2; i > 0; i--) {
            boolean introduces =
                    (out.charAt(i) == '$' || out.charAt(i) == '%') && out.charAt(i + 1) == '{';
            if (introduces) {
                out.insert(i, out.charAt(i));
            }
        }
        return out.append('"').toString();
    }

    private static void append(int point, StringBuilder out) {
        switch (point) {
            case '\n' -> out.append("\\n");
            case '\r' -> out.append("\\r");
            case '\t' -> out.append("\\t");
            case '"' -> out.append("\\\"");
            case '\\' -> out.append("\\\\");
            default -> {
                if (isPlain(point)) {
                    out.appendCodePoint(point);
                } else {
                    out.append((point < 0x10000 ? "\\u%04x" : "\\U%08x").formatted(point));
                }
            }
        }
    }

    private static boolean isPlain(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.UNASSIGNED,
                    Character.PRIVATE_USE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR ->
                    false;
            default -> true;
        };
    }
}
