package org.zonewright.codec.route53;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zonewright.analysis.lint.Finding;
import org.zonewright.analysis.lint.Fix;
import org.zonewright.analysis.lint.Linter;
import org.zonewright.analysis.lint.rules.LintRules;
import org.zonewright.model.aws.AliasServices;
import org.zonewright.model.aws.Geography;
import org.zonewright.model.zone.RecordSet;
import org.zonewright.model.zone.RecordType;
import org.zonewright.model.zone.Zone;

import java.time.LocalDate;
import java.util.List;

/// What cannot be read as a record set can be repaired.
class SetMenderTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private final Linter linter =
            new Linter(LintRules.CHECKS, new AliasServices(), new Geography(), new SetMender());

    @ParameterizedTest(name = "{1}")
    @CsvSource(
            delimiterString = "->",
            textBlock =
                    """
                    "TTL":60,"AliasTarget":{"HostedZoneId":"Z","DNSName":"b.","EvaluateTargetHealth":true}   -> drop-ttl        -> A alias b.
                    "TTL":60,"ResourceRecords":[{"Value":"192.0.2.1"}],"AliasTarget":{"HostedZoneId":"Z","DNSName":"b.","EvaluateTargetHealth":true} -> keep-alias keep-values -> A alias b.
                    "ResourceRecords":[{"Value":"192.0.2.1"}]                                                -> add-ttl         -> A 300 [192.0.2.1]
                    "SetIdentifier":"x","Weight":1,"Region":"eu-west-1","TTL":60,"ResourceRecords":[{"Value":"192.0.2.1"}] -> keep-policy keep-policy -> A WEIGHTED x
                    "SetIdentifier":"x","TTL":60,"ResourceRecords":[{"Value":"192.0.2.1"}]                   -> drop-identifier -> A 60 [192.0.2.1]
                    "Region":"eu-west-1","TTL":60,"ResourceRecords":[{"Value":"192.0.2.1"}]                  -> add-identifier  -> A LATENCY eu-west-1
                    "GeoLocation":{"CountryCode":"DE"},"TTL":60,"ResourceRecords":[{"Value":"192.0.2.1"}]    -> add-identifier  -> A GEOLOCATION de
                    "TTL":"60","ResourceRecords":["192.0.2.1"]                                               -> respell         -> A 60 [192.0.2.1]
                    "TTL":"60","AliasTarget":{"HostedZoneId":"Z","DNSName":"b.","EvaluateTargetHealth":"true"} -> respell       -> A alias b.
                    "AliasTarget":{"HostedZoneId":"Z","DNSName":"b."}                                        -> evaluate-no     -> A alias b.
                    "TTL":60,"TTL":90,"ResourceRecords":[{"Value":"192.0.2.1"}]                              -> keep-last-member keep-first-member -> A 90 [192.0.2.1]
                    "Weight":1,"Region":"eu-west-1","ResourceRecords":[{"Value":"192.0.2.1"}]                -> keep-policy keep-policy -> A WEIGHTED 1
                    "SetIdentifier":"x","GeoProximityLocation":{"AWSRegion":"a","LocalZoneGroup":"b"},"TTL":60,"ResourceRecords":[] -> keep-policy keep-policy -> A GEOPROXIMITY x
                    "TTL":60                                                                                 -> none            -> none
                    "TTL":"soon","ResourceRecords":[{"Value":"192.0.2.1"}]                                   -> none            -> none
                    """)
    void eachKindHasItsRepairs(String members, String fixes, String first) {
        Zone zone = zone("{\"Name\":\"x.example.com.\",\"Type\":\"A\"," + members + "}");
        Finding finding = finding(zone);

        List<Fix> repairs = finding.fixes().subList(0, finding.fixes().size() - 1);
        List<String> ids = repairs.stream().map(Fix::id).toList();
        assertEquals("discard", finding.fixes().getLast().id());
        assertEquals(fixes, ids.isEmpty() ? "none" : String.join(" ", ids));
        assertEquals(first, repairs.isEmpty() ? "none" : shown(repaired(zone, repairs.getFirst())));
    }

    @Test
    void theSecondOfTwoEqualKeysCanBeMerged() {
        String set = "{\"Name\":\"x.example.com.\",\"Type\":\"A\",\"TTL\":60,";
        Zone zone =
                zone(
                        set
                                + "\"ResourceRecords\":[{\"Value\":\"192.0.2.1\"}]},"
                                + set
                                + "\"ResourceRecords\":[{\"Value\":\"192.0.2.2\"},{\"Value\":\"192.0.2.1\"}]}");

        Zone merged = finding(zone).fixes().getFirst().edit().applyTo(zone);

        assertEquals(List.of(), merged.unreadable());
        assertEquals(
                List.of("192.0.2.1", "192.0.2.2"),
                merged.find(RecordSet.Key.simple("x.example.com.", RecordType.A))
                        .orElseThrow()
                        .values());
    }

    @Test
    void theSecondOfTwoEqualIdentifiersGetsAnother() {
        String set =
                "{\"Name\":\"x.example.com.\",\"Type\":\"A\",\"SetIdentifier\":\"a\",\"Weight\":1,"
                        + "\"TTL\":60,\"ResourceRecords\":[{\"Value\":\"192.0.2.1\"}]}";
        Zone zone = zone(set + "," + set);

        Zone mended = finding(zone).fixes().getFirst().edit().applyTo(zone);

        assertTrue(mended.unreadable().isEmpty());
        assertEquals(
                List.of("a", "a-2"),
                mended.sets().stream()
                        .map(RecordSet::setIdentifier)
                        .filter(i -> !i.isEmpty())
                        .toList());
    }

    private static Zone zone(String sets) {
        return JsonFiles.usable(JsonFiles.file(sets)).zone();
    }

    private Finding finding(Zone zone) {
        return linter.lint(zone, TODAY).stream()
                .filter(found -> found.rule().equals(zone.unreadable().getFirst().rule()))
                .findFirst()
                .orElseThrow();
    }

    private static RecordSet repaired(Zone zone, Fix fix) {
        Zone next = fix.edit().applyTo(zone);
        assertEquals(List.of(), next.unreadable());
        return next.sets().stream()
                .filter(set -> set.name().canonical().equals("x.example.com."))
                .findFirst()
                .orElseThrow();
    }

    private static String shown(RecordSet set) {
        if (set.alias().isPresent()) {
            return set.type() + " alias " + set.alias().get().target();
        }
        return set.setIdentifier().isEmpty()
                ? set.type() + " " + ttl(set) + " " + set.values()
                : set.type() + " " + set.routing().policy() + " " + set.setIdentifier();
    }

    private static long ttl(RecordSet set) {
        return ((org.zonewright.model.zone.Content.Values) set.content()).ttl();
    }
}
