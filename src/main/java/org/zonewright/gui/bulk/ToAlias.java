package org.zonewright.gui.bulk;

import org.zonewright.analysis.lint.LintContext;
import org.zonewright.analysis.lint.common.Destination;
import org.zonewright.model.aws.AliasMatch;
import org.zonewright.model.aws.AliasService.Permission;
import org.zonewright.model.zone.Content;
import org.zonewright.model.zone.DomainName;
import org.zonewright.model.zone.RecordSet;
import org.zonewright.model.zone.RecordType;
import org.zonewright.model.zone.Routing;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Turns CNAMEs into aliases of the address types that their targets have.
///
/// @param chosen the keys of all sets that are turned: a routing group is turned whole or not at
///   all, as a CNAME cannot stand beside an alias
record ToAlias(LintContext context, Set<RecordSet.Key> chosen) implements Transform {

    @Override
    public String id() {
        return "to-alias";
    }

    @Override
    public Outcome of(RecordSet set) {
        if (!set.type().equals(RecordType.CNAME) || set.values().size() != 1) {
            return Outcome.untouched("gui.bulk.why.no-cname");
        }
        boolean whole =
                context.zone().group(set.name(), set.type()).stream()
                        .allMatch(member -> chosen.contains(member.key()));
        if (!whole) {
            return Outcome.refused("gui.bulk.why.part-of-group");
        }
        DomainName target = DomainName.of(set.values().getFirst());
        return switch (Destination.of(set.name(), target, context)) {
            case Destination.Closed(var why) -> new Outcome.Refused(why);
            case Destination.Reachable reachable ->
                    new Outcome.Becomes(
                            reachable.types().stream()
                                    .map(type -> alias(set, type, reachable))
                                    .toList());
        };
    }

    private static RecordSet alias(RecordSet cname, RecordType type, Destination.Reachable to) {
        boolean evaluates = cname.routing() instanceof Routing.Failover && mayEvaluate(to.match());
        return cname.withKey(new RecordSet.Key(cname.name(), type, cname.setIdentifier()))
                .withContent(new Content.Alias(to.target(), to.zoneId(), evaluates));
    }

    private static boolean mayEvaluate(Optional<AliasMatch> match) {
        return match.filter(m -> m.service().evaluateTargetHealth() == Permission.FORBIDDEN)
                .isEmpty();
    }

    /// All CNAMEs, as the sets to choose from.
    static Set<RecordSet.Key> keys(List<RecordSet> sets) {
        return sets.stream().map(RecordSet::key).collect(java.util.stream.Collectors.toSet());
    }
}
