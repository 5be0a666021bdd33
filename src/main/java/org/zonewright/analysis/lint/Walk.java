package org.zonewright.analysis.lint;

import org.zonewright.model.zone.DomainName;
import org.zonewright.model.zone.RecordSet;
import org.zonewright.model.zone.RecordType;
import org.zonewright.model.zone.UnreadableSet;

import java.util.ArrayList;
import java.util.List;
import java.util.SequencedMap;
import java.util.TreeMap;

/// One way through a zone that shows each check what it looks at.
final class Walk {

    private final LintContext context;
    private final Report report;
    private final List<Check.OfSet> ofSet;
    private final List<Check.OfSet> ofPlainSet;
    private final List<Check.OfGroup> ofGroup;
    private final List<Check.OfGroup> ofPlainGroup;
    private final List<Check.OfName> ofName;
    private final List<Check.OfPointers> ofPointers;
    private final List<Check.OfPointers> ofPlainPointers;
    private final List<Check.OfTree> ofTree;
    private final List<Check.OfWorkspace> ofWorkspace;
    private final List<Check.OfZone> ofZone;
    private final List<Check.OfUnreadable> ofUnreadable;
    private boolean failed;

    Walk(List<Check> checks, LintContext context, Report report) {
        this.context = context;
        this.report = report;
        ofSet = kind(checks, Check.OfSet.class);
        ofPlainSet = plain(ofSet);
        ofGroup = kind(checks, Check.OfGroup.class);
        ofPlainGroup = plain(ofGroup);
        ofName = kind(checks, Check.OfName.class);
        ofPointers = kind(checks, Check.OfPointers.class);
        ofPlainPointers = plain(ofPointers);
        ofTree = kind(checks, Check.OfTree.class);
        ofWorkspace = kind(checks, Check.OfWorkspace.class);
        ofZone = kind(checks, Check.OfZone.class);
        ofUnreadable = kind(checks, Check.OfUnreadable.class);
    }

    private static <T extends Check> List<T> kind(List<Check> checks, Class<T> kind) {
        return checks.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    private static <T extends Check> List<T> plain(List<T> checks) {
        return checks.stream().filter(Check::looksAtPlainSets).toList();
    }

    /// @param known what need not be looked at again
    /// @param next takes the same for the next walk
    void run(Past known, Past next) {
        var sets = new ArrayList<RecordSet>();
        for (RecordSet set : context.zone().sets()) {
            if (!sets.isEmpty() && !sets.getFirst().name().equals(set.name())) {
                visit(sets, known, next);
                sets.clear();
            }
            sets.add(set);
        }
        if (!sets.isEmpty()) {
            visit(sets, known, next);
        }
        for (UnreadableSet set : context.zone().unreadable()) {
            for (Check.OfUnreadable check : ofUnreadable) {
                guard(check, Check.OfUnreadable::check, set);
            }
        }
        for (Check.OfZone check : ofZone) {
            guard(check, (one, _, all, found) -> one.check(all, found), context.zone());
        }
    }

    private static List<Row> rows(List<RecordSet> sets) {
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
                groups.put(type, new Group(name, type, rows.subList(from, i)));
                from = i;
            }
        }
        return new Node(name, groups);
    }

    /// Where a check fails, the next walk looks again, so that it says so again.
    private void visit(List<RecordSet> sets, Past known, Past next) {
        Past.Seen seen = known.of(sets);
        if (seen != null) {
            seen.found().forEach(report::add);
            next.keep(seen);
            lookAround(seen.node());
            return;
        }
        Node node = node(rows(sets));
        int before = report.findings().size();
        failed = false;
        lookWithin(node);
        List<Finding> all = report.findings();
        if (!failed) {
            next.keep(new Past.Seen(node, List.copyOf(all.subList(before, all.size()))));
        }
        lookAround(node);
    }

    private void lookWithin(Node node) {
        for (Group group : node.groups().values()) {
            for (Row row : group.rows()) {
                for (Check.OfSet check : row.isPlain() ? ofPlainSet : ofSet) {
                    guard(check, Check.OfSet::check, row);
                }
            }
            for (Check.OfGroup check : group.isPlain() ? ofPlainGroup : ofGroup) {
                guard(check, Check.OfGroup::check, group);
            }
        }
        for (Check.OfName check : ofName) {
            guard(check, Check.OfName::check, node);
        }
    }

    private void lookAround(Node node) {
        for (Group group : node.groups().values()) {
            for (Check.OfPointers check : group.isPlain() ? ofPlainPointers : ofPointers) {
                guard(check, Check.OfPointers::check, group);
            }
        }
        for (Check.OfTree check : ofTree) {
            guard(check, Check.OfTree::check, node);
        }
        for (Check.OfWorkspace check : ofWorkspace) {
            guard(check, Check.OfWorkspace::check, node);
        }
    }

    private interface Looking<C, T> {
        void at(C check, T subject, LintContext context, Report report);
    }

    /// A check with a mistake in it must not cost the others their findings.
    private <C extends Check, T> void guard(C check, Looking<C, T> look, T subject) {
        try {
            look.at(check, subject, context, report);
        } catch (RuntimeException e) {
            failed = true;
            String ids = String.join(", ", check.rules().stream().map(LintRule::id).toList());
            report.failed(ids, e.toString());
        }
    }
}
