package org.zonewright.analysis.lint.rules.workspace;

import org.zonewright.analysis.lint.Check;

import java.util.List;

/// Several open zones, beside one another, and what people wrote about theirs.
public final class WorkspaceRules {

    public static final List<Check> CHECKS =
            List.of(
                    new PrivateHides(),
                    new Overlap(),
                    new SameName(),
                    new ChildRecords(),
                    new AliasAccount(),
                    new NoteExpired());

    private WorkspaceRules() {}
}
