package org.zonewright.analysis.lint.rules.style;

import org.zonewright.analysis.lint.Check;
import org.zonewright.analysis.lint.Finding.Field;
import org.zonewright.analysis.lint.FindingBuilder;
import org.zonewright.analysis.lint.Fix;
import org.zonewright.analysis.lint.LintContext;
import org.zonewright.analysis.lint.LintRule;
import org.zonewright.analysis.lint.Report;
import org.zonewright.analysis.lint.Severity;
import org.zonewright.analysis.lint.common.Destination;
import org.zonewright.analysis.lint.common.Destination.Reachable;
import org.zonewright.analysis.lint.common.HostForm;
import org.zonewright.analysis.lint.common.Names;
import org.zonewright.analysis.lint.common.Sources;
import org.zonewright.model.edit.Edit;
import org.zonewright.model.zone.Content;
import org.zonewright.model.zone.DomainName;
import org.zonewright.model.zone.RecordSet;
import org.zonewright.model.zone.RecordType;
import org.zonewright.model.zone.Routing;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/// People type the zone's name with `www.` and without. Said once of a zone, and only of those that
/// people may type: a public suffix and one label, as far as their form tells.
final class WebNames implements Check.OfZone {

    /// Of second-level domains such as `co.uk`.
    private static final int SHORT_LABEL = 3;

    private static final Set<RecordType> ANSWERING =
            Set.of(
                    RecordType.A,
                    RecordType.AAAA,
                    RecordType.CNAME,
                    RecordType.of("ALIAS"),
                    RecordType.of("ANAME"));

    private static final LintRule APEX =
            new LintRule("zone-empty-apex", Severity.INFO, LintRule.STYLE, Sources.ALIASES);
    private static final LintRule WWW =
            new LintRule("www-missing", Severity.INFO, LintRule.STYLE, Sources.ALIASES);

    @Override
    public List<LintRule> rules() {
        return List.of(APEX, WWW);
    }

    @Override
    public void check(LintContext context, Report report) {
        DomainName apex = context.apex();
        if (context.zone().info().isPrivate() || HostForm.isReverse(apex) || !isTyped(apex)) {
            return;
        }
        DomainName www = apex.child("www");
        boolean atApex = hasAddress(apex, context);
        boolean atWww = hasAddress(www, context);
        if (atWww && !atApex) {
            say(report.atZone(APEX), apex, www, context);
        } else if (atApex
                && !atWww
                && context.zone().at(www).isEmpty()
                && context.delegation(www).isEmpty()
                && context.wildcardFor(www).isEmpty()) {
            say(report.atZone(WWW), www, apex, context);
        }
    }

    private static boolean isTyped(DomainName apex) {
        List<String> labels = apex.labels();
        return labels.size() == 2 || labels.size() == 3 && labels.get(1).length() <= SHORT_LABEL;
    }

    /// Also where something stands that Route 53 has no word for, such as the ALIAS of others.
    private static boolean hasAddress(DomainName name, LintContext context) {
        return context.zone().at(name).stream().map(RecordSet::type).anyMatch(ANSWERING::contains)
                || context.zone().unreadable().stream().anyMatch(set -> set.name().equals(name));
    }

    private static void say(
            FindingBuilder finding, DomainName owner, DomainName target, LintContext context) {
        finding.field(Field.NAME)
                .says(Names.plain(owner), Names.plain(target))
                .fix(alias(owner, target, context))
                .add();
    }

    private static Optional<Fix> alias(DomainName owner, DomainName target, LintContext context) {
        if (!(Destination.of(owner, target, context) instanceof Reachable end)) {
            return Optional.empty();
        }
        List<Edit> edits =
                end.types().stream()
                        .filter(type -> !context.has(owner, type))
                        .<Edit>map(type -> new Edit.Put(set(owner, type, end)))
                        .toList();
        return edits.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        Fix.proposed("add-alias", Edit.of(edits), Names.types(end.types(), " + ")));
    }

    private static RecordSet set(DomainName owner, RecordType type, Reachable end) {
        return new RecordSet(
                new RecordSet.Key(owner, type, ""),
                new Content.Alias(end.target(), end.zoneId(), false),
                new Routing.Simple(),
                Optional.empty(),
                List.of());
    }
}
