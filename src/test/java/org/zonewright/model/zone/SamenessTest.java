package org.zonewright.model.zone;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;
import java.util.Optional;

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
                    TXT,   "é",              "\\303\\251",          true,  UTF-8 and its escapes
                    MX,    0 .,              0 ,                   false, a null MX is not an empty one
                    AAAA,  2001:DB8::1,      2001:db8::1,          true,  hexadecimal has no case
                    AAAA,  2001:db8:0::1,    2001:db8::1,          true,  addresses compare as numbers
                    TXT,   '"a b"',          '"a  b"',             false, spaces within a string count
                    TXT,   '"A"',            '"a"',                false, case within a string counts
                    TXT,   '"a"  "b"',       '"a" "b"',            true,  spaces between strings do not
                    TXT,   '"\\141"',        '"a"',                true,  an escape is its character
                    CAA,   '0 issue "a.b"',  '0 ISSUE "a.b"',      true,  a tag has no case
                    CAA,   '0 issue "a.b"',  '0 issue "A.b"',      false, the value of a tag may have
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

    @ParameterizedTest
    @CsvSource({
        "50.1, 8.60, 0,    50.10, +8.6, ,  true",
        "50.1, 8.6,  ,     50.1,  8.6,  5, false",
        "50.1, 8.6,  ,     50.11, 8.6,  ,  false",
        "0,    -0.0, ,     -0,    0,    ,  true",
        "x,    8.6,  ,     x.0,   8.6,  ,  false"
    })
    void placesAreComparedAsNumbers(
            String latitude,
            String longitude,
            Long bias,
            String otherLatitude,
            String otherLongitude,
            Long otherBias,
            boolean same) {
        assertEquals(
                same,
                Sameness.same(
                        near(latitude, longitude, bias),
                        near(otherLatitude, otherLongitude, otherBias)));
    }

    private static RecordSet near(String latitude, String longitude, @Nullable Long bias) {
        var set = RecordSet.simple("x.example.", RecordType.A, 60, "192.0.2.1");
        return new RecordSet(
                new RecordSet.Key(set.name(), set.type(), "a"),
                set.content(),
                new Routing.Geoproximity(
                        new Routing.Geoproximity.Place.Coordinates(latitude, longitude),
                        Optional.ofNullable(bias)),
                Optional.empty(),
                List.of());
    }

    @ParameterizedTest
    @CsvSource({
        "Z35SXDOTRQ7X7K, /hostedzone/Z35SXDOTRQ7X7K, true",
        "Z35SXDOTRQ7X7K, /hostedzone/Z1H1FL5HABSF5,  false"
    })
    void anIdCanBeGivenWithItsPath(String id, String otherId, boolean same) {
        var set = RecordSet.simple("x.example.", RecordType.A, 60, "192.0.2.1");
        var target = DomainName.of("d1.cloudfront.net.");

        assertEquals(
                same,
                Sameness.same(
                        set.withContent(new Content.Alias(target, id, true)),
                        set.withContent(new Content.Alias(target, otherId, true))));
    }
}
