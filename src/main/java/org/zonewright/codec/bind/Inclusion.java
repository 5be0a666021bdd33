package org.zonewright.codec.bind;

import org.zonewright.codec.Includes;
import org.zonewright.codec.SourceText;
import org.zonewright.model.zone.Phrase;

import java.util.ArrayDeque;
import java.util.Deque;

/// Bounds what one reading of a master file includes: no file within itself, nor too deep, too many
/// or too much.
final class Inclusion {

    private static final int DEEPEST = 10;
    private static final int MOST = 1000;
    private static final long LONGEST = 256L << 20;

    private final Includes includes;
    private final Deque<String> open = new ArrayDeque<>();
    private int count;
    private long length;

    /// What came of a directive.
    sealed interface Result {}

    record Text(SourceText text) implements Result {}

    record Refused(Phrase why) implements Result {}

    /// @param first the name of the text that is not included
    Inclusion(Includes includes, String first) {
        this.includes = includes;
        open.push(first);
    }

    /// Looks for a text; one that is found is open until it is closed.
    Result open(String file) {
        if (open.size() > DEEPEST) {
            return new Refused(Phrase.of("bind.include-deep", file, DEEPEST));
        }
        return switch (includes.find(file, open.getFirst())) {
            case Includes.Found.Refused(Phrase why) -> new Refused(why);
            case Includes.Found.Text(SourceText text) -> open(file, text);
        };
    }

    private Result open(String file, SourceText text) {
        if (open.contains(text.name())) {
            return new Refused(Phrase.of("bind.include-loop", file));
        }
        length += text.length();
        if (++count > MOST || length > LONGEST) {
            return new Refused(Phrase.of("bind.include-many", file, MOST, LONGEST >> 20));
        }
        open.push(text.name());
        return new Text(text);
    }

    void close() {
        open.pop();
    }

    boolean hasIncluded() {
        return count > 0;
    }
}
