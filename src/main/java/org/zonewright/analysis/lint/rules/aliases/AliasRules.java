package org.zonewright.analysis.lint.rules.aliases;

import org.zonewright.analysis.lint.Check;

import java.util.List;

/// Aliases that Route 53 takes and that are wrong or weak all the same.
public final class AliasRules {

    public static final List<Check> CHECKS =
            List.of(
                    new AliasHealth(),
                    new AliasDepth(),
                    new AliasEnds(),
                    new DualstackPrefix(),
                    new AliasPlaces(),
                    new AliasCouldBe(),
                    new AliasResources());

    private AliasRules() {}
}
