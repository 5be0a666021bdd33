package org.zonewright.codec.cloudformation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zonewright.codec.Loss;
import org.zonewright.codec.Parsed;
import org.zonewright.model.zone.DomainName;
import org.zonewright.model.zone.HealthCheck;
import org.zonewright.model.zone.Routing;
import org.zonewright.model.zone.Simulation;
import org.zonewright.model.zone.Zone;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/// Health checks of a template, referred to by `Ref`, `Fn::GetAtt` and `Fn::Sub` (CloudFormation,
/// "AWS::Route53::HealthCheck").
class HealthCheckTest {

    private static final CloudFormation CODEC = new CloudFormation(CloudFormation.Form.YAML);

    private static final String TEMPLATE =
            """
            Resources:
              Zone:
                Type: AWS::Route53::HostedZone
                Properties: {Name: example.com}
              Web:
                Type: AWS::Route53::HealthCheck
                Properties:
                  HealthCheckConfig: {Type: HTTPS, FullyQualifiedDomainName: www.example.com,
                    Port: "443", ResourcePath: /ok}
              All:
                Type: AWS::Route53::HealthCheck
                Properties:
                  HealthCheckConfig:
                    Type: CALCULATED
                    HealthThreshold: 1
                    ChildHealthChecks: [!Ref Web]
              A:
                Type: AWS::Route53::RecordSet
                Properties: {HostedZoneId: !Ref Zone, Name: a.example.com, Type: A, TTL: 60,
                  ResourceRecords: [192.0.2.1], HealthCheckId: %s}
            """;

    private static Parsed.Usable read(String text) {
        return assertInstanceOf(
                Parsed.Usable.class,
                CODEC.read(text.getBytes(StandardCharsets.UTF_8), "x.yaml", Optional.empty()),
                text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    !Ref Web                          | by name
                    !GetAtt Web.HealthCheckId         | by attribute
                    {'Fn::GetAtt': [Web, HealthCheckId]} | by attribute in a list
                    !Sub "${Web}"                     | in a text
                    """)
    void recordsReferToThem(String reference, String why) {
        Zone zone = read(TEMPLATE.formatted(reference)).zone();
        HealthCheck web = zone.healthChecks().getFirst();

        assertEquals(
                Optional.of(web.id()),
                zone.at(DomainName.of("a.example.com.")).iterator().next().healthCheckId(),
                why);
        assertEquals(List.of(web.id()), zone.healthChecks().getLast().children());
    }

    @Test
    void theyComeBackAsTheyWereWritten() throws IOException {
        Zone zone = read(TEMPLATE.formatted("!Ref Web")).zone();
        var out = new StringBuilder();
        List<Loss> losses = CODEC.write(zone, out);

        assertEquals(List.of(), losses);
        assertEquals(zone.healthChecks(), read(out.toString()).zone().healthChecks());
        assertEquals(List.copyOf(zone.sets()), List.copyOf(read(out.toString()).zone().sets()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    {Type: 'AWS::Route53::RecordSet'}                       | true  | no properties
                    {Type: 'AWS::Route53::DNSSEC', Properties: {}}          | false | not read
                    {Type: 'AWS::Route53::RecordSetGroup', Properties: {}}  | true  | no sets
                    {Type: 'AWS::EC2::Instance', Properties: {}}            |       | not of Route 53
                    """)
    void nothingOfRoute53IsSkippedWithoutAWord(String resource, Boolean leftOut, String why) {
        Parsed parsed = read(TEMPLATE.formatted("!Ref Web") + "  Other: " + resource + "\n");

        assertEquals(
                leftOut == null ? List.of() : List.of(leftOut),
                parsed.problems().stream().map(problem -> problem.isLeftOut()).toList(),
                why);
    }

    @Test
    void aCidrCollectionIsKnownByTheSetsThatReferToIt() {
        String template =
                """
                Resources:
                  Isps:
                    Type: AWS::Route53::CidrCollection
                    Properties:
                      Name: isps
                      Locations:
                        - LocationName: isp-a
                          CidrList: [203.0.113.0/24]
                  A:
                    Type: AWS::Route53::RecordSet
                    Properties:
                      HostedZoneName: example.com.
                      Name: www.example.com.
                      Type: A
                      TTL: 60
                      SetIdentifier: a
                      CidrRoutingConfig: {CollectionId: !Ref Isps, LocationName: isp-a}
                      ResourceRecords: [192.0.2.1]
                """;

        var read =
                assertInstanceOf(
                        Parsed.Usable.class,
                        new CloudFormation(CloudFormation.Form.YAML)
                                .read(
                                        template.getBytes(StandardCharsets.UTF_8),
                                        "",
                                        Optional.empty()));

        assertEquals(List.of(), read.problems());
        Simulation.Collection isps = read.zone().simulation().collections().getFirst();
        assertEquals(
                List.of(new Simulation.Location("isp-a", List.of("203.0.113.0/24"))),
                isps.locations());
        assertEquals(
                new Routing.IpBased(isps.id(), "isp-a"),
                read.zone().sets().iterator().next().routing());
    }
}
