package org.zonewright.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

class BatchInputTest {

    @TempDir Path folder;

    private Path zone = Path.of("");

    @BeforeEach
    void writeZone() throws IOException {
        zone = Cli.askedZone(folder);
    }

    @Test
    void aSeedMakesChanceRepeatable() {
        String line =
                "{\"zone\": \"%s\", \"qname\": \"split.example.com.\", \"qtype\": \"A\", \"seed\": 5}\n"
                        .formatted(zone);

        List<String> answers =
                Cli.runWith(line.repeat(20), "simulate", "--batch", "-").out().lines().toList();

        assertEquals(20, answers.size());
        assertEquals(1, answers.stream().distinct().count());
    }

    @Test
    void theBatchFileMayBeMissing() {
        Path none = folder.resolve("none.jsonl");

        Cli.Result result = Cli.run("simulate", "--batch", none);

        assertEquals(ExitCode.UNREADABLE, result.code());
        assertTrue(result.err().startsWith(none + ":1:1: "), result.err());
    }

    @Test
    void aByteOrderMarkAtTheStartOfABatchIsNoMistake() throws IOException {
        Path batch =
                Files.writeString(
                        folder.resolve("q.jsonl"),
                        "\uFEFF{\"zone\": \"%s\", \"qname\": \"www.example.com\", \"qtype\": \"A\"}"
                                .formatted(zone));

        assertTrue(
                Cli.run("simulate", "--batch", batch).out().startsWith("{\"rcode\":\"NOERROR\""));
    }
}
