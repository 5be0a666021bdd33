package org.zonewright.gui.inspector;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zonewright.Zones;
import org.zonewright.gui.Desks;
import org.zonewright.model.zone.Phrase;
import org.zonewright.model.zone.RecordSet;
import org.zonewright.model.zone.Zone;

import java.util.List;
import java.util.Optional;

class ServiceChoicesTest {

    private static final String LINES =
            """
            app   ALIAS A dualstack.web-1.eu-central-1.elb.amazonaws.com. zone=Z215JYRZR1TBD5
            new   ALIAS A app.example.com.
            six   300 AAAA 2001:db8::1
            """;

    private static ServiceChoice choice(Zone zone, String set, String service) {
        RecordSet of = zone.find(Desks.key(set)).orElseThrow();
        return ServiceChoices.of(zone, Desks.WORLD.services(), of).stream()
                .filter(choice -> choice.service().id().equals(service))
                .findFirst()
                .orElseThrow();
    }

    private static ServiceChoice choice(String set, String service) {
        return choice(Zones.hosted("example.com.", LINES), set, service);
    }

    /// ELB, CloudFront, API Gateway and S3 endpoints of the AWS General Reference.
    @ParameterizedTest
    @CsvSource({
        "elb-alb-classic, eu-central-1, Z215JYRZR1TBD5, {name}-{id}.eu-central-1.elb.amazonaws.com",
        "elb-nlb, us-east-1, Z26RNL4JYFTOTI, {name}-{id}.elb.us-east-1.amazonaws.com",
        "elb-nlb, cn-north-1, Z3QFB96KMJ7ED6, {name}-{id}.elb.cn-north-1.amazonaws.com.cn",
        "cloudfront, '', Z2FDTNDATAQYW2, {distribution}.cloudfront.net",
        "s3-website, eu-west-1, Z1BKCTXD74EZPE, s3-website-eu-west-1.amazonaws.com",
        "elasticbeanstalk, eu-west-1, Z2NYPWQ7DFZAZH, {env}.eu-west-1.elasticbeanstalk.com",
        "opensearch, '', , search-{domain}-{id}.{region}.es.amazonaws.com"
    })
    void aServiceInARegionHasItsZoneIdAndItsNames(
            String service, String region, String zoneId, String form) {
        ServiceChoice.Draft draft = choice("new A", service).draft(region, "");

        assertEquals(Optional.ofNullable(zoneId), draft.zoneId());
        assertEquals(form, draft.forms().getFirst());
    }

    @Test
    void theRegionOfOtherAliasesComesFirst() {
        assertEquals("eu-central-1", choice("new A", "elb-nlb").region());
        assertEquals("", choice("new A", "cloudfront").region());
        assertEquals(
                "us-east-1",
                choice(Zones.hosted("example.com.", "a A 192.0.2.1\n"), "a A", "elb-nlb").region());
    }

    @Test
    void aNameIsCheckedAndSaysItsRegion() {
        ServiceChoice balancers = choice("new A", "elb-alb-classic");

        ServiceChoice.Draft other =
                balancers.draft("eu-central-1", "d111111abcdef8.cloudfront.net");
        assertEquals(Optional.empty(), other.name());
        assertEquals(Optional.of("inspector.service.no-name"), other.problem().map(Phrase::key));
        ServiceChoice.Draft found =
                balancers.draft("eu-central-1", " web-1.us-east-1.elb.amazonaws.com ");
        assertEquals("us-east-1", found.region());
        assertEquals(Optional.of("web-1.us-east-1.elb.amazonaws.com"), found.name());
        assertEquals(Optional.of("Z35SXDOTRQ7X7K"), found.zoneId());
        assertEquals(Optional.empty(), found.problem());
    }

    @Test
    void aWebsiteHasOneNameInARegion() {
        ServiceChoice.Draft draft = choice("new A", "s3-website").draft("eu-central-1", "typed");

        assertTrue(draft.isFixed());
        assertEquals(Optional.of("s3-website.eu-central-1.amazonaws.com"), draft.name());
    }

    @Test
    void whatIsNotPossibleStaysWithItsReason() {
        assertEquals(
                Optional.of("inspector.pick.no-such-type"),
                choice("six AAAA", "s3-website").impossible().map(Phrase::key));
        assertTrue(choice("six AAAA", "cloudfront").isPossible());
        Zone inside = Zones.ofPrivate("example.com.", LINES);
        assertEquals(
                Optional.of("inspector.pick.not-private"),
                choice(inside, "new A", "cloudfront").impossible().map(Phrase::key));
    }

    @Test
    void itIsFoundByWhatPeopleAndAwsCallIt() {
        ServiceChoice balancer = choice("new A", "elb-alb-classic");

        for (String typed : List.of("alb", "load bal", "")) {
            assertTrue(balancer.matches(typed, "ALB"), typed);
        }
        assertFalse(balancer.matches("bucket", "ALB"));
    }
}
