package org.zonewright.l10n;

import org.zonewright.model.zone.Phrase;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;

/// The words for message keys. The part of a key before its first dot names the bundle: `lint.x` is
/// in `lint.properties`. Patterns are those of [MessageFormat], so an apostrophe is written twice.
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
                    "fields");

    private final Locale locale;
    private final Map<String, ResourceBundle> bundles = new ConcurrentHashMap<>();

    public Messages(Locale locale) {
        this.locale = locale;
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
            ResourceBundle bundle = bundles.computeIfAbsent(name, this::load);
            return new MessageFormat(bundle.getString(key), locale).format(args);
        } catch (MissingResourceException _) {
            return key + (args.length == 0 ? "" : " " + List.of(args));
        }
    }

    private ResourceBundle load(String name) {
        return ResourceBundle.getBundle(
                "org.zonewright.l10n." + name, locale, Messages.class.getModule());
    }
}
