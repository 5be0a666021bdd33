package org.zonewright.analysis.lint.rules.style;

import org.zonewright.analysis.lint.Check;
import org.zonewright.analysis.lint.Finding.Field;
import org.zonewright.analysis.lint.Found;
import org.zonewright.analysis.lint.Group;
import org.zonewright.analysis.lint.LintContext;
import org.zonewright.analysis.lint.LintRule;
import org.zonewright.analysis.lint.Node;
import org.zonewright.analysis.lint.Report;
import org.zonewright.analysis.lint.Row;
import org.zonewright.analysis.lint.Severity;
import org.zonewright.analysis.lint.Value;
import org.zonewright.analysis.lint.common.HostForm;
import org.zonewright.analysis.lint.common.Names;
import org.zonewright.analysis.lint.common.Values;
import org.zonewright.model.zone.DomainName;
import org.zonewright.model.zone.RecordSet;
import org.zonewright.model.zone.RecordType;
import org.zonewright.model.zone.Sameness;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// PTR records: where they stand, and whether the hosts that they name have the address (RFC 1035
/// section 3.5, RFC 1912 section 2.1). Those of service discovery (RFC 6763) have `_` names.
final class Pointers implements Check.OfWorkspace {

    private static final LintRule PLACE =
            new LintRule("ptr-not-arpa", Severity.WARNING, LintRule.STYLE, "RFC 1035 section 3.5");
    private static final LintRule REVERSED =
            new LintRule(
                    "ptr-octets-reversed",
                    Severity.WARNING,
                    LintRule.STYLE,
                    "RFC 1035 section 3.5");
    private static final LintRule MULTIPLE =
            new LintRule("ptr-multiple", Severity.WARNING, LintRule.STYLE, "RFC 1912 section 2.1");
    private static final LintRule WITHOUT_A =
            new LintRule("ptr-without-a", Severity.INFO, LintRule.STYLE, "RFC 1912 section 2.1");

    @Override
    public List<LintRule> rules() {
        return List.of(PLACE, REVERSED, MULTIPLE, WITHOUT_A);
    }

    @Override
    public Set<RecordType> types() {
        return Set.of(RecordType.PTR);
    }

    @Override
    public void check(Node node, LintContext context, Report report) {
        Optional<Group> ptr = node.group(RecordType.PTR);
        if (ptr.isEmpty() || HostForm.isExempt(node.name())) {
            return;
        }
        if (!HostForm.isReverse(node.name())) {
            report.at(ptr.get(), PLACE)
                    .field(Field.NAME)
                    .says(Names.brief(node.name(), context))
                    .add();
            return;
        }
        Optional<String> address = ReverseName.address(node.name());
        for (Row row : ptr.get().rows()) {
            if (row.values().size() > 1) {
                report.at(row, MULTIPLE).field(Field.VALUE).says(row.values().size()).add();
            }
            address.ifPresent(a -> back(row, a, context, report));
        }
    }

    private static void back(Row row, String address, LintContext context, Report report) {
        RecordType type = address.indexOf(':') < 0 ? RecordType.A : RecordType.AAAA;
        for (Value value : row.values()) {
            DomainName host = value.name();
            Found found = host.isLegal() ? context.find(host) : new Found.Unclear();
            if (found instanceof Found.Missing || found instanceof Found.Bare) {
                without(row, host, address, context, report);
            } else if (found instanceof Found.Sets sets && isPlain(sets)) {
                if (has(sets.sets(), type, address)) {
                    continue;
                }
                if (type.equals(RecordType.A)
                        && has(sets.sets(), type, ReverseName.turned(address))) {
                    report.at(row, REVERSED)
                            .field(Field.NAME)
                            .says(ReverseName.turned(address))
                            .add();
                } else {
                    without(row, host, address, context, report);
                }
            }
        }
    }

    /// Of aliases and CNAMEs nobody here knows the addresses.
    private static boolean isPlain(Found.Sets found) {
        return !found.has(RecordType.CNAME) && found.sets().stream().noneMatch(RecordSet::isAlias);
    }

    private static boolean has(Collection<RecordSet> sets, RecordType type, String address) {
        String wanted = Sameness.normal(type, address);
        return sets.stream()
                .filter(set -> set.type().equals(type))
                .flatMap(set -> set.values().stream())
                .anyMatch(value -> Sameness.normal(type, value).equals(wanted));
    }

    private static void without(
            Row row, DomainName host, String address, LintContext context, Report report) {
        report.at(row, WITHOUT_A)
                .field(Field.VALUE)
                .says(Values.brief(Names.brief(host, context)), address)
                .add();
    }
}
