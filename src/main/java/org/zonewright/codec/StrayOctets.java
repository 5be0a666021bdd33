package org.zonewright.codec;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/// Octets of a master file that are no UTF-8, such as Latin-1: octets of a name or string all the
/// same, which the file could have written as `\DDD` (RFC 1035 section 5.1).
final class StrayOctets {

    private static final int BUFFER = 8192;

    private StrayOctets() {}

    /// The text with these octets as decimal escapes. Columns behind one are three further on.
    static byte[] escaped(byte[] text) {
        CharsetDecoder decoder =
                StandardCharsets.UTF_8
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT);
        var in = ByteBuffer.wrap(text);
        var ignored = CharBuffer.allocate(BUFFER);
        var out = new ByteArrayOutputStream(text.length + BUFFER);
        int from = 0;
        while (true) {
            CoderResult result = decoder.decode(in, ignored, true);
            ignored.clear();
            if (result.isError()) {
                out.write(text, from, in.position() - from);
                from = in.position() + result.length();
                for (int i = in.position(); i < from; i++) {
                    // A backslash before it makes it what it is (RFC 1035 section 5.1).
                    String slash = i == in.position() && isEscaped(text, i) ? "" : "\\";
                    out.writeBytes(
                            (slash + "%03d".formatted(text[i] & 0xff))
                                    .getBytes(StandardCharsets.US_ASCII));
                }
                in.position(from);
            } else if (result.isUnderflow()) {
                out.write(text, from, text.length - from);
                return out.toByteArray();
            }
        }
    }

    private static boolean isEscaped(byte[] text, int at) {
        int slashes = 0;
        while (at - slashes > 0 && text[at - slashes - 1] == '\\') {
            slashes++;
        }
        return slashes % 2 == 1;
    }
}
