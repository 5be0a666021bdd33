package org.zonewright.codec.script;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zonewright.codec.RandomZones;
import org.zonewright.codec.route53.ChangeBatchJson;
import org.zonewright.model.zone.DomainName;
import org.zonewright.model.zone.RecordSet;
import org.zonewright.model.zone.RecordType;
import org.zonewright.model.zone.Zone;
import org.zonewright.model.zone.ZoneInfo;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/// The script in a shell, with an `aws` that writes down what it is given.
class ShellScriptTest {

    private static final String NASTY = "\"it's $HOME `date` $(false) \\\\ EOF\"";

    @TempDir Path folder;

    @Test
    void whatTheShellGivesToAwsIsTheBatchItself() throws Exception {
        Zone zone =
                zone(
                        Optional.of("Z1"),
                        "it's $HOME",
                        RecordSet.simple(
                                "a.example.com.", RecordType.TXT, 60, NASTY, "\"\nEOF\n\""));
        var batch = new StringBuilder();
        new ChangeBatchJson().write(zone, batch);

        assertEquals(
                List.of(
                        "route53",
                        "update-hosted-zone-comment",
                        "--id",
                        "Z1",
                        "--comment",
                        "it's $HOME",
                        "route53",
                        "change-resource-record-sets",
                        "--hosted-zone-id",
                        "Z1",
                        "--change-batch",
                        "file:///dev/stdin",
                        batch.toString()),
                run(zone));
    }

    @Test
    void aZoneWithoutAnIdIsCreated() throws Exception {
        Zone zone =
                zone(
                        Optional.empty(),
                        "it's",
                        RecordSet.simple("example.com.", RecordType.NS, 60, "ns-1.awsdns-00.com."),
                        RecordSet.simple("a.example.com.", RecordType.A, 60, "192.0.2.1"));
        List<String> given = run(zone);

        assertEquals(
                List.of("route53", "create-hosted-zone", "--name", "example.com."),
                given.subList(0, 4));
        assertTrue(given.contains("{\"Comment\":\"it's\",\"PrivateZone\":false}"));
        assertTrue(given.contains("ZNEW"));
        assertEquals(
                List.of("iac.loss-apex"),
                new AwsCli()
                        .write(zone, new StringBuilder()).stream()
                                .map(loss -> loss.what().key())
                                .toList());
    }

    @Test
    void eachRequestIsWithinTheLimits() throws IOException {
        RecordSet[] sets =
                IntStream.range(0, 1201)
                        .mapToObj(i -> "h" + i + ".example.com.")
                        .map(name -> RecordSet.simple(name, RecordType.A, 60, "192.0.2.1"))
                        .toArray(RecordSet[]::new);
        var out = new StringBuilder();
        new AwsCli().write(zone(Optional.of("Z1"), "", sets), out);

        assertEquals(
                3, Pattern.compile("change-resource-record-sets").matcher(out).results().count());
    }

    @Test
    void everyZoneGivesAScriptThatTheShellCanParse() throws Exception {
        var random = new RandomZones(new Random(11));
        for (int i = 0; i < 40; i++) {
            var out = new StringBuilder();
            new AwsCli().write(random.zone(), out);
            Path script = folder.resolve("zone.sh");
            Files.writeString(script, out.toString().replaceAll("\\p{Cs}", "?"));
            Process shell = new ProcessBuilder("bash", "-n", script.toString()).start();

            assertEquals(
                    "",
                    new String(shell.getErrorStream().readAllBytes(), StandardCharsets.UTF_8),
                    out.toString());
            assertEquals(0, shell.waitFor());
        }
    }

    /// The arguments of all calls of `aws`.
    private List<String> run(Zone zone) throws Exception {
        var out = new StringBuilder();
        new AwsCli().write(zone, out);
        Path log = folder.resolve("log");
        Path aws = folder.resolve("aws");
        Files.writeString(
                aws,
                """
                #!/bin/sh
                printf '%%s\\0' "$@" >> '%1$s'
                case "$*" in
                    *dev/stdin*) cat >> '%1$s'; printf '\\0' >> '%1$s' ;;
                    *) echo ZNEW ;;
                esac
                """
                        .formatted(log));
        assertTrue(aws.toFile().setExecutable(true));
        Path script = Files.writeString(folder.resolve("zone.sh"), out);
        var builder = new ProcessBuilder("sh", script.toString());
        builder.environment().merge("PATH", folder.toString(), (old, add) -> add + ":" + old);
        Process shell = builder.redirectErrorStream(true).start();
        String said = new String(shell.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertEquals(0, shell.waitFor(), said);
        return Pattern.compile("\0").splitAsStream(Files.readString(log)).toList();
    }

    private static Zone zone(Optional<String> id, String comment, RecordSet... sets) {
        ZoneInfo info =
                ZoneInfo.named(DomainName.of("example.com.")).withId(id).withComment(comment);
        return Zone.of(info, List.of(sets), List.of(), Zone.Besides.NOTHING);
    }
}
