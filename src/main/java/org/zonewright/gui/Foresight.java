package org.zonewright.gui;

import org.zonewright.analysis.lint.Finding;
import org.zonewright.analysis.lint.Severity;
import org.zonewright.model.edit.Edit;
import org.zonewright.model.zone.EntryId;
import org.zonewright.model.zone.RecordSet;
import org.zonewright.model.zone.Zone;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Says what an edit would bring, while somebody is still typing it. The document hears nothing of
/// it.
public final class Foresight {

    private final Desk desk;

    public Foresight(Desk desk) {
        this.desk = desk;
    }

    /// The worst error or warning that the row has not yet; advice waits until it is entered.
    ///
    /// @param at the row after the edit
    public Optional<Finding> worst(Edit edit, EntryId at) {
        if (!(at instanceof RecordSet.Key key) || desk.findingCare().isEmpty()) {
            return Optional.empty();
        }
        Zone draft = edit.applyTo(desk.document().zone());
        List<Finding> would = desk.findingCare().get().glance(draft, key.name());
        Set<Finding.Identity> has = new HashSet<>();
        desk.findings().get().forEach(finding -> has.add(finding.identity()));
        return would.stream()
                .filter(finding -> !finding.isWaived() && concerns(finding, key))
                .filter(finding -> finding.severity().compareTo(Severity.WARNING) <= 0)
                .filter(finding -> !has.contains(finding.identity()))
                .findFirst();
    }

    private static boolean concerns(Finding finding, RecordSet.Key key) {
        return finding.name().equals(key.name())
                && finding.type().equals(Optional.of(key.type()))
                && (finding.setIdentifier().isEmpty()
                        || finding.setIdentifier().equals(key.setIdentifier()));
    }
}
