package org.zonewright.analysis.lint.rules;

import org.zonewright.analysis.lint.common.ValueText;
import org.zonewright.model.zone.RecordType;

import java.util.Arrays;
import java.util.List;

/// The domain names in a value.
public final class NamesInValues {

    private NamesInValues() {}

    /// As they are written; none if the value has not the fields that it should.
    public static List<String> of(RecordType type, String value) {
        return switch (type.mnemonic()) {
            case "CNAME", "NS", "PTR" -> fields(value, 1, 0);
            case "MX" -> fields(value, 2, 1);
            case "SRV" -> fields(value, 4, 3);
            case "SOA" -> fields(value, 7, 0, 1);
            case "NAPTR" -> fields(value, 6, 5);
            case "SVCB", "HTTPS" -> fields(value, -1, 1);
            default -> List.of();
        };
    }

    /// @param count how many fields there must be; negative for more than the highest index
    private static List<String> fields(String value, int count, int... names) {
        List<ValueText.Token> tokens = ValueText.of(value).tokens();
        boolean fits = count < 0 ? tokens.size() > names[0] : tokens.size() == count;
        if (!fits) {
            return List.of();
        }
        if (names.length == 1) {
            ValueText.Token token = tokens.get(names[0]);
            return token.isQuoted() ? List.of() : List.of(token.text());
        }
        return Arrays.stream(names)
                .mapToObj(tokens::get)
                .filter(token -> !token.isQuoted())
                .map(ValueText.Token::text)
                .toList();
    }
}
