package org.zonewright.gui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxToolkit;
import org.zonewright.gui.control.Look;
import org.zonewright.gui.shell.ShownContrast.Reading;
import org.zonewright.l10n.Messages;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeoutException;

/// All that the window says can be read, in each theme: text with the contrast that WCAG 2.2 asks
/// for (1.4.3, and 1.4.6 for high contrast), icons with that of 1.4.11.
class ContrastTest {

    private static final double ICON = 3;

    @BeforeAll
    static void startToolkit() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
    }

    @AfterAll
    static void undress() {
        ShownShell.run(() -> new Look().appearance().set(Look.Appearance.LIGHT));
    }

    @ParameterizedTest
    @CsvSource({"LIGHT, 4.5", "DARK, 4.5", "CONTRAST, 7"})
    void everythingStandsOutFromItsGround(Look.Appearance appearance, double least)
            throws IOException, TimeoutException {
        Map<String, List<Reading>> read =
                WindowWalk.through(
                        new Messages(Locale.ENGLISH),
                        new WindowWalk.Manner(1440, 900, appearance, Look.Motion.REDUCED),
                        ShownContrast::under);
        var faint = new TreeMap<String, String>();
        read.forEach(
                (stop, readings) ->
                        readings.stream()
                                .filter(one -> one.ratio() < (one.isIcon() ? ICON : least))
                                .forEach(
                                        one ->
                                                faint.putIfAbsent(
                                                        one.what(),
                                                        "%.2f at %s"
                                                                .formatted(one.ratio(), stop))));

        assertEquals(new TreeMap<>(), faint);
    }
}
