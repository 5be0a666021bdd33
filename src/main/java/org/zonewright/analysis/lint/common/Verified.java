package org.zonewright.analysis.lint.common;

import org.zonewright.analysis.lint.Fix;
import org.zonewright.analysis.lint.LintContext;
import org.zonewright.analysis.lint.LintRule;
import org.zonewright.model.edit.Edit;
import org.zonewright.model.zone.Annotations;
import org.zonewright.model.zone.Annotations.Waiver;
import org.zonewright.model.zone.DomainName;

import java.util.ArrayList;
import java.util.Optional;

/// What somebody looked up elsewhere, since nothing here can tell.
public final class Verified {

    private Verified() {}

    /// A waiver for one name: somebody has looked.
    public static Fix fix(LintRule rule, DomainName name, LintContext context) {
        Annotations now = context.zone().annotations();
        var waiver = new Waiver(rule.id(), Optional.of(name.text()), "verified", Optional.empty());
        var waivers = new ArrayList<>(now.waivers());
        waivers.add(waiver);
        return Fix.proposed(
                "mark-verified", new Edit.SetAnnotations(new Annotations(now.notes(), waivers)));
    }
}
