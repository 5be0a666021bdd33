package org.zonewright.analysis.graph.picture;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;

/// The colours of a theme: those of AtlantaFX 2.1.0's Primer, light and dark, and of the window's
/// high contrast.
public enum Palette {
    LIGHT(
            0xffffff, 0xf6f8fa, 0x24292f, 0x57606a, 0xd0d7de, 0xddddde, 0x0969da, 0x0969da,
            0x6e7781, 0x1a7f37, 0xcf222e, 0xcf222e),
    DARK(
            0x0d1117, 0x161b22, 0xc9d1d9, 0x8b949e, 0x30363d, 0x24282e, 0x1f6feb, 0x58a6ff,
            0x6e7681, 0x3fb950, 0xda3633, 0xf85149),
    /// High contrast: text has 7:1 on every ground.
    CONTRAST(
            0x000000, 0x0d1117, 0xffffff, 0xe6edf3, 0xb1bac4, 0x8b949e, 0x79c0ff, 0xa5d6ff,
            0xc9d1d9, 0x7ee787, 0xffa198, 0xffc1ba);

    @SuppressWarnings("ImmutableEnumChecker") // filled once, here
    private final Map<Ink, Integer> colours = new EnumMap<>(Ink.class);

    /// @param rgb of all inks but none, in their order
    Palette(int... rgb) {
        int i = 0;
        for (Ink ink : EnumSet.complementOf(EnumSet.of(Ink.NONE))) {
            colours.put(ink, rgb[i++]);
        }
    }

    /// Red, green and blue in a byte each, red the highest.
    public int rgb(Ink ink) {
        return colours.getOrDefault(ink, 0);
    }

    /// `#0969da`
    public String hex(Ink ink) {
        return "#%06x".formatted(rgb(ink));
    }
}
