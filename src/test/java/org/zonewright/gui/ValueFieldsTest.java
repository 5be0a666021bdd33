package org.zonewright.gui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zonewright.analysis.lint.common.ValueForm;
import org.zonewright.l10n.Messages;
import org.zonewright.model.zone.Phrase;
import org.zonewright.model.zone.RecordType;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

class ValueFieldsTest {

    private static ValueFields of(String type, String value) {
        return ValueFields.of(RecordType.of(type), value).orElseThrow();
    }

    private static List<String> texts(ValueFields fields) {
        return fields.parts().stream().map(ValueFields.Part::text).toList();
    }

    /// The examples of the guide ("Supported DNS record types").
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    CAA   | 0 issue "ca.example.com"
                    DS    | 12345 3 1 123456789abcdef67890123456789abcdef67890
                    HTTPS | 1 . alpn="h3,h2" port=8443 ipv4hint=192.0.2.1
                    MX    | 10 mail.example.com
                    NAPTR | 100 50 "u" "E2U+sip" "!^(\\\\+441632960083)$!sip:\\\\1@example.com!" .
                    SOA   | ns.example.net. hostmaster.example.com. 1 7200 900 1209600 86400
                    SRV   | 1 10 5269 xmpp-server.example.com
                    SSHFP | 4 2 123456789abcdef67890123456789abcdef67890123456789abcdef123456789
                    TLSA  | 3 1 1 8d02536c887482bc34ff54e41d2ba659bf85b341a0a20afadb5813dcfbcf286d
                    """)
    void aValueOfTheGuideComesApartAndTogether(String type, String value) {
        ValueFields fields = of(type, value);

        assertEquals(value, fields.value());
        for (ValueFields.Part part : fields.parts()) {
            assertEquals(Optional.empty(), part.problem(), part.path());
        }
        for (int i = 0; i < fields.parts().size(); i++) {
            String same = fields.parts().get(i).text();
            assertEquals(value, fields.with(i, same).value(), "typed again as it is shown");
        }
    }

    @Test
    void quotesAndEscapesAreNotShown() {
        ValueFields caa = of("CAA", "0 issue \"a \\\"b\\\" \\303\\244\"");

        assertEquals(List.of("0", "issue", "a \"b\" ä"), texts(caa));
        assertEquals(
                "0 issue \"ca.example; x=\\\"1\\\"\"", caa.with(2, "ca.example; x=\"1\"").value());
    }

    @Test
    void whatIsMissingIsEmptyAndWhatIsTooMuchStandsInTheLastField() {
        assertEquals(List.of("10", ""), texts(of("MX", "10")));
        assertEquals(List.of("10", "a b"), texts(of("MX", "10 a b")));
        assertEquals("20 a b", of("MX", "10 a b").with(0, "20").value());
        assertTrue(of("MX", "10 a b").parts().getLast().problem().isPresent());
        assertEquals(
                Optional.of(Phrase.of("fields.missing")),
                of("MX", "10").parts().getLast().problem());
    }

    @Test
    void whatIsUsualFillsFieldsLeftOut() {
        assertEquals("10 mail.example.com.", of("MX", "").with(1, "mail.example.com.").value());
        assertEquals("0 issue \"amazon.com\"", of("CAA", "").with(2, "amazon.com").value());
        assertEquals("1 . port=8443", of("HTTPS", "").with(2, "port=8443").value());
    }

    @Test
    void aFieldThatWouldBeReadAsAnotherIsRefused() {
        assertEquals(
                Optional.of(Phrase.of("fields.blank")),
                of("MX", "10 mail").with(1, "mail server").unwritable(1));
        assertEquals(
                Optional.of(Phrase.of("fields.empty")),
                of("SRV", "1 10 5269 xmpp").with(2, "").unwritable(2));
        assertEquals(Optional.empty(), of("MX", "10 mail").with(0, "many").unwritable(0));
    }

    @Test
    void aWrongFieldIsToldApartFromRightOnes() {
        List<Optional<Phrase>> problems =
                of("SRV", "70000 10 http web.example.com.").parts().stream()
                        .map(ValueFields.Part::problem)
                        .toList();

        assertEquals(Optional.of(Phrase.of("fields.wrong.priority")), problems.get(0));
        assertEquals(Optional.empty(), problems.get(1));
        assertEquals(Optional.of(Phrase.of("fields.wrong.priority")), problems.get(2));
        assertEquals(Optional.empty(), problems.get(3));
    }

    @Test
    void everyFieldOfEveryTypeHasALabelAndHelp() {
        var messages = new Messages(Locale.ENGLISH);
        for (RecordType type : RecordType.ROUTE53) {
            for (ValueFields.Part part :
                    ValueFields.of(type, "").map(ValueFields::parts).orElse(List.of())) {
                for (String key :
                        List.of("fields.label." + part.id(), "fields.help." + part.path())) {
                    assertTrue(!messages.text(key).equals(key), key);
                }
            }
        }
        assertEquals(
                15, RecordType.ROUTE53.stream().flatMap(t -> ValueForm.of(t).stream()).count());
    }

    @Property
    void whateverIsTypedIntoAQuotedFieldIsReadBack(
            @ForAll @StringLength(max = 60) @CharRange(from = ' ', to = 'ÿ') String typed) {
        ValueFields fields = of("CAA", "").with(2, typed);

        assertEquals(typed, of("CAA", fields.value()).parts().get(2).text());
    }

    @Property
    void noTextIsLostInItsStrings(@ForAll @StringLength(max = 400) String text) {
        if (text.codePoints().anyMatch(c -> c >= 0xd800 && c < 0xe000 || c == 0xfffd)) {
            return; // no characters: half of a pair has no octets
        }
        TextStrings read = TextStrings.of(TextStrings.value(text));

        assertEquals(text, read.text());
        assertTrue(read.octets().stream().allMatch(count -> count <= TextStrings.MAX_OCTETS));
        assertTrue(TextStrings.isText(TextStrings.value(text)));
    }

    @Test
    void octetsThatAreNoTextAreNotEditedAsOne() {
        assertTrue(!TextStrings.isText("\"\\377\\376\""));
        assertTrue(!TextStrings.isText("v=spf1 -all"), "without quotes");
        assertTrue(TextStrings.isText("\"\\303\\244\" \"b\""));
    }
}
