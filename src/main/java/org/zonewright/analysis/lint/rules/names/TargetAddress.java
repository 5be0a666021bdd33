package org.zonewright.analysis.lint.rules.names;

import org.zonewright.analysis.lint.Check;
import org.zonewright.analysis.lint.Finding.Field;
import org.zonewright.analysis.lint.Fix;
import org.zonewright.analysis.lint.Group;
import org.zonewright.analysis.lint.LintContext;
import org.zonewright.analysis.lint.LintRule;
import org.zonewright.analysis.lint.Report;
import org.zonewright.analysis.lint.Row;
import org.zonewright.analysis.lint.Severity;
import org.zonewright.analysis.lint.Value;
import org.zonewright.analysis.lint.common.Literals;
import org.zonewright.analysis.lint.common.NameField;
import org.zonewright.analysis.lint.common.Names;
import org.zonewright.analysis.lint.common.Values;
import org.zonewright.model.edit.Edit;
import org.zonewright.model.zone.Content;
import org.zonewright.model.zone.DomainName;
import org.zonewright.model.zone.RecordSet;
import org.zonewright.model.zone.RecordType;
import org.zonewright.model.zone.Routing;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/// MX, SRV and NS lead to names, never to addresses.
public final class TargetAddress implements Check.OfPointers {

    /// @param label of the host that would have the address
    private record Kind(LintRule rule, String label) {
        static Kind of(String id, String source, String label) {
            return new Kind(new LintRule(id, Severity.ERROR, LintRule.RFC, source), label);
        }
    }

    private static final Map<RecordType, Kind> KINDS =
            Map.of(
                    RecordType.MX, Kind.of("mx-target-ip", "RFC 1035 section 3.3.9", "mail"),
                    RecordType.SRV, Kind.of("srv-target-ip", "RFC 2782", "host"),
                    RecordType.NS, Kind.of("ns-target-ip", "RFC 1035 section 3.3.11", "ns1"));

    @Override
    public List<LintRule> rules() {
        return KINDS.values().stream()
                .map(Kind::rule)
                .sorted(Comparator.comparing(LintRule::id))
                .toList();
    }

    @Override
    public Set<RecordType> types() {
        return KINDS.keySet();
    }

    @Override
    public void check(Group group, LintContext context, Report report) {
        Kind kind = KINDS.get(group.type());
        if (kind == null) {
            return;
        }
        for (Row row : group.rows()) {
            for (Value value : row.values()) {
                check(kind, row, value.text(), context, report);
            }
        }
    }

    private static void check(
            Kind kind, Row row, String value, LintContext context, Report report) {
        Optional<NameField> field = NameField.of(row.type(), value);
        Optional<Literals> address = field.flatMap(one -> Literals.of(one.text(), context));
        if (address.isPresent()) {
            report.at(row, kind.rule())
                    .field(Field.VALUE)
                    .says(address.get().address())
                    .fix(makeHost(kind, row, value, field.get(), address.get(), context))
                    .add();
        }
    }

    private static Optional<Fix> makeHost(
            Kind kind,
            Row row,
            String value,
            NameField field,
            Literals address,
            LintContext context) {
        if (!(row.set().content() instanceof Content.Values(long ttl, _))) {
            return Optional.empty();
        }
        return IntStream.rangeClosed(1, 9)
                .mapToObj(i -> context.apex().child(i == 1 ? kind.label() : kind.label() + i))
                .filter(name -> !context.exists(name))
                .findFirst()
                .map(name -> makeHost(row, value, field, host(name, address, ttl), context));
    }

    private static RecordSet host(DomainName name, Literals address, long ttl) {
        return new RecordSet(
                new RecordSet.Key(name.asRoute53Prints(), address.type(), ""),
                new Content.Values(ttl, List.of(address.address())),
                new Routing.Simple(),
                Optional.empty(),
                List.of());
    }

    private static Fix makeHost(
            Row row, String value, NameField field, RecordSet host, LintContext context) {
        List<Edit> edits =
                List.of(
                        new Edit.Put(host),
                        Values.respelled(row, value, field.with(host.name().route53())));
        return Fix.proposed("make-host", Edit.of(edits), Names.brief(host.name(), context));
    }
}
