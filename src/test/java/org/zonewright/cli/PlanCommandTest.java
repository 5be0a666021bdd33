package org.zonewright.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zonewright.Zones;
import org.zonewright.session.OpenZone;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

class PlanCommandTest {

    private static final String OLD =
            """
            www 300 A     192.0.2.1
            old 300 CNAME www.example.com.
            """;

    private static final String NEW =
            """
            www 300 A   192.0.2.2
            old 300 A   192.0.2.7
            x   ALIAS A old.example.com.
            """;

    @TempDir Path folder;

    private Path zone(String name, String text) throws IOException {
        return Cli.zone(folder.resolve(name), "example.com.", text);
    }

    private Cli.Result plan(String old, String next, Object... more) throws IOException {
        Object[] all =
                Stream.concat(
                                Stream.of(
                                        "plan",
                                        zone("old.json", old),
                                        zone("new.json", next),
                                        "--out",
                                        out()),
                                Stream.of(more))
                        .toArray();
        return Cli.run(all);
    }

    private Path out() {
        return folder.resolve("plan");
    }

    private List<String> written() throws IOException {
        try (Stream<Path> files = Files.list(out())) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private static String hosts(int from, int to) {
        return IntStream.range(from, to)
                .mapToObj(n -> "h%d 60 A 198.18.%d.%d".formatted(n, n / 250, n % 250))
                .collect(Collectors.joining("\n"));
    }

    @Test
    void theBatchesLeadThereAndBack() throws IOException {
        Cli.Result result = plan(OLD, NEW);
        Path there = folder.resolve("there.json");
        Path back = folder.resolve("back.json");

        assertEquals(ExitCode.FOUND, result.code());
        assertTrue(result.out().contains("  DELETE old.example.com. CNAME"), result.out());
        assertTrue(result.out().contains("apply-001.json: changes 4, elements 5 of 1000"));
        assertTrue(result.out().contains("T+0:06:00  Old answers"), result.out());
        assertEquals(List.of("apply-001.json", "rollback-001.json", "schedule.ics"), written());
        assertEquals(
                ExitCode.DONE,
                Cli.run(
                                "preflight",
                                folder.resolve("old.json"),
                                out().resolve("apply-001.json"),
                                "--out",
                                there)
                        .code());
        assertEquals(
                ExitCode.DONE,
                Cli.run("preflight", there, out().resolve("rollback-001.json"), "--out", back)
                        .code());
        assertEquals(sets(folder.resolve("new.json")), sets(there));
        assertEquals(sets(folder.resolve("old.json")), sets(back));
    }

    private static List<?> sets(Path file) {
        var none =
                new OpenZone.Manner(
                        java.util.Optional.empty(), new org.zonewright.session.Inclusion.None());
        return OpenZone.open(file, none) instanceof OpenZone.Outcome.Opened(var opened)
                ? List.copyOf(opened.zone().sets())
                : List.of();
    }

    @Test
    void whereNothingDiffersNothingIsWritten() throws IOException {
        Cli.Result result =
                plan("www 300 MX 10 a.example.net. | 20 b.", "WWW 300 MX 20 B | 10 a.example.net");

        assertEquals(ExitCode.DONE, result.code());
        assertEquals("Nothing to send.", result.out().strip());
        assertFalse(Files.exists(out()));
    }

    @Test
    void filesOfAnEarlierPlanAreNotTakenForPartsOfThisOne() throws IOException {
        plan("", hosts(0, 1500));
        assertEquals(
                List.of(
                        "apply-001.json",
                        "apply-002.json",
                        "rollback-001.json",
                        "rollback-002.json",
                        "schedule.ics"),
                written());
        Cli.Result shorter = plan(OLD, NEW);

        assertEquals(List.of("apply-001.json", "rollback-001.json", "schedule.ics"), written());
        assertTrue(shorter.err().contains("Removed 5 files of an earlier plan"), shorter.err());
        plan(OLD, OLD);
        assertEquals(List.of(), written());
    }

    @Test
    void filesOfOthersAreLeftAloneAndInTheWay() throws IOException {
        Files.createDirectory(out());
        Path theirs = Files.writeString(out().resolve("apply-007.json"), "{\"Changes\": []}");
        Cli.Result result = plan(OLD, NEW);

        assertEquals(ExitCode.FAILED, result.code());
        assertTrue(result.err().startsWith(theirs + ": not a file of an earlier plan"));
        assertEquals(List.of("apply-007.json"), written());
    }

    @Test
    void whatRoute53WouldRefuseIsSaidInItsWordsAndNotWritten() throws IOException {
        Cli.Result result = plan(OLD, OLD + "@ 300 CNAME www.example.net.");

        assertEquals(ExitCode.FAILED, result.code());
        assertTrue(
                result.err()
                        .contains(
                                "RRSet of type CNAME with DNS name example.com. is not permitted at"
                                        + " apex in zone example.com."),
                result.err());
        assertEquals("", result.out());
        assertFalse(Files.exists(out()));
    }

    @Test
    void changesThatNoRequestCanMakeAreSaid() throws IOException {
        Cli.Result result = plan("old POLICY A 7b3d4f2a-1111-2222-3333-444455556666", "");

        assertEquals(ExitCode.FOUND, result.code());
        assertTrue(result.out().contains("left out: old.example.com. A: Traffic flow owns"));
        assertFalse(Files.exists(out()));
    }

    @Test
    void programsAreToldTheSame() throws IOException {
        Cli.Result result = plan(hosts(0, 20) + "\n" + OLD, OLD, "--format", "json");
        JsonNode plan = new ObjectMapper().readTree(result.out());

        assertEquals(20, plan.get("apply").get(0).get("changes").size());
        assertEquals("rollback-001.json", plan.get("rollback").get(0).get("file").asString());
        assertEquals("batch-mass-delete", plan.get("guards").get(0).get("rule").asString());
        assertTrue(plan.get("guards").get(0).get("confirm").asBoolean());
        assertEquals(120, plan.get("schedule").get(1).get("afterSeconds").asInt());
    }

    @Test
    void twoFilesOfOneZoneAreWanted() throws IOException {
        Path one = zone("one.json", "");
        Path other = Cli.write(folder.resolve("two.json"), Zones.hosted("example.net.", ""));

        assertEquals(ExitCode.WRONG_USAGE, Cli.run("plan", one, other, "--out", out()).code());
        assertEquals(ExitCode.WRONG_USAGE, Cli.run("plan", one, "--out", out()).code());
        assertEquals(
                ExitCode.UNREADABLE,
                Cli.run("plan", one, folder.resolve("none.json"), "--out", out()).code());
    }
}
