package org.zonewright.analysis.lint;

import org.zonewright.model.zone.DomainName;
import org.zonewright.model.zone.RecordSet;
import org.zonewright.model.zone.RecordType;
import org.zonewright.model.zone.UnreadableSet;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/// Shows each check what it looks at.
final class Walk {

    private final LintContext context;
    private final Report report;
    private final ByType byType;
    private final List<Check.OfZone> ofZone;
    private final List<Check.OfUnreadable> ofUnreadable;
    private final LateValues values = new LateValues();
    private final Map<Check, RuntimeException> failures = new LinkedHashMap<>();

    Walk(List<Check> checks, LintContext context, Report report) {
        this.context = context;
        this.report = report;
        byType = new ByType(checks);
        ofZone = Kinds.kind(checks, Check.OfZone.class);
        ofUnreadable = Kinds.kind(checks, Check.OfUnreadable.class);
    }

    /// Shows all of the zone but its names.
    void rest() {
        context.zone().unreadable().forEach(this::unreadable);
        ofZone.forEach(this::zone);
    }

    /// Hands out the sets of each name, in listing order; the list is used again for the next.
    ///
    /// @param all of whole names, in listing order
    static void eachName(Collection<RecordSet> all, Consumer<List<RecordSet>> names) {
        var sets = new ArrayList<RecordSet>();
        for (RecordSet set : all) {
            if (!sets.isEmpty() && !sets.getFirst().name().equals(set.name())) {
                names.accept(sets);
                sets.clear();
            }
            sets.add(set);
        }
        if (!sets.isEmpty()) {
            names.accept(sets);
        }
    }

    private List<Row> rows(Collection<RecordSet> sets) {
        if (sets.size() == 1) {
            return List.of(values.row(sets.iterator().next()));
        }
        var rows = new ArrayList<Row>(sets.size());
        for (RecordSet set : sets) {
            rows.add(values.row(set));
        }
        return rows;
    }

    /// The groups of the rows of one name, which come sorted by type.
    private static Node node(List<Row> rows) {
        DomainName name = rows.getFirst().name();
        var groups = new ArrayList<Group>(1);
        int from = 0;
        for (int i = 1; i <= rows.size(); i++) {
            RecordType type = rows.get(from).type();
            if (i == rows.size() || !rows.get(i).type().equals(type)) {
                groups.add(new Group(name, type, rows.subList(from, i)));
                from = i;
            }
        }
        return new Node(name, groups);
    }

    /// Shows one name.
    ///
    /// @param sets all that the name has, one or more
    void name(Collection<RecordSet> sets) {
        Node node = node(rows(sets));
        boolean allPlain = true;
        for (Group group : node.groups()) {
            allPlain &= group.isPlain();
            group(group);
        }
        Kinds kinds = byType.at(node.types(), allPlain);
        for (Check.OfName check : kinds.ofName()) {
            guard(check, Check.OfName::check, node);
        }
        for (Check.OfTree check : kinds.ofTree()) {
            guard(check, Check.OfTree::check, node);
        }
        for (Check.OfWorkspace check : kinds.ofWorkspace()) {
            guard(check, Check.OfWorkspace::check, node);
        }
    }

    private void group(Group group) {
        boolean plain = group.isPlain();
        Kinds kinds = byType.at(group.type(), plain);
        for (Row row : group.rows()) {
            boolean alike = row.isPlain() == plain;
            Kinds ofRow = alike ? kinds : byType.at(group.type(), row.isPlain());
            for (Check.OfSet check : ofRow.ofSet()) {
                guard(check, Check.OfSet::check, row);
            }
        }
        for (Check.OfGroup check : kinds.ofGroup()) {
            guard(check, Check.OfGroup::check, group);
        }
        for (Check.OfPointers check : kinds.ofPointers()) {
            guard(check, Check.OfPointers::check, group);
        }
    }

    void unreadable(UnreadableSet set) {
        for (Check.OfUnreadable check : ofUnreadable) {
            guard(check, Check.OfUnreadable::check, set);
        }
    }

    List<Check.OfZone> ofZone() {
        return ofZone;
    }

    void zone(Check.OfZone check) {
        guard(check, (one, _, all, found) -> one.check(all, found), context.zone());
    }

    List<Failure> failures() {
        return failures.entrySet().stream()
                .map(failed -> new Failure(failed.getKey(), failed.getValue()))
                .toList();
    }

    private interface Looking<C, T> {
        void at(C check, T subject, LintContext context, Report report);
    }

    /// A check with a mistake in it must not cost the others their findings. It is asked no more.
    private <C extends Check, T> void guard(C check, Looking<C, T> look, T subject) {
        if (!failures.isEmpty() && failures.containsKey(check)) {
            return;
        }
        try {
            look.at(check, subject, context, report);
        } catch (RuntimeException e) {
            failures.put(check, e);
        }
    }
}
