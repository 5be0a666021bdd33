package org.zonewright.analysis.lint.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zonewright.analysis.lint.Finding;
import org.zonewright.analysis.lint.Fix;
import org.zonewright.analysis.lint.Linter;
import org.zonewright.analysis.lint.Lints;
import org.zonewright.model.zone.Content;
import org.zonewright.model.zone.DomainName;
import org.zonewright.model.zone.RecordSet;
import org.zonewright.model.zone.RecordType;
import org.zonewright.model.zone.Routing;
import org.zonewright.model.zone.Routing.Geoproximity.Place;
import org.zonewright.model.zone.Zone;
import org.zonewright.model.zone.ZoneInfo;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/// Zones of nothing but oddities: no check fails, and no fix.
class OddZonesTest {

    private static final List<String> NAMES =
            List.of(
                    "example.com.",
                    "*.example.com.",
                    "a.example.com",
                    "A.EXAMPLE.com.",
                    "b.a.example.com.",
                    "",
                    ".",
                    "..",
                    "a..b.example.com.",
                    "com.",
                    "\\052.a.example.com.",
                    "\\",
                    "\\9",
                    "\\400.example.com.",
                    "x y.example.com.",
                    "bücher.example.com.",
                    "ß.example.com.",
                    "\u0000",
                    "example.org.",
                    "d1.cloudfront.net.",
                    "shop.elasticbeanstalk.com.",
                    "s3-website-us-east-1.amazonaws.com.",
                    "example.com.s3-website-us-east-1.amazonaws.com.",
                    ".s3-website.eu-west-1.amazonaws.com.",
                    "w-1.us-east-1.elb.amazonaws.com.",
                    "_dmarc.example.com.",
                    "x".repeat(64) + ".example.com.",
                    "x.".repeat(140) + "example.com.",
                    "\ud800.example.com.",
                    "..example.com.");

    private static final List<String> VALUES =
            List.of(
                    "",
                    " ",
                    "\"",
                    "\"\"",
                    "\\",
                    "\"\\",
                    "\"\\\"",
                    "\\3",
                    "\"\\30\"",
                    "192.0.2.1",
                    "192.0.2.001",
                    "::1",
                    "2001:db8::1%eth0",
                    "1 2 3 4",
                    "10 mail.example.com.",
                    "99999999999999999999 x",
                    "a",
                    "a b",
                    "\"v=spf1 -all\"",
                    "\"v=spf1 redirect=x\"",
                    "v=spf1 ~all",
                    "\"" + "x".repeat(300) + "\"",
                    "é",
                    "\"é\"",
                    "0 issue \"x\"",
                    "0 issue x",
                    "1 . alpn=\"h2\"",
                    "0 .",
                    "1 . port=99999",
                    "1 2 3 zz",
                    "1 13 2 00",
                    "100 50 \"u\" \"x\" \"y\" .",
                    "( ; )",
                    "\ud800",
                    "\t",
                    "..",
                    "*");

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16})
    void noCheckAndNoFixFails(int seed) {
        Zone zone = zone(seed);

        List<Finding> found = Lints.of(zone);

        assertEquals(
                List.of(),
                found.stream()
                        .filter(finding -> finding.rule().equals(Linter.FAILED.id()))
                        .map(finding -> Lints.text(finding.message()))
                        .toList());
        for (Finding finding : found) {
            Lints.text(finding.sentence());
            for (Fix fix : finding.fixes()) {
                assertTrue(fix.edit().applyTo(zone).size() >= 0, fix.id());
                Lints.text(fix.title());
            }
        }
    }

    private Zone zone(int seed) {
        var dice = new Random(seed);
        var sets = new HashMap<RecordSet.Key, RecordSet>();
        for (int i = 0; i < 300; i++) {
            RecordSet set = set(dice, i);
            sets.put(set.key(), set);
        }
        ZoneInfo info =
                ZoneInfo.named(DomainName.of(seed % 5 == 0 ? pick(NAMES, dice) : "example.com."));
        var whole =
                new ZoneInfo(
                        info.name(),
                        seed % 2 == 0 ? Optional.empty() : Optional.of("ZOWN"),
                        seed % 3 == 0,
                        "",
                        "",
                        List.of(),
                        List.of());
        return Zone.of(whole, sets.values(), List.of(), Zone.Besides.NOTHING);
    }

    private static RecordSet set(Random dice, int i) {
        var types = new ArrayList<>(RecordType.ROUTE53);
        types.add(RecordType.of("DNAME"));
        types.add(RecordType.of(""));
        RecordType type = pick(types, dice);
        var key = new RecordSet.Key(DomainName.of(pick(NAMES, dice)), type, "");
        var set =
                new RecordSet(
                        key, content(dice), new Routing.Simple(), Optional.empty(), List.of());
        Routing routing = routing(dice);
        RecordSet routed =
                routing instanceof Routing.Simple ? set : set.withRouting(routing, "id-" + i % 7);
        return dice.nextInt(4) == 0
                ? routed.withHealthCheck(Optional.of(pick(VALUES, dice)))
                : routed;
    }

    private static Content content(Random dice) {
        if (dice.nextInt(3) == 0) {
            String zone = pick(List.of("ZOWN", "Z2FDTNDATAQYW2", "", "Z35SXDOTRQ7X7K"), dice);
            return new Content.Alias(DomainName.of(pick(NAMES, dice)), zone, dice.nextBoolean());
        }
        if (dice.nextInt(30) == 0) {
            return new Content.TrafficPolicy("");
        }
        var values = new ArrayList<String>();
        for (int i = dice.nextInt(4); i > 0; i--) {
            values.add(pick(VALUES, dice));
        }
        return new Content.Values(pick(List.of(-1L, 0L, 300L, Long.MAX_VALUE), dice), values);
    }

    private static Routing routing(Random dice) {
        Optional<String> code = Optional.of(pick(List.of("", "*", "EU", "DE", "US", "ZZ"), dice));
        return switch (dice.nextInt(12)) {
            case 0 -> new Routing.Weighted(pick(List.of(Long.MIN_VALUE, 0L, 256L), dice));
            case 1 -> new Routing.Latency(pick(VALUES, dice));
            case 2 -> new Routing.Geolocation(code, Optional.empty(), Optional.empty());
            case 3 -> new Routing.Geolocation(Optional.empty(), code, code);
            case 4 ->
                    new Routing.Geoproximity(
                            new Place.Coordinates(pick(VALUES, dice), "5."),
                            Optional.of(Long.MIN_VALUE));
            case 5 -> new Routing.Geoproximity(new Place.AwsRegion(""), Optional.empty());
            case 6 -> new Routing.Failover(Routing.Failover.Role.PRIMARY);
            case 7 -> new Routing.Multivalue();
            case 8 -> new Routing.IpBased(pick(VALUES, dice), "");
            default -> new Routing.Simple();
        };
    }

    private static <T> T pick(List<T> items, Random dice) {
        return items.get(dice.nextInt(items.size()));
    }
}
