package org.zonewright.gui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxToolkit;
import org.zonewright.analysis.lint.rules.LintRules;
import org.zonewright.gui.control.Look;
import org.zonewright.gui.shell.ShownTexts.Shown;
import org.zonewright.l10n.Messages;
import org.zonewright.l10n.PseudoMessages;
import org.zonewright.model.aws.Geography;
import org.zonewright.model.aws.Geography.Country;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeoutException;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The whole window in other words: every word of it comes from a bundle, and German has room where
/// English has.
class ShownWordsTest {

    /// Letters alone: what has digits, such as an address or an id, is no word.
    private static final Pattern WORD = Pattern.compile("(?<!\\w)[A-Za-z]{3,}(?!\\w)");

    private static final Pattern JSON_KEY = Pattern.compile("\"\\w+\"\\s*:");

    /// Domain names, versions of protocols.
    private static final Pattern NAME = Pattern.compile("[\\w-]+([./][\\w-]+)+");

    /// Lines of dig, and commands to copy.
    private static final Pattern QUOTED = Pattern.compile("\\s*(;; |aws ).*", Pattern.DOTALL);

    /// Keys of the keyboard, names of programs and formats, response codes and types, a name that a
    /// copied record has.
    private static final String NAMES =
            """
            Ctrl Shift Alt Tab Esc Delete Insert Zonewright AWS CLI JSON bind awsglobal issuewild
            NOERROR NODATA NXDOMAIN SERVFAIL CREATE PTR SPF vpc new copy
            """;

    @BeforeAll
    static void startToolkit() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
    }

    @Test
    void everyWordComesFromABundle() throws IOException, TimeoutException {
        Map<String, List<Shown>> pseudo = WindowWalk.through(PseudoMessages.of());
        Set<String> data = data();
        List<String> phrases = phrases();
        var strange = new TreeSet<String>();
        pseudo.forEach(
                (stop, texts) ->
                        texts.stream()
                                .map(shown -> plain(shown.text(), phrases))
                                .filter(text -> !data.containsAll(words(text)))
                                .forEach(text -> strange.add(stop + ": " + text)));

        assertEquals(Set.of(), strange);
        assertTrue(pseudo.size() > 40);
    }

    /// Without what is said in one language everywhere.
    private static String plain(String text, List<String> phrases) {
        if (QUOTED.matcher(text).matches()) {
            return "";
        }
        String rest = text;
        for (String phrase : phrases) {
            rest = rest.replace(phrase, "");
        }
        return NAME.matcher(JSON_KEY.matcher(rest).replaceAll("")).replaceAll("");
    }

    /// Ids of rules, their sources, and folders of this machine.
    private static List<String> phrases() {
        return Stream.concat(
                        LintRules.ALL.stream().flatMap(rule -> Stream.of(rule.id(), rule.source())),
                        Stream.of(System.getProperty("java.io.tmpdir")))
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList();
    }

    @ParameterizedTest
    @CsvSource({"1440, 900", "1024, 640"})
    void noGermanWordIsCut(int width, int height) throws IOException, TimeoutException {
        nothingIsCutIn(new Messages(Locale.GERMAN), width, height);
    }

    @Test
    void noWordIsCutThatIsLongerByTwoFifths() throws IOException, TimeoutException {
        nothingIsCutIn(PseudoMessages.of(), 1440, 900);
    }

    /// A busy machine answers in the background sooner or later than the walk comes by, so that one
    /// language shows what the other does not yet: what is truly cut is so on another walk.
    private static void nothingIsCutIn(Messages other, int width, int height)
            throws IOException, TimeoutException {
        Set<String> cut = cutIn(other, width, height);
        if (!cut.isEmpty()) {
            cut.retainAll(cutIn(other, width, height));
        }

        assertEquals("", String.join("\n", cut));
    }

    private static Set<String> cutIn(Messages other, int width, int height)
            throws IOException, TimeoutException {
        var manner =
                new WindowWalk.Manner(width, height, Look.Appearance.LIGHT, Look.Motion.SYSTEM);
        return cutWords(
                WindowWalk.through(other, manner, ShownTexts::under),
                WindowWalk.through(new Messages(Locale.ENGLISH), manner, ShownTexts::under));
    }

    /// What is cut and reads otherwise in English: words, not names of any length.
    private static Set<String> cutWords(
            Map<String, List<Shown>> other, Map<String, List<Shown>> english) {
        var cut = new TreeSet<String>();
        other.forEach(
                (stop, texts) -> {
                    Map<String, String> before =
                            english.getOrDefault(stop, List.of()).stream()
                                    .collect(
                                            Collectors.toMap(
                                                    Shown::path, Shown::text, (one, _) -> one));
                    texts.stream()
                            .filter(shown -> shown.cut() && before.containsKey(shown.path()))
                            .filter(shown -> !shown.text().equals(before.get(shown.path())))
                            .forEach(
                                    shown ->
                                            cut.add(
                                                    "%s: %s   @%s"
                                                            .formatted(
                                                                    stop,
                                                                    shown.text(),
                                                                    shown.path())));
                });
        return cut;
    }

    /// Words of the sample zone, ids of regions, and AWS's names of countries: what other languages
    /// call those is not the program's own.
    private static Set<String> data() throws IOException {
        return Stream.of(
                        NAMES,
                        resource("/org/zonewright/sample/example.com.json"),
                        countries(),
                        regions())
                .map(text -> JSON_KEY.matcher(text).replaceAll(""))
                .flatMap(text -> words(text).stream())
                .collect(Collectors.toSet());
    }

    private static String countries() {
        return new Geography()
                .countries().stream().map(Country::english).collect(Collectors.joining(" "));
    }

    private static String regions() {
        return new Geography()
                .regions().stream()
                        .map(region -> region.id().replace('-', ' '))
                        .collect(Collectors.joining(" "));
    }

    private static String resource(String name) throws IOException {
        try (InputStream in = Objects.requireNonNull(Shell.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static Set<String> words(String text) {
        return WORD.matcher(text)
                .results()
                .map(MatchResult::group)
                .map(word -> word.toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
    }
}
