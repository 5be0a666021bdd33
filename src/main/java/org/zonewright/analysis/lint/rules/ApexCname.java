package org.zonewright.analysis.lint.rules;

import org.zonewright.analysis.lint.Check;
import org.zonewright.analysis.lint.Finding.Field;
import org.zonewright.analysis.lint.FindingBuilder;
import org.zonewright.analysis.lint.Fix;
import org.zonewright.analysis.lint.Group;
import org.zonewright.analysis.lint.LintContext;
import org.zonewright.analysis.lint.LintRule;
import org.zonewright.analysis.lint.Report;
import org.zonewright.analysis.lint.Row;
import org.zonewright.analysis.lint.common.AliasConversion;
import org.zonewright.analysis.lint.common.Names;
import org.zonewright.model.edit.Edit;
import org.zonewright.model.zone.DomainName;
import org.zonewright.model.zone.Phrase;
import org.zonewright.model.zone.RecordSet;
import org.zonewright.model.zone.RecordType;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The apex has an SOA and an NS set, and a CNAME suffers nothing beside it (RFC 1034 section
/// 3.6.2). What people want is an alias.
public final class ApexCname implements Check.OfPointers {

    private static final LintRule CNAME =
            LintRule.refusal(
                    "r53-apex-cname",
                    "RFC 1034 section 3.6.2; Route 53 guide, \"Supported DNS record types\"");

    private static final LintRule ALIAS =
            LintRule.refusal("r53-alias-cname-apex", "Route 53 API reference, AliasTarget");

    @Override
    public List<LintRule> rules() {
        return List.of(CNAME, ALIAS);
    }

    @Override
    public Set<RecordType> types() {
        return Set.of(RecordType.CNAME);
    }

    @Override
    public void check(Group group, LintContext context, Report report) {
        if (!group.name().equals(context.apex())) {
            return;
        }
        var conversion = new AliasConversion(group, context);
        String apex = Names.plain(context.apex());
        for (Row row : group.rows()) {
            FindingBuilder finding =
                    report.at(row, row.alias().isPresent() ? ALIAS : CNAME)
                            .field(Field.TYPE)
                            .says(apex)
                            .wording("apex-cname", Names.route53(context.apex()))
                            .fix(conversion.fix())
                            .fix(moveToWww(group, context));
            if (conversion.fix().isEmpty()) {
                finding.options(conversion.obstacles())
                        .option(Phrase.of("lint.option.addresses", apex))
                        .option(Phrase.of("lint.option.www", apex));
            }
            finding.add();
        }
    }

    private static Optional<Fix> moveToWww(Group group, LintContext context) {
        DomainName www = context.apex().child("www");
        if (context.exists(www) || context.delegation(www).isPresent()) {
            return Optional.empty();
        }
        var edits = new ArrayList<Edit>();
        for (Row row : group.rows()) {
            var key = new RecordSet.Key(www, row.type(), row.set().setIdentifier());
            edits.add(new Edit.Rekey(row.set().key(), row.set().withKey(key)));
        }
        Phrase left = Phrase.of("lint.unchecked.apex-left", Names.plain(context.apex()));
        return Optional.of(
                Fix.proposed("move-to-www", Edit.of(edits)).withUnchecked(List.of(left)));
    }
}
