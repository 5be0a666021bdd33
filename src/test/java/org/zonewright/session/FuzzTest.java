package org.zonewright.session;

import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.zonewright.codec.ReadingCodec;

import java.time.Duration;
import java.util.stream.Stream;

/// Each reader of the list under damaged texts, the same ones at each run. The benchmark profile
/// goes on for minutes.
class FuzzTest {

    private static final int TEXTS = 4000;

    static Stream<ReadingCodec> reading() {
        return Formats.reading();
    }

    @ParameterizedTest
    @MethodSource("reading")
    void damagedTextsAreBorne(ReadingCodec codec) throws Exception {
        var target = new FuzzTarget(codec, 20261123);
        assertTimeoutPreemptively(
                Duration.ofMinutes(5),
                () -> {
                    while (target.tally().all() < TEXTS) {
                        target.next();
                    }
                });

        // Texts that are all sound, or all unreadable, would prove nothing.
        assertTrue(target.tally().faultless() > TEXTS / 40, target.tally()::toString);
        assertTrue(target.tally().faulty() > TEXTS / 40, target.tally()::toString);
        assertTrue(target.tally().refused() > TEXTS / 400, target.tally()::toString);
    }
}
