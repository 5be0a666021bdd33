package org.zonewright.analysis.lint;

import org.zonewright.model.zone.RecordType;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Checks of one kind, for each type those that look at it. For one walk, on one thread.
final class ByType<C extends Check> {

    private final List<C> checks;
    private final Map<RecordType, Lists<C>> ofOne = new HashMap<>();
    private final Map<Set<RecordType>, Lists<C>> ofSeveral = new HashMap<>();

    private record Lists<C>(List<C> all, List<C> plain) {
        List<C> at(boolean isPlain) {
            return isPlain ? plain : all;
        }
    }

    private ByType(List<C> checks) {
        this.checks = checks;
    }

    static <C extends Check> ByType<C> of(Class<C> kind, List<Check> checks) {
        return new ByType<>(checks.stream().filter(kind::isInstance).map(kind::cast).toList());
    }

    /// @param isPlain whether all that is looked at is ([Check#looksAtPlainSets])
    List<C> at(RecordType type, boolean isPlain) {
        Lists<C> known = ofOne.get(type);
        if (known == null) {
            known = lists(Set.of(type));
            ofOne.put(type, known);
        }
        return known.at(isPlain);
    }

    /// @param types of one name, one or more
    List<C> at(Set<RecordType> types, boolean isPlain) {
        if (types.size() == 1) {
            return at(types.iterator().next(), isPlain);
        }
        Lists<C> known = ofSeveral.get(types);
        if (known == null) {
            known = lists(types);
            ofSeveral.put(Set.copyOf(types), known);
        }
        return known.at(isPlain);
    }

    private Lists<C> lists(Set<RecordType> types) {
        List<C> all = checks.stream().filter(check -> looksAt(check, types)).toList();
        return new Lists<>(all, all.stream().filter(Check::looksAtPlainSets).toList());
    }

    private static boolean looksAt(Check check, Set<RecordType> types) {
        return check.types().isEmpty() || !Collections.disjoint(check.types(), types);
    }
}
