package org.zonewright.l10n;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.zonewright.model.zone.Phrase;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/// Where a count can be one, no text says "1 record sets": its pattern chooses the words.
class CountsTest {

    /// Counts of limits, of what a rule is only about from a number above one, those that have a
    /// key of their own for one, and types of records, which no count is meant by.
    private static final Predicate<String> NEVER_ONE =
            Pattern.compile(
                            "bind\\.(generate-many|include-deep|include-many)"
                                + "|codec\\.(csv-cells|loss-too-large|yaml-bomb)|plan\\.too-long"
                                + "|resolve\\.cname\\.too-long|group\\.covered"
                                + "|edit\\..*-many|changes\\.because\\.several|inspector\\.several.*"
                                + "|cli\\.(plan\\.summary|simulate\\.partly)|gui\\.quit\\.title"
                                + "|resolve\\.(alias\\.evaluated|multivalue\\.some|ttl\\.lowest)"
                                + "|plan\\.(guard\\.age|guard\\.mass-delete|note\\.mass)"
                                + "|fields\\.strings?|gui\\.serve\\.answers|gui\\.status\\.unsaved"
                                + "|query\\.(answers|health\\.targets)|resolve\\.answer"
                                + "|lint\\.(a-shared-ip|alias-chain-deep|closed\\.values"
                                + "|dkim-(cname-dangling|weak)|fix\\.split-member"
                                + "|(dmarc|ptr|spf)-multiple|mtasts-half\\.multiple|spf-(lookups|void)"
                                + "|tlsrpt-syntax\\.multiple|r53-(alias-loop\\.long|geoprox-30|set-100"
                                + "|setid-len|txt-4000|txt-chunk-255|values-400|zone-10000.*)"
                                + "|rt-(hc-shared|multivalue-gt8|weighted-(all-zero|multivalue))"
                                + "|ttl-outlier|txt-(response-size|stale-verification.*|too-many)"
                                + "|view-private-hides-public\\.many|ws-same-name-zones"
                                + "|r53-(failover-count|policy-type)|unchecked\\.type-taken)"
                                + "|resolve\\.nothing|lint\\.rt-hc-name-loop")
                    .asMatchPredicate();

    /// The words of several things, and those that do not stand between a count and its things.
    enum Language {
        ENGLISH(
                Locale.ENGLISH,
                "",
                "aliases batches bits cells changes characters checks clients CNAMEs"
                        + " collections digits domains edits elements failures files findings fixes"
                        + " hops hours kinds locations look-ups members minutes names octets ones"
                        + " pictures places problems proofs queries questions records regions rows"
                        + " rules seconds selectors servers sets steps strings targets things twins"
                        + " values VPCs weights zones",
                "already and checks gone has in is of or to when what"),
        GERMAN(
                Locale.GERMAN,
                "_de",
                "Abfragen Aliase Aliasen Änderungen Angaben Antworten Arten Befunde Bilder"
                    + " CIDR-Sammlungen Checks CNAMEs DNS-Abfragen Dateien Domains Dateien"
                    + " Eigentumsnachweise Einzelausfälle Elemente Elementen Gewichte Korrekturen"
                    + " Mitglieder Mitgliedern Nachweise Oktette Oktetten Orte Orten Probleme"
                    + " Records Regeln Regionen Schritte Schritten Sekunden Selektoren Sets"
                    + " Standorte Stellen Stunden Top-Level-Domains VPCs Werte Werten Zeichenketten"
                    + " Zeilen Zellen Ziele Ziffern Zonen AAAA-Zwillinge",
                "aus bei der existiert hat in ist oder ohne und von");

        private final Locale locale;
        private final String suffix;
        private final Pattern several;

        Language(Locale locale, String suffix, String things, String ends) {
            this.locale = locale;
            this.suffix = suffix;
            this.several =
                    Pattern.compile(
                            "(?<![\\w.])1 (?:(?!(?:%s) )[\\p{L}-]+ )?(?:%s)(?![\\p{L}-])"
                                    .formatted(ends.replace(' ', '|'), things.replace(' ', '|')));
        }

        boolean isOfSeveral(String text) {
            return several.matcher(text).find();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0 Record Sets sind ausgewählt.",
        "1, 1 Record Set ist ausgewählt.",
        "2, 2 Record Sets sind ausgewählt.",
        "12 000, 12 000 Record Sets sind ausgewählt."
    })
    void aPatternChoosesItsWordsByACount(String count, String text) {
        assertEquals(text, new Messages(Locale.GERMAN).text("gui.bulk.text.replace", count));
    }

    @Test
    void whatIsOfSeveralIsFound() {
        assertTrue(Language.ENGLISH.isOfSeveral("Copy 1 record sets"));
        assertTrue(Language.ENGLISH.isOfSeveral("under 1 top-level domains."));
        assertTrue(Language.GERMAN.isOfSeveral("1 gespeicherte Abfragen scheitern"));
        assertFalse(
                Language.ENGLISH.isOfSeveral("Copy 1 record set, 11 records and 1 of the names"));
    }

    @ParameterizedTest
    @EnumSource
    void oneThingIsNotSeveral(Language language) {
        var messages = new Messages(language.locale);
        List<String> one = Collections.nCopies(10, "1");
        var wrong = new TreeSet<String>();
        for (String key : MessagesTest.patterns(language.suffix).keySet()) {
            String text = messages.text(new Phrase(key, one));
            if (language.isOfSeveral(text) && !NEVER_ONE.test(key)) {
                wrong.add(key + ": " + text);
            }
        }

        assertEquals(Set.of(), wrong);
    }
}
