package org.zonewright.l10n;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.zonewright.model.zone.Phrase;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Every language says all that English says, with the same arguments.
class LanguagesTest {

    /// What is not translated: the command line and reports are read by programs and other people,
    /// and Route 53's own words are quoted.
    private static final Pattern ENGLISH_ALWAYS =
            Pattern.compile("cli\\..*|codec\\.report-.*|(lint|plan)\\.wording\\..*");

    private static final Pattern ARGUMENT = Pattern.compile("\\{(\\d+)[^}]*}");

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}-]+");

    /// Words that German readers of DNS use as they are, or that are spelled alike.
    private static final Set<String> SAME_IN_GERMAN =
            Set.of(
                    ("TTL CNAME DNAME NODATA NXDOMAIN REFUSED SERVFAIL YXDOMAIN VPCs JSON AWS CLI"
                         + " Markdown ALB NLB CloudFront API Gateway Elastic Beanstalk Global"
                         + " Accelerator Load Balancing Balancer Network AppSync Cognito App Runner"
                         + " VPC Lattice Lightsail OpenSearch S3 Record Records Alias Wildcard Seed"
                         + " Bias Routing Rollback Geolocation Geoproximity Failover Multivalue"
                         + " Client CLIENT Clients Name Zone Region Code Text Graph System Mail"
                         + " Version Journal Format Suffix In in English Deutsch SVG PNG DOT"
                         + " Mermaid Flags Tag Key Digest Order Service Regexp Replacement Serial"
                         + " Refresh Retry Expire Minimum Port Hash Fingerprint Usage Selector"
                         + " Matching ECDSA RSA Ed25519 TCP TLS UDP HTTPS SVCB Server Subdomains"
                         + " Ticket Wildcards Problem Zonewright")
                            .split(" "));

    /// Of the names of cities and states German says most as English does.
    private static final Pattern PLACE = Pattern.compile("gui\\.place\\.(region|subdivision)\\..*");

    private static final Map<String, String> ENGLISH = MessagesTest.patterns("");

    static Stream<Locale> translations() {
        return Messages.LANGUAGES.stream().skip(1);
    }

    @ParameterizedTest
    @MethodSource("translations")
    void everyLanguageHasTheKeysOfEnglish(Locale language) {
        Set<String> wanted =
                ENGLISH.keySet().stream()
                        .filter(key -> !ENGLISH_ALWAYS.matcher(key).matches())
                        .collect(Collectors.toCollection(TreeSet::new));

        assertEquals(wanted, new TreeSet<>(words(language).keySet()));
    }

    @ParameterizedTest
    @MethodSource("translations")
    void everyTranslationHasTheArgumentsOfEnglish(Locale language) {
        words(language)
                .forEach(
                        (key, pattern) ->
                                assertEquals(
                                        arguments(ENGLISH.getOrDefault(key, "")),
                                        arguments(pattern),
                                        key));
    }

    @ParameterizedTest
    @MethodSource("translations")
    void noTranslationLosesAnArgumentOrAnApostrophe(Locale language) {
        var messages = new Messages(language);
        words(language)
                .forEach((key, pattern) -> MessagesTest.comesOutWhole(messages, key, pattern));
    }

    @Test
    void germanIsNotEnglish() {
        List<String> left =
                words(Locale.GERMAN).entrySet().stream()
                        .filter(entry -> entry.getValue().equals(ENGLISH.get(entry.getKey())))
                        .filter(entry -> !PLACE.matcher(entry.getKey()).matches())
                        .filter(entry -> !SAME_IN_GERMAN.containsAll(wordsOf(entry.getValue())))
                        .map(Map.Entry::toString)
                        .toList();

        assertEquals(List.of(), left);
    }

    @Test
    void whatIsQuotedStaysEnglish() {
        var phrase = Phrase.of("lint.wording.set-100");

        assertEquals(
                new Messages(Locale.ENGLISH).text(phrase),
                new Messages(Locale.GERMAN).text(phrase));
    }

    @Test
    @ResourceLock(Resources.LOCALE)
    void englishIsEnglishOnAGermanSystem() {
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.GERMANY);
        try {
            assertEquals("Close", new Messages(Locale.ENGLISH).text("gui.close"));
            assertEquals("Close", new Messages(Locale.FRENCH).text("gui.close"));
            assertEquals("Schließen", new Messages(Locale.getDefault()).text("gui.close"));
        } finally {
            Locale.setDefault(before);
        }
    }

    private static Map<String, String> words(Locale language) {
        Map<String, String> words = MessagesTest.patterns("_" + language.getLanguage());
        assertTrue(words.size() > 2000, language.toString());
        return words;
    }

    private static Set<String> arguments(String pattern) {
        return ARGUMENT.matcher(pattern)
                .results()
                .map(argument -> argument.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /// What has a digit, such as SHA-256, is no word of a language.
    private static List<String> wordsOf(String pattern) {
        return WORD.matcher(ARGUMENT.matcher(pattern).replaceAll(""))
                .results()
                .map(MatchResult::group)
                .filter(word -> word.chars().noneMatch(Character::isDigit))
                .toList();
    }
}
