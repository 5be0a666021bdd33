package org.zonewright.analysis.lint.rules;

import org.zonewright.analysis.lint.Check;
import org.zonewright.analysis.lint.Finding.Field;
import org.zonewright.analysis.lint.FindingBuilder;
import org.zonewright.analysis.lint.Group;
import org.zonewright.analysis.lint.LintContext;
import org.zonewright.analysis.lint.LintRule;
import org.zonewright.analysis.lint.Report;
import org.zonewright.analysis.lint.Row;
import org.zonewright.analysis.lint.common.Members;
import org.zonewright.analysis.lint.common.Names;
import org.zonewright.analysis.lint.common.Sources;
import org.zonewright.model.zone.Routing;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// No two members of a routing group stand for the same place or role.
public final class DuplicatePlaces implements Check.OfGroup {

    private static final LintRule REGION =
            LintRule.refusal("r53-latency-dup-region", Sources.RECORD_SET + " (Region)");
    private static final LintRule LOCATION = LintRule.refusal("r53-geo-dup", Sources.GEO_LOCATION);
    private static final LintRule ROLE =
            LintRule.refusal("r53-failover-count", Sources.RECORD_SET + " (Failover)");
    private static final LintRule CIDR = LintRule.refusal("r53-cidr-dup", Sources.CIDR);

    private record Claim(LintRule rule, String place) {}

    @Override
    public List<LintRule> rules() {
        return List.of(REGION, LOCATION, ROLE, CIDR);
    }

    @Override
    public boolean looksAtPlainSets() {
        return false;
    }

    @Override
    public void check(Group group, LintContext context, Report report) {
        if (group.rows().size() == 1) {
            return;
        }
        Set<Claim> seen = new HashSet<>();
        for (Row row : group.rows()) {
            Optional<Claim> claim = claim(row.set().routing());
            if (claim.isPresent() && !seen.add(claim.get())) {
                say(row, claim.get(), report);
            }
        }
    }

    private static void say(Row row, Claim claim, Report report) {
        FindingBuilder finding =
                report.at(row, claim.rule()).field(Field.ROUTING).says(claim.place());
        if (claim.rule().equals(REGION)) {
            finding.wording(
                    "latency-region",
                    Names.route53(row.name()),
                    row.type(),
                    row.set().setIdentifier(),
                    claim.place());
        }
        finding.add();
    }

    private static Optional<Claim> claim(Routing routing) {
        return switch (routing) {
            case Routing.Latency(String region) -> Optional.of(new Claim(REGION, region));
            case Routing.Geolocation where ->
                    Optional.of(new Claim(LOCATION, Members.location(where)));
            case Routing.Failover(var role) -> Optional.of(new Claim(ROLE, role.name()));
            case Routing.IpBased(_, String location) -> Optional.of(new Claim(CIDR, location));
            case Routing.Simple _,
                    Routing.Weighted _,
                    Routing.Multivalue _,
                    Routing.Geoproximity _ ->
                    Optional.empty();
        };
    }
}
