package org.zonewright.analysis.lint;

import org.zonewright.model.edit.Edit;
import org.zonewright.model.zone.EntryId;
import org.zonewright.model.zone.Zone;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/// Applies the fixes of many findings as one edit: those that do not get into each other's way at
/// once, then it looks again at what has become of the zone, for as long as there are more.
///
/// @param lint what is wrong with a zone; for one rule a linter of its checks alone will do
public record ManyFixes(Function<Zone, List<Finding>> lint) {

    /// Fixes that undo each other would go on for ever.
    private static final int MOST_ROUNDS = 1_000;

    /// @param zone with the fixes applied
    /// @param edit makes it of the zone as it was; an empty [Edit.Batch] if there was nothing to do
    /// @param fixes how many there are in it
    public record Mended(Zone zone, Edit edit, int fixes) {}

    /// Every fix that is safe, and those that become possible by it. Done again it does nothing.
    public Mended safe(Zone zone) {
        return all(zone, finding -> finding.fixes().stream().filter(Fix::safe).findFirst());
    }

    /// One fix wherever one rule offers it. Waived findings stay as they are.
    ///
    /// @param fix id of the fix
    public Mended ofKind(Zone zone, String rule, String fix) {
        return all(
                zone,
                finding ->
                        finding.rule().equals(rule)
                                ? finding.fixes().stream()
                                        .filter(some -> some.id().equals(fix))
                                        .findFirst()
                                : Optional.empty());
    }

    private Mended all(Zone zone, Function<Finding, Optional<Fix>> choose) {
        Set<Edit> done = new HashSet<>();
        var edits = new ArrayList<Edit>();
        Zone now = zone;
        for (int round = 0; round < MOST_ROUNDS; round++) {
            List<Edit> next = round(now, choose, done);
            if (next.isEmpty()) {
                break;
            }
            now = new Edit.Batch(next).applyTo(now);
            edits.addAll(next);
        }
        return new Mended(now, Edit.of(edits), edits.size());
    }

    /// One fix for each finding, none that touches a row which another changes: what that one
    /// assumed may no longer hold. None twice, for then it does not help.
    private List<Edit> round(Zone zone, Function<Finding, Optional<Fix>> choose, Set<Edit> done) {
        var edits = new ArrayList<Edit>();
        Set<Optional<EntryId>> touched = new HashSet<>();
        for (Finding finding : lint.apply(zone)) {
            Optional<Edit> edit =
                    finding.isWaived() ? Optional.empty() : choose.apply(finding).map(Fix::edit);
            if (edit.isEmpty()) {
                continue;
            }
            Set<Optional<EntryId>> rows = rows(edit.get());
            if (rows.stream().noneMatch(touched::contains) && done.add(edit.get())) {
                touched.addAll(rows);
                edits.add(edit.get());
            }
        }
        return edits;
    }

    /// What it changes; nothing stands for the zone itself.
    private static Set<Optional<EntryId>> rows(Edit edit) {
        var rows = new HashSet<Optional<EntryId>>();
        edit.touched().forEach(row -> rows.add(Optional.of(row)));
        return rows.isEmpty() ? Set.of(Optional.empty()) : rows;
    }
}
