package org.zonewright.analysis.lint.rules.routing;

import org.zonewright.analysis.lint.Check;

import java.util.List;

/// Routing policies and health checks.
public final class RoutingRules {

    public static final List<Check> CHECKS =
            List.of(
                    new Defaults(),
                    new Locations(),
                    new Latencies(),
                    new Weights(),
                    new WeightedValues(),
                    new TwinMembers(),
                    new CheckedMembers(),
                    new CheckLinks(),
                    new FailoverPair(),
                    new GroupLimits(),
                    new SingleFailure(),
                    new UnreachableMembers());

    private RoutingRules() {}
}
