package org.zonewright.analysis.lint;

import org.zonewright.model.zone.RecordType;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// For each type the checks that look at it. For one walk, on one thread.
final class ByType {

    private final List<Check> checks;
    private final Map<RecordType, Looks> ofOne = new HashMap<>();
    private final Map<List<RecordType>, Looks> ofSeveral = new HashMap<>();

    private record Looks(Kinds all, Kinds plain) {
        Kinds at(boolean isPlain) {
            return isPlain ? plain : all;
        }
    }

    ByType(List<Check> checks) {
        this.checks = checks;
    }

    /// @param isPlain whether all that is looked at is ([Check#looksAtPlainSets])
    Kinds at(RecordType type, boolean isPlain) {
        Looks known = ofOne.get(type);
        if (known == null) {
            known = looks(List.of(type));
            ofOne.put(type, known);
        }
        return known.at(isPlain);
    }

    /// @param types of one name, in order, one or more
    Kinds at(List<RecordType> types, boolean isPlain) {
        if (types.size() == 1) {
            return at(types.getFirst(), isPlain);
        }
        Looks known = ofSeveral.get(types);
        if (known == null) {
            known = looks(types);
            ofSeveral.put(types, known);
        }
        return known.at(isPlain);
    }

    private Looks looks(List<RecordType> types) {
        List<Check> all = checks.stream().filter(check -> looksAt(check, types)).toList();
        List<Check> plain = all.stream().filter(Check::looksAtPlainSets).toList();
        return new Looks(Kinds.of(all), Kinds.of(plain));
    }

    private static boolean looksAt(Check check, List<RecordType> types) {
        return check.types().isEmpty() || !Collections.disjoint(check.types(), types);
    }
}
