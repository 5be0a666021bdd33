package org.zonewright.analysis.lint.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zonewright.Zones;
import org.zonewright.analysis.lint.Finding;
import org.zonewright.analysis.lint.Lints;
import org.zonewright.analysis.lint.Neighbours;
import org.zonewright.model.zone.Content;
import org.zonewright.model.zone.RecordType;
import org.zonewright.model.zone.Zone;

import java.util.List;
import java.util.stream.Stream;

/// What Route 53 refuses, rule by rule, with its own words where they are known. Whatever of it a
/// record set can hold is found without sending anything.
class RefusalsTest {

    private static final String ZONE = "example.com.";

    @ParameterizedTest(name = "{0} {2}")
    @CsvSource(
            delimiter = '!',
            textBlock =
                    """
                    S6 ! w A 192.0.2.1 ; weighted 256 id=a ! r53-weight-range !
                    S6 ! w 2147483648 A 192.0.2.1 ! r53-ttl-range !
                    S6 ! w A 192.0.2.1 ; latency mars-1 ! r53-region-unknown !
                    S6 ! w LOC 52 0 0 N 4 0 0 E 0m ! r53-type-unsupported !
                    S6 ! w A 192.0.2.1 ; near region=us-east-1 bias=100 id=a ! r53-geoprox-bias !
                    S7 ! w A 192.0.2.1 ; geo continent=EU country=DE id=a ! r53-geo-shape !
                    S8 ! w A 192.0.2.1 ; geo subdivision=CA id=a ! r53-geo-shape !
                    S11 ! w ALIAS A x.example.com. ; multivalue id=a \\n x A 192.0.2.1 ! r53-multivalue-alias !
                    S12 ! w A 192.0.2.1 ; geo country=XX id=a ! r53-geo-shape !
                    S12 ! w A 192.0.2.1 ; geo country=BV id=a ! r53-geo-shape !
                    S12 ! w A 192.0.2.1 ; geo country=CX id=a ! r53-geo-shape !
                    S12 ! w A 192.0.2.1 ; geo country=EH id=a ! r53-geo-shape !
                    S12 ! w A 192.0.2.1 ; geo country=HM id=a ! r53-geo-shape !
                    S12 ! w A 192.0.2.1 ; geo country=US subdivision=ZZ id=a ! r53-geo-shape !
                    N1 ! w.example.net. A 192.0.2.1 ! r53-out-of-zone ! RRSet with DNS name w.example.net. is not permitted in zone example.com.
                    N1 ! wexample.com. A 192.0.2.1 ! r53-out-of-zone ! RRSet with DNS name wexample.com. is not permitted in zone example.com.
                    N2 ! a..b A 192.0.2.1 ! r53-name-empty-label ! FATAL problem: DomainLabelEmpty (Domain label is empty) encountered with 'a..b.example.com.'
                    N6 ! ä A 192.0.2.1 ! r53-name-unicode ! FATAL problem: UnsupportedCharacter (Value contains unsupported characters) encountered with 'ä'
                    N7 ! * NS ns.example.net. ! r53-ns-wildcard !
                    R4 ! w CNAME x.example.net. \\n w A 192.0.2.1 ! r53-cname-coexist ! RRSet of type A with DNS name w.example.com. is not permitted because a conflicting RRSet of type  CNAME with the same DNS name already exists in zone example.com.
                    R5 ! w CNAME x.example.net. \\n w TXT "x" ! r53-cname-coexist ! RRSet of type CNAME with DNS name w.example.com. is not permitted as it conflicts with other records with the same DNS name in zone example.com.
                    R5 ! w CNAME x.example.net. ; weighted 1 id=a \\n w TXT "x" ! r53-cname-coexist ! RRSet of type CNAME with DNS name w.example.com. is not permitted as it conflicts with other records with the same DNS name in zone example.com.
                    R6 ! @ CNAME x.example.net. ! r53-apex-cname ! RRSet of type CNAME with DNS name example.com. is not permitted at apex in zone example.com.
                    R7 ! w SOA ns.example.net. h.example.net. 1 2 3 4 5 ! r53-soa-multi !
                    V1 ! w A 192.0.2.1 192.0.2.2 ! r53-a-syntax ! Invalid Resource Record: FATAL problem: ARRDATANotSingleField (Value contains spaces) encountered with '192.0.2.1 192.0.2.2'
                    V2 ! w A 192.0.2.256 ! r53-a-syntax ! Invalid Resource Record: FATAL problem: ARRDATAIllegalIPv4Address (Value is not a valid IPv4 address) encountered with '192.0.2.256'
                    V3 ! w AAAA 192.0.2.1 ! r53-aaaa-syntax !
                    V4 ! _s._tcp SRV 1 2 x.example.net. ! r53-srv-syntax ! Invalid Resource Record: FATAL problem: SRVRRDATANotFourFields (SRV record doesn't have 4 fields) encountered with '1 2 x.example.net.'
                    V5 ! w MX mail.example.net. ! r53-mx-syntax !
                    V5 ! w NAPTR 1 2 "u" "x" . ! r53-naptr-syntax !
                    V5 ! w CAA 0 issue ! r53-caa-syntax !
                    V5 ! w DS 1 2 ! r53-ds-syntax !
                    V5 ! w TLSA 3 1 1 ! r53-tlsa-syntax !
                    V5 ! w SSHFP 4 2 ! r53-sshfp-syntax !
                    V6 ! w TXT x ! r53-txt-unquoted ! Invalid Resource Record: FATAL problem: InvalidCharacterString (Value should be enclosed in quotation marks) encountered with 'x'
                    V6 ! w CAA 0 issue letsencrypt.org ! r53-caa-syntax ! Invalid Resource Record: FATAL problem: InvalidCharacterString (Value should be enclosed in quotation marks) encountered with '0 issue letsencrypt.org'
                    V9 ! w CNAME a..b. ! r53-name-empty-label ! Invalid Resource Record: FATAL problem: DomainLabelEmpty (Domain label is empty) encountered with 'a..b.'
                    V9 ! w MX 10 a..b. ! r53-name-empty-label ! Invalid Resource Record: FATAL problem: DomainLabelEmpty (Domain label is empty) encountered with 'a..b.'
                    V20 ! w A 192.0.2.1 | 192.0.2.1 ! r53-duplicate-value ! Duplicate Resource Record: '192.0.2.1'
                    V20 ! w MX 10 X.example.net | 10 x.example.net. ! r53-duplicate-value ! Duplicate Resource Record: '10 x.example.net.'
                    V21 ! w CNAME a.example.net. | b.example.net. ! r53-cname-multi-value !
                    P1 ! w A 192.0.2.1 \\n w A 192.0.2.2 ; weighted 1 id=a \\n w A 192.0.2.3 ; weighted 1 id=b ! r53-policy-mix ! RRSet with DNS name w.example.com., type A cannot be created as other RRSets exist with the same name and type.
                    P2 ! w A 192.0.2.1 ; multivalue id=c \\n w A 192.0.2.2 ; weighted 1 id=a \\n w A 192.0.2.3 ; weighted 1 id=b ! r53-policy-mix ! RRSet with DNS name w.example.com., type A, SetIdentifier "c" cannot be created because a non multivalue answer rrset exists with the same name and type.
                    P3 ! w A 192.0.2.1 ; weighted 1 id=c \\n w A 192.0.2.2 ; latency us-east-1 id=a \\n w A 192.0.2.3 ; latency us-west-1 id=b ! r53-policy-mix ! RRSet with DNS name w.example.com., type A, SetIdentifier c cannot be created as a non-weighted set exists with the same name and type
                    P5 ! w 60 A 192.0.2.1 ; weighted 1 id=a \\n w 60 A 192.0.2.2 ; weighted 1 id=b \\n w 61 A 192.0.2.3 ; weighted 1 id=c ! rt-weighted-ttl-differs ! RRSet with DNS name w.example.com. and type A, SetIdentifier c cannot be created as weighted sets must contain the same TTL.
                    P6 ! w A 192.0.2.1 ; latency us-east-1 id=a \\n w A 192.0.2.2 ; latency us-east-1 id=b ! r53-latency-dup-region ! RRSet with DNS name w.example.com., type A, SetIdentifier b, and Region Name=us-east-1 cannot be created because a latency RRSet with the same name, type and region already exists.
                    P7 ! w A 192.0.2.1 ; geo country=DE id=a \\n w A 192.0.2.2 ; geo country=DE id=b ! r53-geo-dup !
                    P8 ! w A 192.0.2.1 ; failover PRIMARY id=a hc=x \\n w A 192.0.2.2 ; failover PRIMARY id=b hc=y ! r53-failover-count !
                    P9 ! w A 192.0.2.1 ; failover PRIMARY \\n w A 192.0.2.2 ; failover SECONDARY ! rt-failover-no-primary-hc ! A non-alias primary ResourceRecordSet must have an associated health check. No changes made.
                    P11 ! w A 192.0.2.1 ; ip c8c02a84-aaaa-bbbb-e0d2-d833a2f80106 x id=a \\n w A 192.0.2.2 ; ip c8c02a84-aaaa-bbbb-e0d2-d833a2f80106 x id=b ! r53-cidr-dup !
                    P13 ! w NS ns.example.net. ; weighted 1 id=a ! r53-policy-type !
                    P13 ! w DS 1 13 2 F9C7AF7EBCBF09FDA8F9D6E1A1D4D3A2E3C0B1A2F9C7AF7EBCBF09FDA8F9D6E1 ; weighted 1 id=a ! r53-policy-type !
                    P13 ! w CNAME x.example.net. ; multivalue id=a ! r53-policy-type !
                    A1 ! w ALIAS A x.example.net. zone=Z08345212MHE1EXAMPLE1 ! r53-alias-wrong-zone-id ! Tried to create an alias that targets x.example.net., type A in zone Z08345212MHE1EXAMPLE1, but the alias target name does not lie within the target zone
                    A2 ! w ALIAS A x.example.com. ! r53-alias-target-missing ! Tried to create an alias that targets x.example.com., type A in zone Z08345212MHE1EXAMPLE1, but that target was not found
                    A2 ! w ALIAS A x.example.com. \\n x TXT "x" ! r53-alias-type-mismatch ! Tried to create an alias that targets x.example.com., type A in zone Z08345212MHE1EXAMPLE1, but that target was not found
                    A3 ! w ALIAS A web-1.us-east-1.elb.amazonaws.com. zone=Z32O12XQLNTSW2 ! r53-alias-service-zone-id ! Tried to create an alias that targets web-1.us-east-1.elb.amazonaws.com., type A in zone Z32O12XQLNTSW2, but the alias target name does not lie within the target zone
                    A4 ! w ALIAS NS x.example.com. \\n x NS ns.example.net. ! r53-alias-bad-type !
                    A5 ! @ ALIAS CNAME x.example.com. \\n x CNAME y.example.net. ! r53-alias-cname-apex ! RRSet of type CNAME with DNS name example.com. is not permitted at apex in zone example.com.
                    A6 ! w ALIAS A w.example.com. ! r53-alias-self ! Tried to create an alias that targets w.example.com., type A in zone Z08345212MHE1EXAMPLE1, but that target was not found
                    A7 ! w ALIAS A d1.cloudfront.net. zone=Z2FDTNDATAQYW2 eth ! r53-alias-cf-eth !
                    A9 ! a_b ALIAS A s3-website-us-east-1.amazonaws.com. zone=Z3AQBSTGFYJSTF ! alias-s3-name !
                    A10 ! w ALIAS A d1.cloudfront.net. zone=Z2FDTNDATAQYW2 ! alias-cf-alternate-name !
                    A11 ! w ALIAS AAAA s3-website-us-east-1.amazonaws.com. zone=Z3AQBSTGFYJSTF ! r53-alias-bad-type !
                    A11 ! w ALIAS MX web-1.us-east-1.elb.amazonaws.com. zone=Z35SXDOTRQ7X7K ! r53-alias-bad-type !
                    A12 ! w ALIAS A d1.cloudfront.net. zone=Z2FDTNDATAQYW2 ; failover PRIMARY hc=x \\n w ALIAS A d2.cloudfront.net. zone=Z2FDTNDATAQYW2 ; failover SECONDARY ! rt-failover-both-cf !
                    A13 ! w ALIAS A s3-website-us-east-1.amazonaws.com. zone=Z3AQBSTGFYJSTF ; weighted 1 id=a \\n w ALIAS A s3-website-us-east-1.amazonaws.com. zone=Z3AQBSTGFYJSTF ; weighted 1 id=b ! rt-s3-twice !
                    A15 ! w ALIAS A x.example.com. \\n x ALIAS A w.example.com. ! r53-alias-loop !
                    """)
    void isFound(String row, String lines, String rule, String words) {
        Zone zone = Zones.hosted(ZONE, lines.replace(" \\n ", "\n"));

        List<Finding> found = Lints.of(zone, rule);

        assertEquals(false, found.isEmpty(), row);
        if (words != null) {
            assertEquals(
                    true,
                    words(found).anyMatch(words::equals),
                    () -> words(found).toList().toString());
        }
    }

    @Test
    void inAPrivateZone() {
        String ip = "w A 10.0.0.1 ; ip c8c02a84-aaaa-bbbb-e0d2-d833a2f80106 x id=a";
        String cloudFront = "w ALIAS A d1.cloudfront.net. zone=Z2FDTNDATAQYW2";

        assertEquals(1, Lints.of(Zones.ofPrivate(ZONE, ip), "r53-private-policy").size(), "P16");
        assertEquals(
                1,
                Lints.of(Zones.ofPrivate(ZONE, cloudFront), "r53-alias-cf-private").size(),
                "A8");
    }

    @Test
    void longNamesAndTexts() {
        String label = "l".repeat(64);
        String name = ("l".repeat(50) + ".").repeat(5) + "x";
        String text = "\"" + "t".repeat(256) + "\"";

        assertEquals(
                List.of(
                        "FATAL problem: DomainLabelTooLong (Domain label is too long) encountered"
                                + " with '"
                                + label
                                + "'"),
                said(label + " A 192.0.2.1", "r53-label-too-long"),
                "N4");
        assertEquals(1, found(name + " A 192.0.2.1", "r53-name-too-long"), "N5");
        assertEquals(
                List.of(
                        "Invalid Resource Record: FATAL problem: CharacterStringTooLong (Value is"
                                + " too long) encountered with '"
                                + text
                                + "'"),
                said("w TXT " + text, "r53-txt-chunk-255"),
                "V7");
        assertEquals(1, found("w TXT " + (text + " ").repeat(20), "r53-txt-4000"), "V8");
    }

    @Test
    void manyOfThem() {
        String values =
                String.join(
                        " | ",
                        Stream.iterate(1, i -> i + 1)
                                .limit(401)
                                .map(i -> "\"" + i + "\"")
                                .toList());

        assertEquals(1, found("w TXT " + values, "r53-values-400"), "V22");
        assertEquals(1, found(members(101, "weighted 1"), "r53-set-100"), "P12");
        assertEquals(
                List.of("Cannot have more than 100 records in a RRSet."),
                said(members(101, "weighted 1"), "r53-set-100"));
    }

    private static String members(int count, String routing) {
        return String.join(
                "\n",
                Stream.iterate(1, i -> i + 1)
                        .limit(count)
                        .map(i -> "w A 192.0.2.1 ; " + routing + " id=m" + i)
                        .toList());
    }

    @Test
    void ofTheZoneItself() {
        Zone base = Zones.hosted(ZONE, "");
        Zone bare = base;
        for (RecordType type : List.of(RecordType.SOA, RecordType.NS)) {
            bare = bare.without(base.group(base.name(), type).iterator().next().key());
        }
        List<String> said = words(Lints.of(base, bare, Neighbours.NONE)).toList();

        assertEquals(
                List.of(
                        "A HostedZone must contain at least one NS record for the zone itself.",
                        "A HostedZone must contain exactly one SOA record."),
                said,
                "Z1, Z2");
    }

    @Test
    void aSetOfNoValues() {
        Zone zone = Zones.hosted(ZONE, "w A 192.0.2.1");
        Zone empty =
                zone.with(Zones.set(ZONE, "w A x").withContent(new Content.Values(60, List.of())));

        assertEquals(1, Lints.of(empty, "r53-no-values").size(), "S9");
    }

    private static int found(String lines, String rule) {
        return Lints.of(Zones.hosted(ZONE, lines), rule).size();
    }

    private static List<String> said(String lines, String rule) {
        return words(Lints.of(Zones.hosted(ZONE, lines), rule)).toList();
    }

    private static Stream<String> words(List<Finding> found) {
        return found.stream().flatMap(one -> one.wording().stream()).map(Lints::text);
    }
}
