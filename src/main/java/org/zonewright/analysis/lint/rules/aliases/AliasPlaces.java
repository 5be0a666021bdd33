package org.zonewright.analysis.lint.rules.aliases;

import org.zonewright.analysis.lint.Check;
import org.zonewright.analysis.lint.Finding.Field;
import org.zonewright.analysis.lint.LintContext;
import org.zonewright.analysis.lint.LintRule;
import org.zonewright.analysis.lint.Report;
import org.zonewright.analysis.lint.Row;
import org.zonewright.analysis.lint.Severity;
import org.zonewright.analysis.lint.common.Names;
import org.zonewright.analysis.lint.common.Sources;
import org.zonewright.model.zone.Content;
import org.zonewright.model.zone.DomainName;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// What the names of an alias and its target say against each other.
final class AliasPlaces implements Check.OfSet {

    private static final LintRule BUCKET =
            new LintRule(
                    "alias-s3-name",
                    Severity.WARNING,
                    LintRule.ROUTING,
                    Sources.ALIAS_TARGET + " (DNSName)");
    private static final LintRule INTERNAL =
            new LintRule(
                    "alias-private-target-public",
                    Severity.WARNING,
                    LintRule.ROUTING,
                    "Elastic Load Balancing guide, \"Internet-facing load balancers\"");

    /// S3 user guide, "Bucket naming rules".
    private static final Pattern BUCKET_NAME =
            Pattern.compile("[a-z0-9](?:[a-z0-9-]|\\.(?!\\.)){1,61}[a-z0-9]");

    @Override
    public List<LintRule> rules() {
        return List.of(BUCKET, INTERNAL);
    }

    @Override
    public boolean looksAtPlainSets() {
        return false;
    }

    @Override
    public void check(Row row, LintContext context, Report report) {
        Optional<DomainName> target = row.alias().map(Content.Alias::target);
        if (target.isEmpty() || context.isInZone(target.get())) {
            return;
        }
        String name = target.get().canonical();
        if (name.contains("s3-website")) {
            bucket(row, target.get(), context, report);
        } else if (!context.zone().info().isPrivate() && isInternal(name)) {
            report.at(row, INTERNAL).field(Field.VALUE).says(Names.brief(row, context)).add();
        }
    }

    private static boolean isInternal(String name) {
        return (name.startsWith("internal-") || name.startsWith("dualstack.internal-"))
                && name.contains(".elb.");
    }

    private static void bucket(Row row, DomainName target, LintContext context, Report report) {
        String own = Names.plain(row.name());
        Optional<String> bucket =
                context.services().bucketWebsite(target).map(website -> website.bucket());
        if (bucket.isPresent() && !bucket.get().equals(own)) {
            report.at(row, BUCKET).field(Field.VALUE).says(bucket.get(), own).add();
        } else if (context.service(target).isPresent() && !BUCKET_NAME.matcher(own).matches()) {
            report.at(row, BUCKET).field(Field.NAME).saysVariant("never", own).add();
        }
    }
}
