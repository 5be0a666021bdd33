package org.zonewright.codec.question;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zonewright.Zones;
import org.zonewright.analysis.resolve.Client;
import org.zonewright.analysis.resolve.Expectation;
import org.zonewright.analysis.resolve.Expectation.Expected;
import org.zonewright.analysis.resolve.Response.Rcode;
import org.zonewright.analysis.resolve.WrittenQuestion;
import org.zonewright.codec.Problem;
import org.zonewright.l10n.Messages;
import org.zonewright.model.aws.Geography;
import org.zonewright.model.edit.Edit;
import org.zonewright.model.zone.DomainName;
import org.zonewright.model.zone.RecordType;
import org.zonewright.model.zone.Zone;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

class ExpectationsTest {

    private static final PlaceCodes CODES = new PlaceCodes(new Geography());
    private static final Messages WORDS = new Messages(Locale.ENGLISH);

    @Test
    void everyMemberIsRead() {
        String text =
                """
                {"expectations": [
                  {"name": "apex answers in Europe", "qname": "example.com.", "qtype": "a",
                   "client": {"continent": "eu", "subnet": null}, "unhealthy": ["x"], "seed": 7,
                   "expect": {"rcode": "NOERROR", "answer": ["198.18.0.1"],
                              "oneOf": [["192.0.2.1", "192.0.2.2"], "192.0.2.3"],
                              "ttlAtMost": 60, "chainAtMost": 2}}]}
                """;

        var continent =
                new Client(
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of("EU"),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty());
        assertEquals(
                new Expectation(
                        "apex answers in Europe",
                        new WrittenQuestion(
                                DomainName.of("example.com."),
                                RecordType.A,
                                Optional.of(continent),
                                Optional.of(Set.of("x")),
                                Optional.of(7L),
                                Optional.empty()),
                        new Expected(
                                Optional.of(Rcode.NOERROR),
                                Optional.of(List.of("198.18.0.1")),
                                Optional.of(
                                        List.of(
                                                List.of("192.0.2.1", "192.0.2.2"),
                                                List.of("192.0.2.3"))),
                                Optional.of(60L),
                                Optional.of(2L))),
                readable(read(text).getFirst()).expectation());
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            textBlock =
                    """
                    {"qtype": "A", "expect": {}}                                | 1:19: expected a member "qname", found none
                    {"qname": "a.", "expect": {}}                               | 1:19: expected a member "qtype", found none
                    {"qname": "a.", "qtype": "A"}                               | 1:19: expected a member "expect", found none
                    {"qname": 1, "qtype": "A", "expect": {}}                    | 1:29: expected text, found "1"
                    {"qname": "a.", "qtype": "AX", "expect": {}}                | 1:44: expected record type, found "AX"
                    {"qname": "a.", "qtype": "A", "expect": []}                 | 1:59: expected {, found "["
                    {"qname": "a.", "qtype": "A", "expect": {"ttlAtMost": "1"}} | 1:73: expected whole number, found "1"
                    {"qname": "a.", "qtype": "A", "expect": {"ttlAtMost": -1}}  | 1:73: expected whole number from 0, found "-1"
                    {"qname": "a.", "qtype": "A", "expect": {"answer": "1"}}    | 1:70: expected [, found "1"
                    {"qname": "a.", "qtype": "A", "qtype": "A", "expect": {}}   | 1:49: expected each member of an object once, found "qtype" a second time
                    {"qname": "a.", "qtype": "A", "client": {"country": "ZZ"}, "expect": {}} | 1:71: no country has the code "ZZ"; "zonewright simulate --places" lists all codes
                    7                                                           | 1:19: expected {, found "7"
                    """)
    void whatIsWrongInOneHasAPlaceAndLeavesTheOthers(String json, String said) {
        String good = ", {\"qname\": \"a.\", \"qtype\": \"A\", \"expect\": {}}";

        List<Saved> saved = read("{\"expectations\": [" + json + good + "]}");

        assertEquals(2, saved.size());
        Problem problem = assertInstanceOf(Saved.Broken.class, saved.getFirst()).problem();
        assertEquals(said, said(problem));
        assertEquals("a. A", saved.get(1).name());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            textBlock =
                    """
                    []                      | 1:1: expected an object with the member "expectations"
                    {}                      | 1:1: expected a member "expectations", found none
                    {"expectations": 1}     | 1:18: expected a list for expectations, found 1
                    {"expectations": [}     | 1:19: expected a value, found }
                    """)
    void whatIsNoListOfExpectationsIsRefusedWithAPlace(String text, String said) {
        var read = Expectations.read(text.getBytes(StandardCharsets.UTF_8), "e.json", CODES);

        Problem problem = assertInstanceOf(Expectations.Read.Refused.class, read).problem();
        assertEquals(said.substring(0, 5), said(problem).substring(0, 5));
        assertEquals("e.json", problem.source());
    }

    @Test
    void anUnknownCheckIsToldAndTheRestCounts() {
        Saved.Readable read =
                readable(
                        read("""
                        {"expectations": [{"qname": "a.", "qtype": "A", "x": 1,
                        "expect": {"ttlatmost": 60, "rcode": "NXDOMAIN"}}]}
                        """)
                                .getFirst());

        assertEquals(Optional.of(Rcode.NXDOMAIN), read.expectation().expected().rcode());
        assertEquals(List.of(2), read.doubts().stream().map(Problem::line).toList());
    }

    @Test
    void whatIsNotKnownStaysWhereItWasWhenTheRestIsSaidAnew() {
        String old =
                "{\"x\": [1, 2.50],"
                    + " \"qname\":\"a.\",\"qtype\":\"A\",\"client\":{\"ip\":\"192.0.2.1\",\"y\":1},"
                    + "\"seed\":null,\"expect\":{\"z\":null,\"rcode\":\"NOERROR\",\"answer\":[]}}";
        Expectation read =
                readable(read("{\"expectations\":[" + old + "]}").getFirst()).expectation();
        var next =
                new Expectation(
                        "new",
                        read.question(),
                        new Expected(
                                Optional.empty(),
                                Optional.of(List.of("192.0.2.7")),
                                Optional.empty(),
                                Optional.of(60L),
                                Optional.empty()));

        assertEquals(
                "{\"x\":[1,"
                    + " 2.50],\"qname\":\"a.\",\"qtype\":\"A\",\"client\":{\"ip\":\"192.0.2.1\",\"y\":1},"
                    + "\"seed\":null,\"expect\":{\"z\":null,\"answer\":[\"192.0.2.7\"],\"ttlAtMost\":60},"
                    + "\"name\":\"new\"}",
                ExpectationWriter.over(old, next));
    }

    @Test
    void whatIsWrittenIsReadTheSame() {
        var question =
                new WrittenQuestion(
                        DomainName.of("\\052.example.com."),
                        RecordType.TXT,
                        Optional.of(
                                new Client(
                                        Optional.of("192.0.2.1"),
                                        Optional.of("2001:db8::/32"),
                                        Optional.of("EU"),
                                        Optional.of("DE"),
                                        Optional.of("BY"),
                                        Optional.of("eu-central-1"),
                                        Optional.of(new Client.Coordinates(50.5, -8)))),
                        Optional.of(Set.of("b", "a")),
                        Optional.of(-3L),
                        Optional.of(org.zonewright.analysis.resolve.Question.View.PRIVATE));
        var expectation =
                new Expectation(
                        "\"quoted\" \u00e4",
                        question,
                        new Expected(
                                Optional.of(Rcode.NOERROR),
                                Optional.of(List.of("\"a b\" \"c\\\\\"")),
                                Optional.of(List.of(List.of(), List.of("\"x\""))),
                                Optional.of(0L),
                                Optional.of(0L)));

        String json = ExpectationWriter.write(expectation);

        assertEquals(
                expectation,
                readable(read("{\"expectations\":[" + json + "]}").getFirst()).expectation());
    }

    @Test
    void aZoneKeepsThem() {
        Zone zone = Zones.of("example.com.", "www A 192.0.2.1\n");
        String item = "{\"qname\":\"www.example.com.\",\"qtype\":\"A\",\"expect\":{}}";
        Optional<String> list = Expectations.list(List.of(item, "3"));

        Zone next = new Edit.SetMember("Expectations", list).applyTo(zone);

        assertEquals(List.of(), Expectations.of(zone, CODES));
        assertEquals(
                List.of(item, "3"),
                Expectations.of(next, CODES).stream().map(Saved::json).toList());
    }

    private static List<Saved> read(String text) {
        var read = Expectations.read(text.getBytes(StandardCharsets.UTF_8), "e.json", CODES);
        return assertInstanceOf(Expectations.Read.Understood.class, read).saved();
    }

    private static Saved.Readable readable(Saved saved) {
        return assertInstanceOf(Saved.Readable.class, saved);
    }

    private static String said(Problem problem) {
        return problem.line() + ":" + problem.column() + ": " + WORDS.text(problem.message());
    }
}
