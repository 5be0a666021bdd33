package org.zonewright.analysis.resolve;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;

/// Choices of some out of many, without order.
final class Combinations {

    private Combinations() {}

    /// How many ways there are to choose `count` of `of`.
    static BigInteger count(int of, int count) {
        BigInteger ways = BigInteger.ONE;
        for (int i = 1; i <= count; i++) {
            ways = ways.multiply(BigInteger.valueOf(of - count + i)).divide(BigInteger.valueOf(i));
        }
        return ways;
    }

    /// The choice of this number, from 0, in lexical order.
    static List<Integer> numbered(int number, int of, int count) {
        var chosen = new ArrayList<Integer>(count);
        long left = number;
        for (int next = 0; chosen.size() < count; next++) {
            long with = count(of - next - 1, count - chosen.size() - 1).longValueExact();
            if (left < with) {
                chosen.add(next);
            } else {
                left -= with;
            }
        }
        return chosen;
    }
}
