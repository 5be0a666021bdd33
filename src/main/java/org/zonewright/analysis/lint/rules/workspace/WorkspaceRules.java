package org.zonewright.analysis.lint.rules.workspace;

import org.zonewright.analysis.lint.Check;

import java.util.List;

/// Several open zones, beside one another.
public final class WorkspaceRules {

    public static final List<Check> CHECKS = List.of();

    private WorkspaceRules() {}
}
