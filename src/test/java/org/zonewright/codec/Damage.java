package org.zonewright.codec;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;

/// Damages texts of a format, from a random source: bytes changed, cut, doubled and swapped, words
/// of the format in wrong places, pieces of other texts of the format, and what readers choke on.
public final class Damage {

    /// What readers choke on in any format.
    private static final List<byte[]> MONSTERS =
            List.of(
                    bytes("\u0000"),
                    bytes("\ufeff"),
                    bytes("\u2028"),
                    bytes("\ud83d\ude00"),
                    bytes("\\ud800"),
                    bytes("\\udc00\\ud800"),
                    bytes("\\999"),
                    bytes("\\2"),
                    bytes("\\"),
                    bytes("\r"),
                    bytes("\r\n"),
                    bytes("\n\n"),
                    bytes("\""),
                    bytes("'"),
                    bytes("99999999999999999999"),
                    bytes("-1"),
                    bytes("4294967296"),
                    bytes("1e400"),
                    bytes("1e-999999999"),
                    bytes("1e999999999"),
                    bytes("0x7f"),
                    bytes("NaN"),
                    bytes("null"),
                    bytes("true"),
                    bytes("{}"),
                    bytes("[]"),
                    bytes("&a [*a, *a]"),
                    bytes("*a"),
                    bytes("!!java.lang.String"),
                    bytes("<!DOCTYPE x [<!ENTITY a \"&a;&a;\">]>"),
                    bytes("&a;"),
                    bytes("=1+1"),
                    bytes(".."),
                    bytes("x".repeat(64) + ".com"),
                    new byte[] {(byte) 0xff, (byte) 0xfe},
                    new byte[] {(byte) 0xed, (byte) 0xa0, (byte) 0x80},
                    new byte[] {(byte) 0xc0, (byte) 0xaf},
                    new byte[] {(byte) 0xf4, (byte) 0x90, (byte) 0x80, (byte) 0x80});

    /// What opens something, to be repeated.
    private static final List<String> OPENERS =
            List.of("[", "{", "(", "\"", "- ", "{\"a\":", "[{", "a: ", " ", "\n", ",", "? ", "\t");

    private static final List<byte[]> NUMBERS =
            List.of(
                    bytes("0"),
                    bytes("1"),
                    bytes("-1"),
                    bytes("60"),
                    bytes("256"),
                    bytes("65536"),
                    bytes("4294967296"),
                    bytes("99999999999999999999"),
                    bytes("1.5"),
                    bytes("1e999999999"),
                    bytes("007"));

    private static final Pattern WORD = Pattern.compile("[\\w$!./\\\\-]+|[^\\w\\s]");
    private static final int LONGEST = 40;
    private static final int LONGEST_PIECE = 1 << 16;

    private final RandomGenerator chance;
    private final List<byte[]> texts;
    private final List<byte[]> words;
    private final List<byte[]> plain;

    private Damage(RandomGenerator chance, List<byte[]> texts, List<byte[]> words) {
        this.chance = chance;
        this.texts = texts;
        this.words = words;
        plain = words.stream().filter(word -> isWord(word[0])).toList();
    }

    /// Damages these texts.
    ///
    /// @param texts one or more, not empty, of one format
    /// @param dictionary words of the format that the texts may lack
    public static Damage of(RandomGenerator chance, List<byte[]> texts, List<String> dictionary) {
        var words = new ArrayList<String>(dictionary);
        for (byte[] text : texts) {
            WORD.matcher(new String(text, StandardCharsets.UTF_8))
                    .results()
                    .map(word -> word.group())
                    .forEach(words::add);
        }
        return new Damage(
                chance, List.copyOf(texts), words.stream().distinct().map(Damage::bytes).toList());
    }

    /// The next damaged text; small ones mostly, since each costs its length.
    public byte[] next() {
        byte[] text = pick(texts);
        boolean wild = chance.nextBoolean();
        for (int i = 1 + chance.nextInt(4); i > 0 && text.length > 0; i--) {
            text = wild ? damaged(text) : reworded(text);
        }
        return switch (chance.nextInt(100)) {
            case 0 -> utf16(text);
            case 1 -> with(text, 0, 0, new byte[] {(byte) 0xef, (byte) 0xbb, (byte) 0xbf});
            default -> text;
        };
    }

    private byte[] damaged(byte[] text) {
        int from = chance.nextInt(text.length);
        int to = Math.min(text.length, from + chance.nextInt(LONGEST));
        int end = chance.nextBoolean() ? to : from;
        return switch (chance.nextInt(12)) {
            case 0 -> with(text, from, to, new byte[0]);
            case 1 -> with(text, from, from + 1, new byte[] {(byte) chance.nextInt(256)});
            case 2 -> with(text, to, to, Arrays.copyOfRange(text, from, to));
            case 3 -> Arrays.copyOf(text, from);
            case 4, 5, 6 -> with(text, from, end, pick(words));
            case 7, 8 -> with(text, from, end, pick(MONSTERS));
            case 9 -> with(text, from, end, pieceOf(pick(texts)));
            case 10 -> with(text, from, end, lineOf(text));
            default -> with(text, from, end, many(text, from, to));
        };
    }

    /// Another word where one stands, a number for a number: what most often is still of the
    /// format.
    private byte[] reworded(byte[] text) {
        int from = chance.nextInt(text.length);
        while (from < text.length && !isWord(text[from])) {
            from++;
        }
        while (from > 0 && isWord(text[from - 1])) {
            from--;
        }
        int to = from;
        boolean number = true;
        while (to < text.length && isWord(text[to])) {
            number &= text[to] >= '0' && text[to] <= '9';
            to++;
        }
        return with(text, from, to, number ? pick(NUMBERS) : pick(plain));
    }

    private static boolean isWord(byte octet) {
        return octet == '-' || octet == '_' || octet < 0 || Character.isLetterOrDigit(octet);
    }

    private byte[] pieceOf(byte[] text) {
        int from = chance.nextInt(text.length);
        return Arrays.copyOfRange(text, from, Math.min(text.length, from + chance.nextInt(200)));
    }

    /// A whole line with its end: record sets, rows and members come twice so.
    private byte[] lineOf(byte[] text) {
        int from = chance.nextInt(text.length);
        while (from > 0 && text[from - 1] != '\n') {
            from--;
        }
        int to = from;
        while (to < text.length && text[to] != '\n') {
            to++;
        }
        return Arrays.copyOfRange(text, from, Math.min(text.length, to + 1));
    }

    /// Something a hundred times, or, rarely, as often as makes a long line or a deep nest.
    private byte[] many(byte[] text, int from, int to) {
        byte[] one =
                chance.nextBoolean()
                        ? bytes(pick(OPENERS))
                        : chance.nextBoolean() ? pick(words) : Arrays.copyOfRange(text, from, to);
        int most = chance.nextInt(200) == 0 ? LONGEST_PIECE / (one.length + 1) : 120;
        int times = 1 + chance.nextInt(most);
        var out = new ByteArrayOutputStream();
        for (int i = 0; i < times; i++) {
            out.writeBytes(one);
        }
        return out.toByteArray();
    }

    private byte[] utf16(byte[] text) {
        var charset = chance.nextBoolean() ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE;
        return ("\ufeff" + new String(text, StandardCharsets.UTF_8)).getBytes(charset);
    }

    private static byte[] with(byte[] text, int from, int to, byte[] piece) {
        byte[] out = Arrays.copyOf(text, from + piece.length + text.length - to);
        System.arraycopy(piece, 0, out, from, piece.length);
        System.arraycopy(text, to, out, from + piece.length, text.length - to);
        return out;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private <T> T pick(List<T> from) {
        return from.get(chance.nextInt(from.size()));
    }
}
