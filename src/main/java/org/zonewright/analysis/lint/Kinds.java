package org.zonewright.analysis.lint;

import java.util.List;

/// Checks by what they are shown of a name.
record Kinds(
        List<Check.OfSet> ofSet,
        List<Check.OfGroup> ofGroup,
        List<Check.OfPointers> ofPointers,
        List<Check.OfName> ofName,
        List<Check.OfTree> ofTree,
        List<Check.OfWorkspace> ofWorkspace) {

    static Kinds of(List<Check> checks) {
        return new Kinds(
                kind(checks, Check.OfSet.class),
                kind(checks, Check.OfGroup.class),
                kind(checks, Check.OfPointers.class),
                kind(checks, Check.OfName.class),
                kind(checks, Check.OfTree.class),
                kind(checks, Check.OfWorkspace.class));
    }

    static <T extends Check> List<T> kind(List<Check> checks, Class<T> kind) {
        return checks.stream().filter(kind::isInstance).map(kind::cast).toList();
    }
}
