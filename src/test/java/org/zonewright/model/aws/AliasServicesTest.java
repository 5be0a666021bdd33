package org.zonewright.model.aws;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zonewright.model.aws.AliasService.Permission;
import org.zonewright.model.zone.DomainName;
import org.zonewright.model.zone.RecordType;

import java.util.List;
import java.util.Optional;

class AliasServicesTest {

    private final AliasServices services = new AliasServices();

    @ParameterizedTest(name = "{0}: {4}")
    @CsvSource(
            textBlock =
                    """
                    dualstack.web-1234567890.us-east-1.elb.amazonaws.com., elb-alb-classic, us-east-1, Z35SXDOTRQ7X7K, the console's form
                    WEB-1234567890.US-EAST-1.ELB.amazonaws.com, elb-alb-classic, us-east-1, Z35SXDOTRQ7X7K, capitals and no final dot
                    internal-web-1.eu-west-1.elb.amazonaws.com., elb-alb-classic, eu-west-1, Z32O12XQLNTSW2, internal
                    ipv6.web-1.eu-west-1.elb.amazonaws.com., elb-alb-classic, eu-west-1, Z32O12XQLNTSW2, Classic's IPv6 name
                    net-0123456789abcdef.elb.eu-central-1.amazonaws.com., elb-nlb, eu-central-1, Z3F0SRJ5LGBH90, network balancer
                    d111111abcdef8.cloudfront.net., cloudfront, aws, Z2FDTNDATAQYW2, one zone for all distributions
                    d111111abcdef8.cloudfront.cn., cloudfront, aws-cn, Z3RFFRIM2A3IF5, China
                    a1234567890abcdef.awsglobalaccelerator.com., global-accelerator, aws, Z2BJ6XQ5FK7U4H, no region
                    d-abc123.execute-api.us-east-1.amazonaws.com., apigateway-regional, us-east-1, Z1UJRXOUMOOFQ8, regional API
                    s3-website-us-east-1.amazonaws.com., s3-website, us-east-1, Z3AQBSTGFYJSTF, dash form
                    s3-website.eu-central-1.amazonaws.com., s3-website, eu-central-1, Z21DNDUVLTQW6Q, dot form
                    shop.eu-west-1.elasticbeanstalk.com., elasticbeanstalk, eu-west-1, Z2NYPWQ7DFZAZH, with region
                    vpce-0a1b-2c3d.s3.us-east-1.vpce.amazonaws.com., vpc-endpoint, us-east-1, Z7HUB22UULQXV, endpoint
                    """)
    void knowsTheServiceByItsName(
            String name, String service, String place, String zoneId, String why) {
        AliasMatch match = services.recognise(DomainName.of(name)).orElseThrow();

        assertEquals(service, match.service().id(), why);
        assertEquals(place, match.place(), why);
        assertEquals(Optional.of(zoneId), match.hostedZoneId(), why);
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    www.example.com.,                          a name outside AWS
                    ec2-192-0-2-1.compute-1.amazonaws.com.,    an instance cannot be aliased
                    shop.elasticbeanstalk.com.,                no region in the name
                    x..cloudfront.net.,                        no legal name
                    a.b.cloudfront.net.,                       too deep for a distribution
                    """)
    void knowsWhatNoAliasCanPointTo(String name, String why) {
        assertEquals(Optional.empty(), services.recognise(DomainName.of(name)), why);
    }

    @Test
    void aCloudFrontNameMayBelongToFourServices() {
        AliasMatch match = services.recognise(DomainName.of("d1.cloudfront.net")).orElseThrow();

        assertTrue(match.isAmbiguous());
        assertEquals(4, match.services().size());
        assertEquals(List.of(RecordType.A, RecordType.AAAA, RecordType.HTTPS), match.recordTypes());
        assertEquals(Permission.UNKNOWN, match.evaluateTargetHealth());
    }

    @Test
    void aRegionThatNoTableHasIsRecognisedWithoutAnId() {
        AliasMatch match =
                services.recognise(DomainName.of("w-1.xx-south-9.elb.amazonaws.com")).orElseThrow();

        assertEquals("xx-south-9", match.place());
        assertEquals(Optional.empty(), match.hostedZoneId());
    }

    @Test
    void idsOfFormerTimesAndOtherTablesAreTolerated() {
        AliasMatch classic =
                services.recognise(DomainName.of("w-1.us-east-1.elb.amazonaws.com")).orElseThrow();
        AliasMatch website =
                services.recognise(DomainName.of("s3-website.eu-south-1.amazonaws.com"))
                        .orElseThrow();

        assertEquals(List.of("Z3DZXE0Q79N41H"), classic.toleratedZoneIds());
        assertEquals(List.of("Z30OZKI7KPW7MI", "Z3IXVV8C73GIO3"), website.toleratedZoneIds());
    }

    @Test
    void aBucketInFrontOfAWebsiteEndpointIsToldApart() {
        var website =
                services.bucketWebsite(
                                DomainName.of("example.com.s3-website-us-east-1.amazonaws.com."))
                        .orElseThrow();

        assertEquals("example.com", website.bucket());
        assertEquals(DomainName.of("s3-website-us-east-1.amazonaws.com."), website.endpoint());
        assertEquals(Optional.of("Z3AQBSTGFYJSTF"), website.match().hostedZoneId());
    }

    @Test
    void findsServicesByZoneId() {
        assertEquals(4, services.byHostedZoneId("Z2FDTNDATAQYW2").size());
        assertEquals(List.of(), services.byHostedZoneId("ZNOBODY"));
    }

    @Test
    void theTableIsWhole() {
        assertEquals(17, services.all().size());
        assertEquals(15, services.all().stream().filter(s -> s.dnsName().isPresent()).count());
        assertFalse(services.byId("apigateway-regional").orElseThrow().typesAreCertain());
        assertTrue(services.byId("s3-website").orElseThrow().typesAreCertain());
        assertEquals(Optional.of(60L), services.byId("elb-alb-classic").orElseThrow().answerTtl());
    }
}
