package org.zonewright.l10n;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.zonewright.model.zone.Phrase;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.constantpool.StringEntry;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Every key that the program uses has words, every word is used, and no pattern loses an argument.
class MessagesTest {

    private static final Messages MESSAGES = new Messages(Locale.ENGLISH);
    private static final Map<String, String> PATTERNS = patterns("");
    private static final Set<String> TEXTS = textsOfTheProgram();

    /// Where a string concatenation puts in a value.
    private static final char VALUE = '\u0001';

    private static final Pattern ARGUMENT = Pattern.compile("\\{(\\d+)[^}]*}");

    static Set<String> bundles() {
        return Set.copyOf(Messages.BUNDLES);
    }

    static Set<String> keys() {
        return PATTERNS.keySet();
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void everyBundleHoldsKeysOfItsOwnNameOnly(String bundle) {
        Properties words = read(bundle + ".properties");

        for (String key : words.stringPropertyNames()) {
            assertTrue(key.startsWith(bundle + "."), key);
        }
    }

    @Test
    void everyBundleFileIsListed() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("target/classes/org/zonewright/l10n"))) {
            Set<String> there =
                    files.map(file -> file.getFileName().toString())
                            .filter(name -> name.endsWith(".properties"))
                            .map(name -> name.replaceFirst("(_[a-z]+)?\\.properties", ""))
                            .collect(Collectors.toSet());

            assertEquals(bundles(), there);
        }
    }

    @ParameterizedTest
    @MethodSource("keys")
    void everyArgumentComesOutAndNoApostropheIsLost(String key) {
        comesOutWhole(MESSAGES, key, Objects.requireNonNull(PATTERNS.get(key)));
    }

    static void comesOutWhole(Messages messages, String key, String pattern) {
        String unquoted = pattern.replace("''", "").replaceAll("'[{}]+'", "");
        List<String> marks = IntStream.range(0, 10).mapToObj(i -> "\u27e6" + i + "\u27e7").toList();

        String text = messages.text(new Phrase(key, marks));

        assertEquals(-1, unquoted.indexOf('\''), () -> "write '' for an apostrophe: " + pattern);
        var arguments = ARGUMENT.matcher(unquoted);
        while (arguments.find()) {
            assertTrue(text.contains(marks.get(Integer.parseInt(arguments.group(1)))), text);
        }
    }

    @Test
    void everyKeyInTheProgramHasWords() {
        var missing = new TreeSet<String>();
        for (String text : TEXTS) {
            if (looksLikeKey(text) && PATTERNS.keySet().stream().noneMatch(matches(text))) {
                missing.add(text.replace(VALUE, '*'));
            }
        }

        assertEquals(Set.of(), missing);
        assertTrue(TEXTS.stream().filter(MessagesTest::looksLikeKey).count() > 200);
    }

    @Test
    void everyKeyWithWordsIsUsed() {
        List<Predicate<String>> used =
                TEXTS.stream()
                        .filter(MessagesTest::looksLikeKey)
                        .map(MessagesTest::matches)
                        .toList();

        List<String> obsolete =
                PATTERNS.keySet().stream()
                        .filter(key -> used.stream().noneMatch(use -> use.test(key)))
                        .filter(key -> !isWithEnding(key))
                        .toList();

        assertEquals(List.of(), obsolete);
    }

    @Test
    void aKeyWithoutWordsStandsForItself() {
        assertEquals("cli.no-such-key", MESSAGES.text("cli.no-such-key"));
        assertEquals("nowhere.x [1]", MESSAGES.text(Phrase.of("nowhere.x", 1)));
        assertEquals("nothing", MESSAGES.text("nothing"));
    }

    @Test
    void argumentsAreNotReadAsPatterns() {
        assertEquals("{0} ''", MESSAGES.text(Phrase.of("graph.plain", "{0} ''")));
    }

    /// Whether the program has the key's beginning, and puts its ending behind something.
    private static boolean isWithEnding(String key) {
        int dash = key.lastIndexOf('-');
        return dash > 0
                && TEXTS.contains(key.substring(0, dash))
                && TEXTS.contains(VALUE + key.substring(dash));
    }

    /// A bundle's name, a dot, and words of keys; values may be put in anywhere behind the dot.
    private static boolean looksLikeKey(String text) {
        return text.matches("(" + String.join("|", Messages.BUNDLES) + ")\\.[a-z0-9.\u0001-]+")
                && !Messages.BUNDLES.contains(text.replace(".properties", ""));
    }

    /// A text that ends in a dot or a dash is the beginning of keys.
    private static Predicate<String> matches(String text) {
        boolean isBeginning = text.endsWith(".") || text.endsWith("-");
        String pattern =
                Stream.of(text.split(String.valueOf(VALUE), -1))
                        .map(Pattern::quote)
                        .collect(Collectors.joining(".*"));
        return Pattern.compile(pattern + (isBeginning ? ".+" : "")).asMatchPredicate();
    }

    /// @param suffix of the bundles; those that have no such file are left out
    static Map<String, String> patterns(String suffix) {
        var patterns = new TreeMap<String, String>();
        for (String bundle : Messages.BUNDLES) {
            String file = bundle + suffix + ".properties";
            if (Messages.class.getResource(file) != null) {
                Properties words = read(file);
                words.stringPropertyNames()
                        .forEach(key -> patterns.put(key, words.getProperty(key)));
            }
        }
        return patterns;
    }

    private static Properties read(String file) {
        var words = new Properties();
        try (InputStream in =
                Objects.requireNonNull(Messages.class.getResourceAsStream(file), file)) {
            words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }

    /// Every string constant of every class, those that concatenations are made of included.
    private static Set<String> textsOfTheProgram() {
        var texts = new TreeSet<String>();
        try (Stream<Path> files = Files.walk(Path.of("target/classes"))) {
            for (Path file : files.filter(path -> path.toString().endsWith(".class")).toList()) {
                texts.addAll(texts(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }

    private static List<String> texts(Path file) throws IOException {
        var texts = new ArrayList<String>();
        for (var entry : ClassFile.of().parse(file).constantPool()) {
            if (entry instanceof StringEntry text) {
                texts.add(text.stringValue());
            }
        }
        return texts;
    }
}
