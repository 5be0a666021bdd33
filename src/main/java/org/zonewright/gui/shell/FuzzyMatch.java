package org.zonewright.gui.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// How well a few typed letters fit a text: as a part of it, best at its start or at the start of a
/// word, else as letters in order.
///
/// @param score higher fits better
/// @param at the places in the text that matched, ascending
record FuzzyMatch(int score, List<Integer> at) {

    private static final int PART = 1000;
    private static final int START = 500;
    private static final int WORD = 200;

    /// @return empty if the letters are not in the text in this order
    static Optional<FuzzyMatch> of(String typed, String text) {
        String wanted = typed.toLowerCase(Locale.ROOT);
        String there = text.toLowerCase(Locale.ROOT);
        if (wanted.isEmpty()) {
            return Optional.of(new FuzzyMatch(0, List.of()));
        }
        int part = bestPart(wanted, there);
        return part >= 0 ? Optional.of(part(part, wanted, there)) : letters(wanted, there);
    }

    /// Where the text holds what was typed whole, at the start of a word if anywhere.
    private static int bestPart(String wanted, String there) {
        int first = there.indexOf(wanted);
        for (int at = first; at >= 0; at = there.indexOf(wanted, at + 1)) {
            if (startsWord(there, at)) {
                return at;
            }
        }
        return first;
    }

    private static FuzzyMatch part(int at, String wanted, String there) {
        var places = new ArrayList<Integer>();
        for (int i = 0; i < wanted.length(); i++) {
            places.add(at + i);
        }
        int bonus = at == 0 ? START : startsWord(there, at) ? WORD : 0;
        return new FuzzyMatch(PART + bonus - there.length(), places);
    }

    private static Optional<FuzzyMatch> letters(String wanted, String there) {
        var places = new ArrayList<Integer>();
        int score = 0;
        int from = 0;
        for (int i = 0; i < wanted.length(); i++) {
            int at = there.indexOf(wanted.charAt(i), from);
            if (at < 0) {
                return Optional.empty();
            }
            score += startsWord(there, at) ? 20 : at == from ? 10 : 0;
            places.add(at);
            from = at + 1;
        }
        return Optional.of(new FuzzyMatch(score - there.length(), places));
    }

    private static boolean startsWord(String text, int at) {
        return at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1));
    }
}
