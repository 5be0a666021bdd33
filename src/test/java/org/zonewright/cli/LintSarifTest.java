package org.zonewright.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zonewright.gui.shell.SampleZone;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// What is printed as SARIF is SARIF by its own schema, formats such as those of addresses among
/// it.
class LintSarifTest {

    private static Schema schema;

    @TempDir Path folder;

    @BeforeAll
    static void readSchema() throws IOException {
        try (InputStream text =
                LintSarifTest.class.getResourceAsStream("sarif-schema-2.1.0.json")) {
            schema =
                    SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_4)
                            .getSchema(new String(text.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    @Test
    void theSampleWithAllItsMistakesIsValid() throws IOException {
        Path sample = Cli.write(folder.resolve("sample.json"), SampleZone.read());

        String sarif = Cli.run("lint", sample, "--format", "sarif").out();

        assertEquals(List.of(), wrong(sarif));
    }

    @Test
    void whatIsNotCheckedIsOpenAndHasNoLevel() throws IOException {
        Path file =
                Cli.zone(
                        folder.resolve("open.json"),
                        "example.com.",
                        "www ALIAS A search-x-1.eu-west-1.es.amazonaws.com. zone=ZX\n");

        String sarif = Cli.run("lint", file, "--format", "sarif").out();

        assertEquals(List.of(), wrong(sarif));
        assertTrue(sarif.contains("\"kind\": \"open\""), sarif);
        assertTrue(sarif.contains("\"level\": \"none\""), sarif);
    }

    /// RFC 3986 section 4.2: before the first slash a colon would end a scheme.
    @ParameterizedTest
    @CsvSource({"a:b.json, ./a:b.json", "a/b:c.json, a/b:c.json", "a b/ü.json, a%20b/%C3%BC.json"})
    void aRelativePathStaysRelative(String path, String uri) {
        assertEquals(uri, LintSarif.uri(Path.of(path)));
    }

    @ParameterizedTest
    @CsvSource({
        "zone.json, a plain one",
        "a zone.json, a space is no part of an address",
        "zöne 100%.json, nor are other letters and a percent sign",
        "a:b.json, before a colon would stand a scheme",
        "#x?.json, marks of an address",
        "[1].json, brackets",
    })
    void everyNameOfAFileIsAnAddress(String name, String why) throws IOException {
        Path file = Cli.zone(folder.resolve(name), "example.com.", "@ CNAME a.example.net.\n");
        Path relative = Path.of("").toAbsolutePath().relativize(file);

        for (Path path : List.of(file, relative, Path.of("./" + relative))) {
            assertEquals(List.of(), wrong(Cli.run("lint", path, "--format", "sarif").out()), why);
        }
    }

    @Test
    void noFindingsAndSeveralFilesAreValid() throws IOException {
        Path good = Cli.zone(folder.resolve("good.json"), "example.net.", "www 300 A 192.0.2.1\n");
        Path twice =
                Files.writeString(
                        folder.resolve("twice.json"),
                        "{\"Notes\":[],\"Notes\":[],\"HostedZone\":{\"Name\":\"example.com.\"},"
                                + "\"ResourceRecordSets\":[{}]}");

        assertEquals(List.of(), wrong(Cli.run("lint", good, "--format", "sarif").out()));
        assertEquals(List.of(), wrong(Cli.run("lint", good, twice, "--format", "sarif").out()));
        assertEquals(
                List.of(),
                wrong(Cli.run("lint", folder.resolve("gone"), "--format", "sarif").out()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '>',
            value = {
                "\"2.1.0\" > \"2.0.0\" > a version that is none",
                "\"ruleId\" > \"rule\" > a member that is none",
                "\"level\": \"error\" > \"level\": \"bad\" > a level that is none",
                "\"uri\": \" > \"uri\": \"a b > an address that is none",
            })
    void theSchemaFindsWhatIsPlanted(String right, String wrong, String why) throws IOException {
        Path file = Cli.zone(folder.resolve("a.json"), "example.com.", "@ CNAME a.example.net.\n");

        String sarif = Cli.run("lint", file, "--format", "sarif").out().replace(right, wrong);

        assertFalse(wrong(sarif).isEmpty(), why);
    }

    private static List<String> wrong(String sarif) {
        return schema
                .validate(
                        sarif,
                        InputFormat.JSON,
                        context ->
                                context.executionConfig(
                                        config -> config.formatAssertionsEnabled(true)))
                .stream()
                .map(Error::toString)
                .toList();
    }
}
