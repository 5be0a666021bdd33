package org.zonewright.arch;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// The compiler finds the mistakes planted in `src/build/canary`. Maven compiles that folder with
/// the flags of everything else and keeps what was said.
class CanaryTest {

    private static final Path SAID = Path.of("target", "canary.txt");

    @ParameterizedTest
    @ValueSource(strings = {"NullAway", "CheckReturnValue", "FormatString"})
    void theCompilerFindsThePlantedMistake(String check) throws IOException {
        var said = Files.readString(SAID);

        assertTrue(said.contains("[" + check + "]"), said);
    }
}
