package org.zonewright.codec.question;

import org.xbill.DNS.Type;
import org.zonewright.analysis.resolve.Client.Coordinates;
import org.zonewright.analysis.resolve.Question.View;
import org.zonewright.model.zone.DomainName;
import org.zonewright.model.zone.Escapes;
import org.zonewright.model.zone.RecordType;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads the parts of a question as people and programs write them. Each is empty if it cannot be
/// read.
public final class Asking {

    /// Three digits that are no octal byte, after a backslash.
    private static final Pattern DECIMAL_ONLY = Pattern.compile("\\\\(?![0-3][0-7]{2})\\d{3}");

    private static final Pattern COORDINATES =
            Pattern.compile("\\s*([-+]?\\d+(?:\\.\\d*)?)\\s*,\\s*([-+]?\\d+(?:\\.\\d*)?)\\s*");

    /// What literal addresses are made of: nothing else is to reach a name server.
    private static final Pattern ADDRESS =
            Pattern.compile("\\d+\\.\\d+\\.\\d+\\.\\d+|[\\da-fA-F:.]*:[\\da-fA-F:.]*");

    private Asking() {}

    /// A name with Route 53's octal escapes, as its listings have them; in decimal where an escape
    /// can be nothing else (RFC 1035 section 5.1).
    public static DomainName name(String text) {
        return DomainName.of(
                DECIMAL_ONLY.matcher(text).find() ? Escapes.decimalToOctal(text) : text);
    }

    /// A type that DNS has, by its mnemonic or as `TYPE65400` (RFC 3597 section 5); `TYPE1` is `A`.
    public static Optional<RecordType> type(String text) {
        String upper = text.toUpperCase(Locale.ROOT);
        int code = Type.value(upper);
        return code > 0 ? Optional.of(RecordType.of(Type.string(code))) : Optional.empty();
    }

    /// An IPv4 or IPv6 address.
    public static Optional<String> address(String text) {
        return bits(text).map(_ -> text);
    }

    /// An address with a prefix length, such as `203.0.113.0/24`.
    public static Optional<String> subnet(String text) {
        int slash = text.indexOf('/');
        if (slash < 0) {
            return address(text);
        }
        String length = text.substring(slash + 1);
        return bits(text.substring(0, slash))
                .filter(most -> length.matches("\\d{1,3}") && Integer.parseInt(length) <= most)
                .map(_ -> text);
    }

    private static Optional<Integer> bits(String address) {
        if (!ADDRESS.matcher(address).matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(InetAddress.getByName(address).getAddress().length * Byte.SIZE);
        } catch (UnknownHostException _) {
            return Optional.empty();
        }
    }

    /// `latitude,longitude` in degrees.
    public static Optional<Coordinates> coordinates(String text) {
        Matcher parts = COORDINATES.matcher(text);
        if (!parts.matches()) {
            return Optional.empty();
        }
        double latitude = Double.parseDouble(parts.group(1));
        double longitude = Double.parseDouble(parts.group(2));
        return Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180
                ? Optional.of(new Coordinates(latitude, longitude))
                : Optional.empty();
    }

    public static Optional<View> view(String text) {
        return switch (text) {
            case "public" -> Optional.of(View.PUBLIC);
            case "private" -> Optional.of(View.PRIVATE);
            default -> Optional.empty();
        };
    }
}
