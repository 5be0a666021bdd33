package org.zonewright.cli;

import org.zonewright.analysis.lint.Finding;
import org.zonewright.analysis.lint.Fix;
import org.zonewright.model.zone.EntryId;
import org.zonewright.model.zone.Zone;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/// Applies every fix that is safe, and those that become possible by it.
///
/// @param lint what is wrong with a zone
record SafeFixes(Function<Zone, List<Finding>> lint) {

    /// Fixes that undo each other would go on for ever.
    private static final int MOST_ROUNDS = 50;

    /// @param fixes how many were applied
    record Mended(Zone zone, int fixes) {}

    Mended apply(Zone zone) {
        Zone now = zone;
        int fixes = 0;
        for (int round = 0; round < MOST_ROUNDS; round++) {
            Mended next = round(now);
            if (next.fixes() == 0) {
                break;
            }
            now = next.zone();
            fixes += next.fixes();
        }
        return new Mended(now, fixes);
    }

    /// One fix for each finding, none that touches a row which another has changed: what that one
    /// assumed may no longer hold.
    private Mended round(Zone zone) {
        Zone now = zone;
        int fixes = 0;
        Set<EntryId> touched = new HashSet<>();
        for (Finding finding : lint.apply(zone)) {
            Optional<Fix> fix = finding.fixes().stream().filter(Fix::safe).findFirst();
            if (fix.isEmpty()) {
                continue;
            }
            List<EntryId> rows = fix.get().edit().touched().toList();
            if (Collections.disjoint(touched, rows)) {
                now = fix.get().edit().applyTo(now);
                touched.addAll(rows);
                fixes++;
            }
        }
        return new Mended(now, fixes);
    }
}
