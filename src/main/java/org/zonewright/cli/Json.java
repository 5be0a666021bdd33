package org.zonewright.cli;

import org.jspecify.annotations.Nullable;

import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;

import java.io.StringWriter;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// JSON as the commands print it.
final class Json {

    private static final JsonFactory FACTORY = JsonFactory.builder().build();

    private static final Separators SEPARATORS =
            Separators.createDefaultInstance()
                    .withObjectNameValueSpacing(Separators.Spacing.AFTER)
                    .withArrayEmptySeparator("")
                    .withObjectEmptySeparator("");

    private Json() {}

    /// One value over many lines.
    static String pretty(Consumer<JsonGenerator> writing) {
        var indenter = new DefaultIndenter("  ", "\n");
        var printer =
                new DefaultPrettyPrinter()
                        .withObjectIndenter(indenter)
                        .withArrayIndenter(indenter)
                        .withSeparators(SEPARATORS);
        return text(writing, printer);
    }

    /// One value on one line.
    static String line(Consumer<JsonGenerator> writing) {
        return text(writing, null);
    }

    private static String text(Consumer<JsonGenerator> writing, @Nullable PrettyPrinter printer) {
        var context =
                new ObjectWriteContext.Base() {
                    @Override
                    public @Nullable PrettyPrinter getPrettyPrinter() {
                        return printer;
                    }

                    @Override
                    public boolean hasPrettyPrinter() {
                        return printer != null;
                    }
                };
        var text = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(context, text)) {
            writing.accept(json);
        }
        return text.toString();
    }

    /// A member whose value is JSON text already.
    static void raw(JsonGenerator json, String name, String value) {
        json.writeName(name);
        json.writeRawValue(value);
    }

    static void strings(JsonGenerator json, String name, List<String> items) {
        json.writeArrayPropertyStart(name);
        items.forEach(json::writeString);
        json.writeEndArray();
    }

    /// A member that is null where there is no text.
    static void textOrNull(JsonGenerator json, String name, Optional<String> text) {
        text.ifPresentOrElse(
                present -> json.writeStringProperty(name, present),
                () -> json.writeNullProperty(name));
    }
}
