package org.zonewright.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zonewright.model.zone.Zone;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What `list-resource-record-sets`, `get-hosted-zone` and `list-health-checks` print, in a file
/// each.
class OpenTogetherTest {

    private static final OpenZone.Manner ALONE = OpenZone.Manner.alone(Optional.empty());

    @TempDir Path folder;

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private Path zone(String name) throws IOException {
        return file(
                name + ".json",
                """
                {"ResourceRecordSets": [{"Name": "%s.example.", "Type": "SOA", "TTL": 60,
                  "ResourceRecords": [{"Value": "a. b. 1 2 3 4 5"}]}]}
                """
                        .formatted(name));
    }

    private Path hosted(String name) throws IOException {
        return file(
                "hosted-" + name + ".json",
                "{\"HostedZone\": {\"Id\": \"/hostedzone/Z%s\", \"Name\": \"%s.example.\"}}"
                        .formatted(name, name));
    }

    private Path checks() throws IOException {
        return file(
                "checks.json",
                "{\"HealthChecks\": [{\"Id\": \"c\", \"HealthCheckConfig\": {\"Type\":"
                        + " \"TCP\"}}]}");
    }

    private static Zone zone(Map<Path, OpenZone.Outcome> outcomes, Path path) {
        return assertInstanceOf(OpenZone.Outcome.Opened.class, outcomes.get(path)).zone().zone();
    }

    @Test
    void eachGoesIntoTheZoneItBelongsTo() throws IOException {
        Path one = zone("one");
        Path two = zone("two");

        var outcomes = OpenTogether.open(List.of(hosted("two"), one, checks(), two), ALONE);

        assertEquals(2, outcomes.size());
        assertEquals(Optional.empty(), zone(outcomes, one).info().id());
        assertEquals(Optional.of("Ztwo"), zone(outcomes, two).info().id());
        assertEquals(1, zone(outcomes, one).healthChecks().size());
        assertEquals(1, zone(outcomes, two).healthChecks().size());
    }

    @Test
    void oneOfAnotherZoneIsRefusedAndSaysSo() throws IOException {
        Path other = hosted("other");

        var outcomes = OpenTogether.open(List.of(zone("one"), other), ALONE);

        var refused = assertInstanceOf(OpenZone.Outcome.Refused.class, outcomes.get(other));
        assertEquals("codec.other-zone", refused.problems().getFirst().message().key());
    }

    @Test
    void aloneItIsNoZone() throws IOException {
        Path checks = checks();

        assertInstanceOf(
                OpenZone.Outcome.Refused.class,
                OpenTogether.open(List.of(checks), ALONE).get(checks));
    }
}
