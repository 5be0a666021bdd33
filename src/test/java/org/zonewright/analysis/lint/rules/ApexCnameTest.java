package org.zonewright.analysis.lint.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zonewright.Zones;
import org.zonewright.analysis.lint.Finding;
import org.zonewright.analysis.lint.Fix;
import org.zonewright.analysis.lint.Lints;
import org.zonewright.analysis.lint.common.Destination;
import org.zonewright.analysis.lint.common.Names;
import org.zonewright.model.zone.Content;
import org.zonewright.model.zone.RecordSet;
import org.zonewright.model.zone.RecordType;
import org.zonewright.model.zone.Zone;
import org.zonewright.model.zone.ZoneInfo;

import java.util.List;
import java.util.Optional;

class ApexCnameTest {

    private static final String RULE = "r53-apex-cname";

    @Test
    void speaksRoute53sWords() {
        Finding finding = only("@ CNAME www.example.net.");

        assertEquals(
                "RRSet of type CNAME with DNS name example.com. is not permitted at apex in zone"
                        + " example.com.",
                Lints.text(finding.wording().orElseThrow()));
        assertEquals(
                "A CNAME is not allowed at the apex of example.com.",
                Lints.text(finding.message()));
    }

    @ParameterizedTest(name = "{4}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    d111111abcdef8.cloudfront.net | A, AAAA | d111111abcdef8.cloudfront.net. | Z2FDTNDATAQYW2 | CloudFront offers both
                    Dualstack.Web-1.EU-West-1.elb.amazonaws.com. | A, AAAA | dualstack.web-1.eu-west-1.elb.amazonaws.com. | Z32O12XQLNTSW2 | any case
                    net-0123456789abcdef.elb.eu-central-1.amazonaws.com. | A, AAAA | net-0123456789abcdef.elb.eu-central-1.amazonaws.com. | Z3F0SRJ5LGBH90 | network balancer
                    shop.eu-west-1.elasticbeanstalk.com. | A | shop.eu-west-1.elasticbeanstalk.com. | Z2NYPWQ7DFZAZH | Beanstalk has no IPv6
                    example.com.s3-website-us-east-1.amazonaws.com. | A | s3-website-us-east-1.amazonaws.com. | Z3AQBSTGFYJSTF | the bucket goes
                    """)
    void anAwsNameBecomesAliases(
            String target, String types, String aliased, String zoneId, String why) {
        Zone fixed = convert(Zones.hosted("example.com.", "@ CNAME " + target));

        assertEquals(types, addressTypes(fixed), why);
        var alias = (Content.Alias) at(fixed, RecordType.A).content();
        assertEquals(aliased, alias.target().canonical());
        assertEquals(zoneId, alias.hostedZoneId());
        assertEquals(false, alias.evaluateTargetHealth());
        assertEquals(List.of(), Lints.of(fixed, RULE));
    }

    @ParameterizedTest(name = "{2}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    www A 192.0.2.1                            | A       | an address
                    www A 192.0.2.1 \\n www AAAA 2001:db8::1   | A, AAAA | both addresses
                    www CNAME web.example.com. \\n web AAAA 2001:db8::1 | AAAA | the end of the chain
                    """)
    void aNameOfTheZoneGivesTheTypesItHas(String rest, String types, String why) {
        Zone zone =
                Zones.hosted(
                        "example.com.", "@ CNAME www.example.com.\n" + rest.replace("\\n", "\n"));

        assertEquals(types, addressTypes(convert(zone)), why);
    }

    @Test
    void anAliasToTheEndOfAChainSkipsTheChain() {
        Zone zone =
                Zones.hosted(
                        "example.com.",
                        """
                        @ CNAME www.example.com.
                        www CNAME d1.cloudfront.net.
                        """);

        var alias = (Content.Alias) at(convert(zone), RecordType.A).content();
        assertEquals("d1.cloudfront.net.", alias.target().canonical());
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    www.example.net.            | lint.closed.external   | outside AWS
                    nowhere.example.com.        | lint.closed.missing    | no such name
                    text.example.com.           | lint.closed.no-address | a name without addresses
                    example.com.                | lint.closed.loop       | itself
                    old.elasticbeanstalk.com.   | lint.closed.beanstalk  | no region
                    other.s3-website-us-east-1.amazonaws.com. | lint.closed.bucket | another bucket
                    w-1.xx-south-9.elb.amazonaws.com. | lint.closed.no-zone-id | unknown region
                    a.child.example.com.        | lint.closed.delegated  | below a delegation
                    """)
    void elseItExplains(String target, String reason, String why) {
        Finding finding =
                only(
                        "@ CNAME %s\ntext TXT \"x\"\nchild NS ns.example.net.\nwww A 192.0.2.1"
                                .formatted(target));

        assertEquals(List.of(), finding.fixes(), why);
        assertEquals(reason, finding.options().getFirst().key(), why);
        assertEquals(3, finding.options().size());
    }

    @Test
    void routedCnamesKeepTheirRouting() {
        Zone zone =
                Zones.hosted(
                        "example.com.",
                        """
                        @ CNAME d1.cloudfront.net. ; weighted 10 id=one
                        @ CNAME shop.eu-west-1.elasticbeanstalk.com. ; weighted 20 id=two hc=c1
                        """);
        assertEquals(2, Lints.of(zone, RULE).size());

        Zone fixed = convert(zone);

        assertEquals("A", addressTypes(fixed));
        assertEquals(
                zone.group(zone.name(), RecordType.CNAME).stream()
                        .map(s -> s.setIdentifier() + s.routing() + s.healthCheckId())
                        .toList(),
                fixed.group(zone.name(), RecordType.A).stream()
                        .map(s -> s.setIdentifier() + s.routing() + s.healthCheckId())
                        .toList());
    }

    @Test
    void whatIsThereAlreadyStays() {
        Zone zone = Zones.hosted("example.com.", "@ A 192.0.2.1\n@ CNAME d1.cloudfront.net.");

        Zone fixed = convert(zone);
        Fix fix = Lints.of(zone, RULE).getFirst().fixes().getFirst();

        assertEquals(List.of("192.0.2.1"), at(fixed, RecordType.A).values());
        assertEquals("A, AAAA", addressTypes(fixed));
        assertTrue(fix.unchecked().stream().anyMatch(p -> p.key().endsWith("type-taken")));
    }

    @Test
    void withoutTheZonesIdNoAliasWithinTheZoneIsMade() {
        Zone zone = Zones.hosted("example.com.", "@ CNAME www.example.com.\nwww A 192.0.2.1");
        Zone nameless = zone.withInfo(ZoneInfo.named(zone.name()));
        Zone telling = nameless.with(Zones.set("example.com.", "x ALIAS A www.example.com."));

        assertEquals(
                "lint.closed.zone-id",
                Lints.of(nameless, RULE).getFirst().options().getFirst().key());
        var alias = (Content.Alias) at(convert(telling), RecordType.A).content();
        assertEquals(Zones.ID, alias.hostedZoneId());
    }

    @Test
    void cloudFrontIsNothingForAPrivateZone() {
        Zone zone = Zones.ofPrivate("example.com.", "@ CNAME d1.cloudfront.net.");

        assertEquals(
                "lint.closed.private", Lints.of(zone, RULE).getFirst().options().getFirst().key());
    }

    @Test
    void itCanMoveToWww() {
        Zone fixed =
                Lints.fixed(
                        Zones.hosted("example.com.", "@ CNAME shop.example.net."),
                        RULE,
                        "move-to-www");

        assertEquals(
                List.of("shop.example.net."),
                fixed.find(RecordSet.Key.simple("www.example.com.", RecordType.CNAME))
                        .map(RecordSet::values)
                        .orElseThrow());
        assertEquals(List.of(), Lints.of(fixed, RULE));
    }

    @Test
    void anAliasOfTypeCnameIsNoBetter() {
        Zone zone =
                Zones.hosted(
                        "example.com.",
                        """
                        @ ALIAS CNAME www.example.com.
                        www CNAME d1.cloudfront.net.
                        """);

        Zone fixed = Lints.fixed(zone, "r53-alias-cname-apex", "convert-to-alias");

        assertEquals("A, AAAA", addressTypes(fixed));
    }

    @Test
    void aCnameElsewhereIsFine() {
        Zone zone = Zones.hosted("example.com.", "www CNAME d1.cloudfront.net.");

        assertEquals(Optional.empty(), Lints.of(zone, RULE).stream().findAny());
    }

    private static Finding only(String lines) {
        List<Finding> found = Lints.of(Zones.hosted("example.com.", lines), RULE);
        assertEquals(1, found.size());
        return found.getFirst();
    }

    private static Zone convert(Zone zone) {
        return Lints.fixed(zone, RULE, "convert-to-alias");
    }

    private static String addressTypes(Zone zone) {
        return Names.types(
                zone.at(zone.name()).stream()
                        .map(RecordSet::type)
                        .filter(Destination.ADDRESSES::contains)
                        .distinct()
                        .toList(),
                ", ");
    }

    private static RecordSet at(Zone zone, RecordType type) {
        return zone.group(zone.name(), type).iterator().next();
    }
}
