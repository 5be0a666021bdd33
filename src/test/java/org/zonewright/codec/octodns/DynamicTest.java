package org.zonewright.codec.octodns;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zonewright.codec.Loss;
import org.zonewright.codec.Parsed;
import org.zonewright.codec.Problem;
import org.zonewright.codec.route53.HealthCheckJson;
import org.zonewright.codec.route53.Route53Json;
import org.zonewright.l10n.Messages;
import org.zonewright.model.zone.Content;
import org.zonewright.model.zone.DomainName;
import org.zonewright.model.zone.RecordSet;
import org.zonewright.model.zone.RecordType;
import org.zonewright.model.zone.Routing;
import org.zonewright.model.zone.Routing.Failover.Role;
import org.zonewright.model.zone.Zone;
import org.zonewright.model.zone.ZoneInfo;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/// Dynamic records in both directions, as octodns-route53 makes them (`_new_dynamic`,
/// `_data_for_dynamic`).
class DynamicTest {

    private static final OctoDns CODEC = new OctoDns();
    private static final Messages WORDS = new Messages(Locale.ROOT);
    private static final DomainName ZONE = DomainName.of("example.com.");

    private static final String SHOP =
            """
            ---
            shop:
              dynamic:
                pools:
                  eu:
                    fallback: "na"
                    values:
                    - value: "192.0.2.1"
                      weight: 2
                    - status: "up"
                      value: "192.0.2.2"
                      weight: 3
                  na:
                    values:
                    - status: "down"
                      value: "192.0.2.3"
                      weight: 1
                rules:
                - geos:
                  - "AS-TR"
                  - "EU"
                  pool: "eu"
                - geos:
                  - "NA-US-KY"
                  pool: "na"
                - pool: "eu"
              octodns:
                healthcheck:
                  path: "/healthz"
                  port: 8080
                  protocol: "HTTP"
                route53:
                  healthcheck:
                    failure_threshold: 3
                    measure_latency: false
                    request_interval: 30
              ttl: 60
              type: "A"
              values:
              - "192.0.2.8"
              - "192.0.2.9"
            """;

    private static Parsed.Usable read(String text) {
        return assertInstanceOf(
                Parsed.Usable.class,
                CODEC.read(text.getBytes(StandardCharsets.UTF_8), "x.yaml", Optional.of(ZONE)),
                text);
    }

    private static String written(Zone zone, List<Loss> losses) throws IOException {
        var out = new StringBuilder();
        losses.addAll(CODEC.write(zone, out));
        return out.toString();
    }

    private static Zone zone(List<RecordSet> sets) {
        return Zone.of(ZoneInfo.named(ZONE), sets, List.of(), Zone.Besides.NOTHING);
    }

    private static RecordSet routed(String id, Routing routing, String... values) {
        return new RecordSet(
                new RecordSet.Key(DomainName.of("a.example.com."), RecordType.A, id),
                new Content.Values(60, List.of(values)),
                routing,
                Optional.empty(),
                List.of());
    }

    @Test
    void whatIsReadIsWrittenAsItWas() throws IOException {
        Zone zone = read(SHOP).zone();
        var losses = new ArrayList<Loss>();

        assertEquals(SHOP, written(zone, losses));
        assertEquals(List.of(), losses);
    }

    @Test
    void itIsWrittenAsItWasAfterItWasAtRoute53() throws IOException {
        Zone zone = read(SHOP).zone();
        var listing = new StringBuilder();
        new Route53Json().write(zone, listing);
        Zone listed =
                ((Parsed.Usable)
                                new Route53Json()
                                        .read(
                                                listing.toString().getBytes(StandardCharsets.UTF_8),
                                                "x.json",
                                                Optional.of(ZONE)))
                        .zone();

        assertEquals(SHOP, written(listed, new ArrayList<>()));
    }

    @Test
    void healthChecksAreThoseThatTheProviderMakes() {
        Zone zone = read(SHOP).zone();

        assertEquals(2, zone.healthChecks().size(), "a value that is up has none");
        var config = HealthCheckJson.config(zone.healthChecks().getFirst());
        assertEquals("HTTP", config.get("Type"));
        assertEquals("192.0.2.1", config.get("IPAddress"));
        assertEquals(8080, config.get("Port"));
        assertEquals("shop.example.com", config.get("FullyQualifiedDomainName"));
        assertEquals("/healthz", config.get("ResourcePath"));
        assertEquals(3, config.get("FailureThreshold"));
        assertTrue(zone.healthChecks().getLast().disabled());
        assertTrue(zone.healthChecks().getLast().inverted());
    }

    @Test
    void aPoolCalledDefaultIsNotThePlainValues() {
        Parsed.Usable parsed =
                read(
                        """
                        a:
                          type: A
                          values: [192.0.2.1]
                          dynamic:
                            pools: {default: {values: [{value: 192.0.2.2}]}}
                            rules: [{pool: default}]
                        """);

        assertEquals(
                List.of("192.0.2.1"),
                values(parsed.zone(), "_octodns-default-pool.a.example.com."));
        assertEquals(
                List.of("192.0.2.2"),
                values(parsed.zone(), "_octodns-default-2-value.a.example.com."));
        assertTrue(parsed.zone().unreadable().isEmpty());
        assertTrue(parsed.problems().stream().noneMatch(Problem::isLeftOut));
    }

    private static List<String> values(Zone zone, String name) {
        return zone.at(DomainName.of(name)).stream().flatMap(s -> s.values().stream()).toList();
    }

    @Test
    void theOldKeyIsValuesByPlace() {
        Parsed.Usable parsed =
                read(
                        """
                        a:
                          type: A
                          values: [192.0.2.1]
                          geo:
                            EU: [192.0.2.2, 192.0.2.3]
                            NA-US-KY: 192.0.2.4
                            nowhere: [192.0.2.5]
                        """);

        assertEquals(
                List.of("EU 2 true", "NA-US-KY 1 true", "default 1 false"),
                parsed.zone().sets().stream()
                        .map(
                                set ->
                                        set.setIdentifier()
                                                + " "
                                                + set.values().size()
                                                + " "
                                                + set.healthCheckId().isPresent())
                        .toList());
        assertEquals(
                List.of(7),
                parsed.problems().stream().filter(Problem::isLeftOut).map(Problem::line).toList());
    }

    @Test
    void policiesAreWrittenAsPools() throws IOException {
        Zone zone =
                zone(
                        List.of(
                                routed("x", new Routing.Weighted(30), "192.0.2.1"),
                                routed("y", new Routing.Weighted(120), "192.0.2.2")));
        var losses = new ArrayList<Loss>();
        String text = written(zone, losses);

        assertEquals(2, losses.size(), "it is told of each set that it is made otherwise");
        assertEquals(
                List.of(1L, 4L),
                read(text).zone().sets().stream()
                        .filter(set -> set.routing() instanceof Routing.Weighted)
                        .map(set -> ((Routing.Weighted) set.routing()).weight())
                        .toList());
    }

    @Test
    void theSecondOfTwoWithoutHealthCheckIsThePlainValue() throws IOException {
        Zone zone =
                zone(
                        List.of(
                                routed("x", new Routing.Failover(Role.PRIMARY), "192.0.2.1"),
                                routed(
                                        "y",
                                        new Routing.Failover(Role.SECONDARY),
                                        "192.0.2.2",
                                        "192.0.2.3")));
        Zone again = read(written(zone, new ArrayList<>())).zone();

        assertEquals(
                List.of("192.0.2.2", "192.0.2.3"),
                values(again, "_octodns-default-pool.a.example.com."));
        assertEquals(List.of("192.0.2.1"), values(again, "_octodns-primary-value.a.example.com."));
    }

    @Test
    void placesAreWrittenFromTheClosestOn() throws IOException {
        Zone zone =
                zone(
                        List.of(
                                routed("all", GeoCode.EVERYWHERE, "192.0.2.1"),
                                routed("default", GeoCode.place("EU"), "192.0.2.2"),
                                routed("ky", GeoCode.place("NA-US-KY"), "192.0.2.3"),
                                routed("us", GeoCode.place("NA-US"), "192.0.2.4")));

        String text = written(zone, new ArrayList<>());

        assertEquals(
                "ky us default-2 all",
                read(text).zone().at(DomainName.of("a.example.com.")).stream()
                        .map(set -> set.setIdentifier())
                        .sorted()
                        .map(id -> id.replaceAll("^\\d-|-(None|NA-US-KY|NA-US|EU)$", ""))
                        .collect(Collectors.joining(" ")));
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    # broken member | why
                    pools: 7                                                     | no pools
                    pools: {p: {values: [{value: 192.0.2.2, weight: much}]}}     | a weight
                    pools: {p: {values: [{value: 192.0.2.2, status: ill}]}}      | a status
                    pools: {p: {values: []}}                                     | no values
                    pools: {p: {values: [{weight: 1}]}}                          | no value
                    pools: {p: {fallback: q, values: [{value: 192.0.2.2}]}}      | a fallback
                    """)
    void whatIsBrokenIsToldAndThePlainValuesAreTaken(String member, String why) {
        Parsed.Usable parsed =
                read(
                        """
                        a:
                          type: A
                          values: [192.0.2.1]
                          dynamic:
                            %s
                            rules: [{pool: p}]
                        """
                                .formatted(member));

        List<Problem> left = parsed.problems().stream().filter(Problem::isLeftOut).toList();
        assertFalse(left.isEmpty(), why);
        assertTrue(left.stream().allMatch(problem -> problem.line() >= 4), why);
        assertFalse(WORDS.text(left.getFirst().message()).isBlank());
        assertEquals(List.of("192.0.2.1"), values(parsed.zone(), "a.example.com."), why);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    a:                                                 | no record
                    a: {type: Route53Provider/ALIAS}                   | an alias of nothing
                    a: {type: A, values: [192.0.2.1], value: 192.0.2.2} | two kinds of values
                    a: {type: MX, value: {preference: 1}}              | no value can be read
                    a: {type: A}                                       | no values
                    a: {type: A, value: 192.0.2.1, dynamic: 7}         | no dynamic record
                    """)
    void nothingIsDroppedWithoutAWord(String text, String why) {
        assertTrue(
                read("b: {type: A, value: 192.0.2.1}\n" + text + "\n").problems().stream()
                        .anyMatch(problem -> problem.isLeftOut() && problem.line() == 2),
                why);
    }
}
