package org.zonewright.analysis.lint.rules.aliases;

import org.zonewright.analysis.lint.Check;
import org.zonewright.analysis.lint.Finding.Field;
import org.zonewright.analysis.lint.Fix;
import org.zonewright.analysis.lint.Group;
import org.zonewright.analysis.lint.LintContext;
import org.zonewright.analysis.lint.LintRule;
import org.zonewright.analysis.lint.Report;
import org.zonewright.analysis.lint.Row;
import org.zonewright.analysis.lint.Severity;
import org.zonewright.analysis.lint.common.Names;
import org.zonewright.analysis.lint.common.Sources;
import org.zonewright.model.edit.Edit;
import org.zonewright.model.zone.Content;
import org.zonewright.model.zone.DomainName;
import org.zonewright.model.zone.RecordSet;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// An alias to an alias to an alias: each answers as the last one does, and each is one more that
/// somebody may change without knowing of the others.
final class AliasDepth implements Check.OfPointers {

    private static final int MOST = 3;

    private static final LintRule RULE =
            new LintRule("alias-chain-deep", Severity.INFO, LintRule.ROUTING, Sources.ALIASES);

    @Override
    public List<LintRule> rules() {
        return List.of(RULE);
    }

    @Override
    public boolean looksAtPlainSets() {
        return false;
    }

    @Override
    public void check(Group group, LintContext context, Report report) {
        for (Row row : group.rows()) {
            int depth = depth(row.set(), context, new HashSet<>());
            if (depth > MOST) {
                report.at(row, RULE)
                        .field(Field.VALUE)
                        .says(Names.brief(row, context), depth)
                        .fix(toTheEnd(row.set(), context))
                        .add();
            }
        }
    }

    /// How many aliases follow one another, this one included; a loop is for another rule.
    private static int depth(RecordSet set, LintContext context, Set<RecordSet.Key> above) {
        Optional<DomainName> target = set.alias().map(Content.Alias::target);
        if (target.isEmpty() || !above.add(set.key())) {
            return 0;
        }
        int below = 0;
        if (context.isInZone(target.get())) {
            for (RecordSet next : context.zone().group(target.get(), set.type())) {
                below = Math.max(below, depth(next, context, above));
            }
        }
        above.remove(set.key());
        return below + 1;
    }

    /// Where there is but one way, its end is where the alias may lead at once.
    private static Optional<Fix> toTheEnd(RecordSet set, LintContext context) {
        Set<DomainName> seen = new HashSet<>(Set.of(set.name()));
        Content.Alias last = set.alias().orElseThrow();
        while (context.isInZone(last.target())) {
            Collection<RecordSet> next = context.zone().group(last.target(), set.type());
            if (next.size() != 1 || !seen.add(last.target())) {
                return Optional.empty();
            }
            Optional<Content.Alias> onward = next.iterator().next().alias();
            if (onward.isEmpty()) {
                break;
            }
            last = onward.get();
        }
        var alias =
                new Content.Alias(
                        last.target(),
                        last.hostedZoneId(),
                        set.alias().orElseThrow().evaluateTargetHealth());
        return Optional.of(
                Fix.proposed(
                        "retarget",
                        new Edit.Put(set.withContent(alias)),
                        Names.brief(last.target(), context)));
    }
}
