package org.zonewright.analysis.lint.rules;

import org.zonewright.analysis.lint.Check;
import org.zonewright.analysis.lint.Finding.Field;
import org.zonewright.analysis.lint.Fix;
import org.zonewright.analysis.lint.LintContext;
import org.zonewright.analysis.lint.LintRule;
import org.zonewright.analysis.lint.Report;
import org.zonewright.analysis.lint.Row;
import org.zonewright.analysis.lint.common.Sources;
import org.zonewright.model.edit.Edit;
import org.zonewright.model.zone.Routing;
import org.zonewright.model.zone.Routing.Geoproximity.Place;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// A bias is −99 to 99, and coordinates have at most two decimals.
public final class Geoproximity implements Check.OfSet {

    static final long MAX_BIAS = 99;

    static final LintRule RULE = LintRule.refusal("r53-geoprox-bias", Sources.GEOPROXIMITY);

    private static final Pattern LATITUDE = Pattern.compile("[-+]?[0-9]{1,2}(\\.[0-9]{0,2})?");
    private static final Pattern LONGITUDE = Pattern.compile("[-+]?[0-9]{1,3}(\\.[0-9]{0,2})?");

    @Override
    public List<LintRule> rules() {
        return List.of(RULE);
    }

    @Override
    public boolean looksAtPlainSets() {
        return false;
    }

    @Override
    public void check(Row row, LintContext context, Report report) {
        if (row.set().routing() instanceof Routing.Geoproximity near) {
            near.bias()
                    .filter(bias -> Math.abs(bias) > MAX_BIAS)
                    .ifPresent(bias -> bias(row, near, bias, report));
            if (near.place() instanceof Place.Coordinates(String latitude, String longitude)
                    && (!isWithin(latitude, LATITUDE, 90)
                            || !isWithin(longitude, LONGITUDE, 180))) {
                report.at(row, RULE)
                        .field(Field.ROUTING)
                        .saysVariant("coordinates", latitude, longitude)
                        .add();
            }
        }
    }

    private static void bias(Row row, Routing.Geoproximity near, long bias, Report report) {
        long clamped = Math.clamp(bias, -MAX_BIAS, MAX_BIAS);
        var next = new Routing.Geoproximity(near.place(), Optional.of(clamped));
        var edit = new Edit.Put(row.set().withRouting(next, row.set().setIdentifier()));
        report.at(row, RULE)
                .field(Field.ROUTING)
                .says(Long.toString(bias))
                .fix(Fix.proposed("set-bias", edit, Long.toString(clamped)))
                .add();
    }

    private static boolean isWithin(String text, Pattern form, int limit) {
        return form.matcher(text).matches()
                && new BigDecimal(text).abs().compareTo(BigDecimal.valueOf(limit)) <= 0;
    }
}
