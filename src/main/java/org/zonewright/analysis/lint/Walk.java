package org.zonewright.analysis.lint;

import org.zonewright.model.zone.DomainName;
import org.zonewright.model.zone.RecordSet;
import org.zonewright.model.zone.RecordType;
import org.zonewright.model.zone.UnreadableSet;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.IntFunction;

/// Shows each check what it looks at.
final class Walk {

    private final LintContext context;
    private final Report report;
    private final Check.OfSet[] ofSet;
    private final Check.OfSet[] ofPlainSet;
    private final Check.OfGroup[] ofGroup;
    private final Check.OfGroup[] ofPlainGroup;
    private final Check.OfName[] ofName;
    private final Check.OfPointers[] ofPointers;
    private final Check.OfPointers[] ofPlainPointers;
    private final Check.OfTree[] ofTree;
    private final Check.OfWorkspace[] ofWorkspace;
    private final List<Check.OfZone> ofZone;
    private final Check.OfUnreadable[] ofUnreadable;
    private final Map<Check, RuntimeException> failures = new LinkedHashMap<>();

    Walk(List<Check> checks, LintContext context, Report report) {
        this.context = context;
        this.report = report;
        ofSet = kind(checks, Check.OfSet.class, Check.OfSet[]::new);
        ofPlainSet = plain(ofSet, Check.OfSet[]::new);
        ofGroup = kind(checks, Check.OfGroup.class, Check.OfGroup[]::new);
        ofPlainGroup = plain(ofGroup, Check.OfGroup[]::new);
        ofName = kind(checks, Check.OfName.class, Check.OfName[]::new);
        ofPointers = kind(checks, Check.OfPointers.class, Check.OfPointers[]::new);
        ofPlainPointers = plain(ofPointers, Check.OfPointers[]::new);
        ofTree = kind(checks, Check.OfTree.class, Check.OfTree[]::new);
        ofWorkspace = kind(checks, Check.OfWorkspace.class, Check.OfWorkspace[]::new);
        ofZone = List.of(kind(checks, Check.OfZone.class, Check.OfZone[]::new));
        ofUnreadable = kind(checks, Check.OfUnreadable.class, Check.OfUnreadable[]::new);
    }

    private static <T extends Check> T[] kind(
            List<Check> checks, Class<T> kind, IntFunction<T[]> array) {
        return checks.stream().filter(kind::isInstance).map(kind::cast).toArray(array);
    }

    private static <T extends Check> T[] plain(T[] checks, IntFunction<T[]> array) {
        return Arrays.stream(checks).filter(Check::looksAtPlainSets).toArray(array);
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

    private static List<Row> rows(Collection<RecordSet> sets) {
        if (sets.size() == 1) {
            return List.of(Row.of(sets.iterator().next()));
        }
        var rows = new ArrayList<Row>(sets.size());
        for (RecordSet set : sets) {
            rows.add(Row.of(set));
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
        for (Group group : node.groups().values()) {
            boolean plain = group.isPlain();
            for (Row row : group.rows()) {
                for (Check.OfSet check : plain || row.isPlain() ? ofPlainSet : ofSet) {
                    guard(check, Check.OfSet::check, row);
                }
            }
            for (Check.OfGroup check : plain ? ofPlainGroup : ofGroup) {
                guard(check, Check.OfGroup::check, group);
            }
            for (Check.OfPointers check : plain ? ofPlainPointers : ofPointers) {
                guard(check, Check.OfPointers::check, group);
            }
        }
        for (Check.OfName check : ofName) {
            guard(check, Check.OfName::check, node);
        }
        for (Check.OfTree check : ofTree) {
            guard(check, Check.OfTree::check, node);
        }
        for (Check.OfWorkspace check : ofWorkspace) {
            guard(check, Check.OfWorkspace::check, node);
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
