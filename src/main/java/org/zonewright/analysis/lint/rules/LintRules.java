package org.zonewright.analysis.lint.rules;

import org.zonewright.analysis.lint.Check;
import org.zonewright.analysis.lint.LintRule;
import org.zonewright.analysis.lint.Linter;
import org.zonewright.analysis.lint.rules.aliases.AliasRules;
import org.zonewright.analysis.lint.rules.delegation.DelegationRules;
import org.zonewright.analysis.lint.rules.mail.MailRules;
import org.zonewright.analysis.lint.rules.names.NameRules;
import org.zonewright.analysis.lint.rules.routing.RoutingRules;
import org.zonewright.analysis.lint.rules.security.SecurityRules;
import org.zonewright.analysis.lint.rules.semantic.SemanticRules;
import org.zonewright.analysis.lint.rules.style.StyleRules;
import org.zonewright.analysis.lint.rules.text.TextRules;
import org.zonewright.analysis.lint.rules.wildcard.WildcardRules;
import org.zonewright.analysis.lint.rules.workspace.WorkspaceRules;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Every rule the program has: a list to read, not a class path to scan.
public final class LintRules {

    /// Mostly what Route 53 refuses, by what they look at: the record set's place, its aliases, its
    /// routing, its values, the zone.
    private static final List<Check> REFUSALS =
            List.of(
                    new Unreadable(),
                    new ApexCname(),
                    new CnameCoexist(),
                    new SingleValue(),
                    new OutOfZone(),
                    new NameSyntax(),
                    new TypeSupported(),
                    new WildcardNs(),
                    new AliasTarget(),
                    new AliasLoop(),
                    new AliasZoneId(),
                    new AliasServiceZoneId(),
                    new AliasType(),
                    new CloudFrontAlias(),
                    new BeanstalkWithoutRegion(),
                    new MultivalueAlias(),
                    new AliasTwin(),
                    new PolicyMix(),
                    new PolicyType(),
                    new DuplicatePlaces(),
                    new Places(),
                    new CidrShape(),
                    new WeightRange(),
                    new WeightedTtl(),
                    new Geoproximity(),
                    new GroupSize(),
                    new FailoverPrimary(),
                    new HealthCheckId(),
                    new SetLimits(),
                    new DuplicateValues(),
                    new AddressSyntax(),
                    new TextSyntax(),
                    new FieldSyntax(),
                    new SvcbSyntax(),
                    new WildcardBlocked(),
                    new PrivateZone(),
                    new ZoneItself(),
                    new ZoneSize(),
                    new TrafficPolicyTouched());

    /// The checks, family by family.
    public static final List<Check> CHECKS =
            Stream.of(
                            REFUSALS,
                            AliasRules.CHECKS,
                            NameRules.CHECKS,
                            WildcardRules.CHECKS,
                            DelegationRules.CHECKS,
                            RoutingRules.CHECKS,
                            TextRules.CHECKS,
                            MailRules.CHECKS,
                            SecurityRules.CHECKS,
                            StyleRules.CHECKS,
                            WorkspaceRules.CHECKS)
                    .flatMap(List::stream)
                    .toList();

    /// Checks that few people want: they look only where the set of their rules is asked for.
    private static final List<Check> ON_REQUEST = SecurityRules.ON_REQUEST;

    /// All of them.
    public static final List<Check> EVERY =
            Stream.of(CHECKS, ON_REQUEST).flatMap(List::stream).toList();

    /// The sets that rules are in, after what they are about; one may have no rule yet.
    public static final List<String> SETS =
            List.of("route53", "rfc", "best-practice", "security", "mail", "routing", "style");

    /// What they can report, in the same order, what reading a file can, and what comparing answers
    /// can.
    public static final List<LintRule> ALL =
            Stream.of(
                            EVERY.stream().flatMap(check -> check.rules().stream()),
                            ZoneFileRules.ALL.stream(),
                            SemanticRules.ALL.stream(),
                            Stream.of(Linter.FAILED))
                    .flatMap(rules -> rules)
                    .toList();

    private LintRules() {}

    /// The rules of a set, or without one those of all sets but for those that look on request.
    public static Set<String> idsOf(Optional<String> set) {
        Set<String> onRequest = ids(ON_REQUEST);
        return ALL.stream()
                .filter(rule -> set.isEmpty() || rule.set().equals(set.get()))
                .map(LintRule::id)
                .filter(id -> set.isPresent() || !onRequest.contains(id))
                .collect(Collectors.toSet());
    }

    private static Set<String> ids(List<Check> checks) {
        return checks.stream()
                .flatMap(check -> check.rules().stream())
                .map(LintRule::id)
                .collect(Collectors.toSet());
    }

    /// The checks that can report some of these rules.
    public static List<Check> checksFor(Set<String> ids) {
        return EVERY.stream()
                .filter(check -> check.rules().stream().map(LintRule::id).anyMatch(ids::contains))
                .toList();
    }
}
