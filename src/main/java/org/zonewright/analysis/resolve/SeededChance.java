package org.zonewright.analysis.resolve;

import org.zonewright.model.zone.DomainName;
import org.zonewright.model.zone.RecordType;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;

/// Draws from a seed. Each group has a stream of its own, so that a change elsewhere in the zone
/// does not move its draws, and `A` and `AAAA` of one name are drawn apart, as resolvers ask them.
record SeededChance(long seed) implements Chance {

    @Override
    public int pick(DomainName name, RecordType type, List<Long> weights) {
        long sum = weights.stream().mapToLong(Long::longValue).sum();
        long drawn = stream(name, type).nextLong(sum);
        for (int i = 0; i < weights.size(); i++) {
            drawn -= weights.get(i);
            if (drawn < 0) {
                return i;
            }
        }
        throw new IllegalArgumentException(weights + " add up to nothing");
    }

    @Override
    public List<Integer> pickSome(DomainName name, RecordType type, int count, int of) {
        SplittableRandom random = stream(name, type);
        var numbers = new ArrayList<>(Chance.all(of));
        for (int i = 0; i < count; i++) {
            Collections.swap(numbers, i, i + random.nextInt(of - i));
        }
        return numbers.subList(0, count).stream().sorted().toList();
    }

    private SplittableRandom stream(DomainName name, RecordType type) {
        long place = 31L * name.canonical().hashCode() + type.mnemonic().hashCode();
        return new SplittableRandom(new SplittableRandom(seed).nextLong() + place);
    }
}
