package org.zonewright.model.zone;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SamenessTest {

    @ParameterizedTest(name = "{0} {1} ~ {2}: {3} ({4})")
    @CsvSource(
            quoteCharacter = '\'',
            textBlock =
                    """
                    CNAME, WWW.example.com., www.example.com,      true,  case and final dot
                    MX,    10 mail.example., 10  Mail.example,     true,  white space too
                    SOA,   a. b. 1 2 3 4 5,  a b 1 2 3 4 5,        true,  dots before other fields
                    NS,    .,                .,                    true,  the root keeps its dot
                    MX,    0 .,              0 ,                   false, a null MX is not an empty one
                    AAAA,  2001:DB8::1,      2001:db8::1,          true,  hexadecimal has no case
                    AAAA,  2001:db8:0::1,    2001:db8::1,          true,  addresses compare as numbers
                    TXT,   '"a b"',          '"a  b"',             false, spaces within a string count
                    TXT,   '"A"',            '"a"',                false, case within a string counts
                    TXT,   '"a"  "b"',       '"a" "b"',            true,  spaces between strings do not
                    TXT,   '"\\141"',        '"a"',                true,  an escape is its character
                    """)
    void valuesAreComparedByWhatTheySay(
            String type, String one, String other, boolean same, String why) {
        var first = RecordSet.simple("x.example.", RecordType.of(type), 60, one);
        var second = RecordSet.simple("X.example", RecordType.of(type), 60, other);

        assertEquals(same, Sameness.same(first, second), why);
    }

    @ParameterizedTest
    @CsvSource({"60, true", "61, false"})
    void theOrderOfValuesMakesNoDifferenceAndTheTtlDoes(long ttl, boolean same) {
        var one = RecordSet.simple("x.example.", RecordType.A, 60, "192.0.2.1", "192.0.2.2");
        var other = RecordSet.simple("x.example.", RecordType.A, ttl, "192.0.2.2", "192.0.2.1");

        assertEquals(same, Sameness.same(one, other));
    }
}
