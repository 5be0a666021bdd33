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
import org.zonewright.analysis.lint.common.AliasConversion;
import org.zonewright.analysis.lint.common.HostForm;
import org.zonewright.analysis.lint.common.Names;
import org.zonewright.analysis.lint.common.Values;
import org.zonewright.model.zone.DomainName;
import org.zonewright.model.zone.RecordSet;
import org.zonewright.model.zone.RecordType;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// SVCB and HTTPS records that clients must not use, or cannot (RFC 9460).
final class ServiceBindings implements Check.OfTree {

    private static final LintRule MODES =
            new LintRule(
                    "svcb-mode-mix", Severity.ERROR, LintRule.RFC, "RFC 9460 sections 2.4.1 and 8");
    private static final LintRule ADDRESS =
            new LintRule(
                    "https-without-address",
                    Severity.WARNING,
                    LintRule.RFC,
                    "RFC 9460 sections 3 and 7.3");
    private static final LintRule AT_CNAME =
            new LintRule(
                    "https-at-cname",
                    Severity.ERROR,
                    LintRule.ROUTE53,
                    "RFC 1034 section 3.6.2; RFC 9460 section 1.2");

    private static final String HINT = "ipv4hint";
    private static final Set<RecordType> TYPES = Set.of(RecordType.SVCB, RecordType.HTTPS);

    @Override
    public List<LintRule> rules() {
        return List.of(MODES, ADDRESS, AT_CNAME);
    }

    @Override
    public Set<RecordType> types() {
        return TYPES;
    }

    @Override
    public void check(Node node, LintContext context, Report report) {
        for (RecordType type : TYPES) {
            node.group(type).ifPresent(group -> check(group, node, context, report));
        }
    }

    private static void check(Group group, Node node, LintContext context, Report report) {
        Optional<Group> cname = node.group(RecordType.CNAME);
        if (cname.isPresent() && group.type().equals(RecordType.HTTPS)) {
            report.at(group, AT_CNAME)
                    .field(Field.TYPE)
                    .says(Names.brief(group.name(), context))
                    .wording(
                            "beside-cname",
                            group.type(),
                            Names.route53(group.name()),
                            Names.route53(context.apex()))
                    .fix(new AliasConversion(cname.get(), context).fix())
                    .add();
        }
        for (Row row : group.rows()) {
            List<Binding> bindings =
                    row.values().stream().flatMap(value -> Binding.of(value).stream()).toList();
            modes(row, bindings, report);
            if (group.type().equals(RecordType.HTTPS)
                    && cname.isEmpty()
                    && !HostForm.isExempt(group.name())) {
                bindings.forEach(binding -> addresses(row, binding, context, report));
            }
        }
    }

    private static void modes(Row row, List<Binding> bindings, Report report) {
        boolean alias = bindings.stream().anyMatch(Binding::isAlias);
        if (alias && !bindings.stream().allMatch(Binding::isAlias)) {
            report.at(row, MODES).field(Field.VALUE).add();
        }
        for (Binding binding : bindings) {
            if (binding.isAlias() && !binding.parameters().isEmpty()) {
                report.at(row, MODES).field(Field.VALUE).saysVariant("parameters").add();
            }
            binding.missingKey()
                    .ifPresent(
                            key ->
                                    report.at(row, MODES)
                                            .field(Field.VALUE)
                                            .saysVariant("mandatory", key)
                                            .add());
        }
    }

    private static void addresses(Row row, Binding binding, LintContext context, Report report) {
        DomainName host =
                binding.target().isRoot() && !binding.isAlias() ? row.name() : binding.target();
        if (host.isRoot() || !(context.find(host) instanceof Found.Sets found)) {
            if (!host.isRoot() && isGone(context.find(host))) {
                say(row, host, context, report);
            }
            return;
        }
        if (!found.has(RecordType.A)
                && !found.has(RecordType.AAAA)
                && !found.has(RecordType.CNAME)
                && !(binding.isAlias() && found.has(RecordType.HTTPS))) {
            say(row, host, context, report);
            return;
        }
        hint(row, binding, found, report);
    }

    private static boolean isGone(Found found) {
        return found instanceof Found.Missing || found instanceof Found.Bare;
    }

    private static void say(Row row, DomainName host, LintContext context, Report report) {
        report.at(row, ADDRESS).field(Field.VALUE).says(Names.brief(host, context)).add();
    }

    /// Hints that are not among the addresses; of aliases and routed sets nobody knows those.
    private static void hint(Row row, Binding binding, Found.Sets found, Report report) {
        List<RecordSet> sets =
                found.sets().stream().filter(set -> set.type().equals(RecordType.A)).toList();
        Optional<String> hint = binding.parameter(HINT);
        if (hint.isEmpty() || sets.size() != 1 || sets.getFirst().values().isEmpty()) {
            return;
        }
        var addresses = new TreeSet<>(sets.getFirst().values());
        if (!addresses.containsAll(List.of(hint.get().split(",", -1)))) {
            String right = HINT + "=" + String.join(",", addresses);
            String next = binding.text().replace(HINT + "=" + binding.raw(HINT), right);
            report.at(row, ADDRESS)
                    .field(Field.VALUE)
                    .saysVariant("hint", HINT)
                    .fix(
                            Fix.proposed(
                                    "sync-hint", Values.respelled(row, binding.text(), next), HINT))
                    .add();
        }
    }
}
