package org.zonewright.analysis.lint.rules;

import org.zonewright.analysis.lint.Check;
import org.zonewright.analysis.lint.FindingBuilder;
import org.zonewright.analysis.lint.Fix;
import org.zonewright.analysis.lint.LintContext;
import org.zonewright.analysis.lint.LintRule;
import org.zonewright.analysis.lint.Report;
import org.zonewright.analysis.lint.common.Names;
import org.zonewright.analysis.lint.common.Sources;
import org.zonewright.model.edit.Edit;
import org.zonewright.model.zone.UnreadableSet;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What stands in the place of a record set and can be none. The reader of the file says which rule
/// it breaks and how.
public final class Unreadable implements Check.OfUnreadable {

    private static final LintRule MALFORMED = LintRule.refusal("r53-malformed", Sources.RECORD_SET);

    private static final List<LintRule> OWN =
            Stream.concat(
                            Stream.of(
                                            "r53-body-choice",
                                            "r53-alias-ttl",
                                            "r53-duplicate-rrset",
                                            "r53-policy-two",
                                            "r53-setid-missing",
                                            "r53-setid-dup")
                                    .map(id -> LintRule.refusal(id, Sources.RECORD_SET)),
                            Stream.of(MALFORMED))
                    .toList();

    /// With those that sets which can be read may break too.
    private static final Map<String, LintRule> BY_ID =
            Stream.concat(OWN.stream(), Stream.of(SetLimits.NO_VALUES, Geoproximity.RULE))
                    .collect(Collectors.toUnmodifiableMap(LintRule::id, Function.identity()));

    @Override
    public List<LintRule> rules() {
        return OWN;
    }

    @Override
    public void check(UnreadableSet set, LintContext context, Report report) {
        LintRule rule = BY_ID.getOrDefault(set.rule(), MALFORMED);
        FindingBuilder finding = report.at(set, rule);
        Object name = Names.route53(set.name());
        switch (rule.id()) {
            case "r53-duplicate-rrset" -> finding.wording("exists", name, set.type());
            case "r53-setid-dup" ->
                    finding.wording("exists-routed", name, set.type(), set.setIdentifier());
            case "r53-alias-ttl" -> finding.wording("body-two", args(set));
            case "r53-no-values" -> finding.wording("body-none", args(set));
            case "r53-policy-two", "r53-setid-missing" -> {}
            default -> finding.says(set.why());
        }
        finding.fixes(new Repairs(set, context).all());
        finding.fix(Fix.proposed("discard", new Edit.Discard(set.id()))).add();
    }

    private static Object[] args(UnreadableSet set) {
        String identifier = set.setIdentifier().isEmpty() ? "null" : set.setIdentifier();
        return new Object[] {set.name().text(), set.type(), identifier};
    }
}
