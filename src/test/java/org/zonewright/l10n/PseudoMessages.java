package org.zonewright.l10n;

import java.util.Collections;
import java.util.Enumeration;
import java.util.Locale;
import java.util.ResourceBundle;

/// Words in a language that nobody speaks: each English letter with an accent, each text longer by
/// two fifths and in brackets. What shows without accents came from no bundle.
public final class PseudoMessages {

    private static final String PLAIN = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
    private static final String ACCENTED = "áƀćðéƒĝĥíĵķļɱñóþɋŕšţúṽŵẋýžÁƁĆÐÉƑĜĤÍĴĶĻḾÑÓÞǪŔŠŢÚṼŴẊÝŽ";
    private static final double GROWTH = 0.4;

    private PseudoMessages() {}

    public static Messages of() {
        return new Messages(Locale.ENGLISH, PseudoMessages::bundle);
    }

    private static ResourceBundle bundle(String name) {
        ResourceBundle english =
                ResourceBundle.getBundle(
                        "org.zonewright.l10n." + name, Locale.ROOT, Messages.class.getModule());
        return new ResourceBundle() {
            @Override
            protected Object handleGetObject(String key) {
                return pseudo(english.getString(key));
            }

            @Override
            public Enumeration<String> getKeys() {
                return Collections.enumeration(english.keySet());
            }
        };
    }

    /// @param pattern of a message; its arguments stay
    static String pseudo(String pattern) {
        var text = new StringBuilder("[");
        int letters = 0;
        int depth = 0;
        boolean quoted = false;
        boolean chosen = false; // within the words of a choice
        for (int i = 0; i < pattern.length(); i++) {
            char c = pattern.charAt(i);
            quoted ^= c == '\'';
            depth += quoted ? 0 : c == '{' ? 1 : c == '}' ? -1 : 0;
            chosen = depth > 0 && c != '|' && (chosen || c == '#' || c == '<');
            int plain = depth == 0 || chosen ? PLAIN.indexOf(c) : -1;
            text.append(plain < 0 ? c : ACCENTED.charAt(plain));
            letters += depth == 0 ? 1 : 0;
        }
        return text.append("ó".repeat((int) Math.ceil(letters * GROWTH))).append(']').toString();
    }
}
