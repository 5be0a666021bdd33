package org.zonewright.analysis.lint;

import org.jspecify.annotations.Nullable;
import org.zonewright.model.zone.DomainName;
import org.zonewright.model.zone.RecordSet;
import org.zonewright.model.zone.Zone;
import org.zonewright.model.zone.ZoneInfo;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What one lint leaves for the next of the same zone: the values it read, and what was found by
/// the checks that look no further than one name. Immutable once the lint is over: any thread may
/// use it. It spares work and never changes what is found.
public final class Past {

    /// Nothing was looked at yet.
    public static final Past NONE = new Past(Optional.empty(), Map.of(), false);

    /// What any check may look at beside the names: if it changed, all are looked at again.
    private record Frame(ZoneInfo info, Zone.Besides besides, Optional<Zone> base, OwnId ownId) {
        static Frame of(LintContext context) {
            Zone zone = context.zone();
            return new Frame(zone.info(), zone.besides(), context.base(), context.ownId());
        }
    }

    /// @param found what the checks of sets, groups and names found there
    record Seen(Node node, List<Finding> found) {

        /// Whether these sets, not only equal ones, were looked at.
        boolean isOf(List<RecordSet> sets) {
            int at = 0;
            for (Group group : node.groups().values()) {
                for (Row row : group.rows()) {
                    if (at == sets.size() || row.set() != sets.get(at)) {
                        return false;
                    }
                    at++;
                }
            }
            return at == sets.size();
        }
    }

    private final Optional<Frame> frame;
    private final Map<DomainName, Seen> names;
    private final boolean keeps;

    private Past(Optional<Frame> frame, Map<DomainName, Seen> names, boolean keeps) {
        this.frame = frame;
        this.names = names;
        this.keeps = keeps;
    }

    /// To be filled by a lint of this context.
    static Past begun(LintContext context) {
        return new Past(Optional.of(Frame.of(context)), new HashMap<>(), true);
    }

    /// This past, if it holds for the context; else none.
    Past holdingFor(LintContext context) {
        return frame.equals(Optional.of(Frame.of(context))) ? this : NONE;
    }

    /// @param sets all of one name, one or more
    @Nullable Seen of(List<RecordSet> sets) {
        Seen seen = names.get(sets.getFirst().name());
        return seen != null && seen.isOf(sets) ? seen : null;
    }

    void keep(Seen seen) {
        if (keeps) {
            names.put(seen.node().name(), seen);
        }
    }
}
