package org.zonewright.analysis.lint.rules.wildcard;

import org.zonewright.analysis.lint.Check;

import java.util.List;

/// Wildcards and empty non-terminals.
public final class WildcardRules {

    public static final List<Check> CHECKS =
            List.of(
                    new EntShadow(),
                    new LiteralStar(),
                    new WildcardReach(),
                    new WildcardMail(),
                    new MixedSpelling());

    private WildcardRules() {}
}
