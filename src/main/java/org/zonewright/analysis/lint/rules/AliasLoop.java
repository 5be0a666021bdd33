package org.zonewright.analysis.lint.rules;

import org.jspecify.annotations.Nullable;
import org.zonewright.analysis.lint.Check;
import org.zonewright.analysis.lint.Finding.Field;
import org.zonewright.analysis.lint.FindingBuilder;
import org.zonewright.analysis.lint.Group;
import org.zonewright.analysis.lint.LintContext;
import org.zonewright.analysis.lint.LintRule;
import org.zonewright.analysis.lint.Report;
import org.zonewright.analysis.lint.Row;
import org.zonewright.analysis.lint.Severity;
import org.zonewright.analysis.lint.common.Names;
import org.zonewright.analysis.lint.common.Sources;
import org.zonewright.model.zone.Content;
import org.zonewright.model.zone.DomainName;
import org.zonewright.model.zone.Phrase;
import org.zonewright.model.zone.RecordSet;
import org.zonewright.model.zone.RecordType;

import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Aliases that lead back to where they began answer SERVFAIL, whatever Route 53 says when they are
/// made. Each alias of a loop is told, with the shortest way back.
public final class AliasLoop implements Check.OfPointers {

    private static final LintRule RULE =
            new LintRule("r53-alias-loop", Severity.ERROR, LintRule.ROUTE53, Sources.ALIAS_TARGET);

    private record Place(DomainName name, RecordType type) {}

    @Override
    public List<LintRule> rules() {
        return List.of(RULE);
    }

    @Override
    public boolean looksAtPlainSets() {
        return false;
    }

    /// An alias to itself is another rule's.
    @Override
    public void check(Group group, LintContext context, Report report) {
        var here = new Place(group.name(), group.type());
        for (Row row : group.rows()) {
            Place to = target(row.set(), context);
            if (to != null && !to.equals(here)) {
                List<Place> way = way(to, here, context);
                if (!way.isEmpty()) {
                    say(row.set(), way, context, report);
                }
            }
        }
    }

    /// Where an alias leads within the zone; null if it does not.
    private static @Nullable Place target(RecordSet set, LintContext context) {
        return set.content() instanceof Content.Alias alias && context.isInZone(alias.target())
                ? new Place(alias.target(), set.type())
                : null;
    }

    private static Set<Place> targets(Place from, LintContext context) {
        var targets = new LinkedHashSet<Place>();
        for (RecordSet set : context.zone().group(from.name(), from.type())) {
            Place to = target(set, context);
            if (to != null) {
                targets.add(to);
            }
        }
        return targets;
    }

    /// The shortest way between two places, both included; empty if there is none.
    private static List<Place> way(Place from, Place to, LintContext context) {
        var cameFrom = new HashMap<Place, Place>(Map.of(from, from));
        var queue = new ArrayDeque<>(List.of(from));
        while (!queue.isEmpty() && !cameFrom.containsKey(to)) {
            Place at = queue.remove();
            for (Place next : targets(at, context)) {
                if (cameFrom.putIfAbsent(next, at) == null) {
                    queue.add(next);
                }
            }
        }
        var way = new ArrayDeque<Place>();
        Place at = cameFrom.containsKey(to) ? to : null;
        while (at != null) {
            way.addFirst(at);
            Place before = cameFrom.get(at);
            at = at.equals(before) ? null : before;
        }
        return List.copyOf(way);
    }

    private static void say(RecordSet set, List<Place> way, LintContext context, Report report) {
        FindingBuilder finding = report.at(set, RULE).field(Field.VALUE);
        String self = Names.brief(set.name(), context);
        String next = Names.brief(way.getFirst().name(), context);
        if (way.size() == 2) {
            finding.says(self, next);
        } else {
            finding.saysVariant("long", self, next, way.size());
        }
        finding.option(Phrase.of("lint.option.break-loop")).add();
    }
}
