package org.zonewright.session;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.zonewright.model.edit.Edit;
import org.zonewright.model.zone.Annotations;
import org.zonewright.model.zone.Content;
import org.zonewright.model.zone.DomainName;
import org.zonewright.model.zone.Extra;
import org.zonewright.model.zone.HealthCheck;
import org.zonewright.model.zone.Phrase;
import org.zonewright.model.zone.RecordSet;
import org.zonewright.model.zone.RecordType;
import org.zonewright.model.zone.Routing;
import org.zonewright.model.zone.Routing.Geoproximity.Place;
import org.zonewright.model.zone.Simulation;
import org.zonewright.model.zone.UnreadableSet;
import org.zonewright.model.zone.Zone;
import org.zonewright.model.zone.ZoneInfo;
import org.zonewright.session.Document.EditLog.Entry;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Whatever can be edited is read back from its journal line as it was, odd spellings included.
class EditJsonTest {

    private static final RecordSet.Key KEY =
            new RecordSet.Key(
                    DomainName.of("Odd..\\052 name\u00e9"),
                    new RecordType("TYPE65400"),
                    "a \"b\"\n");

    static Stream<Edit> edits() {
        return Stream.of(
                        Stream.of(
                                new Edit.Remove(KEY),
                                new Edit.Discard(new UnreadableSet.Number(7)),
                                new Edit.Rebase(new Edit.Remove(KEY)),
                                new Edit.SetInfo(INFO),
                                new Edit.SetInfo(ZoneInfo.named(DomainName.of("x"))),
                                new Edit.SetSimulation(SIMULATION),
                                new Edit.SetAnnotations(ANNOTATIONS),
                                new Edit.SetMember("Expectations", Optional.of("[{\"a\": 1}]")),
                                new Edit.SetMember("Expectations", Optional.empty()),
                                new Edit.Batch(List.of())),
                        sets().map(Edit.Put::new),
                        sets().map(set -> new Edit.Rekey(KEY, set)),
                        Stream.of(new Edit.Batch(sets().<Edit>map(Edit.Put::new).toList())))
                .flatMap(part -> part);
    }

    @ParameterizedTest
    @MethodSource("edits")
    void everyEditIsReadBackAsItWas(Edit edit) {
        var entry = new Entry.Applied(edit, Phrase.of("edit.x", "{0}", ""), Samples.NOON);

        String line = JournalJson.line(entry);

        assertEquals(Optional.of(new JournalJson.Line.Done(entry)), JournalJson.read(line));
        // Names compare by meaning, but the spelling must come back too.
        assertEquals(line, JournalJson.line(read(line)));
        assertEquals(-1, line.indexOf('\n'));
    }

    @Test
    void aWholeZoneIsReadBackAsItWas() {
        var unreadable =
                new UnreadableSet(
                        new UnreadableSet.Number(3),
                        "{\"Name\":1}",
                        DomainName.of(""),
                        new RecordType("?"),
                        "",
                        "r53-x",
                        Phrase.of("codec.missing", "Name"));
        var check =
                new HealthCheck(
                        "id",
                        "origins",
                        "CALCULATED",
                        "2 of 3",
                        true,
                        false,
                        Optional.of(2),
                        List.of("a", "b"),
                        Optional.of("Healthy"),
                        "{\"Id\":\"id\"}");
        var besides =
                new Zone.Besides(
                        List.of(check),
                        SIMULATION,
                        ANNOTATIONS,
                        List.of(new Extra("", "A", "B", "[1]")),
                        2);
        Zone zone = Zone.of(INFO, sets().toList(), List.of(unreadable), besides);

        List<String> lines = JournalJson.head(zone, Optional.empty(), Samples.NOON).toList();
        Zone read = JournalJson.readBase(lines.subList(1, lines.size())).orElseThrow();

        assertEquals(lines.size() - 1, ZoneJson.size(zone));
        assertEquals(INFO, read.info());
        assertEquals(besides, read.besides());
        assertEquals(zone.unreadable(), read.unreadable());
        assertEquals(lines, JournalJson.head(read, Optional.empty(), Samples.NOON).toList());
    }

    private static final ZoneInfo INFO =
            new ZoneInfo(
                    DomainName.of("Example.COM"),
                    Optional.of("Z1"),
                    true,
                    "a comment",
                    "ref",
                    List.of("ns-1.example"),
                    List.of(new ZoneInfo.Vpc("eu-west-1", "vpc-1")));

    private static final Simulation SIMULATION =
            new Simulation(
                    List.of(
                            new Simulation.Target(
                                    DomainName.of("a.example"), List.of("192.0.2.1"),
                                    Optional.of(60L), Optional.of(false)),
                            new Simulation.Target(
                                    DomainName.of("b.example"), List.of(),
                                    Optional.empty(), Optional.empty())),
                    List.of(new Simulation.CheckState("c", true)),
                    List.of(
                            new Simulation.Collection(
                                    "d",
                                    List.of(
                                            new Simulation.Location(
                                                    "e", List.of("192.0.2.0/24"))))),
                    List.of(
                            new Simulation.Scenario(
                                    "f", "US-CA", List.of("c", "a.example"), List.of("g"))));

    private static final Annotations ANNOTATIONS =
            new Annotations(
                    List.of(
                            new Annotations.Note(
                                    KEY,
                                    Optional.of("me"),
                                    Optional.of("OPS-1"),
                                    "text",
                                    Optional.of("2027-01-01")),
                            Annotations.Note.of(KEY, "")),
                    List.of(
                            new Annotations.Waiver(
                                    "cname-chain", Optional.of("*.x"), "because", Optional.empty()),
                            new Annotations.Waiver(
                                    "ttl-low", Optional.empty(), "", Optional.of("2027-01-01"))));

    private static Stream<RecordSet> sets() {
        var values = new Content.Values(-1, List.of("one", "\"two\" \\052"));
        var routings =
                Stream.of(
                        new Routing.Weighted(300),
                        new Routing.Latency("eu-west-1"),
                        new Routing.Geolocation(
                                Optional.of("EU"), Optional.empty(), Optional.empty()),
                        new Routing.Geolocation(
                                Optional.empty(), Optional.of("US"), Optional.of("CA")),
                        new Routing.Geolocation(
                                Optional.empty(), Optional.empty(), Optional.empty()),
                        new Routing.Geoproximity(
                                new Place.AwsRegion("us-east-1"), Optional.of(-99L)),
                        new Routing.Geoproximity(new Place.LocalZoneGroup("g"), Optional.empty()),
                        new Routing.Geoproximity(
                                new Place.Coordinates("1.0", "-2"), Optional.of(0L)),
                        new Routing.Failover(Routing.Failover.Role.SECONDARY),
                        new Routing.Multivalue(),
                        new Routing.IpBased("c", "*"));
        var routed =
                routings.map(
                        routing ->
                                set(
                                        new RecordSet.Key(
                                                KEY.name(), KEY.type(), routing.toString()),
                                        values,
                                        routing));
        var simple =
                Stream.of(
                                values,
                                new Content.Values(0, List.of()),
                                new Content.Alias(DomainName.of("T..x"), "Z2", true),
                                new Content.TrafficPolicy("p"))
                        .map(
                                content ->
                                        set(
                                                RecordSet.Key.simple("N" + content, RecordType.A),
                                                content,
                                                new Routing.Simple()));
        return Stream.concat(routed, simple);
    }

    private static RecordSet set(RecordSet.Key key, Content content, Routing routing) {
        return new RecordSet(
                key,
                content,
                routing,
                Optional.of("check"),
                List.of(new Extra("AliasTarget/0", "", "New", "{\"a\":null}")));
    }

    private static Entry read(String line) {
        return JournalJson.read(line).orElseThrow() instanceof JournalJson.Line.Done(Entry entry)
                ? entry
                : org.junit.jupiter.api.Assertions.fail(line);
    }
}
