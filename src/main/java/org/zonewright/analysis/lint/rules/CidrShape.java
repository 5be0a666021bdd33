package org.zonewright.analysis.lint.rules;

import org.zonewright.analysis.lint.Check;
import org.zonewright.analysis.lint.Finding.Field;
import org.zonewright.analysis.lint.Group;
import org.zonewright.analysis.lint.LintContext;
import org.zonewright.analysis.lint.LintRule;
import org.zonewright.analysis.lint.Report;
import org.zonewright.analysis.lint.Row;
import org.zonewright.analysis.lint.common.MostCommon;
import org.zonewright.analysis.lint.common.Sources;
import org.zonewright.analysis.lint.common.Uuids;
import org.zonewright.analysis.lint.common.Values;
import org.zonewright.model.zone.Routing;

import java.util.List;
import java.util.regex.Pattern;

/// IP-based members name a location of one collection, the same for the whole group.
public final class CidrShape implements Check.OfGroup {

    private static final LintRule SHAPE = LintRule.refusal("r53-cidr-shape", Sources.CIDR);
    private static final LintRule COLLECTION =
            LintRule.refusal("r53-cidr-collection", Sources.IP_BASED);

    private static final Pattern LOCATION = Pattern.compile("[0-9A-Za-z_\\-*]{1,16}");

    @Override
    public List<LintRule> rules() {
        return List.of(SHAPE, COLLECTION);
    }

    @Override
    public boolean looksAtPlainSets() {
        return false;
    }

    @Override
    public void check(Group group, LintContext context, Report report) {
        List<String> collections =
                group.rows().stream()
                        .filter(row -> row.set().routing() instanceof Routing.IpBased)
                        .map(row -> ((Routing.IpBased) row.set().routing()).collectionId())
                        .toList();
        if (collections.isEmpty()) {
            return;
        }
        String common = MostCommon.of(collections);
        for (Row row : group.rows()) {
            if (row.set().routing() instanceof Routing.IpBased(String id, String location)) {
                if (!Uuids.isUuid(id) || !LOCATION.matcher(location).matches()) {
                    report.at(row, SHAPE)
                            .field(Field.ROUTING)
                            .says(Values.brief(id + " " + location))
                            .add();
                } else if (!id.equals(common)) {
                    report.at(row, COLLECTION).field(Field.ROUTING).add();
                }
            }
        }
    }
}
