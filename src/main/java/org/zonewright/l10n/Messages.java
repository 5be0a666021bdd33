package org.zonewright.l10n;

import org.zonewright.model.zone.Phrase;
import org.zonewright.model.zone.PhraseFormat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/// The words for message keys. The part of a key before its first dot names the bundle: `lint.x` is
/// in `lint.properties`. Patterns are those of [PhraseFormat], so an apostrophe is written twice.
public final class Messages {

    /// Every bundle there is; a test reads them all.
    public static final List<String> BUNDLES =
            List.of(
                    "edit",
                    "codec",
                    "iac",
                    "bind",
                    "resolve",
                    "lint",
                    "graph",
                    "plan",
                    "changes",
                    "text",
                    "session",
                    "cli",
                    "gui",
                    "table",
                    "inspector",
                    "problems",
                    "query",
                    "fields",
                    "wizard",
                    "group");

    /// The languages there are words in. Whoever reads none of them gets the first.
    public static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.GERMAN);

    private final Locale locale;
    private final Function<String, ResourceBundle> source;
    private final Map<String, ResourceBundle> bundles = new ConcurrentHashMap<>();

    /// @param locale of the reader
    public Messages(Locale locale) {
        this(locale, name -> load(name, locale));
    }

    /// @param source the words of a bundle
    Messages(Locale locale, Function<String, ResourceBundle> source) {
        this.locale = locale;
        this.source = source;
    }

    /// The locale of a reader: the system's, where there are words in its language.
    public static Locale spoken(Locale system) {
        return LANGUAGES.stream().anyMatch(one -> isSameLanguage(one, system))
                ? system
                : LANGUAGES.getFirst();
    }

    private static boolean isSameLanguage(Locale one, Locale other) {
        return one.getLanguage().equals(other.getLanguage());
    }

    public Locale locale() {
        return locale;
    }

    /// @param otherwise what stands for a key that may have no words, such as of a region that is
    ///   newer than they are
    public String textOr(String key, String otherwise) {
        String words = text(key);
        return words.equals(key) ? otherwise : words;
    }

    /// The text of a phrase. Where there is none, a mistake of the program, the key and its
    /// arguments stand for it: better odd words than none.
    public String text(Phrase phrase) {
        return format(phrase.key(), phrase.args().toArray());
    }

    public String text(String key, Object... args) {
        Object[] words = new Object[args.length];
        for (int i = 0; i < args.length; i++) {
            words[i] = args[i].toString();
        }
        return format(key, words);
    }

    private String format(String key, Object[] args) {
        try {
            int dot = key.indexOf('.');
            String name = key.substring(0, Math.max(0, dot));
            ResourceBundle bundle = bundles.computeIfAbsent(name, source);
            return PhraseFormat.format(bundle.getString(key), locale, args);
        } catch (MissingResourceException _) {
            return key + (args.length == 0 ? "" : " " + List.of(args));
        }
    }

    /// A bundle without a suffix has English words. It is asked for as such, since whoever asks for
    /// "en" where the system speaks German gets German.
    private static ResourceBundle load(String name, Locale locale) {
        Locale words =
                LANGUAGES.stream()
                        .skip(1)
                        .filter(one -> isSameLanguage(one, locale))
                        .findFirst()
                        .orElse(Locale.ROOT);
        return ResourceBundle.getBundle(
                "org.zonewright.l10n." + name, words, Messages.class.getModule());
    }
}
