package org.zonewright.analysis.lint.rules.style;

import org.zonewright.analysis.lint.Check;
import org.zonewright.analysis.lint.Finding.Field;
import org.zonewright.analysis.lint.Fix;
import org.zonewright.analysis.lint.Found;
import org.zonewright.analysis.lint.Group;
import org.zonewright.analysis.lint.LintContext;
import org.zonewright.analysis.lint.LintRule;
import org.zonewright.analysis.lint.Node;
import org.zonewright.analysis.lint.Report;
import org.zonewright.analysis.lint.Row;
import org.zonewright.analysis.lint.Severity;
import org.zonewright.analysis.lint.Value;
import org.zonewright.analysis.lint.ZoneNames;
import org.zonewright.analysis.lint.common.HostForm;
import org.zonewright.analysis.lint.common.Names;
import org.zonewright.model.edit.Edit;
import org.zonewright.model.zone.DomainName;
import org.zonewright.model.zone.Phrase;
import org.zonewright.model.zone.RecordSet;
import org.zonewright.model.zone.RecordType;
import org.zonewright.model.zone.Zone;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// Addresses of hosts that have no PTR record, where the reverse zone is open too. It is said of
/// each host; and once of the reverse zone, where the records can be made.
final class AddressPointers implements Check.OfWorkspace, Check.OfZone {

    private static final LintRule RULE =
            new LintRule("a-without-ptr", Severity.INFO, LintRule.STYLE, "RFC 1912 section 2.1");

    private static final long TTL = 3_600;

    @Override
    public List<LintRule> rules() {
        return List.of(RULE);
    }

    @Override
    public void check(Node node, LintContext context, Report report) {
        if (context.neighbours().isEmpty()
                || HostForm.isReverse(node.name())
                || HostForm.isExempt(node.name())) {
            return;
        }
        for (RecordType type : List.of(RecordType.A, RecordType.AAAA)) {
            node.group(type).ifPresent(group -> check(group, context, report));
        }
    }

    private static void check(Group group, LintContext context, Report report) {
        boolean isPrivate = context.zone().info().isPrivate();
        for (Row row : group.rows()) {
            for (Value value : row.values()) {
                Optional<DomainName> pointer = ReverseName.of(value.text());
                Optional<ZoneNames> zone =
                        pointer.flatMap(name -> context.neighbours().holding(name, isPrivate));
                if (zone.isPresent() && isFree(context.find(pointer.orElseThrow()))) {
                    report.at(row, RULE)
                            .field(Field.VALUE)
                            .says(value.text())
                            .option(
                                    Phrase.of(
                                            "lint.option.create-ptr",
                                            Names.plain(zone.get().apex())))
                            .add();
                }
            }
        }
    }

    /// A CNAME leads to where a part of the network is kept (RFC 2317).
    private static boolean isFree(Found found) {
        return switch (found) {
            case Found.Missing _, Found.Bare _ -> true;
            case Found.Sets sets -> !sets.has(RecordType.PTR) && !sets.has(RecordType.CNAME);
            case Found.Delegated _, Found.Unclear _, Found.Outside _ -> false;
        };
    }

    /// What the open zones of hosts want of this one.
    @Override
    public void check(LintContext context, Report report) {
        if (context.neighbours().isEmpty() || !HostForm.isReverse(context.apex())) {
            return;
        }
        var wanted = new TreeMap<DomainName, Edit>();
        context.neighbours()
                .in(context.zone().info().isPrivate())
                .map(ZoneNames::zone)
                .filter(zone -> !HostForm.isReverse(zone.name()))
                .forEach(zone -> collect(zone, context, wanted));
        if (!wanted.isEmpty()) {
            var edits = new ArrayList<>(wanted.values());
            report.atZone(RULE)
                    .saysVariant("here", edits.size())
                    .fix(Fix.proposed("create-ptr", Edit.of(edits), edits.size()))
                    .add();
        }
    }

    private static void collect(Zone hosts, LintContext context, Map<DomainName, Edit> wanted) {
        for (RecordSet set : hosts.sets()) {
            boolean isHost = set.type().equals(RecordType.A) || set.type().equals(RecordType.AAAA);
            if (isHost && !HostForm.isExempt(set.name())) {
                for (String address : set.values()) {
                    ReverseName.of(address)
                            .filter(name -> name.isBelow(context.apex()))
                            .filter(name -> isFree(context.find(name)))
                            .ifPresent(name -> wanted.putIfAbsent(name, pointer(name, set)));
                }
            }
        }
    }

    private static Edit pointer(DomainName name, RecordSet host) {
        return new Edit.Put(
                RecordSet.simple(name.canonical(), RecordType.PTR, TTL, host.name().route53()));
    }
}
