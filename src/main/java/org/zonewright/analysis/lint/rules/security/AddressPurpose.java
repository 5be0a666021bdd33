package org.zonewright.analysis.lint.rules.security;

import org.zonewright.analysis.lint.Check;
import org.zonewright.analysis.lint.Finding.Field;
import org.zonewright.analysis.lint.LintContext;
import org.zonewright.analysis.lint.LintRule;
import org.zonewright.analysis.lint.Report;
import org.zonewright.analysis.lint.Row;
import org.zonewright.analysis.lint.Severity;
import org.zonewright.analysis.lint.Value;
import org.zonewright.analysis.lint.common.AddressKind;
import org.zonewright.analysis.lint.common.SpecialAddresses;
import org.zonewright.model.zone.DomainName;
import org.zonewright.model.zone.RecordSet;
import org.zonewright.model.zone.RecordType;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Addresses that a public zone should not have (IANA special-purpose address registries).
final class AddressPurpose implements Check.OfSet, Check.OfZone {

    private static final String SOURCE = "RFC 6890; IANA special-purpose address registries";

    private static final LintRule PRIVATE =
            new LintRule("sec-private-in-public", Severity.WARNING, LintRule.SECURITY, SOURCE);
    private static final LintRule DOCUMENTATION =
            new LintRule("sec-doc-address", Severity.WARNING, LintRule.SECURITY, SOURCE);
    private static final LintRule SPECIAL =
            new LintRule("sec-special-address", Severity.WARNING, LintRule.SECURITY, SOURCE);
    private static final LintRule LOCALHOST =
            new LintRule("sec-localhost", Severity.INFO, LintRule.SECURITY, "RFC 6761 section 6.3");

    /// Names for documentation and tests (RFC 2606, RFC 6761): such addresses are theirs.
    private static final Set<String> EXAMPLES = Set.of("example", "test", "invalid", "localhost");

    /// How many names of such a zone are looked at for the one that is said.
    private static final int LOOKED_AT = 200;

    @Override
    public List<LintRule> rules() {
        return List.of(PRIVATE, DOCUMENTATION, SPECIAL, LOCALHOST);
    }

    @Override
    public Set<RecordType> types() {
        return Set.of(RecordType.A, RecordType.AAAA);
    }

    @Override
    public void check(Row row, LintContext context, Report report) {
        if (!isAddress(row.type()) || context.zone().info().isPrivate()) {
            return;
        }
        for (Value value : row.values()) {
            SpecialAddresses.block(value.text().strip())
                    .ifPresent(block -> check(row, value.text(), block, context, report));
        }
    }

    private static void check(
            Row row,
            String address,
            SpecialAddresses.Block block,
            LintContext context,
            Report report) {
        AddressKind kind = block.kind();
        LintRule rule = rule(kind, row.name());
        boolean isOfExamples = rule.equals(DOCUMENTATION) && isExample(context.apex());
        if (!kind.isPublic() && !isOfExamples) {
            report.at(row, rule)
                    .field(Field.VALUE)
                    .says(address, block.purpose(), block.defined())
                    .add();
        }
    }

    private static LintRule rule(AddressKind kind, DomainName name) {
        if (kind == AddressKind.LOOPBACK && name.canonical().startsWith("localhost.")) {
            return LOCALHOST;
        }
        if (kind.isLocal()) {
            return PRIVATE;
        }
        return kind == AddressKind.DOCUMENTATION ? DOCUMENTATION : SPECIAL;
    }

    private static boolean isAddress(RecordType type) {
        return type.equals(RecordType.A) || type.equals(RecordType.AAAA);
    }

    private static boolean isExample(DomainName apex) {
        List<String> labels = apex.labels();
        return !labels.isEmpty()
                && (EXAMPLES.contains(labels.getLast())
                        || labels.size() > 1
                                && labels.get(labels.size() - 2).equals("example")
                                && Set.of("com", "net", "org").contains(labels.getLast()));
    }

    /// In a zone of examples said once, and as no more than a reminder.
    @Override
    public void check(LintContext context, Report report) {
        if (!isExample(context.apex()) || context.zone().info().isPrivate()) {
            return;
        }
        for (RecordType type : List.of(RecordType.A, RecordType.AAAA)) {
            Optional<RecordSet> first =
                    context.zone()
                            .namesWith(type)
                            .limit(LOOKED_AT)
                            .flatMap(name -> context.zone().group(name, type).stream())
                            .filter(set -> documented(set).findAny().isPresent())
                            .findFirst();
            if (first.isPresent()) {
                String address = documented(first.get()).findFirst().orElseThrow();
                report.at(first.get(), DOCUMENTATION)
                        .field(Field.VALUE)
                        .severity(Severity.INFO)
                        .saysVariant("example", address)
                        .add();
                return;
            }
        }
    }

    private static Stream<String> documented(RecordSet set) {
        return set.values().stream()
                .filter(value -> SpecialAddresses.kind(value) == AddressKind.DOCUMENTATION);
    }
}
