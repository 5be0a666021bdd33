package org.zonewright.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zonewright.codec.Problem;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// A file in which there is no zone is refused with a place and words.
class RefusedFileTest {

    @TempDir Path folder;

    @ParameterizedTest(name = "{0}: {3}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    # content              | line | column | why
                    ''                     | 1    | 1      | empty
                    '  \\n\\n'             | 1    | 1      | blank
                    'hello world'          | 1    | 1      | no zone
                    '\\n  <html>'          | 2    | 3      | a web page
                    '{"a": 1}'             | 1    | 1      | JSON of something else
                    '[1, 2]'               | 1    | 1      | a list of something else
                    '{"ResourceRecordSets": [' | 1 | 25    | cut off
                    '{"ResourceRecordSets": [\\n{"Name": "a.' | 2 | 13 | cut off in a string
                    """)
    void whatIsNoZoneIsRefusedWithAPlace(String content, int line, int column, String why)
            throws IOException {
        String text = content.replace("\\n", "\n");
        Problem problem = refused(Files.writeString(folder.resolve("x.json"), text));

        assertEquals(line + ":" + column, problem.line() + ":" + problem.column(), why);
        assertEquals(folder.resolve("x.json").toString(), problem.source());
    }

    @Test
    void binaryDataIsCalledSo() throws IOException {
        Path file = Files.write(folder.resolve("x"), new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 1});

        assertEquals("session.binary-file", refused(file).message().key());
    }

    @Test
    void whatIsNotThereIsCalledSo() {
        Path none = folder.resolve("none.json");
        Path deep = folder.resolve("no").resolve("none.json");

        assertEquals("session.no-such-file", refused(none).message().key());
        assertEquals("session.no-such-folder", refused(deep).message().key());
        assertEquals("session.is-a-folder", refused(folder).message().key());
    }

    @Test
    void aFileThatMayNotBeReadIsCalledSo() throws IOException {
        Path file = Samples.write(folder.resolve("secret.json"), Samples.ZONE);
        assumeFalse(file.toFile().setReadable(false) && Files.isReadable(file), "root reads all");

        assertEquals("session.no-permission", refused(file).message().key());
    }

    @Test
    void aFileOfTwoGigabytesIsRefusedWithoutReadingIt() throws IOException {
        Path file = folder.resolve("huge.json");
        try (var sparse = new RandomAccessFile(file.toFile(), "rw")) {
            sparse.setLength(2L << 30);
        }

        Problem problem = refused(file);

        assertEquals("session.too-big", problem.message().key());
        assertEquals(List.of("2048", "512"), problem.message().args());
    }

    @Test
    void deepNestingIsRefusedWithAPlace() throws IOException {
        String text = "{\"ResourceRecordSets\": " + "[".repeat(1_000_000);
        Problem problem = refused(Files.writeString(folder.resolve("deep.json"), text));

        assertEquals(1, problem.line());
        assertTrue(problem.column() > 100, problem::toString);
    }

    private static Problem refused(Path file) {
        return assertInstanceOf(
                        OpenZone.Outcome.Refused.class, OpenZone.open(file, Optional.empty()))
                .problems()
                .getFirst();
    }
}
