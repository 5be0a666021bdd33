package org.zonewright.gui;

/// A share in words: `60 %`, `85.7 %`.
public final class Percent {

    private Percent() {}

    /// Whole per cent, with a decimal where it would be off by 0.05 or more; never 0 or 100 for
    /// what only comes near.
    ///
    /// @param share 0 to 1
    public static String of(double share) {
        double percent = share > 0 && share < 1 ? Math.clamp(100 * share, 0.1, 99.9) : 100 * share;
        boolean isWhole = Math.abs(percent - Math.rint(percent)) < 0.05;
        return (isWhole ? "%.0f %%" : "%.1f %%").formatted(percent);
    }
}
