package org.zonewright.analysis.lint.rules.routing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zonewright.analysis.lint.Finding;
import org.zonewright.analysis.lint.Linter;
import org.zonewright.analysis.lint.Lints;
import org.zonewright.analysis.lint.rules.LintRules;
import org.zonewright.codec.Parsed;
import org.zonewright.codec.route53.Route53Json;
import org.zonewright.codec.route53.SetMender;
import org.zonewright.model.aws.AliasServices;
import org.zonewright.model.aws.Geography;
import org.zonewright.model.zone.DomainName;
import org.zonewright.model.zone.Zone;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

class TwinMembersTest {

    private static final String TWICE =
            """
            {"ResourceRecordSets": [
              {"Name": "g.example.com.", "Type": "A", "SetIdentifier": "a", "Weight": 1, "TTL": 60,
               "ResourceRecords": [{"Value": "198.51.100.1"}]},
              {"Name": "g.example.com.", "Type": "A", "SetIdentifier": "a", "Weight": WEIGHT, "TTL": 60,
               "ResourceRecords": [{"Value": "198.51.100.2"}]}
            ]}
            """;

    @ParameterizedTest
    @CsvSource(textBlock = "2, 1\n1, 0")
    void aSecondMemberOfOneIdentifierIsCompared(int weight, int findings) {
        var linter =
                new Linter(LintRules.CHECKS, new AliasServices(), new Geography(), new SetMender());

        List<Finding> found =
                linter
                        .lint(zone(TWICE.replace("WEIGHT", Integer.toString(weight))), Lints.TODAY)
                        .stream()
                        .filter(one -> one.rule().equals("rt-weighted-hc-inconsistent"))
                        .toList();

        assertEquals(findings, found.size());
    }

    private static Zone zone(String json) {
        Parsed parsed =
                new Route53Json()
                        .read(
                                json.getBytes(StandardCharsets.UTF_8),
                                "twice.json",
                                Optional.of(DomainName.of("example.com.")));
        return ((Parsed.Usable) parsed).zone();
    }
}
