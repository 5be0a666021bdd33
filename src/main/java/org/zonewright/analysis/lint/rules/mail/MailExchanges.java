package org.zonewright.analysis.lint.rules.mail;

import org.zonewright.analysis.lint.Row;
import org.zonewright.analysis.lint.Value;
import org.zonewright.model.zone.DomainName;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// The values of an MX set.
///
/// @param exchanges those that can be read
record MailExchanges(List<Exchange> exchanges) {

    private static final Function<Value, Optional<Exchange>> READER = MailExchanges::read;

    /// Of a preference, which has 16 bits.
    private static final int MOST_DIGITS = 5;

    /// @param value as it is written
    record Exchange(String value, int preference, DomainName host) {

        /// Whether it says that there is no mail (RFC 7505).
        boolean isNull() {
            return host.isRoot();
        }
    }

    MailExchanges {
        exchanges = List.copyOf(exchanges);
    }

    static MailExchanges of(Row row) {
        var exchanges = new ArrayList<Exchange>();
        for (Value value : row.values()) {
            value.read(READER).ifPresent(exchanges::add);
        }
        return new MailExchanges(exchanges);
    }

    /// By hand, for a zone may have a hundred thousand: a number, blanks, a name.
    private static Optional<Exchange> read(Value written) {
        String value = written.text();
        String text = value.strip();
        int digits = 0;
        while (digits < text.length() && Character.digit(text.charAt(digits), 10) >= 0) {
            digits++;
        }
        String host = text.substring(digits).strip();
        boolean isSound =
                digits > 0
                        && digits <= MOST_DIGITS
                        && digits < text.length()
                        && Character.isWhitespace(text.charAt(digits))
                        && host.chars().noneMatch(Character::isWhitespace);
        return isSound
                ? Optional.of(
                        new Exchange(
                                value, Integer.parseInt(text, 0, digits, 10), DomainName.of(host)))
                : Optional.empty();
    }

    boolean isNull() {
        return exchanges.size() == 1 && exchanges.getFirst().isNull();
    }
}
