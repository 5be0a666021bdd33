package org.zonewright.gui;

import org.zonewright.model.edit.Edit;
import org.zonewright.model.zone.EntryId;
import org.zonewright.model.zone.RecordSet;
import org.zonewright.model.zone.RecordType;
import org.zonewright.model.zone.Zone;

import java.util.List;
import java.util.Optional;

/// A deletion of so much of a zone that it may be a slip: more than a handful of record sets, and
/// more than three in ten of all.
///
/// @param deleted how many record sets would be gone, unreadable ones among them
/// @param total how many the zone has now
/// @param required the SOA and NS types of the zone's own name that would be gone, without which
///   Route 53 lets no zone be
public record MassDelete(int deleted, int total, List<RecordType> required) {

    private static final int HANDFUL = 10;
    private static final int PERCENT = 30;

    public MassDelete {
        required = List.copyOf(required);
    }

    /// What this edit would delete, if that is worth a question.
    public static Optional<MassDelete> of(Zone zone, Edit edit) {
        Zone after = edit.applyTo(zone);
        List<EntryId> gone =
                edit.touched()
                        .distinct()
                        .filter(id -> zone.find(id).isPresent() && after.find(id).isEmpty())
                        .toList();
        int total = zone.size() + zone.unreadable().size();
        if (gone.size() <= HANDFUL || gone.size() * 100L <= (long) PERCENT * total) {
            return Optional.empty();
        }
        return Optional.of(new MassDelete(gone.size(), total, required(zone, gone)));
    }

    private static List<RecordType> required(Zone zone, List<EntryId> gone) {
        return gone.stream()
                .filter(RecordSet.Key.class::isInstance)
                .map(RecordSet.Key.class::cast)
                .filter(key -> key.name().equals(zone.name()))
                .map(RecordSet.Key::type)
                .filter(type -> type.equals(RecordType.NS) || type.equals(RecordType.SOA))
                .distinct()
                .toList();
    }

    /// The share of the zone that would be gone, in whole percent.
    public int percent() {
        return (int) (deleted * 100L / total);
    }
}
