package org.zonewright.codec;

import org.jspecify.annotations.Nullable;
import org.zonewright.model.zone.Phrase;
import org.zonewright.model.zone.Workers;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/// A text with a name and places in it. Decoded from UTF-8, or UTF-16 as PowerShell writes it. Any
/// thread may use it once all that it includes has been taken in.
public final class SourceText {

    /// The longest text read, in bytes. A hundred times what Route 53 holds in one zone.
    private static final int MAX_BYTES = 512 << 20;

    private static final int LONGEST_TOKEN = 40;

    /// What is worth several threads' while, in bytes.
    private static final int LONG = 4 << 20;

    private final String name;
    private final char[] chars;
    private final int length;
    private final @Nullable Phrase trouble;
    private @Nullable LineStarts lines;

    /// Included texts by the offset of their beginnings.
    private final NavigableMap<Integer, SourceText> included = new TreeMap<>();

    /// Where each is included.
    private final NavigableMap<Integer, Integer> includedAt = new TreeMap<>();

    private SourceText(String name, char[] chars, int length, @Nullable Phrase trouble) {
        this.name = name;
        this.chars = chars;
        this.length = length;
        this.trouble = trouble;
    }

    /// A text without a name, such as a piece of a file.
    public static SourceText of(String text) {
        return new SourceText("", text.toCharArray(), text.length(), null);
    }

    /// The text of a master file: where bytes are no characters, they are octets as `\DDD`.
    ///
    /// @param workers who decodes the parts of a long one
    public static SourceText decodeOctets(byte[] bytes, String name, Workers workers) {
        if (bytes.length > LONG && bytes.length <= MAX_BYTES) {
            char[] chars = new char[bytes.length];
            if (Ascii.decode(bytes, chars, workers)) {
                return new SourceText(name, chars, chars.length, null);
            }
        }
        return decodeOctets(bytes, name);
    }

    /// As [#decodeOctets(byte\[\], String, Workers)], at once.
    public static SourceText decodeOctets(byte[] bytes, String name) {
        SourceText text = decode(bytes, name);
        boolean isStray = text.trouble != null && bytes.length <= MAX_BYTES && isUtf8(bytes);
        return isStray ? decode(StrayOctets.escaped(bytes), name) : text;
    }

    /// The text of a file. Where bytes are no characters it ends, with [#trouble].
    public static SourceText decode(byte[] bytes, String name) {
        if (bytes.length > MAX_BYTES) {
            Phrase tooLong = Phrase.of("codec.too-long", bytes.length >> 20, MAX_BYTES >> 20);
            return new SourceText(name, new char[0], 0, tooLong);
        }
        Encoding encoding = Encoding.of(bytes);
        CharsetDecoder decoder =
                encoding.charset()
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT);
        var in = ByteBuffer.wrap(bytes, encoding.mark(), bytes.length - encoding.mark());
        var out = CharBuffer.allocate(in.remaining());
        CoderResult result = decoder.decode(in, out, true);
        Phrase trouble =
                result.isError()
                        ? Phrase.of(
                                "codec.no-characters",
                                encoding.charset().name(),
                                "0x%02X".formatted(bytes[in.position()]))
                        : null;
        return new SourceText(name, out.array(), out.position(), trouble);
    }

    static boolean isUtf8(byte[] bytes) {
        return Encoding.of(bytes).charset().equals(StandardCharsets.UTF_8);
    }

    /// @param mark how many bytes the byte order mark takes
    private record Encoding(Charset charset, int mark) {

        static Encoding of(byte[] bytes) {
            int first = bytes.length > 0 ? bytes[0] & 0xff : -1;
            int second = bytes.length > 1 ? bytes[1] & 0xff : -1;
            if (first == 0xff && second == 0xfe) {
                return new Encoding(StandardCharsets.UTF_16LE, 2);
            }
            if (first == 0xfe && second == 0xff) {
                return new Encoding(StandardCharsets.UTF_16BE, 2);
            }
            if (first == 0xef && second == 0xbb && bytes.length > 2 && (bytes[2] & 0xff) == 0xbf) {
                return new Encoding(StandardCharsets.UTF_8, 3);
            }
            if (second == 0 && first > 0) {
                return new Encoding(StandardCharsets.UTF_16LE, 0);
            }
            return new Encoding(
                    first == 0 && second > 0 ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_8,
                    0);
        }
    }

    /// Why the text ends where it does, if that is not its end.
    public Optional<Problem> trouble() {
        return trouble == null ? Optional.empty() : Optional.of(problem(length, trouble));
    }

    /// Its name, usually a file's.
    public String name() {
        return name;
    }

    /// Takes in a text that is included in this one. Offsets from the returned one on are places in
    /// it: rows there are located where it is included, problems where they are.
    ///
    /// @param at where it is included; also within an included text
    public int include(SourceText text, int at) {
        int base = length + 1;
        if (!included.isEmpty()) {
            base = included.lastKey() + included.lastEntry().getValue().length() + 1;
        }
        included.put(base, text);
        includedAt.put(base, at);
        return base;
    }

    /// The characters, of which the first [#length] count; not to be written to.
    public char[] chars() {
        return chars;
    }

    /// In UTF-16 units.
    public int length() {
        return length;
    }

    /// @param offset from 0, in UTF-16 units, up to the length
    public Location locate(int offset) {
        return lines().locate(offset);
    }

    /// Where its lines begin.
    public LineStarts lines() {
        LineStarts known = lines;
        if (known == null) {
            known = LineStarts.of(chars, length, includedAt);
            lines = known;
        }
        return known;
    }

    /// Something wrong at a place, that is left out.
    public Problem problem(int offset, Phrase message) {
        return problem(offset, message, Problem.Weight.LEFT_OUT);
    }

    /// Something wrong at a place, that is read all the same.
    public Problem remark(int offset, Phrase message) {
        return problem(offset, message, Problem.Weight.REMARK);
    }

    private Problem problem(int offset, Phrase message, Problem.Weight weight) {
        if (offset > length) {
            var inner = included.floorEntry(offset);
            return inner.getValue().problem(offset - inner.getKey(), message, weight);
        }
        Location at = locate(offset);
        return new Problem(name, at.line(), at.column(), token(offset), message, weight);
    }

    /// What stands at a place: a word, a number, the beginning of a string, or one sign.
    public String token(int offset) {
        if (offset >= length) {
            return "";
        }
        int end = offset + 1;
        boolean quoted = chars[offset] == '"';
        while (end < length
                && end - offset < LONGEST_TOKEN
                && (quoted ? chars[end] != '\n' : isWord(offset, end))) {
            end++;
            if (quoted && chars[end - 1] == '"') {
                break;
            }
        }
        return new String(chars, offset, end - offset);
    }

    private boolean isWord(int from, int at) {
        return isWordCharacter(chars[from]) && isWordCharacter(chars[at]);
    }

    private static boolean isWordCharacter(char c) {
        return Character.isLetterOrDigit(c) || c == '-' || c == '+' || c == '.' || c == '_';
    }

    /// Blanks that the first indented line begins with: 2, or else taken for 4.
    public int indent() {
        int at = 0;
        while (at < length && chars[at] != '\n') {
            at++;
        }
        int blanks = 0;
        while (at + 1 + blanks < length && chars[at + 1 + blanks] == ' ') {
            blanks++;
        }
        return blanks == 2 ? 2 : 4;
    }
}
