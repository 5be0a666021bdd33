package org.zonewright.analysis.resolve;

import org.zonewright.model.zone.DomainName;
import org.zonewright.model.zone.RecordType;

import java.util.List;
import java.util.stream.IntStream;

/// Makes the random choices of one answer.
interface Chance {

    /// The choice among the members of a group, or among the addresses of a target.
    ///
    /// @param name the group's or target's
    /// @param weights of the choices, each at least 0, their sum at least 1
    /// @return an index into `weights`
    int pick(DomainName name, RecordType type, List<Long> weights);

    /// Any `count` of the numbers from 0 below `of`, all such choices equally likely.
    ///
    /// @param count less than `of`
    /// @return ascending; all of the numbers if the choices are too many to go through
    List<Integer> pickSome(DomainName name, RecordType type, int count, int of);

    static List<Integer> all(int of) {
        return IntStream.range(0, of).boxed().toList();
    }
}
