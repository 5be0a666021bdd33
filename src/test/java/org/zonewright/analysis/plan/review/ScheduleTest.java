package org.zonewright.analysis.plan.review;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.zonewright.Zones;
import org.zonewright.analysis.plan.ChangePlan;
import org.zonewright.model.edit.ZoneDiff;
import org.zonewright.model.zone.Zone;

import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

class ScheduleTest {

    private static Schedule schedule(String before, String after) {
        Zone base = Zones.hosted("example.com.", before);
        Zone draft = Zones.hosted("example.com.", after);
        return Schedule.of(base, ChangePlan.of(ZoneDiff.between(base, draft)).apply());
    }

    /// As in `360 GONE 1 300 www.example.com.`: when, what, and of how many names.
    private static List<String> told(Schedule schedule) {
        return schedule.entries().stream()
                .map(
                        entry ->
                                entry.after().toSeconds()
                                        + " "
                                        + entry.kind()
                                        + " "
                                        + entry.what().args().stream()
                                                .map(String::valueOf)
                                                .collect(Collectors.joining(" ")))
                .toList();
    }

    @Test
    void oldAnswersAreGoneOnceAllServersKnowAndTheTtlIsOver() {
        assertEquals(
                List.of("0 SEND 1", "360 GONE 1 300 www.example.com."),
                told(schedule("www 300 A 192.0.2.1", "www 60 A 192.0.2.2")));
    }

    @Test
    void whatWasNotThereIsRememberedForTheNegativeTtl() {
        assertEquals(
                List.of("0 SEND 1", "960 NEGATIVE_GONE 2 900 a.example.com."),
                told(schedule("", "a 60 A 192.0.2.1\nb 60 A 192.0.2.2")));
    }

    @Test
    void eachMomentIsToldOnceInOrderOfTime() {
        Schedule schedule =
                schedule(
                        "a 300 A 192.0.2.1\nb 300 A 192.0.2.1\nc 3600 A 192.0.2.1",
                        "a 300 A 192.0.2.2\nb 300 A 192.0.2.2\nc 3600 A 192.0.2.2\nd A 192.0.2.2");

        assertEquals(
                List.of(
                        "0 SEND 1",
                        "360 GONE 2 300 a.example.com.",
                        "960 NEGATIVE_GONE 1 900 d.example.com.",
                        "3660 GONE 1 3600 c.example.com."),
                told(schedule));
        assertEquals(Duration.ofMinutes(61), schedule.length());
    }

    @Test
    void aSecondBatchWaitsForTheFirst() {
        String many =
                IntStream.range(0, 1001)
                        .mapToObj("h%d 60 A 192.0.2.1"::formatted)
                        .collect(Collectors.joining("\n"));

        assertEquals(
                List.of(
                        "0 SEND 1",
                        "60 SEND 2",
                        "960 NEGATIVE_GONE 1000 h0.example.com.",
                        "1020 NEGATIVE_GONE 1 h999.example.com."),
                told(schedule("", many)).stream().map(line -> line.replace(" 900", "")).toList());
    }

    @Test
    void nothingToSendTakesNoTime() {
        Schedule schedule = schedule("a 300 A 192.0.2.1", "a 300 A 192.0.2.1");

        assertEquals(List.of(), schedule.entries());
        assertEquals(Duration.ZERO, schedule.length());
    }
}
