package org.zonewright.analysis.lint.rules.security;

import org.zonewright.analysis.lint.Check;

import java.util.List;

/// Names that others could take over, addresses nobody should publish, certificate authorities.
public final class SecurityRules {

    public static final List<Check> CHECKS = List.of();

    private SecurityRules() {}
}
