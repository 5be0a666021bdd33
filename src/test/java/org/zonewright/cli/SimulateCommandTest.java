package org.zonewright.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

class SimulateCommandTest {

    @TempDir Path folder;

    private Path zone = Path.of("");

    @BeforeEach
    void writeZone() throws IOException {
        zone = Cli.askedZone(folder);
    }

    @Test
    void anAnswerIsPrintedAsDigDoesWithItsSteps() {
        Cli.Result result = Cli.run("simulate", zone, "www.example.com");

        assertEquals(ExitCode.DONE, result.code());
        assertEquals("", result.err());
        List<String> lines = result.out().lines().toList();
        assertTrue(lines.contains(";www.example.com.               IN      A"), result.out());
        assertTrue(
                lines.contains("www.example.com.        60      IN      A       192.0.2.1"),
                result.out());
        assertTrue(result.out().contains(";; STEPS\n;  1  zone "), result.out());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    www.example.com             | www.example.com. 60 IN A 192.0.2.1 | A is the usual type
                    WWW.Example.com. a          | WWW.Example.com. 60 IN A 192.0.2.1 | letter case of the question
                    x.wild.example.com TXT      | x.wild.example.com. 60 IN TXT "a b" | a wildcard
                    \\052.wild.example.com TXT  | *.wild.example.com. 60 IN TXT "a b" | Route 53's own spelling
                    geo.example.com --continent eu | geo.example.com. 60 IN A 192.0.2.21 | the client's place
                    geo.example.com             | geo.example.com. 60 IN A 192.0.2.22 | an unknown place
                    split.example.com --unhealthy check-1 | split.example.com. 60 IN A 192.0.2.12 | a failing check
                    """)
    void theAnswerDependsOnWhatWasAsked(String question, String record, String why) {
        Object[] words = ("simulate " + zone + " " + question + " --format json").split(" ", -1);

        Cli.Result result = Cli.run(words);

        assertTrue(result.out().contains("\"" + record.replace("\"", "\\\"") + "\""), why);
    }

    @Test
    void aCnameStaysAloneOnDemand() {
        String followed = Cli.run("simulate", zone, "to.example.com", "--format", "json").out();
        String alone =
                Cli.run("simulate", zone, "to.example.com", "--format", "json", "--cname-only")
                        .out();
        String line =
                "{\"zone\": \"%s\", \"qname\": \"to.example.com.\", \"qtype\": \"A\"}"
                        .formatted(zone);
        String batch = Cli.runWith(line, "simulate", "--batch", "-", "--cname-only").out();

        assertTrue(followed.indexOf("192.0.2.1") < followed.indexOf("\"authority\""), followed);
        assertTrue(alone.indexOf("192.0.2.1") > alone.indexOf("\"additional\""), alone);
        assertTrue(
                batch.contains("\"answer\":[\"to.example.com. 60 IN CNAME www.example.com.\"],"),
                batch);
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({
        "--continent, ZZ, no continent has it",
        "--continent, DE, a country's code is no continent's",
        "--country, Germany, a name is no code",
        "--country, ZZ, nobody has it",
        "--country, eu-central-1, a region is no country",
        "--country, '', nothing",
        "--region, eu-central, cut short",
        "--region, frankfurt, its city",
        "--region, eu-central-1a, an availability zone",
        "--subdivision, California, a name is no code",
    })
    void aPlaceThatThereIsNotIsRefused(String option, String code, String why) {
        Cli.Result result = Cli.run("simulate", zone, "geo.example.com", option + "=" + code);

        assertEquals(ExitCode.WRONG_USAGE, result.code(), why);
        assertEquals("", result.out(), why);
        assertTrue(result.err().contains("\"" + code + "\""), result.err());
        assertTrue(result.err().contains("simulate --places"), result.err());
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({
        "--continent, eu, any letter case",
        "--country, bv, a country that no record can name",
        "--country, XK, a country of Route 53's that ISO does not have",
        "--country, AQ, on a continent by itself",
        "--region, EU-CENTRAL-1, any letter case",
        "--region, cn-north-1, China",
        "--region, us-west-2-lax-1, a Local Zone group",
        "--subdivision, ca, a state",
        "--subdivision, BY, a state that Route 53 does not know",
    })
    void aPlaceThatThereIsIsTaken(String option, String code, String why) {
        Cli.Result result = Cli.run("simulate", zone, "geo.example.com", option, code);

        assertEquals(ExitCode.DONE, result.code(), why + result.err());
    }

    @ParameterizedTest
    @CsvSource({"text", "json"})
    void thePlacesThatAreTakenAreListed(String format) {
        String listed = Cli.run("simulate", "--places", "--format", format).out();

        for (String code : List.of("EU", "XK", "CA", "ap-northeast-1")) {
            assertTrue(listed.matches("(?s).*\\b" + code + "\\b.*"), code);
        }
    }

    @Test
    void severalFilesAnswerTogether() throws IOException {
        Path other = Cli.zone(folder.resolve("other.json"), "example.net.", "a A 192.0.2.9\n");

        assertTrue(Cli.run("simulate", zone, other, "a.example.net").out().contains("192.0.2.9"));
        assertTrue(
                Cli.run("simulate", zone, other, "a.example.net", "A").out().contains("192.0.2.9"));
    }
}
