package org.zonewright.codec.bind;

import org.zonewright.codec.SourceText;
import org.zonewright.model.zone.Phrase;

import java.util.Arrays;
import java.util.Optional;

/// Cuts a master file into statements, a directive or a record each, and those into words with
/// their places (RFC 1035 section 5.1). Holds one statement at a time.
public final class MasterLexer {

    /// How many lines a parenthesis may stay open. More is a parenthesis that was forgotten.
    private static final int MOST_LINES = 1000;

    private final char[] chars;
    private final int length;
    private final int place;
    private final int base;
    private int at;

    private final RecentWords recent = new RecentWords();
    private int[] starts = new int[16];
    private int[] ends = new int[16];
    private int count;
    private boolean indented;
    private boolean parenthesised;
    private int commentStart;
    private int commentEnd;
    private int troubleAt;
    private String trouble = "";

    MasterLexer(SourceText source) {
        this(source, -1, 0);
    }

    /// A part of a text.
    ///
    /// @param from where a line begins
    /// @param to where another line begins, or the text ends
    static MasterLexer part(SourceText source, int from, int to) {
        var words = new MasterLexer(source, -1, 0, to);
        words.at = from;
        return words;
    }

    /// A text that another one includes.
    ///
    /// @param base what its offsets begin with in the other text
    static MasterLexer included(SourceText source, int base) {
        return new MasterLexer(source, -1, base);
    }

    /// @param place where all of it stands in another text; −1 for a text of its own
    MasterLexer(SourceText source, int place) {
        this(source, place, 0);
    }

    private MasterLexer(SourceText source, int place, int base) {
        this(source, place, base, source.length());
    }

    private MasterLexer(SourceText source, int place, int base, int length) {
        this.place = place;
        this.base = base;
        this.chars = source.chars();
        this.length = length;
    }

    /// Where the next statement is looked for: behind the line of the last one.
    int at() {
        return at;
    }

    /// Goes on elsewhere.
    ///
    /// @param line where a line begins
    void skipTo(int line) {
        at = line;
    }

    /// Goes to the next statement, over lines without words.
    ///
    /// @return whether there is one
    public boolean next() {
        while (at < length) {
            count = 0;
            trouble = "";
            parenthesised = false;
            commentStart = at;
            commentEnd = at;
            indented = isBlank(chars[at]);
            scan();
            if (count > 0 || !trouble.isEmpty()) {
                return true;
            }
        }
        return false;
    }

    /// How many words the statement has.
    public int count() {
        return count;
    }

    /// Where a word begins in the text that is read; behind the last word, where that ends.
    public int start(int word) {
        if (place >= 0) {
            return place;
        }
        if (word < count) {
            return base + starts[word];
        }
        return base + (count == 0 ? troubleAt : ends[count - 1]);
    }

    /// A word as it stands there, with its quotes.
    public String text(int word) {
        return recent.word(chars, starts[word], ends[word] - starts[word]);
    }

    /// Whether a word stands there exactly so.
    boolean is(int word, String text) {
        int from = starts[word];
        if (ends[word] - from != text.length()) {
            return false;
        }
        for (int i = 0; i < text.length(); i++) {
            if (chars[from + i] != text.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    public boolean isQuoted(int word) {
        return chars[starts[word]] == '"';
    }

    /// A word without its quotes.
    public String bare(int word) {
        int quote = isQuoted(word) ? 1 : 0;
        int from = starts[word] + quote;
        return new String(chars, from, ends[word] - quote - from);
    }

    /// Whether the statement begins with white space: a record of the owner before.
    public boolean isIndented() {
        return indented;
    }

    /// Whether the statement is a directive, such as `$TTL`.
    boolean isDirective() {
        return !indented && chars[starts[0]] == '$';
    }

    /// The last comment in the statement, without its semicolon and the blanks around it.
    public String comment() {
        return !hasComment()
                ? ""
                : new String(chars, commentStart, commentEnd - commentStart).strip();
    }

    boolean hasComment() {
        return commentEnd > commentStart;
    }

    boolean hasParentheses() {
        return parenthesised;
    }

    /// What is wrong with the statement as a whole, at [#troubleAt].
    public Optional<Phrase> trouble() {
        return trouble.isEmpty() ? Optional.empty() : Optional.of(Phrase.of(trouble));
    }

    public int troubleAt() {
        return place >= 0 ? place : base + troubleAt;
    }

    private void scan() {
        int depth = 0;
        int opened = at;
        int lines = 0;
        while (at < length) {
            char c = chars[at];
            if (c == '\n' || c == '\r') {
                at++;
                if (depth == 0) {
                    return;
                }
                if (++lines > MOST_LINES) {
                    break;
                }
            } else if (isBlank(c)) {
                at++;
            } else if (c == ';') {
                skipComment();
            } else if (c == '(') {
                parenthesised = true;
                opened = depth++ == 0 ? at : opened;
                at++;
            } else if (c == ')') {
                complain(depth == 0, "bind.unopened", at);
                depth = Math.max(0, depth - 1);
                at++;
            } else {
                word();
            }
        }
        if (depth > 0) {
            forget(opened);
        }
    }

    /// Ends the statement with the line that has the parenthesis nobody closes.
    private void forget(int opened) {
        trouble = "";
        complain(true, "bind.unclosed", opened);
        at = opened;
        while (at < length && chars[at] != '\n') {
            at++;
        }
        while (count > 0 && starts[count - 1] > at) {
            count--;
        }
    }

    private void skipComment() {
        commentStart = at + 1;
        while (at < length && chars[at] != '\n' && chars[at] != '\r') {
            at++;
        }
        commentEnd = at;
    }

    private void word() {
        int from = at;
        boolean quoted = chars[at] == '"';
        at++;
        if (quoted) {
            quoted(from);
        } else {
            plain(from);
        }
        if (count == starts.length) {
            starts = Arrays.copyOf(starts, count * 2);
            ends = Arrays.copyOf(ends, count * 2);
        }
        starts[count] = from;
        ends[count++] = at;
    }

    private void plain(int from) {
        skipEscape(from);
        while (at < length && !endsWord(chars[at])) {
            if (chars[at] == '"') {
                // Service parameters have quotes within a word (RFC 9460 section 2.1).
                if (chars[at - 1] != '=') {
                    return;
                }
                quoted(at++);
                return;
            }
            skipEscape(at++);
        }
    }

    private void skipEscape(int from) {
        if (chars[from] == '\\' && at < length && chars[at] != '\n') {
            at++;
        }
    }

    private void quoted(int quote) {
        while (at < length && chars[at] != '\n' && chars[at] != '\r') {
            char c = chars[at++];
            if (c == '"') {
                return;
            }
            if (c == '\\' && at < length && chars[at] != '\n') {
                at++;
            }
        }
        complain(true, "bind.unquoted", quote);
    }

    private void complain(boolean wrong, String key, int place) {
        if (wrong && trouble.isEmpty()) {
            trouble = key;
            troubleAt = place;
        }
    }

    private static boolean endsWord(char c) {
        return c <= ' ' || c == ';' || c == '(' || c == ')';
    }

    private static boolean isBlank(char c) {
        return c <= ' ' && c != '\n' && c != '\r';
    }
}
