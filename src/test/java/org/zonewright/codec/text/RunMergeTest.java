package org.zonewright.codec.text;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

import org.junit.jupiter.api.Test;

import java.util.Comparator;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

class RunMergeTest {

    private static int[] falls(int[] keys) {
        return IntStream.range(1, keys.length).filter(i -> keys[i] < keys[i - 1]).toArray();
    }

    @Property
    void sortsAsAStableSortDoes(@ForAll @Size(max = 60) int @IntRange(min = 0, max = 9) [] keys) {
        int[] expected =
                IntStream.range(0, keys.length)
                        .boxed()
                        .sorted(Comparator.comparingInt(i -> keys[i]))
                        .mapToInt(i -> i)
                        .toArray();

        assertArrayEquals(
                expected,
                new RunMerge((one, other) -> Integer.compare(keys[one], keys[other]))
                        .order(falls(keys), keys.length));
    }

    /// A few records out of order before a long zone in order.
    @Test
    void looksAtFewRowsWhereFewAreOutOfOrder() {
        int[] keys =
                IntStream.concat(IntStream.of(0, 200_000, 150_000), IntStream.range(1, 100_000))
                        .toArray();
        var asked = new AtomicInteger();

        int[] order =
                new RunMerge(
                                (one, other) -> {
                                    asked.incrementAndGet();
                                    return Integer.compare(keys[one], keys[other]);
                                })
                        .order(falls(keys), keys.length);

        assertArrayEquals(
                IntStream.of(keys).sorted().toArray(),
                IntStream.of(order).map(i -> keys[i]).toArray());
        assertTrue(asked.get() < 200, asked::toString);
    }
}
