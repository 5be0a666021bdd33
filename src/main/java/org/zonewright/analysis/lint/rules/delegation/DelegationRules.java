package org.zonewright.analysis.lint.rules.delegation;

import org.zonewright.analysis.lint.Check;

import java.util.List;

/// Delegations, name servers, glue, DS and SOA.
public final class DelegationRules {

    public static final List<Check> CHECKS = List.of();

    private DelegationRules() {}
}
