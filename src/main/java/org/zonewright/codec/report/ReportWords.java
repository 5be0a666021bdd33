package org.zonewright.codec.report;

import org.zonewright.model.zone.Phrase;
import org.zonewright.model.zone.PhraseFormat;

import java.util.Locale;
import java.util.ResourceBundle;

/// The words of a report and of the graph in it. A report is a file like others: its language does
/// not follow the window's.
final class ReportWords {

    String text(String key, Object... args) {
        return text(Phrase.of(key, args));
    }

    String text(Phrase phrase) {
        String bundle = phrase.key().substring(0, phrase.key().indexOf('.'));
        String pattern =
                ResourceBundle.getBundle(
                                "org.zonewright.l10n." + bundle,
                                Locale.ROOT,
                                ReportWords.class.getModule())
                        .getString(phrase.key());
        return PhraseFormat.format(pattern, Locale.ROOT, phrase.args().toArray());
    }
}
