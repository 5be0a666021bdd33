package org.zonewright.analysis.lint.rules;

import org.zonewright.analysis.lint.Check;
import org.zonewright.analysis.lint.Finding.Field;
import org.zonewright.analysis.lint.Fix;
import org.zonewright.analysis.lint.Group;
import org.zonewright.analysis.lint.LintContext;
import org.zonewright.analysis.lint.LintRule;
import org.zonewright.analysis.lint.Node;
import org.zonewright.analysis.lint.Report;
import org.zonewright.analysis.lint.common.AliasConversion;
import org.zonewright.analysis.lint.common.Names;
import org.zonewright.model.edit.Edit;
import org.zonewright.model.zone.RecordType;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Where a CNAME is, nothing else may be (RFC 1034 section 3.6.2). At the apex another rule says
/// so.
public final class CnameCoexist implements Check.OfTree {

    private static final LintRule RULE =
            LintRule.refusal("r53-cname-coexist", "RFC 1034 section 3.6.2");

    @Override
    public List<LintRule> rules() {
        return List.of(RULE);
    }

    @Override
    public Set<RecordType> types() {
        return Set.of(RecordType.CNAME);
    }

    @Override
    public void check(Node node, LintContext context, Report report) {
        Optional<Group> cname = node.group(RecordType.CNAME);
        if (cname.isEmpty() || node.types().size() == 1 || node.name().equals(context.apex())) {
            return;
        }
        List<Group> others = node.groups().stream().filter(g -> !g.equals(cname.get())).toList();
        atCname(cname.get(), others, context, report);
        for (Group other : others) {
            report.at(other, RULE)
                    .field(Field.TYPE)
                    .says(Names.brief(other.name(), context), other.type())
                    .wording(
                            "beside-cname",
                            other.type(),
                            Names.route53(other.name()),
                            Names.route53(context.apex()))
                    .fix(delete("delete-set", List.of(other), other.type().mnemonic()))
                    .add();
        }
    }

    private static void atCname(
            Group cname, List<Group> others, LintContext context, Report report) {
        String types = Names.types(others.stream().map(Group::type).toList(), ", ");
        report.at(cname, RULE)
                .field(Field.TYPE)
                .says(Names.brief(cname.name(), context), types)
                .wording("cname-beside", Names.route53(cname.name()), Names.route53(context.apex()))
                .fix(new AliasConversion(cname, context).fix())
                .fix(delete("delete-set", List.of(cname), "CNAME"))
                .fix(delete("delete-others", others, types))
                .add();
    }

    private static Fix delete(String id, List<Group> groups, String what) {
        List<Edit> edits =
                groups.stream()
                        .flatMap(group -> group.rows().stream())
                        .<Edit>map(row -> new Edit.Remove(row.set().key()))
                        .toList();
        return Fix.proposed(id, Edit.of(edits), what);
    }
}
