package org.zonewright.analysis.lint.rules.delegation;

import org.zonewright.analysis.lint.Check;
import org.zonewright.analysis.lint.Finding.Field;
import org.zonewright.analysis.lint.Group;
import org.zonewright.analysis.lint.LintContext;
import org.zonewright.analysis.lint.LintRule;
import org.zonewright.analysis.lint.Node;
import org.zonewright.analysis.lint.Report;
import org.zonewright.analysis.lint.Row;
import org.zonewright.analysis.lint.Severity;
import org.zonewright.analysis.lint.Value;
import org.zonewright.analysis.lint.common.Names;
import org.zonewright.analysis.lint.common.Sources;
import org.zonewright.model.zone.DomainName;
import org.zonewright.model.zone.RecordSet;
import org.zonewright.model.zone.RecordType;
import org.zonewright.model.zone.Zone;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// DS sets stand beside delegations, with digests and algorithms that validators trust, and go
/// before what they sign.
public final class DelegationSigner implements Check.OfTree {

    private static final LintRule ALONE =
            new LintRule("ds-without-ns", Severity.ERROR, LintRule.RFC, "RFC 4035 section 2.4");
    private static final LintRule APEX =
            new LintRule("ds-at-apex", Severity.WARNING, LintRule.RFC, "RFC 4035 section 2.4");
    private static final LintRule WEAK =
            new LintRule(
                    "ds-weak", Severity.WARNING, LintRule.SECURITY, "RFC 8624 sections 3.1, 3.3");
    private static final LintRule DELETE_FIRST =
            new LintRule(
                    "ds-delete-first", Severity.WARNING, LintRule.BEST_PRACTICE, Sources.DNSSEC);

    /// RSAMD5, DSA, RSASHA1, DSA-NSEC3-SHA1, RSASHA1-NSEC3-SHA1, ECC-GOST.
    private static final Set<String> WEAK_ALGORITHMS = Set.of("1", "3", "5", "6", "7", "12");

    private static final String SHA_1 = "1";

    @Override
    public List<LintRule> rules() {
        return List.of(ALONE, APEX, WEAK, DELETE_FIRST);
    }

    @Override
    public Set<RecordType> types() {
        return Set.of(RecordType.DS);
    }

    @Override
    public void check(Node node, LintContext context, Report report) {
        Optional<Group> ds = node.group(RecordType.DS);
        if (ds.isEmpty()) {
            return;
        }
        ds.get().rows().forEach(row -> weak(row, report));
        String name = Names.brief(node.name(), context);
        if (node.name().equals(context.apex())) {
            report.at(ds.get(), APEX).field(Field.NAME).says(name).add();
        } else if (!node.has(RecordType.NS)) {
            if (context.delegation(node.name()).isEmpty()) {
                report.at(ds.get(), ALONE).field(Field.TYPE).says(name).add();
            }
        }
        removed(ds.get(), context, report);
    }

    private static void weak(Row row, Report report) {
        for (Value value : row.values()) {
            String[] fields = value.text().strip().split("\\s+", -1);
            if (fields.length >= 4
                    && (WEAK_ALGORITHMS.contains(fields[1]) || fields[2].equals(SHA_1))) {
                report.at(row, WEAK).field(Field.VALUE).says(fields[1], fields[2]).add();
                return;
            }
        }
    }

    /// The servers that signed the zone went with the DS that speaks of them still there.
    private static void removed(Group ds, LintContext context, Report report) {
        Optional<Zone> base = context.base();
        if (base.isEmpty()) {
            return;
        }
        Set<DomainName> before = Servers.of(base.get(), ds.name());
        Set<DomainName> now = Servers.of(context.zone(), ds.name());
        boolean wasSigned = values(base.get().group(ds.name(), RecordType.DS)).equals(values(ds));
        if (wasSigned && !before.isEmpty() && before.stream().noneMatch(now::contains)) {
            report.at(ds, DELETE_FIRST)
                    .field(Field.ROW)
                    .says(Names.brief(ds.name(), context))
                    .add();
        }
    }

    private static List<String> values(Group group) {
        return values(group.rows().stream().map(Row::set).toList());
    }

    private static List<String> values(Collection<RecordSet> sets) {
        return sets.stream().flatMap(set -> set.values().stream()).sorted().toList();
    }
}
