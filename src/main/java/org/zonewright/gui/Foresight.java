package org.zonewright.gui;

import org.zonewright.analysis.lint.Finding;
import org.zonewright.analysis.lint.Severity;
import org.zonewright.model.edit.Edit;
import org.zonewright.model.zone.EntryId;
import org.zonewright.model.zone.RecordSet;
import org.zonewright.model.zone.Zone;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

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

    /// What would be wrong with record sets, were they put into the zone, and is not yet; worst
    /// first.
    public List<Finding> news(List<RecordSet> sets) {
        return news(Edit.of(sets.stream().<Edit>map(Edit.Put::new).toList()), sets);
    }

    /// The same after an edit that puts them there.
    public List<Finding> news(Edit edit, List<RecordSet> sets) {
        Zone would = edit.applyTo(desk.document().zone());
        Set<Finding.Identity> seen = new HashSet<>();
        desk.findings().get().forEach(finding -> seen.add(finding.identity()));
        Set<EntryId> ids = sets.stream().map(RecordSet::id).collect(Collectors.toSet());
        return sets.stream()
                .map(RecordSet::name)
                .distinct()
                .flatMap(
                        name ->
                                desk.findingCare().stream()
                                        .flatMap(care -> care.glance(would, name).stream()))
                .filter(found -> !found.isWaived() && found.at().filter(ids::contains).isPresent())
                .filter(found -> seen.add(found.identity()))
                .sorted(Comparator.comparing(Finding::severity))
                .toList();
    }
}
