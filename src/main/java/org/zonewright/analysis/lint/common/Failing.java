package org.zonewright.analysis.lint.common;

import org.zonewright.analysis.lint.LintContext;
import org.zonewright.model.aws.AliasService.Permission;
import org.zonewright.model.zone.Content;
import org.zonewright.model.zone.RecordSet;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/// What can make Route 53 pass a record set over (guide, "How Route 53 chooses records when health
/// checking is configured"): a health check, or an alias whose target is watched.
public final class Failing {

    private Failing() {}

    /// Whether a member of a group is watched: it has a health check, or is an alias that evaluates
    /// its target's health.
    public static boolean isWatched(RecordSet set) {
        return set.healthCheckId().isPresent()
                || set.alias().filter(Content.Alias::evaluateTargetHealth).isPresent();
    }

    /// Whether the member can be unhealthy at all. A group can if each of its members can.
    public static boolean canFail(RecordSet set, LintContext context) {
        return new Search(context, true).at(set);
    }

    /// Whether an alias to this AWS resource may evaluate its health.
    public static boolean canBeEvaluated(Content.Alias alias, LintContext context) {
        return context.service(alias.target())
                .map(match -> match.service().evaluateTargetHealth() != Permission.FORBIDDEN)
                .orElse(true);
    }

    /// Whether anything that an alias leads to is watched, as far as its health counts there.
    public static boolean isWatchedBelow(RecordSet set, Content.Alias alias, LintContext context) {
        return new Search(context, false).below(set, alias);
    }

    /// @param wantsAll whether a group counts only if all of its members do
    private record Search(LintContext context, boolean wantsAll, Set<RecordSet.Key> above) {

        Search(LintContext context, boolean wantsAll) {
            this(context, wantsAll, new HashSet<>());
        }

        boolean at(RecordSet set) {
            return set.healthCheckId().isPresent()
                    || set.alias()
                            .filter(Content.Alias::evaluateTargetHealth)
                            .filter(alias -> below(set, alias))
                            .isPresent();
        }

        boolean below(RecordSet set, Content.Alias alias) {
            if (!context.isInZone(alias.target())) {
                return canBeEvaluated(alias, context);
            }
            if (!above.add(set.key())) {
                return false;
            }
            Collection<RecordSet> group = context.zone().group(alias.target(), set.type());
            boolean found =
                    wantsAll
                            ? !group.isEmpty() && group.stream().allMatch(this::at)
                            : group.stream().anyMatch(this::at);
            above.remove(set.key());
            return found;
        }
    }
}
