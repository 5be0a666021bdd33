package org.zonewright.analysis.lint.rules.style;

import org.zonewright.analysis.lint.Check;
import org.zonewright.analysis.lint.Finding.Field;
import org.zonewright.analysis.lint.LintContext;
import org.zonewright.analysis.lint.LintRule;
import org.zonewright.analysis.lint.Node;
import org.zonewright.analysis.lint.Report;
import org.zonewright.analysis.lint.Severity;
import org.zonewright.analysis.lint.common.HostForm;
import org.zonewright.model.zone.Internationalized;
import org.zonewright.model.zone.RecordType;

import java.util.List;
import java.util.Optional;

/// Owner names that hosts should not have (RFC 1123 section 2.1, RFC 5891 section 4.2.3.1).
final class HostNames implements Check.OfName {

    private static final LintRule HYPHEN =
            new LintRule(
                    "name-hyphen",
                    Severity.WARNING,
                    LintRule.STYLE,
                    "RFC 952; RFC 1123 section 2.1");
    private static final LintRule DOUBLE =
            new LintRule(
                    "name-double-hyphen",
                    Severity.INFO,
                    LintRule.STYLE,
                    "RFC 5891 section 4.2.3.1");
    private static final LintRule UNDERSCORE =
            new LintRule(
                    "name-underscore-host",
                    Severity.INFO,
                    LintRule.STYLE,
                    "RFC 952; RFC 1123 section 2.1");
    private static final LintRule IDN =
            new LintRule(
                    "name-idn-invalid",
                    Severity.WARNING,
                    LintRule.STYLE,
                    "RFC 5891 section 4.2; UTS #39 section 5.2");

    @Override
    public List<LintRule> rules() {
        return List.of(HYPHEN, DOUBLE, UNDERSCORE, IDN);
    }

    @Override
    public void check(Node node, LintContext context, Report report) {
        String name = node.name().canonical();
        boolean odd = name.indexOf('-') >= 0 || name.indexOf('_') >= 0;
        if (!odd || !node.name().isBelow(context.apex()) || HostForm.isExempt(node.name())) {
            return;
        }
        boolean isHost = HostForm.isHost(node.name(), node.types()) || node.has(RecordType.CNAME);
        String own = node.name().relativeTo(context.apex());
        for (String label : own.split("\\.", -1)) {
            if (label.startsWith("xn--")) {
                Optional<Internationalized.Fault> fault = Internationalized.fault(label);
                fault.ifPresent(f -> say(node, IDN, report, label, f));
            } else if (isHost) {
                check(label, node, report);
            }
        }
    }

    private static void check(String label, Node node, Report report) {
        if (label.startsWith("-") || label.endsWith("-")) {
            say(node, HYPHEN, report, label);
        } else if (label.startsWith("--", 2)) {
            say(node, DOUBLE, report, label);
        }
        if (label.indexOf('_') > 0 && !node.has(RecordType.CNAME)) {
            say(node, UNDERSCORE, report, label);
        }
    }

    private static void say(Node node, LintRule rule, Report report, String label) {
        report.at(node.groups().getFirst(), rule).field(Field.NAME).says(label).add();
    }

    private static void say(
            Node node, LintRule rule, Report report, String label, Internationalized.Fault fault) {
        report.at(node.groups().getFirst(), rule)
                .field(Field.NAME)
                .saysVariant(fault.id(), label)
                .add();
    }
}
