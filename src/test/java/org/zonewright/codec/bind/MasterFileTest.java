package org.zonewright.codec.bind;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zonewright.codec.Parsed;
import org.zonewright.l10n.Messages;
import org.zonewright.model.zone.Content;
import org.zonewright.model.zone.DomainName;
import org.zonewright.model.zone.RecordSet;
import org.zonewright.model.zone.RecordType;
import org.zonewright.model.zone.Routing;
import org.zonewright.model.zone.Zone;
import org.zonewright.model.zone.ZoneInfo;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// What master files say, by the examples of the RFCs and of BIND's reference.
class MasterFileTest {

    private static final BindFormat FORMAT = new BindFormat();

    /// RFC 1035 section 5.3, with its origin and without the file it includes.
    private static final String RFC_1035 =
            """
            @   IN  SOA     VENERA      Action\\.domains (
                                             20     ; SERIAL
                                             7200   ; REFRESH
                                             600    ; RETRY
                                             3600000; EXPIRE
                                             60)    ; MINIMUM

                    NS      A.ISI.EDU.
                    NS      VENERA
                    NS      VAXA
                    MX      10      VENERA
                    MX      20      VAXA

            A       A       26.3.0.103

            VENERA  A       10.1.0.52
                    A       128.9.0.32

            VAXA    A       10.2.0.27
                    A       128.9.0.33
            """;

    private static Parsed read(String text, String origin) {
        Optional<DomainName> name =
                origin.isEmpty() ? Optional.empty() : Optional.of(DomainName.of(origin));
        return FORMAT.read(text.getBytes(StandardCharsets.UTF_8), "zone", name);
    }

    private static Zone sound(String text, String origin) {
        var parsed = assertInstanceOf(Parsed.Usable.class, read(text, origin));
        assertEquals(List.of(), parsed.problems());
        return parsed.zone();
    }

    private static String below(String record) {
        return "$ORIGIN example.com.\n@ 60 IN SOA ns h 1 2 3 4 5\n" + record + "\n";
    }

    private static List<String> values(Zone zone, String name, String type) {
        return zone.find(RecordSet.Key.simple(name, RecordType.of(type))).orElseThrow().values();
    }

    @Test
    void theExampleOfRfc1035() {
        Zone zone = sound(RFC_1035, "isi.edu");

        assertEquals(
                List.of("VENERA.isi.edu. Action\\056domains.isi.edu. 20 7200 600 3600000 60"),
                values(zone, "isi.edu", "SOA"));
        assertEquals(
                List.of("A.ISI.EDU.", "VENERA.isi.edu.", "VAXA.isi.edu."),
                values(zone, "isi.edu", "NS"));
        assertEquals(List.of("10.1.0.52", "128.9.0.32"), values(zone, "venera.isi.edu", "A"));
        assertEquals(6, zone.size());
    }

    @Test
    void withoutAnOriginTheExampleNeedsOne() {
        assertInstanceOf(Parsed.NeedsOrigin.class, read(RFC_1035, ""));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            textBlock =
                    """
                    a TXT "x\\065y" plain      | TXT   | "xAy" "plain"            | decimal, unquoted
                    a TXT a\\;b                | TXT   | "a;b"                    | RFC 1035 5.1
                    a TXT "\\195\\169é"         | TXT   | "\\303\\251\\303\\251"       | octal for Route 53
                    a CNAME b                 | CNAME | b.example.com.           | relative
                    a MX 10 @                 | MX    | 10 example.com.          | origin
                    a IN 60 A 192.0.2.1       | A     | 192.0.2.1                | class first
                    a 1h IN A 192.0.2.1       | A     | 192.0.2.1                | TTL first
                    a A \\# 4 C0000201         | A     | 192.0.2.1                | RFC 3597 5
                    a TYPE1 \\# 4 C0000201     | A     | 192.0.2.1                | RFC 3597 5
                    a TYPE65400 \\# 2 ab cd    | TYPE65400 | \\# 2 ab cd           | RFC 3597 5
                    a DS 1 5 9 ( 2BB1 83AF )  | DS    | 1 5 9 2BB183AF           | RFC 4034 5.3
                    a CAA 0 issue ca.net      | CAA   | 0 issue "ca.net"         | RFC 8659 4.1
                    a HTTPS 1 . alpn="h3,h2"  | HTTPS | 1 . alpn="h3,h2"         | RFC 9460 2.1
                    a NAPTR 1 2 u E2U+sip !^.*$!x! . | NAPTR | 1 2 "u" "E2U+sip" "!^.*$!x!" . | RFC 3403
                    """)
    void dataBecomesWhatRoute53Has(String line, String type, String value, String why) {
        assertEquals(List.of(value), values(sound(below(line), ""), "a.example.com", type), why);
    }

    @Test
    void longStringsAreCut() {
        String value =
                values(sound(below("a TXT \"" + "x".repeat(300) + '"'), ""), "a.example.com", "TXT")
                        .getFirst();

        assertEquals('"' + "x".repeat(255) + "\" \"" + "x".repeat(45) + '"', value);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    $TTL 1h30m;a A 192.0.2.1;          | 5400 | default, with units
                    b 30 A 192.0.2.1;a A 192.0.2.1     | 30   | the last one
                    $TTL 7;b 30 A 192.0.2.1;a A 192.0.2.1 | 7 | default before last
                    a 2d A 192.0.2.1                   | 172800 | units in a record
                    a A 192.0.2.1                      | 60   | of the SOA record
                    """)
    void theTtlComesFromSomewhere(String lines, long ttl, String why) {
        Zone zone = sound(below(lines.replace(';', '\n')), "");
        var content = zone.find(RecordSet.Key.simple("a.example.com", RecordType.A)).orElseThrow();

        assertEquals(ttl, ((Content.Values) content.content()).ttl(), why);
    }

    @Test
    void aSetMayHaveManyRecords() {
        var lines = new StringBuilder();
        for (int i = 0; i < 20_000; i++) {
            lines.append("a A 10.0.").append(i >> 8).append('.').append(i & 255).append('\n');
        }

        assertEquals(
                20_000, values(sound(below(lines.toString()), ""), "a.example.com", "A").size());
    }

    @Test
    void namesBeforeTheSoaRecordAreBelowIt() {
        Zone zone = sound("www 60 A 192.0.2.1\nexample.com. 60 SOA ns h 1 2 3 4 5\n", "");

        assertEquals(List.of("192.0.2.1"), values(zone, "www.example.com", "A"));
    }

    @Test
    void ofSeveralZonesTheAskedForIsRead() {
        String both =
                """
                a.test. 60 SOA ns h 1 2 3 4 5
                www.a.test. 60 A 192.0.2.1
                b.test. 60 SOA ns h 1 2 3 4 5
                www.b.test. 60 A 192.0.2.2
                """;

        var unsaid = assertInstanceOf(Parsed.NeedsOrigin.class, read(both, ""));
        assertEquals(List.of(DomainName.of("a.test"), DomainName.of("b.test")), unsaid.zones());
        assertEquals(2, sound(both, "b.test").size());
    }

    @Test
    void generateMakesRecords() {
        Zone zone = sound(below("$GENERATE 1-5/2 h${0,3} CNAME $.lo"), "");

        assertEquals(List.of("5.lo.example.com."), values(zone, "h005.example.com", "CNAME"));
        assertEquals(4, zone.size());
    }

    @Test
    void aTransferHasItsSoaOnce() {
        String soa = "example.com. 60 IN SOA a. b. 1 2 3 4 5\n";
        Zone zone =
                sound(
                        "; <<>> DiG 9.18 <<>> axfr example.com\n;; global options: +cmd\n"
                                + soa
                                + "www.example.com. 60 IN A 192.0.2.1\n"
                                + soa
                                + ";; Query time: 1 msec\n",
                        "");

        assertEquals(1, values(zone, "example.com", "SOA").size());
        assertEquals(2, zone.size());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            textBlock =
                    """
                    a A 192.0.2.256        | 5  | 192.0.2.256 | bind.data-a
                    a 60 IN A              | 10 | ''          | bind.data-ends
                    a MX mail              | 6  | mail        | bind.data-mx
                    a MX 10 m x            | 11 | x           | bind.data-mx
                    a 60 XX 192.0.2.1      | 6  | XX          | bind.expected-type
                    a CH A 192.0.2.1       | 3  | CH          | bind.class
                    a..b A 192.0.2.1       | 1  | a..b        | bind.no-name
                    $INCLUDE other         | 10 | other       | bind.include
                    $GENERATE 1-999999 a$ A 192.0.2.$ | 11 | 1-999999 | bind.generate-many
                    a TXT "open            | 7  | "open       | bind.unquoted
                    a A ( 192.0.2.1        | 5  | (           | bind.unclosed
                    """)
    void whatIsWrongHasItsPlace(String line, int column, String token, String key) {
        var parsed =
                assertInstanceOf(Parsed.Usable.class, read(below(line) + "z A 192.0.2.9\n", ""));

        assertEquals(1, parsed.problems().size(), parsed.problems()::toString);
        var problem = parsed.problems().getFirst();
        assertEquals(
                List.of(3, column, key),
                List.of(problem.line(), problem.column(), problem.message().key()));
        assertEquals(token.equals("''") ? "" : token, problem.token().strip());
        assertEquals(List.of("192.0.2.9"), values(parsed.zone(), "z.example.com", "A"));
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    Zürich,    Z\\374rich,        Latin-1
                    Z\\ürich,  Z\\374rich,        a backslash before it makes no difference
                    üä,     \\374\\344,        two in a row
                    Zuü,       Zu\\374,          at the end
                    """)
    void octetsThatAreNoUtf8AreOctets(String latin, String route53, String why) {
        String text = "; ü\n" + below("a TXT \"" + latin + "\"");
        byte[] octets = text.getBytes(StandardCharsets.ISO_8859_1);

        assertTrue(FORMAT.recognises(octets), why);
        var parsed =
                assertInstanceOf(
                        Parsed.Usable.class, FORMAT.read(octets, "zone", Optional.empty()), why);
        assertEquals(List.of(), parsed.problems(), why);
        assertEquals(
                List.of('"' + route53 + '"'), values(parsed.zone(), "a.example.com", "TXT"), why);
    }

    @Test
    void aLossNamesTheSetIdentifierWhereThereIsOne() throws IOException {
        RecordSet plain = RecordSet.simple("www.example.com.", RecordType.A, 60, "nonsense");
        RecordSet routed =
                new RecordSet(
                        new RecordSet.Key(plain.name(), RecordType.AAAA, "blue"),
                        new Content.Values(60, List.of("2001:db8::1")),
                        new Routing.Multivalue(),
                        Optional.empty(),
                        List.of());
        Zone zone =
                Zone.of(
                        ZoneInfo.named(DomainName.of("example.com.")),
                        List.of(plain, routed),
                        List.of(),
                        Zone.Besides.NOTHING);

        List<String> words =
                FORMAT.write(zone, new StringBuilder()).stream()
                        .map(loss -> new Messages(Locale.ROOT).text(loss.what()))
                        .map(text -> text.replaceAll(" is .*", ""))
                        .toList();

        assertEquals(List.of("www.example.com. A", "www.example.com. AAAA blue"), words);
    }
}
