package org.zonewright.analysis.lint.rules.routing;

import org.zonewright.analysis.lint.Check;
import org.zonewright.analysis.lint.Finding.Field;
import org.zonewright.analysis.lint.Fix;
import org.zonewright.analysis.lint.LintContext;
import org.zonewright.analysis.lint.LintRule;
import org.zonewright.analysis.lint.Report;
import org.zonewright.analysis.lint.Row;
import org.zonewright.analysis.lint.Severity;
import org.zonewright.analysis.lint.common.Names;
import org.zonewright.analysis.lint.common.Sources;
import org.zonewright.analysis.lint.common.Uuids;
import org.zonewright.analysis.lint.common.Values;
import org.zonewright.model.edit.Edit;
import org.zonewright.model.zone.Content;
import org.zonewright.model.zone.DomainName;
import org.zonewright.model.zone.HealthCheck;
import org.zonewright.model.zone.Phrase;
import org.zonewright.model.zone.RecordSet;
import org.zonewright.model.zone.Routing;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A record set and the health check it is linked to.
final class CheckLinks implements Check.OfSet {

    /// Longest that a change of health should wait for caches, in seconds.
    private static final long SHORT_TTL = 60;

    /// The checked host in the compact JSON of a health check.
    private static final Pattern HOST =
            Pattern.compile("\"FullyQualifiedDomainName\"\\s*:\\s*\"([^\"]*)\"");

    private static final LintRule TTL =
            new LintRule("rt-hc-ttl", Severity.WARNING, LintRule.ROUTING, Sources.RECORD_SET);
    private static final LintRule UNKNOWN =
            new LintRule(
                    "rt-hc-unknown", Severity.UNVERIFIED, LintRule.ROUTING, Sources.RECORD_SET);
    private static final LintRule SIMPLE =
            new LintRule("rt-hc-on-simple", Severity.INFO, LintRule.ROUTING, Sources.HEALTH);
    private static final LintRule LOOP =
            new LintRule("rt-hc-name-loop", Severity.WARNING, LintRule.ROUTING, Sources.FAILOVER);

    @Override
    public List<LintRule> rules() {
        return List.of(TTL, UNKNOWN, SIMPLE, LOOP);
    }

    @Override
    public boolean looksAtPlainSets() {
        return false;
    }

    @Override
    public void check(Row row, LintContext context, Report report) {
        RecordSet set = row.set();
        if (set.healthCheckId().isEmpty()) {
            return;
        }
        String id = set.healthCheckId().get();
        if (set.routing() instanceof Routing.Simple) {
            var unlinked = new Edit.Put(set.withHealthCheck(Optional.empty()));
            report.at(row, SIMPLE)
                    .field(Field.HEALTH)
                    .fix(Fix.proposed("drop-check", unlinked))
                    .option(Phrase.of("lint.option.add-peer"))
                    .add();
        } else if (set.content() instanceof Content.Values(long ttl, _) && ttl > SHORT_TTL) {
            var shorter = new Edit.Put(Values.withTtl(set, SHORT_TTL));
            report.at(row, TTL)
                    .field(Field.TTL)
                    .says(Long.toString(ttl))
                    .fix(Fix.proposed("set-ttl", shorter, Long.toString(SHORT_TTL)))
                    .add();
        }
        inventory(row, id, context, report);
    }

    /// The health checks of a zone file are all that there are, if it has any.
    private static void inventory(Row row, String id, LintContext context, Report report) {
        List<HealthCheck> checks = context.zone().healthChecks();
        Optional<HealthCheck> check =
                checks.stream().filter(some -> some.id().equals(id)).findFirst();
        if (check.isPresent()) {
            host(check.get())
                    .filter(host -> host.equals(row.name()))
                    .ifPresent(_ -> loop(row, check.get(), context, report));
        } else if (checks.isEmpty()) {
            if (Uuids.isUuid(id)) {
                report.at(row, UNKNOWN).field(Field.HEALTH).says(id).add();
            }
        } else {
            report.at(row, UNKNOWN)
                    .severity(Severity.WARNING)
                    .field(Field.HEALTH)
                    .saysVariant("missing", id)
                    .wording("no-health-check", id)
                    .add();
        }
    }

    private static Optional<DomainName> host(HealthCheck check) {
        Matcher matcher = HOST.matcher(check.json());
        boolean resolves = !check.json().contains("\"IPAddress\"");
        return resolves && matcher.find()
                ? Optional.of(DomainName.of(matcher.group(1)))
                : Optional.empty();
    }

    private static void loop(Row row, HealthCheck check, LintContext context, Report report) {
        report.at(row, LOOP)
                .field(Field.HEALTH)
                .says(check.label(), Names.brief(row, context))
                .add();
    }
}
