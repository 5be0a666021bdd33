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
import java.util.SequencedMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;

/// Shows each check what it looks at.
final class Walk {

    private final LintContext context;
    private final Report report;
    private final ByType<Check.OfSet> ofSet;
    private final ByType<Check.OfGroup> ofGroup;
    private final ByType<Check.OfPointers> ofPointers;
    private final ByType<Check.OfName> ofName;
    private final ByType<Check.OfTree> ofTree;
    private final ByType<Check.OfWorkspace> ofWorkspace;
    private final List<Check.OfZone> ofZone;
    private final List<Check.OfUnreadable> ofUnreadable;
    private final LateValues values = new LateValues();
    private final Map<Check, RuntimeException> failures = new LinkedHashMap<>();

    Walk(List<Check> checks, LintContext context, Report report) {
        this.context = context;
        this.report = report;
        ofSet = ByType.of(Check.OfSet.class, checks);
        ofGroup = ByType.of(Check.OfGroup.class, checks);
        ofPointers = ByType.of(Check.OfPointers.class, checks);
        ofName = ByType.of(Check.OfName.class, checks);
        ofTree = ByType.of(Check.OfTree.class, checks);
        ofWorkspace = ByType.of(Check.OfWorkspace.class, checks);
        ofZone = kind(checks, Check.OfZone.class);
        ofUnreadable = kind(checks, Check.OfUnreadable.class);
    }

    private static <T extends Check> List<T> kind(List<Check> checks, Class<T> kind) {
        return checks.stream().filter(kind::isInstance).map(kind::cast).toList();
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
        SequencedMap<RecordType, Group> groups = new TreeMap<>();
        int from = 0;
        for (int i = 1; i <= rows.size(); i++) {
            RecordType type = rows.get(from).type();
            if (i == rows.size() || !rows.get(i).type().equals(type)) {
                groups.put(
                        type,
                        new Group(
                                name,
                                type,
                                i == from + 1 ? List.of(rows.get(from)) : rows.subList(from, i)));
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
        for (Group group : node.groups().values()) {
            allPlain &= group.isPlain();
            group(group);
        }
        Set<RecordType> types = node.groups().keySet();
        for (Check.OfName check : ofName.at(types, allPlain)) {
            guard(check, Check.OfName::check, node);
        }
        for (Check.OfTree check : ofTree.at(types, allPlain)) {
            guard(check, Check.OfTree::check, node);
        }
        for (Check.OfWorkspace check : ofWorkspace.at(types, allPlain)) {
            guard(check, Check.OfWorkspace::check, node);
        }
    }

    private void group(Group group) {
        RecordType type = group.type();
        boolean plain = group.isPlain();
        for (Row row : group.rows()) {
            for (Check.OfSet check : ofSet.at(type, plain || row.isPlain())) {
                guard(check, Check.OfSet::check, row);
            }
        }
        for (Check.OfGroup check : ofGroup.at(type, plain)) {
            guard(check, Check.OfGroup::check, group);
        }
        for (Check.OfPointers check : ofPointers.at(type, plain)) {
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
