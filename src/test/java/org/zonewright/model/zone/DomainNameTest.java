package org.zonewright.model.zone;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;
import java.util.stream.Stream;

/// Names in Route 53's form: guide, "DNS domain name format"; order: API, ListResourceRecordSets.
class DomainNameTest {

    @ParameterizedTest(name = "{0} is {1}: {2}")
    @CsvSource(
            textBlock =
                    """
                    www.example.com,       www.example.com.,      the final dot is optional
                    WWW.Example.COM.,      www.example.com.,      case makes no difference
                    \\052.example.com.,    *.example.com.,        octal 052 is the asterisk
                    \\101.example.com.,    a.example.com.,        an escaped capital is lower-cased too
                    a\\056b.example.com.,  a\\056b.example.com.,  a dot within a label stays an escape
                    a\\134b.example.com.,  a\\134b.example.com.,  so does a backslash
                    a\\b.example.com.,     ab.example.com.,       a backslash before a letter means the letter
                    x..example.com,        x..example.com.,       no legal name but still a text
                    a\\303\\251.example.,  a\\303\\251.example.,  bytes over 127 are escapes
                    bücher.example.,       b\\303\\274cher.example., raw UTF-8 is its bytes
                    .,                     .,                     the root
                    """)
    void spellingsOfOneNameHaveOneCanonicalForm(String text, String canonical, String why) {
        assertEquals(canonical, DomainName.of(text).canonical(), why);
        assertEquals(text, DomainName.of(text).text(), "the text itself is kept");
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    *.example.com.,    \\052.example.com.
                    a@b.Example.com,   a\\100b.example.com.
                    _a/b.example.com., _a\\057b.example.com.
                    a-b.example.com.,  a-b.example.com.
                    """)
    void route53PrintsOddBytesAsOctal(String text, String printed) {
        assertEquals(printed, DomainName.of(text).route53());
    }

    /// What is taken for legal at first sight is so (RFC 1035 section 2.3.4), also made of its
    /// parts.
    @Property(tries = 500)
    void anOrdinaryNameIsLegal(@ForAll("labels") List<String> labels) {
        DomainName name = DomainName.of(String.join(".", labels));

        assertTrue(!name.isOrdinary() || name.parsed().isPresent());
        DomainName built = DomainName.of(labels.getLast());
        for (String label : labels.reversed().subList(1, labels.size())) {
            built = built.child(label);
        }
        assertTrue(!built.isOrdinary() || built.parsed().isPresent());
        assertEquals(built.parsed().isPresent(), built.isLegal());
        assertEquals(name.parsed().isPresent(), name.isLegal());
    }

    @Provide
    Arbitrary<List<String>> labels() {
        Arbitrary<String> sound =
                Arbitraries.strings().withChars("aZ9-_*").ofMinLength(1).ofMaxLength(63);
        Arbitrary<String> some =
                Arbitraries.of(
                        "www", "*", "x\\056a", "\\", "a b", "", "a".repeat(63), "a".repeat(64));
        return Arbitraries.oneOf(sound, some).list().ofMinSize(1).ofMaxSize(6);
    }

    @Test
    void namesSortByReversedLabelsWithAFinalDot() {
        var listed =
                List.of(
                        "example.com.",
                        "*.example.com.",
                        "_dns.example.com.",
                        "a-b.example.com.",
                        "a.example.com.",
                        "x.a.example.com.",
                        "ab.example.com.");

        var sorted = Stream.of("ab", "x.a", "a", "_dns", "a-b", "*").map(DomainNameTest::below);

        assertEquals(
                listed,
                Stream.concat(sorted, Stream.of(DomainName.of("example.com")))
                        .sorted()
                        .map(DomainName::canonical)
                        .toList());
    }

    private static DomainName below(String label) {
        return DomainName.of(label + ".example.com.");
    }

    @ParameterizedTest(name = "{0} below {1}: {2}")
    @CsvSource(
            textBlock =
                    """
                    www.example.com,  example.com, true
                    example.com,      example.com, false
                    notexample.com,   example.com, false
                    a\\056example.com, example.com, false
                    com,              .,           true
                    .,                .,           false
                    """)
    void belowMeansMoreLabels(String name, String ancestor, boolean below) {
        assertEquals(below, DomainName.of(name).isBelow(DomainName.of(ancestor)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "x..example.com",
                ".example.com",
                "a b.example.com",
                "bücher.example",
                "a\\4.example",
                "a\\400.example",
                "a\\"
            })
    void aTextThatIsNoNameIsHeldButNotLegal(String text) {
        assertFalse(DomainName.of(text).isLegal());
    }

    @Test
    void lengthsAreLimitedAsInTheStandard() {
        assertTrue(DomainName.of("a".repeat(63) + ".example").isLegal());
        assertFalse(DomainName.of("a".repeat(64) + ".example").isLegal());
        String label = "a".repeat(62) + ".";
        assertTrue(DomainName.of(label.repeat(4)).isLegal(), "253 octets on the wire");
        assertFalse(DomainName.of(label.repeat(4) + "abc").isLegal(), "257 octets on the wire");
    }

    @Test
    void theParentDropsOneLabel() {
        assertEquals("example.com.", below("www").parent().orElseThrow().canonical());
        assertEquals(".", DomainName.of("com").parent().orElseThrow().canonical());
        assertTrue(DomainName.of(".").parent().isEmpty());
    }

    @Test
    void peopleWriteNamesRelativeToTheZone() {
        DomainName zone = DomainName.of("example.com.");

        assertEquals("@", zone.relativeTo(zone));
        assertEquals("*.api", below("\\052.api").relativeTo(zone));
        assertEquals("example.net.", DomainName.of("example.net").relativeTo(zone));
    }
}
