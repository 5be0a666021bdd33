package org.zonewright.analysis.lint.rules;

import org.zonewright.analysis.lint.Check;
import org.zonewright.analysis.lint.Finding.Field;
import org.zonewright.analysis.lint.Fix;
import org.zonewright.analysis.lint.LintContext;
import org.zonewright.analysis.lint.LintRule;
import org.zonewright.analysis.lint.Report;
import org.zonewright.analysis.lint.Row;
import org.zonewright.analysis.lint.common.Names;
import org.zonewright.analysis.lint.common.Sources;
import org.zonewright.analysis.lint.common.Values;
import org.zonewright.model.edit.Edit;
import org.zonewright.model.zone.Content;
import org.zonewright.model.zone.RecordSet;
import org.zonewright.model.zone.RecordType;
import org.zonewright.model.zone.Routing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// A CNAME has one value (RFC 2181 section 10.1), an SOA has one and stands at the apex.
public final class SingleValue implements Check.OfSet {

    private static final LintRule CNAME =
            LintRule.refusal("r53-cname-multi-value", "RFC 2181 section 10.1");
    private static final LintRule SOA =
            LintRule.refusal("r53-soa-multi", "RFC 1035 section 5.2; " + Sources.SOA_NS);

    @Override
    public List<LintRule> rules() {
        return List.of(CNAME, SOA);
    }

    @Override
    public Set<RecordType> types() {
        return Set.of(RecordType.CNAME, RecordType.SOA);
    }

    @Override
    public void check(Row row, LintContext context, Report report) {
        int count = row.values().size();
        if (row.type().equals(RecordType.CNAME) && count > 1) {
            report.at(row, CNAME)
                    .field(Field.VALUE)
                    .says(count)
                    .fix(keepFirst(row.set()))
                    .fix(makeWeighted(row.set()))
                    .add();
        } else if (row.type().equals(RecordType.SOA)) {
            if (!row.name().equals(context.apex())) {
                var delete = new Edit.Remove(row.set().key());
                report.at(row, SOA)
                        .field(Field.TYPE)
                        .saysVariant("below", Names.brief(row, context))
                        .fix(Fix.proposed("delete-set", delete, "SOA"))
                        .add();
            } else if (count > 1) {
                report.at(row, SOA).field(Field.VALUE).says(count).fix(keepFirst(row.set())).add();
            }
        }
    }

    private static Fix keepFirst(RecordSet set) {
        return Fix.proposed(
                "keep-first", new Edit.Put(Values.with(set, List.of(set.values().getFirst()))));
    }

    private static Optional<Fix> makeWeighted(RecordSet set) {
        if (!(set.routing() instanceof Routing.Simple)
                || !(set.content() instanceof Content.Values(long ttl, List<String> values))) {
            return Optional.empty();
        }
        var edits = new ArrayList<Edit>(List.of(new Edit.Remove(set.key())));
        for (int i = 0; i < values.size(); i++) {
            var one = new Content.Values(ttl, List.of(values.get(i)));
            edits.add(
                    new Edit.Put(
                            set.withContent(one)
                                    .withRouting(new Routing.Weighted(1), "cname-" + (i + 1))));
        }
        return Optional.of(Fix.proposed("make-weighted", new Edit.Batch(edits)));
    }
}
