package org.zonewright.analysis.lint.rules.names;

import org.zonewright.analysis.lint.Check;

import java.util.List;

/// CNAMEs, their chains, and the names that values lead to.
public final class NameRules {

    public static final List<Check> CHECKS =
            List.of(
                    new CnameText(),
                    new CnameReach(),
                    new CnameEnd(),
                    new TargetAddress(),
                    new TargetReach(),
                    new NameRepeatsZone(),
                    new TargetSpelling(),
                    new DnamePresent());

    private NameRules() {}
}
