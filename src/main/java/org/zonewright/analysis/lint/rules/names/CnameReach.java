package org.zonewright.analysis.lint.rules.names;

import org.zonewright.analysis.lint.Check;
import org.zonewright.analysis.lint.Finding.Field;
import org.zonewright.analysis.lint.FindingBuilder;
import org.zonewright.analysis.lint.Fix;
import org.zonewright.analysis.lint.LintContext;
import org.zonewright.analysis.lint.LintRule;
import org.zonewright.analysis.lint.Node;
import org.zonewright.analysis.lint.Report;
import org.zonewright.analysis.lint.Row;
import org.zonewright.analysis.lint.Severity;
import org.zonewright.analysis.lint.common.Names;
import org.zonewright.analysis.lint.common.Pointing;
import org.zonewright.analysis.lint.common.Trail;
import org.zonewright.model.edit.Edit;
import org.zonewright.model.zone.Phrase;
import org.zonewright.model.zone.RecordType;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Where a CNAME leads in the end, through this zone and the others that are open.
public final class CnameReach implements Check.OfWorkspace {

    private static final LintRule LOOP =
            new LintRule("cname-loop", Severity.ERROR, LintRule.RFC, "RFC 1034 section 3.6.2");
    private static final LintRule CHAIN =
            new LintRule(
                    "cname-chain",
                    Severity.WARNING,
                    LintRule.BEST_PRACTICE,
                    "RFC 1034 section 3.6.2");

    /// So many CNAMEs in a row are many; two are common where a service has a name in the zone.
    private static final int MANY = 3;

    @Override
    public List<LintRule> rules() {
        return List.of(LOOP, CHAIN);
    }

    @Override
    public Set<RecordType> types() {
        return Set.of(RecordType.CNAME);
    }

    @Override
    public void check(Node node, LintContext context, Report report) {
        node.group(RecordType.CNAME)
                .filter(_ -> context.delegation(node.name()).isEmpty())
                .ifPresent(
                        group ->
                                Pointing.of(group, context)
                                        .forEach(one -> check(one, context, report)));
    }

    private static void check(Pointing cname, LintContext context, Report report) {
        Row row = cname.row();
        if (cname.target().equals(row.name())) {
            return;
        }
        if (!Trail.leadsOn(cname.target(), context)) {
            return;
        }
        List<Trail> trails = Trail.from(row.name(), cname.target(), context);
        Optional<Trail> loop = trails.stream().filter(Trail::isLoop).findFirst();
        if (loop.isPresent()) {
            loop(row, loop.get(), context, report);
            return;
        }
        trails.stream()
                .filter(trail -> trail.cnames() > 1)
                .findFirst()
                .ifPresent(trail -> chain(cname, trail, trails.size() == 1, context, report));
    }

    private static void loop(Row row, Trail trail, LintContext context, Report report) {
        String owner = Names.brief(row, context);
        FindingBuilder finding = report.at(row, LOOP).field(Field.VALUE);
        if (trail.last().equals(row.name())) {
            finding.says(owner, trail.cnames());
        } else {
            finding.saysVariant("into", owner, Names.brief(trail.last(), context));
        }
        finding.option(way(row, trail, context)).add();
    }

    private static void chain(
            Pointing cname, Trail trail, boolean isOnly, LintContext context, Report report) {
        Row row = cname.row();
        FindingBuilder finding =
                report.at(row, CHAIN)
                        .severity(trail.cnames() < MANY ? Severity.INFO : Severity.WARNING)
                        .field(Field.VALUE)
                        .says(Names.brief(row, context), trail.cnames())
                        .option(way(row, trail, context));
        if (isOnly) {
            Edit edit = cname.retargeted(trail.last());
            finding.fix(Fix.proposed("retarget", edit, Names.brief(trail.last(), context)));
        }
        finding.add();
    }

    private static Phrase way(Row row, Trail trail, LintContext context) {
        var names = new StringBuilder(Names.brief(row, context));
        trail.names().forEach(name -> names.append(" → ").append(Names.brief(name, context)));
        return Phrase.of("lint.option.way", names.toString());
    }
}
