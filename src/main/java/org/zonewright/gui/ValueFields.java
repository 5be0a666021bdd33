package org.zonewright.gui;

import org.zonewright.analysis.lint.common.FieldKind;
import org.zonewright.analysis.lint.common.TextMending;
import org.zonewright.analysis.lint.common.TextValue;
import org.zonewright.analysis.lint.common.ValueForm;
import org.zonewright.analysis.lint.common.ValueText;
import org.zonewright.analysis.lint.common.ValueText.Token;
import org.zonewright.model.zone.Phrase;
import org.zonewright.model.zone.RecordType;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// A value cut into the fields of its type, as forms show them. Whatever a value holds, no octet of
/// it is lost: what there is too much stands in the last field, what is missing is empty.
public record ValueFields(RecordType type, List<Part> parts) {

    /// What people mostly write in a field that they leave out.
    private static final Map<String, String> USUAL =
            Map.ofEntries(
                    Map.entry("caa.flags", "0"),
                    Map.entry("caa.tag", "issue"),
                    Map.entry("https.priority", "1"),
                    Map.entry("https.target", "."),
                    Map.entry("svcb.priority", "1"),
                    Map.entry("svcb.target", "."),
                    Map.entry("mx.preference", "10"),
                    Map.entry("naptr.order", "100"),
                    Map.entry("naptr.preference", "10"),
                    Map.entry("naptr.replacement", "."),
                    Map.entry("srv.priority", "0"),
                    Map.entry("srv.weight", "0"));

    /// One field.
    ///
    /// @param path the type and the field, such as `mx.preference`; stands in message keys
    /// @param raw as the value has it; empty if it is missing
    /// @param isRest whether there may be any number of it
    public record Part(String path, FieldKind kind, String raw, boolean isRest) {

        /// As people read it: without quotes, with escapes resolved.
        public String text() {
            return kind == FieldKind.QUOTED && isOneQuoted() ? TextValue.of(raw).text() : raw;
        }

        private boolean isOneQuoted() {
            List<Token> tokens = ValueText.of(raw).tokens();
            return tokens.size() == 1 && tokens.getFirst().isQuoted();
        }

        /// The last part of its path.
        public String id() {
            return path.substring(path.indexOf('.') + 1);
        }

        /// What stands for it while it is left out; empty text if nothing is usual.
        public String usual() {
            return USUAL.getOrDefault(path, "");
        }

        private String orUsual() {
            String instead = kind == FieldKind.QUOTED ? "\"\"" : usual();
            return raw.isEmpty() ? instead : raw;
        }

        /// Why no such field can be in a value, as far as the field alone tells.
        public Optional<Phrase> problem() {
            ValueText read = ValueText.of(raw);
            int count = read.tokens().size();
            boolean right =
                    !read.isUnpaired()
                            && (isRest || count == 1)
                            && read.tokens().stream().allMatch(kind::accepts);
            if (right) {
                return Optional.empty();
            }
            return Optional.of(
                    count == 0
                            ? Phrase.of("fields.missing")
                            : Phrase.of(
                                    "fields.wrong."
                                            + kind.name()
                                                    .toLowerCase(Locale.ROOT)
                                                    .replace('_', '-')));
        }

        /// The same field with a text that a person typed.
        Part typed(String text) {
            String next = kind == FieldKind.QUOTED ? quoted(text) : text.strip();
            return new Part(path, kind, next, isRest);
        }

        private static String quoted(String text) {
            String escaped = text.replace("\\", "\\\\").replace("\"", "\\\"");
            return '"' + TextMending.escaped(escaped) + '"';
        }

        private boolean holdsBlank() {
            return !isRest && ValueText.of(raw).tokens().size() > 1;
        }
    }

    public ValueFields {
        parts = List.copyOf(parts);
    }

    /// Whether values of a type are more than one field.
    public static boolean has(RecordType type) {
        return ValueForm.of(type).filter(form -> form.fields().size() > 1).isPresent();
    }

    /// Empty if the type has no fields ([ValueForm]).
    public static Optional<ValueFields> of(RecordType type, String value) {
        return ValueForm.of(type).map(form -> of(form, ValueText.of(value)));
    }

    private static ValueFields of(ValueForm form, ValueText value) {
        var fields = new ArrayList<>(form.fields());
        form.rest().ifPresent(fields::add);
        List<String> raw = value.tokens().stream().map(ValueFields::raw).toList();
        var parts = new ArrayList<Part>();
        for (int i = 0; i < fields.size(); i++) {
            boolean last = i == fields.size() - 1;
            int from = Math.min(i, raw.size());
            int to = last ? raw.size() : Math.min(i + 1, raw.size());
            ValueForm.Field field = fields.get(i);
            parts.add(
                    new Part(
                            form.type().mnemonic().toLowerCase(Locale.ROOT) + "." + field.id(),
                            field.kind(),
                            String.join(" ", raw.subList(from, to)),
                            last && form.rest().isPresent()));
        }
        return new ValueFields(form.type(), parts);
    }

    private static String raw(Token token) {
        return token.isQuoted() ? '"' + token.text() + '"' : token.text();
    }

    /// With something else typed into one field.
    public ValueFields with(int field, String typed) {
        var next = new ArrayList<>(parts);
        next.set(field, next.get(field).typed(typed));
        return new ValueFields(type, next);
    }

    /// Why there can be no value with such a field: fields are told apart by blanks alone.
    public Optional<Phrase> unwritable(int field) {
        if (parts.get(field).holdsBlank()) {
            return Optional.of(Phrase.of("fields.blank"));
        }
        boolean gap = given().stream().anyMatch(part -> part.orUsual().isEmpty());
        return gap ? Optional.of(Phrase.of("fields.empty")) : Optional.empty();
    }

    /// The value; fields left out before others get what is usual there.
    public String value() {
        return given().stream().map(Part::orUsual).collect(Collectors.joining(" "));
    }

    /// The fields up to the last that is not left out.
    private List<Part> given() {
        int count = parts.size();
        while (count > 0 && parts.get(count - 1).raw().isEmpty()) {
            count--;
        }
        return parts.subList(0, count);
    }
}
