package org.zonewright.analysis.resolve;

import org.zonewright.model.zone.DomainName;
import org.zonewright.model.zone.RecordType;

import java.util.List;

/// Another's draws, and whether there were any.
final class NotedChance implements Chance {

    private final Chance chance;
    private boolean drawn;

    NotedChance(Chance chance) {
        this.chance = chance;
    }

    boolean hasDrawn() {
        return drawn;
    }

    @Override
    public int pick(DomainName name, RecordType type, List<Long> weights) {
        drawn |= weights.size() > 1;
        return chance.pick(name, type, weights);
    }

    @Override
    public List<Integer> pickSome(DomainName name, RecordType type, int count, int of) {
        drawn = true;
        return chance.pickSome(name, type, count, of);
    }
}
