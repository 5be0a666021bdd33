package org.zonewright.serve;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.zonewright.serve.MangledMessages.Fate;

import java.io.IOException;

/// Some of what the benchmark puts to the server by the million.
class FuzzTest {

    private static final int MESSAGES = 50_000;

    @Test
    void mangledMessagesAreBorne() throws IOException {
        var messages = new MangledMessages(20260801);
        for (int i = 0; i < MESSAGES; i++) {
            messages.next();
        }

        for (Fate fate : Fate.values()) {
            assertTrue(messages.fates().getOrDefault(fate, 0L) > MESSAGES / 50, fate + " is rare");
        }
    }
}
