package org.zonewright.codec.cloudformation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.zonewright.codec.Location;
import org.zonewright.codec.Parsed;
import org.zonewright.codec.RandomZones;
import org.zonewright.codec.cloudformation.CloudFormation.Form;
import org.zonewright.l10n.Messages;
import org.zonewright.model.zone.Content;
import org.zonewright.model.zone.DomainName;
import org.zonewright.model.zone.RecordSet;
import org.zonewright.model.zone.RecordType;
import org.zonewright.model.zone.Routing;
import org.zonewright.model.zone.Zone;
import org.zonewright.model.zone.ZoneInfo;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;

/// Templates, read and written.
class TemplateTest {

    private static final Messages WORDS = new Messages(Locale.ROOT);

    private static final String TEMPLATE =
            """
            AWSTemplateFormatVersion: 2010-09-09
            Parameters:
              Domain: {Type: String, Default: example.com}
              Check: {Type: String}
            Resources:
              Zone:
                Type: AWS::Route53::HostedZone
                Properties:
                  Name: !Ref Domain
                  HostedZoneConfig: {Comment: ours}
              Www:
                Type: AWS::Route53::RecordSet
                Properties:
                  HostedZoneId: !Ref Zone
                  Name: !Sub "www.${Domain}."
                  Type: A
                  TTL: 300
                  Weight: '10'
                  SetIdentifier: blue
                  ResourceRecords: [192.0.2.1, 192.0.2.2]
              More:
                Type: AWS::Route53::RecordSetGroup
                Properties:
                  HostedZoneName: example.com.
                  RecordSets:
                    - Name: {"Fn::Join": [".", [mail, {Ref: Domain}]]}
                      Type: TXT
                      TTL: "900"
                      ResourceRecords:
                        - '"a" "b"'
                    - Name: apex.example.com
                      Type: A
                      AliasTarget: {DNSName: www.example.com, HostedZoneId: !GetAtt Zone.Id}
                    - Name: ip.example.com
                      Type: A
                      TTL: "900"
                      ResourceRecords: [!GetAtt Eip.PublicIp]
              Bucket: {Type: AWS::S3::Bucket}
            """;

    @Test
    void resourcesAndGroupsOfATemplateBecomeOneZone() {
        var parsed = assertInstanceOf(Parsed.Usable.class, read(TEMPLATE));
        var www = new RecordSet.Key(DomainName.of("www.example.com"), RecordType.A, "blue");
        RecordSet set = parsed.zone().find(www).orElseThrow();

        assertEquals("ours", parsed.zone().info().comment());
        assertEquals(3, parsed.zone().size());
        assertEquals(new Routing.Weighted(10), set.routing());
        assertEquals(new Content.Values(300, List.of("192.0.2.1", "192.0.2.2")), set.content());
        assertEquals(new Location(14, 7), parsed.locations().get(www));
    }

    @Test
    void anAliasWithinTheZoneNeedsNoZoneId() {
        String own = TEMPLATE.replace(", HostedZoneId: !GetAtt Zone.Id", "");
        var parsed = assertInstanceOf(Parsed.Usable.class, read(own));
        var apex = RecordSet.Key.simple("apex.example.com", RecordType.A);
        var other = read(own.replace("DNSName: www.example.com", "DNSName: www.example.net"));

        assertEquals(1, parsed.problems().size());
        assertEquals(
                "", parsed.zone().find(apex).orElseThrow().alias().orElseThrow().hostedZoneId());
        assertEquals(2, other.problems().size());
    }

    @Test
    void aValueThatIsNoLiteralIsAProblemAtItsPlace() {
        var problem = read(TEMPLATE).problems();

        assertEquals(1, problem.size());
        assertEquals(37, problem.getFirst().line());
        assertEquals(29, problem.getFirst().column());
        assertEquals(
                "expected a literal for ResourceRecords, found GetAtt: only what the file itself"
                        + " says can be read",
                WORDS.text(problem.getFirst().message()));
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(
            delimiterString = "->",
            quoteCharacter = '`',
            textBlock =
                    """
                    a: [1                              -> 1:6 expected YAML, found what is none      -> an open list
                    Resources: {}                      -> 1:1 expected resources of a hosted zone, found none -> nothing of Route 53
                    a: &x [1]                          -> 1:1 expected resources of a hosted zone, found none -> anchors
                    {"Resources": 1                    -> 1:16 expected a comma or "}", found the end of the file -> cut JSON
                    """)
    void whatIsNoTemplateIsAProblem(String text, String expected, String why) {
        var problem = assertInstanceOf(Parsed.Unusable.class, read(text)).problems().getFirst();

        assertEquals(
                expected.strip(),
                problem.line() + ":" + problem.column() + " " + WORDS.text(problem.message()),
                why);
    }

    @Test
    void anchorsAreNotExpanded() {
        var bomb = new StringBuilder("a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n");
        for (int i = 1; i < 30; i++) {
            bomb.append("a%d: &a%d [%s]\n".formatted(i, i, ("*a" + (i - 1) + ", ").repeat(10)));
        }
        bomb.append("Resources: {Z: {Type: AWS::Route53::HostedZone, Properties: {Name: *a29}}}\n");
        var parsed = assertInstanceOf(Parsed.Unusable.class, read(bomb.toString()));

        assertEquals("iac.not-literal", parsed.problems().getFirst().message().key());
        assertEquals(31, parsed.problems().getFirst().line());
    }

    @Test
    void deepNestingIsRefused() {
        var parsed = assertInstanceOf(Parsed.Unusable.class, read("a: " + "[".repeat(50_000)));

        assertEquals(1, parsed.problems().size());
    }

    @Test
    void zonesWithoutAResourceAreKnownByTheirNames() {
        String text =
                """
                Resources:
                  A:
                    Type: AWS::Route53::RecordSet
                    Properties: {HostedZoneName: a.example., Name: a.example, Type: A, TTL: 5, ResourceRecords: [192.0.2.1]}
                  B:
                    Type: AWS::Route53::RecordSet
                    Properties: {HostedZoneName: b.example., Name: b.example, Type: A, TTL: 5, ResourceRecords: [192.0.2.1]}
                """;
        var names = List.of(DomainName.of("a.example"), DomainName.of("b.example"));

        assertEquals(names, assertInstanceOf(Parsed.NeedsOrigin.class, read(text)).zones());
        for (DomainName name : names) {
            Zone zone = ((Parsed.Usable) read(text, Optional.of(name))).zone();
            assertEquals(List.of(name), zone.sets().stream().map(RecordSet::name).toList());
        }
    }

    @Test
    void theZonesOwnNsAndSoaAreNoResources() throws IOException {
        var ns = RecordSet.simple("example.com.", RecordType.NS, 60, "ns-1.awsdns-00.com.");
        var a = RecordSet.simple("example.com.", RecordType.A, 60, "192.0.2.1");
        var info = ZoneInfo.named(DomainName.of("example.com.")).withId(Optional.of("Z1"));
        var zone = Zone.of(info, List.of(ns, a), List.of(), Zone.Besides.NOTHING);

        assertEquals(
                """
                AWSTemplateFormatVersion: "2010-09-09"
                Resources:
                  HostedZone:
                    Type: "AWS::Route53::HostedZone"
                    Properties:
                      Name: "example.com."
                    Metadata:
                      HostedZoneId: "Z1"
                      RecordSets:
                        - Name: "example.com."
                          Type: "NS"
                          TTL: "60"
                          ResourceRecords:
                            - "ns-1.awsdns-00.com."
                  ApexA:
                    Type: "AWS::Route53::RecordSet"
                    Properties:
                      HostedZoneId:
                        Ref: "HostedZone"
                      Name: "example.com."
                      Type: "A"
                      TTL: "60"
                      ResourceRecords:
                        - "192.0.2.1"
                """,
                written(zone, Form.YAML));
    }

    @ParameterizedTest
    @EnumSource(Form.class)
    void whatIsWrittenIsRead(Form form) throws IOException {
        var random = new RandomZones(new Random(53));
        for (int i = 0; i < 300; i++) {
            Zone zone = sayable(random.zone());
            String text = written(zone, form);
            var parsed =
                    assertInstanceOf(Parsed.Usable.class, read(text, Optional.of(zone.name())));

            assertEquals(List.of(), parsed.problems(), text);
            for (RecordSet set : zone.sets()) {
                assertEquals(Optional.of(set), parsed.zone().find(set.key()), text);
            }
            assertEquals(zone.size(), parsed.zone().size());
            assertEquals(zone.info(), parsed.zone().info());
            assertTrue(new CloudFormation(form).recognises(bytes(text)));
        }
    }

    @Test
    void largeZonesAreWrittenAsGroups() throws IOException {
        List<RecordSet> sets =
                IntStream.range(0, 1000)
                        .mapToObj(i -> "h" + i + ".example.com.")
                        .map(name -> RecordSet.simple(name, RecordType.A, 60, "192.0.2.1"))
                        .toList();
        var info = ZoneInfo.named(DomainName.of("example.com."));
        var zone = Zone.of(info, sets, List.of(), Zone.Besides.NOTHING);
        String text = written(zone, Form.JSON);

        assertFalse(text.contains("Route53::RecordSet\""));
        assertEquals(zone.sets().size(), ((Parsed.Usable) read(text)).zone().size());
    }

    @Test
    void mutatedTemplatesNeverThrow() {
        var random = new Random(7);
        for (int i = 0; i < 3000; i++) {
            var text = new StringBuilder(TEMPLATE);
            for (int j = random.nextInt(1, 5); j > 0; j--) {
                int at = random.nextInt(text.length() + 1);
                switch (random.nextInt(3)) {
                    case 0 -> text.delete(at, at + 1);
                    case 1 ->
                            text.insert(
                                    at,
                                    "{}[]:,-&*!|>'\"\\\n\t #%@`\u0000é😀"
                                            .charAt(random.nextInt(25)));
                    default -> text.setLength(at);
                }
            }
            read(text.toString())
                    .problems()
                    .forEach(p -> assertFalse(WORDS.text(p.message()).isEmpty()));
        }
    }

    /// What of a zone the format carries.
    private static Zone sayable(Zone zone) {
        List<RecordSet> sets =
                zone.sets().stream()
                        .filter(set -> set.type().isStoredByRoute53())
                        .filter(set -> !(set.content() instanceof Content.TrafficPolicy))
                        .map(
                                set ->
                                        new RecordSet(
                                                set.key(),
                                                set.content(),
                                                set.routing(),
                                                set.healthCheckId(),
                                                List.of()))
                        .toList();
        ZoneInfo info = zone.info();
        var carried =
                new ZoneInfo(
                        info.name(),
                        info.id(),
                        !info.vpcs().isEmpty(),
                        info.comment(),
                        "",
                        info.nameServers(),
                        info.vpcs());
        return Zone.of(carried, sets, List.of(), Zone.Besides.NOTHING);
    }

    private static String written(Zone zone, Form form) throws IOException {
        var out = new StringBuilder();
        new CloudFormation(form).write(zone, out);
        return out.toString();
    }

    private static Parsed read(String text) {
        return read(text, Optional.empty());
    }

    private static Parsed read(String text, Optional<DomainName> origin) {
        return new CloudFormation(Form.YAML).read(bytes(text), "template.yaml", origin);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
