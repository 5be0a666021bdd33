package org.zonewright.gui.table;

import org.zonewright.model.zone.Content;
import org.zonewright.model.zone.RecordSet;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.function.IntPredicate;
import java.util.stream.Stream;

/// What a person typed into the filter field. Words must all be found in a row's name, values, set
/// identifier, policy or note, whatever their letter case; `"…"` keeps blanks together. Tokens such
/// as `type:A,AAAA` or `changed` are those of [FilterToken]; a `-` before either turns it round.
public final class RowFilter {

    /// One thing that a row must be.
    interface Term {
        /// @param row of a set or unreadable set
        boolean accepts(Row row, RowFacts facts);
    }

    /// A word that a row's text must hold, or must not.
    private record Part(String wanted, boolean isHeld) {}

    private final List<String> words;
    private final List<Term> terms = new ArrayList<>();
    private final List<Part> parts = new ArrayList<>();

    private RowFilter(List<String> words) {
        this.words = words;
        words.forEach(this::take);
    }

    private void take(String word) {
        boolean isHeld = word.length() == 1 || !word.startsWith("-");
        String bare = isHeld ? word : word.substring(1);
        FilterToken.parse(bare)
                .ifPresentOrElse(
                        term -> terms.add((row, facts) -> term.accepts(row, facts) == isHeld),
                        () -> parts.add(new Part(bare.toLowerCase(Locale.ROOT), isHeld)));
    }

    public static RowFilter of(String text) {
        return new RowFilter(List.copyOf(words(text)));
    }

    /// Whether every row that passes this filter passes another: it is that one, typed on. Only
    /// told of plain words.
    boolean narrows(RowFilter other) {
        return other.words.stream()
                .allMatch(
                        wide -> isPlain(wide) && words.stream().anyMatch(w -> extendsIt(w, wide)));
    }

    private static boolean extendsIt(String word, String wide) {
        return isPlain(word)
                && word.toLowerCase(Locale.ROOT).contains(wide.toLowerCase(Locale.ROOT));
    }

    private static boolean isPlain(String word) {
        return !word.startsWith("-") && !FilterToken.isToken(word);
    }

    /// Whether what passes depends on the rows and on nothing beside them.
    boolean readsRowsAlone() {
        return words.stream().allMatch(FilterToken::readsRowsAlone);
    }

    /// Whether every row passes.
    public boolean isEmpty() {
        return words.isEmpty();
    }

    /// Takes out of some rows of a shelf those that do not pass.
    ///
    /// @param places of the rows
    void retain(BitSet places, Shelf shelf, RowFacts facts) {
        if (!terms.isEmpty()) {
            retainWhere(places, at -> acceptTerms(shelf.rows().get(at), facts));
        }
        for (Part part : parts) {
            if (places.isEmpty()) {
                return;
            }
            BitSet found = shelf.text(facts.texts()).holding(part.wanted());
            if (facts.hasNotes()) {
                shelf.all().stream()
                        .filter(at -> isNoted(part, shelf.rows().get(at), facts))
                        .forEach(found::set);
            }
            if (part.isHeld()) {
                places.and(found);
            } else {
                places.andNot(found);
            }
        }
    }

    private static void retainWhere(BitSet places, IntPredicate test) {
        for (int at = places.nextSetBit(0); at >= 0; at = places.nextSetBit(at + 1)) {
            if (!test.test(at)) {
                places.clear(at);
            }
        }
    }

    /// Whether one row passes.
    boolean accepts(Row row, RowFacts facts) {
        String text = parts.isEmpty() ? "" : facts.texts().of(row);
        return acceptTerms(row, facts)
                && parts.stream()
                        .allMatch(
                                part ->
                                        part.isHeld()
                                                == (text.contains(part.wanted())
                                                        || isNoted(part, row, facts)));
    }

    private boolean acceptTerms(Row row, RowFacts facts) {
        for (Term term : terms) {
            if (!term.accepts(row, facts)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isNoted(Part part, Row row, RowFacts facts) {
        return row instanceof Row.Single single && contains(facts.note(single), part.wanted());
    }

    /// The blank-separated words of a filter, quotes taken off.
    static List<String> words(String text) {
        var words = new ArrayList<String>();
        var word = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"') {
                quoted = !quoted;
            } else if (Character.isWhitespace(c) && !quoted) {
                addTo(words, word);
            } else {
                word.append(c);
            }
        }
        addTo(words, word);
        return words;
    }

    private static void addTo(List<String> words, StringBuilder word) {
        if (!word.isEmpty()) {
            words.add(word.toString());
            word.setLength(0);
        }
    }

    static Stream<String> values(RecordSet set) {
        return switch (set.content()) {
            case Content.Values(_, List<String> values) -> values.stream();
            case Content.Alias alias -> Stream.of(alias.target().canonical(), alias.hostedZoneId());
            case Content.TrafficPolicy(String id) -> Stream.of(id);
        };
    }

    /// Whether `text` contains `wanted`, a lower-case text, whatever the case of `text`.
    static boolean contains(String text, String wanted) {
        int last = text.length() - wanted.length();
        for (int i = 0; i <= last; i++) {
            if (text.regionMatches(true, i, wanted, 0, wanted.length())) {
                return true;
            }
        }
        return false;
    }
}
