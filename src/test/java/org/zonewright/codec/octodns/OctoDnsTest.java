package org.zonewright.codec.octodns;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zonewright.codec.Parsed;
import org.zonewright.l10n.Messages;
import org.zonewright.model.zone.DomainName;
import org.zonewright.model.zone.RecordSet;
import org.zonewright.model.zone.RecordType;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// The examples are octoDNS's own, from its documentation of records and of dynamic records, and
/// from octodns-route53's.
class OctoDnsTest {

    private static final OctoDns CODEC = new OctoDns();
    private static final Messages WORDS = new Messages(Locale.ROOT);
    private static final Optional<DomainName> ORIGIN = Optional.of(DomainName.of("example.com."));

    private static Parsed read(String text) {
        return CODEC.read(text.getBytes(StandardCharsets.UTF_8), "example.com.yaml", ORIGIN);
    }

    private static Parsed.Usable usable(String text) {
        return assertInstanceOf(Parsed.Usable.class, read(text), text);
    }

    private static List<String> shown(Parsed.Usable parsed) {
        return parsed.zone().sets().stream()
                .map(
                        set ->
                                "%s %s %s %s"
                                        .formatted(
                                                set.name(),
                                                set.type(),
                                                set.setIdentifier(),
                                                set.alias().isPresent()
                                                        ? set.alias().get()
                                                        : set.content())
                                        .replaceAll(" +", " "))
                .toList();
    }

    private static List<String> said(Parsed parsed) {
        return parsed.problems().stream()
                .map(it -> it.line() + ":" + it.column() + " " + WORDS.text(it.message()))
                .toList();
    }

    @Test
    void namesAreRelativeAndRecordsSingleOrInAList() {
        var parsed =
                usable(
                        """
                        ---
                        '':
                          - type: A
                            values:
                              - 1.2.3.4
                              - 1.2.3.5
                          - type: MX
                            ttl: 60
                            values:
                              - exchange: mx1.example.com.
                                preference: 10
                              - exchange: mx2.example.com.
                                preference: 10
                        '*':
                          type: CNAME
                          value: www.example.com.
                        www.sub:
                          type: TXT
                          value: v=DKIM1\\; k="rsa"
                        """);

        assertEquals(List.of(), said(parsed));
        assertEquals(
                List.of(
                        "example.com. A Values[ttl=3600, values=[1.2.3.4, 1.2.3.5]]",
                        "example.com. MX Values[ttl=60, values=[10 mx1.example.com., 10"
                                + " mx2.example.com.]]",
                        "*.example.com. CNAME Values[ttl=3600, values=[www.example.com.]]",
                        "www.sub.example.com. TXT Values[ttl=3600, values=[\"v=DKIM1;"
                                + " k=\\\"rsa\\\"\"]]"),
                shown(parsed));
    }

    @Test
    void aliasesToTheSameZoneSayNoZone() {
        var parsed =
                usable(
                        """
                        alias:
                            type: Route53Provider/ALIAS
                            values:
                            - type: A
                            - evaluate-target-health: false
                              name: www
                              type: AAAA
                        alb:
                            type: Route53Provider/ALIAS
                            value:
                                evaluate-target-health: true
                                hosted-zone-id: Z42SXDOTRQ7X7K
                                name: dualstack.octodns-testing-1165866977.us-east-1.elb.amazonaws.com.
                                type: A
                        """);

        assertEquals(List.of(), said(parsed));
        assertEquals(
                List.of(
                        "alb.example.com. A Alias[target=dualstack.octodns-testing-1165866977"
                                + ".us-east-1.elb.amazonaws.com., hostedZoneId=Z42SXDOTRQ7X7K,"
                                + " evaluateTargetHealth=true]",
                        "alias.example.com. A Alias[target=example.com., hostedZoneId=,"
                                + " evaluateTargetHealth=false]",
                        "alias.example.com. AAAA Alias[target=www.example.com., hostedZoneId=,"
                                + " evaluateTargetHealth=false]"),
                shown(parsed));
    }

    @Test
    void aDynamicRecordIsWhatTheProviderMakesOfIt() {
        var parsed =
                usable(
                        """
                        test:
                          dynamic:
                            pools:
                              eu:
                                fallback: na
                                values:
                                - value: 3.3.3.3
                                  weight: 2
                                - value: 4.4.4.4
                                  weight: 3
                              na:
                                values:
                                - value: 5.5.5.5
                            rules:
                            - geos: [AF-ZA, EU]
                              pool: eu
                            - pool: na
                          ttl: 60
                          type: A
                          values: [3.3.3.3]
                        """);

        assertEquals(List.of(), said(parsed));
        assertEquals(3, parsed.zone().healthChecks().size(), "a value has a health check");
        assertEquals(
                Set.of("0-eu-AF-ZA", "0-eu-EU", "1-na-None"),
                parsed.zone().at(DomainName.of("test.example.com")).stream()
                        .map(RecordSet::setIdentifier)
                        .collect(Collectors.toSet()));
        assertEquals(
                Set.of("eu-Primary", "eu-Secondary-na"),
                parsed.zone().at(DomainName.of("_octodns-eu-pool.test.example.com")).stream()
                        .map(RecordSet::setIdentifier)
                        .collect(Collectors.toSet()));
        assertEquals(
                List.of("3.3.3.3", "4.4.4.4"),
                parsed.zone().at(DomainName.of("_octodns-eu-value.test.example.com")).stream()
                        .flatMap(set -> set.values().stream())
                        .toList());
    }

    @Test
    void whatIsNoPolicyOfRoute53KeepsItsPlainValues() {
        var parsed =
                usable(
                        """
                        test:
                          type: A
                          ttl: 60
                          value: 192.0.2.1
                          dynamic:
                            pools: {a: {values: [{value: 192.0.2.2}]}}
                            rules: [{pool: a, subnets: [192.0.2.0/24]}]
                        """);

        assertEquals(1, parsed.problems().size());
        assertEquals(
                List.of("192.0.2.1"),
                parsed.zone()
                        .find(RecordSet.Key.simple("test.example.com", RecordType.A))
                        .orElseThrow()
                        .values());
    }

    @Test
    void everyProblemHasItsPlace() {
        assertEquals(
                List.of(
                        "2:3 expected a mapping with a type for a record of \"a\", found something"
                                + " else",
                        "6:10 expected a whole number for ttl, found soon",
                        "8:12 expected for a value of type MX a text or a mapping with preference,"
                                + " exchange, found something else",
                        "9:1 expected each key once, found b again"),
                said(
                        read(
                                """
                                a:
                                  value: 1
                                b:
                                  - type: A
                                    value: 192.0.2.1
                                    ttl: soon
                                  - type: MX
                                    value: {preference: 1}
                                b: {type: A, value: 192.0.2.2}
                                """)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    a: [1, 2        | 2:1 expected YAML | an open list
                    a: *b           | 1:4 expected an anchor | an alias of nothing
                    'a: "x'         | 1:1 expected YAML | an open quote
                    - a             | 1:1 expected a mapping of names | a list
                    """)
    void whatIsNoZoneIsRefusedAtItsPlace(String text, String said, String why) {
        Parsed parsed = read(text + "\n");

        assertInstanceOf(Parsed.Unusable.class, parsed, why);
        String first = said(parsed).getFirst();
        assertTrue(first.contains(said.substring(said.indexOf(' '))), why + ": " + first);
    }

    @Test
    void anchorsAreFollowed() {
        var parsed = usable("a: &x {type: A, ttl: 5, value: 192.0.2.1}\nb: *x\n");

        assertEquals(List.of(), said(parsed));
        assertEquals(2, parsed.zone().size());
    }

    @Test
    void aBombIsRefusedAtItsPlace() {
        var text = new StringBuilder("a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n");
        for (int i = 1; i < 20; i++) {
            String before = "*a" + (i - 1) + ", ";
            text.append("a%d: &a%d [%s x]\n".formatted(i, i, before.repeat(10)));
        }

        Parsed parsed = read(text.toString());

        assertInstanceOf(Parsed.Unusable.class, parsed);
        assertTrue(said(parsed).getLast().startsWith("7:"), () -> said(parsed).toString());
    }

    @Test
    void deepNestingIsRefused() {
        Parsed parsed = read("a: " + "[".repeat(100_000));

        assertInstanceOf(Parsed.Unusable.class, parsed);
        assertTrue(said(parsed).getFirst().contains("levels of nesting"), said(parsed)::toString);
    }

    @Test
    void placesAreInUtf16() {
        assertEquals(
                List.of("1:22 expected a whole number for ttl, found x"),
                said(read("\"😀\": {type: A, ttl: x, value: 192.0.2.1}\n")));
    }

    @Test
    void aValueThatIsNothingIsToldWithWhatItCouldBe() {
        String text = "a:\n  type: TXT\n  values:\n    - null\n    - b\n";

        List<String> words =
                read(text).problems().stream()
                        .map(problem -> new Messages(Locale.ENGLISH).text(problem.message()))
                        .toList();

        assertEquals(
                List.of("expected for a value of type TXT a text, found something else"), words);
    }
}
