package org.zonewright.analysis.lint.rules.style;

import org.zonewright.analysis.lint.Check;

import java.util.List;

/// Names, values and TTLs that work and that somebody may regret.
public final class StyleRules {

    public static final List<Check> CHECKS =
            List.of(
                    new HostNames(),
                    new TargetNames(),
                    new NearNames(),
                    new Services(),
                    new ServiceBindings(),
                    new Pointers(),
                    new AddressPointers(),
                    new SharedAddress(),
                    new SetContents(),
                    new Ttls(),
                    new TtlNorms(),
                    new Twins(),
                    new WebNames(),
                    new OrphanTarget());

    private StyleRules() {}
}
