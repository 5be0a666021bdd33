package org.zonewright.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/// Files of which no zone can be made: one message with a place each, whatever the command, and
/// nothing on standard output but an empty list.
class BadFileTest {

    private static final String ZONE =
            """
            {"ResourceRecordSets": [
              {"Name": "example.com.", "Type": "SOA", "TTL": 900, "ResourceRecords": [
                {"Value": "ns.example.net. host.example.net. 1 7200 900 1209600 86400"}]}]}
            """;

    @TempDir Path folder;

    static Stream<Arguments> bad() {
        byte[] bytes = new byte[5000];
        new Random(1).nextBytes(bytes);
        bytes[0] = 0;
        return Stream.of(
                Arguments.of("cut off", ZONE.substring(0, 60).getBytes(StandardCharsets.UTF_8)),
                Arguments.of("random bytes", bytes),
                Arguments.of("zeros", new byte[1 << 20]),
                Arguments.of("a program", new byte[] {0x7f, 'E', 'L', 'F', 2, 1, 1, 0}),
                Arguments.of("deep lists", deep("{\"ResourceRecordSets\":", "[")),
                Arguments.of("deep objects", deep("", "{\"a\":")),
                Arguments.of("deep lists at the top", deep("", "[")),
                Arguments.of("half a character", half(marked(0xff, 0xfe, "UTF-16LE", ZONE))),
                Arguments.of("UTF-16, cut", marked(0xfe, 0xff, "UTF-16BE", ZONE.substring(0, 60))),
                Arguments.of("UTF-32", ZONE.getBytes(Charset.forName("UTF-32"))),
                Arguments.of("nothing", new byte[0]));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("bad")
    void oneMessageHasThePlace(String what, byte[] content) throws IOException {
        refusedByEachCommand(Files.write(folder.resolve("bad.json"), content));
    }

    @ParameterizedTest
    @ValueSource(longs = {2L << 30, 3L << 30, 5L << 30})
    void aHugeFileIsNotRead(long size) throws IOException {
        Path file = folder.resolve("bad.json");
        try (var sparse = new RandomAccessFile(file.toFile(), "rw")) {
            sparse.setLength(size);
        }

        refusedByEachCommand(file);
    }

    @ParameterizedTest
    @CsvSource({"255, 254, UTF-16LE", "254, 255, UTF-16BE"})
    void textWithAByteOrderMarkIsRead(int first, int second, String charset) throws IOException {
        Path file =
                Files.write(folder.resolve("marked.json"), marked(first, second, charset, ZONE));

        Cli.Result ran = Cli.run("show", file);

        assertEquals(ExitCode.DONE, ran.code(), ran.err());
        assertTrue(ran.out().contains("ns.example.net. host.example.net."), ran.out());
    }

    private static void refusedByEachCommand(Path file) {
        for (List<String> command :
                List.of(
                        List.of("show", "FILE"),
                        List.of("lint", "FILE", "--format", "json"),
                        List.of("lint", "FILE", "--fix", "--format", "json"),
                        List.of("simulate", "FILE", "www.example.com", "A"),
                        List.of("convert", "FILE", "--to", "bind"),
                        List.of("graph", "FILE", "--to", "dot"))) {
            Cli.Result ran =
                    Cli.run(
                            command.stream()
                                    .map(word -> word.replace("FILE", file.toString()))
                                    .toArray());

            assertEquals(ExitCode.UNREADABLE, ran.code(), () -> command + " " + ran.err());
            assertTrue(ran.out().isEmpty() || ran.out().equals("[]\n"), ran.out());
            assertEquals(1, ran.err().lines().count(), ran.err());
            assertTrue(
                    ran.err()
                            .substring(file.toString().length())
                            .matches("(?s):\\d+:\\d+: expected .+"),
                    ran.err());
        }
    }

    private static byte[] deep(String before, String level) {
        return (before + level.repeat(300_000)).getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] marked(int first, int second, String charset, String text) {
        var bytes = new ByteArrayOutputStream();
        bytes.write(first);
        bytes.write(second);
        bytes.writeBytes(text.getBytes(Charset.forName(charset)));
        return bytes.toByteArray();
    }

    private static byte[] half(byte[] text) {
        return Arrays.copyOf(text, text.length - 1);
    }
}
