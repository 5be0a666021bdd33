package org.zonewright.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xbill.DNS.DClass;
import org.xbill.DNS.Message;
import org.xbill.DNS.Name;
import org.xbill.DNS.Record;
import org.xbill.DNS.Section;
import org.xbill.DNS.SimpleResolver;
import org.xbill.DNS.Type;
import org.zonewright.l10n.Messages;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

class ServeCommandTest {

    private static final Pattern PORT = Pattern.compile("127\\.0\\.0\\.1:(\\d+)");

    @TempDir Path folder;

    private Path zone = Path.of("");

    @BeforeEach
    void writeZone() throws IOException {
        zone = Cli.askedZone(folder);
    }

    /// What a run printed, and the data of the answers that it gave.
    private record Served(int code, String out, String err, List<String> answers) {}

    /// Starts the command on a free port, asks it, and ends it.
    private Served serve(List<String> questions, String... options) {
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        var answers = new ArrayList<String>();
        var terminal =
                new Terminal(
                        InputStream.nullInputStream(),
                        new PrintStream(out, false, StandardCharsets.UTF_8),
                        new PrintStream(err, false, StandardCharsets.UTF_8),
                        new Messages(Locale.ENGLISH));
        Ending ending =
                _ -> {
                    Matcher port = PORT.matcher(out.toString(StandardCharsets.UTF_8));
                    assertTrue(port.find(), "it says where it listens before anybody asks");
                    for (String question : questions) {
                        answers.add(ask(question, Integer.parseInt(port.group(1))));
                    }
                    return true;
                };
        var words =
                Stream.concat(
                                Stream.of("serve", zone.toString(), "--port", "0"),
                                Arrays.stream(options))
                        .toList();
        int code = new CommandLineInterface(terminal, _ -> List.of(), ending).run(words);
        return new Served(
                code,
                out.toString(StandardCharsets.UTF_8),
                err.toString(StandardCharsets.UTF_8),
                answers);
    }

    private static String ask(String question, int port) {
        try {
            var client = new SimpleResolver(InetAddress.getLoopbackAddress());
            client.setPort(port);
            client.setEDNS(-1);
            Record asked = Record.newRecord(Name.fromString(question), Type.A, DClass.IN);
            Message answer = client.send(Message.newQuery(asked));
            return String.join(
                    " ",
                    answer.getSection(Section.ANSWER).stream().map(Record::rdataToString).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void itSaysWhereItListensAnswersAndLogs() {
        Served served = serve(List.of("WWW.example.com.", "nx.example.com."));

        assertEquals(ExitCode.DONE, served.code());
        assertEquals(List.of("192.0.2.1", ""), served.answers());
        assertTrue(served.out().contains("Serving example.com. ("), served.out());
        assertTrue(served.out().contains(" UDP WWW.example.com. A NOERROR 1\n"), served.out());
        assertTrue(served.out().contains(" UDP nx.example.com. A NXDOMAIN 0\n"), served.out());
        assertEquals("2 queries answered\n", served.err());
    }

    @Test
    void theLogIsJsonLinesWhereThatIsWanted() {
        Served served = serve(List.of("www.example.com."), "--format", "json");

        List<String> lines = served.out().lines().toList();
        assertEquals(2, lines.size(), served.out());
        assertTrue(lines.getFirst().startsWith("{\"listening\":[\"127.0.0.1:"), served.out());
        String tail =
                "\"transport\":\"UDP\",\"qname\":\"www.example.com.\",\"qtype\":\"A\","
                        + "\"rcode\":\"NOERROR\",\"answers\":1,\"truncated\":false}";
        assertTrue(lines.getLast().endsWith(tail), served.out());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "--continent EU, geo.example.com., 192.0.2.21, the client's place",
        "--unhealthy check-1, split.example.com., 192.0.2.12, a failing check",
        "--quiet, www.example.com., 192.0.2.1, and no line for it",
    })
    void itAnswersAsSimulateDoesWithTheSameOptions(
            String options, String name, String answer, String why) {
        Served served = serve(List.of(name), options.split(" ", -1));

        assertEquals(List.of(answer), served.answers(), why);
        assertEquals(!options.equals("--quiet"), served.out().contains(" NOERROR "), why);
    }

    @Test
    void theFirstDrawIsThatOfSimulateWithTheSeed() {
        for (int seed = 0; seed < 5; seed++) {
            Served served = serve(List.of("split.example.com."), "--seed", "" + seed);
            Cli.Result said = Cli.run("simulate", zone, "split.example.com", "--seed", seed);

            assertTrue(said.out().contains(" A       " + served.answers().getFirst()), said.out());
        }
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "--bind 0.0.0.0, --allow-remote, each address of this machine",
        "--bind 192.0.2.1, --allow-remote, one that others reach",
        "--bind ::, --allow-remote, each address",
        "--bind localhost, localhost, a name is no address",
        "--port 65536, 65536, no port",
        "--port dns, dns, no number",
    })
    void itRefusesToListenWhereItShouldNot(String options, String complaint, String why) {
        var words = new ArrayList<Object>(List.of("serve", zone));
        words.addAll(List.of(options.split(" ", -1)));

        Cli.Result result = Cli.run(words.toArray());

        assertEquals(ExitCode.WRONG_USAGE, result.code(), why);
        assertTrue(result.err().contains(complaint), result.err());
        assertEquals("", result.out(), why);
    }

    @Test
    void aTakenPortIsFour() throws IOException {
        try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Cli.Result result = Cli.run("serve", zone, "--port", taken.getLocalPort());

            assertEquals(ExitCode.FAILED, result.code());
            assertTrue(result.err().contains("127.0.0.1:" + taken.getLocalPort()), result.err());
        }
    }

    @Test
    void aFileThatCannotBeReadIsThree() {
        Cli.Result result = Cli.run("serve", folder.resolve("none.json"), "--port", 0);

        assertEquals(ExitCode.UNREADABLE, result.code());
        assertEquals("", result.out());
    }
}
