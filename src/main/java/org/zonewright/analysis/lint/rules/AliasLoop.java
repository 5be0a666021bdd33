package org.zonewright.analysis.lint.rules;

import org.zonewright.analysis.lint.Check;
import org.zonewright.analysis.lint.Finding.Field;
import org.zonewright.analysis.lint.FindingBuilder;
import org.zonewright.analysis.lint.LintContext;
import org.zonewright.analysis.lint.LintRule;
import org.zonewright.analysis.lint.Report;
import org.zonewright.analysis.lint.Severity;
import org.zonewright.analysis.lint.common.Names;
import org.zonewright.analysis.lint.common.Sources;
import org.zonewright.model.zone.Content;
import org.zonewright.model.zone.DomainName;
import org.zonewright.model.zone.Phrase;
import org.zonewright.model.zone.RecordSet;
import org.zonewright.model.zone.RecordType;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Aliases that lead back to where they began answer SERVFAIL, whatever Route 53 says when they are
/// made.
///
/// Places (name and type) that lead nowhere within the zone are taken away until none is left; so
/// are places that nothing leads to. Only loops and ways between them remain, seldom any.
public final class AliasLoop implements Check.OfZone {

    private static final LintRule RULE =
            new LintRule("r53-alias-loop", Severity.ERROR, LintRule.ROUTE53, Sources.ALIAS_TARGET);

    private record Place(DomainName name, RecordType type) {}

    private record Arrow(RecordSet from, Place to) {}

    @Override
    public List<LintRule> rules() {
        return List.of(RULE);
    }

    @Override
    public void check(LintContext context, Report report) {
        Map<Place, List<Arrow>> arrows = arrows(context);
        int before;
        do {
            before = arrows.size();
            arrows.values().forEach(out -> out.removeIf(arrow -> !arrows.containsKey(arrow.to())));
            arrows.values().removeIf(List::isEmpty);
        } while (arrows.size() < before);
        for (Map.Entry<Place, List<Arrow>> place : arrows.entrySet()) {
            for (Arrow arrow : place.getValue()) {
                List<Place> way = way(arrow.to(), place.getKey(), arrows);
                if (!way.isEmpty()) {
                    say(arrow.from(), way, context, report);
                }
            }
        }
    }

    /// From each place to those its aliases name; an alias to itself is another rule's.
    private static Map<Place, List<Arrow>> arrows(LintContext context) {
        var arrows = new HashMap<Place, List<Arrow>>();
        for (RecordSet set : context.zone().sets()) {
            if (set.content() instanceof Content.Alias alias
                    && context.isInZone(alias.target())
                    && !alias.target().equals(set.name())) {
                arrows.computeIfAbsent(new Place(set.name(), set.type()), _ -> new ArrayList<>())
                        .add(new Arrow(set, new Place(alias.target(), set.type())));
            }
        }
        return arrows;
    }

    /// The shortest way between two places, both included; empty if there is none.
    private static List<Place> way(Place from, Place to, Map<Place, List<Arrow>> arrows) {
        var cameFrom = new HashMap<Place, Place>(Map.of(from, from));
        var queue = new ArrayDeque<>(List.of(from));
        while (!queue.isEmpty() && !cameFrom.containsKey(to)) {
            Place at = queue.remove();
            for (Arrow arrow : arrows.getOrDefault(at, List.of())) {
                if (cameFrom.putIfAbsent(arrow.to(), at) == null) {
                    queue.add(arrow.to());
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
