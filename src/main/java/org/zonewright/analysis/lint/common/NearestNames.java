package org.zonewright.analysis.lint.common;

import org.zonewright.analysis.lint.LintContext;
import org.zonewright.model.zone.DomainName;
import org.zonewright.model.zone.RecordType;

import java.util.Comparator;
import java.util.List;

/// Names of the zone that somebody may have meant.
public final class NearestNames {

    private static final int FEW = 3;

    /// So that a zone full of mistakes is still read at once.
    private static final int LOOKED_AT = 2_000;

    /// Record sets of a zone in which the first two thousand names are as good as any others, and
    /// each edit would have all of its dangling names ask again.
    private static final int LARGE = 20_000;

    private NearestNames() {}

    private record Near(DomainName name, int distance) {}

    /// At most three names with records of a type, the nearest first; none in a large zone.
    public static List<DomainName> to(
            DomainName wanted, RecordType type, DomainName but, LintContext context) {
        if (context.zone().hasMoreThan(LARGE)) {
            return List.of();
        }
        String text = wanted.relativeTo(context.apex());
        int reach = Math.max(2, text.length() / 3);
        return context.zone()
                .namesWith(type)
                .limit(LOOKED_AT)
                .filter(name -> !name.equals(but) && !name.equals(context.apex()))
                .map(name -> new Near(name, distance(text, name.relativeTo(context.apex()))))
                .filter(near -> near.distance() <= reach)
                .sorted(Comparator.comparingInt(Near::distance).thenComparing(Near::name))
                .limit(FEW)
                .map(Near::name)
                .toList();
    }

    private static int distance(String wanted, String name) {
        return EditDistance.between(wanted, name);
    }
}
