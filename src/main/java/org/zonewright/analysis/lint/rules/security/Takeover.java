package org.zonewright.analysis.lint.rules.security;

import org.zonewright.analysis.lint.Check;
import org.zonewright.analysis.lint.Finding.Field;
import org.zonewright.analysis.lint.FindingBuilder;
import org.zonewright.analysis.lint.Fix;
import org.zonewright.analysis.lint.LintContext;
import org.zonewright.analysis.lint.LintRule;
import org.zonewright.analysis.lint.Report;
import org.zonewright.analysis.lint.Row;
import org.zonewright.analysis.lint.Severity;
import org.zonewright.analysis.lint.Value;
import org.zonewright.analysis.lint.common.Names;
import org.zonewright.analysis.lint.common.Values;
import org.zonewright.analysis.lint.common.Verified;
import org.zonewright.analysis.lint.rules.security.TakeoverTable.Kind;
import org.zonewright.model.edit.Edit;
import org.zonewright.model.zone.Content;
import org.zonewright.model.zone.DomainName;
import org.zonewright.model.zone.RecordType;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Names that lead to a service where anybody may claim what is free: whether it is still ours
/// there nobody can tell offline.
final class Takeover implements Check.OfSet {

    private static final LintRule CNAME = rule("sec-takeover-cname");
    private static final LintRule IP = rule("sec-takeover-ip");
    private static final LintRule ELASTIC_IP = rule("sec-eip-release");

    /// Alias services whose names are given to the next who asks.
    private static final Set<String> CLAIMABLE = Set.of("elasticbeanstalk", "s3-website");

    private static LintRule rule(String id) {
        return new LintRule(
                id, Severity.UNVERIFIED, LintRule.SECURITY, "can-i-take-over-xyz; dnsReaper");
    }

    @Override
    public List<LintRule> rules() {
        return List.of(CNAME, IP, ELASTIC_IP);
    }

    @Override
    public Set<RecordType> types() {
        return Set.of(RecordType.A, RecordType.AAAA, RecordType.CNAME);
    }

    @Override
    public void check(Row row, LintContext context, Report report) {
        if (row.type().equals(RecordType.CNAME)) {
            for (Value value : row.values()) {
                DomainName target = value.name();
                service(target, context).ifPresent(s -> name(row, target, s, context, report));
            }
        } else {
            row.alias().ifPresent(alias -> alias(row, alias, context, report));
            for (Value value : row.values()) {
                address(row, value.text(), context, report);
            }
        }
    }

    /// The service that a name outside the zone belongs to, where names are claimed there.
    static Optional<String> service(DomainName target, LintContext context) {
        return context.isInZone(target)
                ? Optional.empty()
                : TakeoverTable.service(Kind.CNAME, target)
                        .or(() -> s3(target))
                        .or(() -> context.services().bucketWebsite(target).map(_ -> "Amazon S3"));
    }

    /// `bucket.s3.eu-west-1.amazonaws.com`, and of old `bucket.s3-eu-west-1.amazonaws.com`.
    private static Optional<String> s3(DomainName target) {
        String name = target.canonical();
        boolean bucket =
                name.endsWith(".amazonaws.com.")
                        && (name.contains(".s3.") || name.contains(".s3-"))
                        && !name.contains("s3-website");
        return bucket ? Optional.of("Amazon S3") : Optional.empty();
    }

    private static void alias(Row row, Content.Alias alias, LintContext context, Report report) {
        context.service(alias.target())
                .filter(match -> CLAIMABLE.contains(match.service().id()))
                .ifPresent(
                        match ->
                                name(
                                        row,
                                        alias.target(),
                                        match.service().label(),
                                        context,
                                        report));
    }

    /// Who says in the file what a target answers knows that it exists.
    private static void name(
            Row row, DomainName target, String service, LintContext context, Report report) {
        if (context.zone().simulation().target(target).isEmpty()) {
            say(row, CNAME, context, report).says(Values.brief(Names.plain(target)), service).add();
        }
    }

    private static FindingBuilder say(Row row, LintRule rule, LintContext context, Report report) {
        return report.at(row, rule)
                .field(Field.VALUE)
                .fix(Verified.fix(rule, row.name(), context))
                .fix(remove(row));
    }

    private static Fix remove(Row row) {
        return Fix.proposed("delete-set", new Edit.Remove(row.set().key()), row.type());
    }

    private static void address(Row row, String address, LintContext context, Report report) {
        Optional<String> service = TakeoverTable.service(address);
        if (service.isPresent()) {
            say(row, IP, context, report).says(address, service.get()).add();
        } else if (Ec2Addresses.contains(address)) {
            say(row, ELASTIC_IP, context, report).says(address).add();
        }
    }
}
