package org.zonewright.analysis.resolve;

import org.zonewright.model.zone.DomainName;
import org.zonewright.model.zone.RecordType;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;

/// Goes through every way that chance can go: each run of the evaluation takes the next one, until
/// [#next()] says that there is none. The evaluation asks the same questions as long as it gets the
/// same answers, so a run is replayed up to its last choice that has another side.
final class EveryChance implements Chance {

    /// More choices of some members of a group than this are not gone through one by one.
    static final int MOST = 10_000;

    private static final class Fork {
        private final List<Long> weights;
        private final long sum;
        private int taken;

        Fork(List<Long> weights) {
            this.weights = weights;
            sum = weights.stream().mapToLong(Long::longValue).sum();
            skipImpossible();
        }

        /// Moves to the next side that can come; false if there is none.
        boolean advance() {
            taken++;
            skipImpossible();
            return taken < weights.size();
        }

        private void skipImpossible() {
            while (taken < weights.size() && weights.get(taken) == 0) {
                taken++;
            }
        }

        Fraction share() {
            return Fraction.of(weights.get(taken), sum);
        }
    }

    private final List<Fork> way = new ArrayList<>();
    private int passed;

    @Override
    public int pick(DomainName name, RecordType type, List<Long> weights) {
        if (passed == way.size()) {
            way.add(new Fork(weights));
        }
        return way.get(passed++).taken;
    }

    @Override
    public List<Integer> pickSome(DomainName name, RecordType type, int count, int of) {
        BigInteger choices = Combinations.count(of, count);
        if (choices.compareTo(BigInteger.valueOf(MOST)) > 0) {
            return Chance.all(of);
        }
        List<Long> equal = java.util.Collections.nCopies(choices.intValueExact(), 1L);
        return Combinations.numbered(pick(name, type, equal), of, count);
    }

    /// How likely the way just gone is.
    Fraction share() {
        return way.stream().map(Fork::share).reduce(Fraction.ONE, Fraction::times);
    }

    /// Turns to the next way; false if all have been gone.
    boolean next() {
        passed = 0;
        while (!way.isEmpty() && !way.getLast().advance()) {
            way.removeLast();
        }
        return !way.isEmpty();
    }
}
