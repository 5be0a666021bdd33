package org.zonewright.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// The server against BIND: the same zone of 100 000 record sets, the same questions, the same
/// cores, by turns. `dnsperf` asks, on those cores too.
class ServeBenchmark {

    private static final int SETS = 100_000;
    private static final int QUESTIONS = 200_000;
    private static final int ROUNDS = 5;
    private static final int SECONDS = 5;
    private static final List<String> TYPES = List.of("A", "AAAA", "MX", "TXT");

    private static final String TOP =
            """
            $ORIGIN example.com.
            $TTL 300
            @ 900 IN SOA ns-852.awsdns-42.net. awsdns-hostmaster.amazon.com. 1 7200 900 1209600 86400
            @ 172800 IN NS ns-852.awsdns-42.net.
            @ 172800 IN NS ns-40.awsdns-05.com.
            @ 172800 IN NS ns-1026.awsdns-00.org.
            @ 172800 IN NS ns-1873.awsdns-42.co.uk.
            """;

    @TempDir Path folder;

    @Test
    void answersAsManyAsBind() throws Exception {
        assumeTrue(isInstalled("dnsperf"), "dnsperf is not installed: nothing measured");
        assumeTrue(isInstalled("named"), "BIND (Debian: bind9) is not installed: nothing measured");
        Path zone = folder.resolve("example.com.zone");
        Files.writeString(zone, zone());
        Path questions = folder.resolve("questions.txt");
        Files.writeString(questions, questions());
        try (var bind = ServerProcess.named(folder, zone);
                var ours = ServerProcess.zonewright(folder, zone)) {
            double[] theirs = new double[ROUNDS];
            double[] own = new double[ROUNDS];
            run(ours, questions, SECONDS, 0);
            run(bind, questions, SECONDS, 0);
            for (int round = 0; round < ROUNDS; round++) {
                theirs[round] = run(bind, questions, SECONDS, 0).answersASecond();
                own[round] = run(ours, questions, SECONDS, 0).answersASecond();
            }
            Arrays.sort(theirs);
            Arrays.sort(own);
            double rate = own[ROUNDS / 2];
            System.out.printf(
                    Locale.ROOT,
                    "serve: %.0f answers a second, BIND %.0f%n",
                    rate,
                    theirs[ROUNDS / 2]);
            Figures.ratio("serve: answers a second against BIND", rate / theirs[ROUNDS / 2], 1);
            Load half = run(ours, questions, 2 * SECONDS, (int) (rate / 2));
            Figures.figure("serve: queries lost at half that load", half.lost(), "", 0);
            assertEquals(0, half.lost());
        }
    }

    /// What `dnsperf` says of one run.
    private record Load(double answersASecond, double lost) {}

    /// @param rate queries a second; 0 is as many as are answered
    private static Load run(ServerProcess server, Path questions, int seconds, int rate)
            throws IOException, InterruptedException {
        var command =
                ("dnsperf -s 127.0.0.1 -p %d -d %s -l %d -c 20 "
                                + (rate > 0 ? "-Q " + rate : "").strip())
                        .formatted(server.port(), questions, seconds)
                        .strip();
        Process dnsperf =
                new ProcessBuilder(command.split(" ", -1)).redirectErrorStream(true).start();
        String out = new String(dnsperf.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, dnsperf.waitFor(), out);
        return new Load(
                number(out, "Queries per second: +([0-9.]+)"),
                number(out, "Queries lost: +([0-9]+)"));
    }

    private static double number(String text, String pattern) {
        Matcher found = Pattern.compile(pattern).matcher(text);
        if (!found.find()) {
            throw new AssertionError(text);
        }
        return Double.parseDouble(found.group(1));
    }

    private static String zone() {
        return IntStream.range(0, SETS)
                .mapToObj(i -> "host-%d IN %s\n".formatted(i, data(i)))
                .collect(Collectors.joining("", TOP, ""));
    }

    private static String data(int host) {
        return switch (host % TYPES.size()) {
            case 0 -> "A 10.%d.%d.%d".formatted(host >> 16, host >> 8 & 255, host & 255);
            case 1 -> "AAAA 2001:db8::%x".formatted(host);
            case 2 -> "MX 10 mail.example.net.";
            default -> "TXT \"v=spf1 include:%d.example.net -all\"".formatted(host);
        };
    }

    private static String questions() {
        var random = new Random(1);
        return IntStream.range(0, QUESTIONS)
                .map(_ -> random.nextInt(SETS))
                .mapToObj(i -> "host-%d.example.com. %s\n".formatted(i, TYPES.get(i % 4)))
                .collect(Collectors.joining());
    }

    private static boolean isInstalled(String program) {
        return Arrays.stream((System.getenv("PATH") + ":/usr/sbin").split(File.pathSeparator, -1))
                .anyMatch(place -> Files.isExecutable(Path.of(place, program)));
    }
}
