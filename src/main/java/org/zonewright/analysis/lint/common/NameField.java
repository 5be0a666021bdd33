package org.zonewright.analysis.lint.common;

import org.zonewright.analysis.lint.Row;
import org.zonewright.analysis.lint.Value;
import org.zonewright.model.zone.DomainName;
import org.zonewright.model.zone.RecordType;

import java.util.Optional;
import java.util.function.Function;

/// The name that a value of a CNAME, MX, NS, PTR or SRV leads to: its last field.
///
/// @param before the fields before it with the blanks behind them
public record NameField(String before, DomainName name) {

    private static final Function<Value, Optional<NameField>> READER = NameField::read;

    /// Empty if the value has not the fields of its type, or the type leads nowhere.
    public static Optional<NameField> of(RecordType type, String value) {
        int fields =
                switch (type.mnemonic()) {
                    case "CNAME", "NS", "PTR" -> 1;
                    case "MX" -> 2;
                    case "SRV" -> 4;
                    default -> 0;
                };
        String stripped = value.strip();
        if (fields == 0 || stripped.isEmpty() || count(stripped) != fields) {
            return Optional.empty();
        }
        int from = lastBlank(stripped) + 1;
        return Optional.of(
                new NameField(
                        stripped.substring(0, from), DomainName.of(stripped.substring(from))));
    }

    /// As [#of(RecordType, String)], read once for all checks.
    public static Optional<NameField> of(Value value) {
        return value.read(READER);
    }

    private static Optional<NameField> read(Value value) {
        return of(value.type(), value.text());
    }

    /// The name that a row leads to, if it has exactly one value.
    public static Optional<NameField> of(Row row) {
        return row.values().size() == 1 ? of(row.values().getFirst()) : Optional.empty();
    }

    /// The name as it is written.
    public String text() {
        return name.text();
    }

    /// The value with another name.
    public String with(String name) {
        return before + name;
    }

    private static int count(String value) {
        int count = 1;
        for (int i = 1; i < value.length(); i++) {
            if (isBlank(value.charAt(i)) && !isBlank(value.charAt(i - 1))) {
                count++;
            }
        }
        return count;
    }

    private static int lastBlank(String value) {
        int at = value.length() - 1;
        while (at >= 0 && !isBlank(value.charAt(at))) {
            at--;
        }
        return at;
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\t';
    }
}
