package org.zonewright.analysis.resolve;

import org.jspecify.annotations.Nullable;
import org.zonewright.model.zone.DomainName;
import org.zonewright.model.zone.EntryId;
import org.zonewright.model.zone.RecordSet;
import org.zonewright.model.zone.Zone;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/// The names of a zone a few edits after all of them were arranged: those that were touched are
/// looked up in the zone, the others are as they were.
final class EditedNames implements Names {

    /// Of so many touched names, to arrange all anew costs less than it saves.
    private static final int MOST = 1000;

    private final Names arranged;
    private final ListedNames now;
    private final Set<String> touched;
    private final boolean hasCuts;

    private EditedNames(Names arranged, ListedNames now, Set<String> touched, boolean hasCuts) {
        this.arranged = arranged;
        this.now = now;
        this.touched = touched;
        this.hasCuts = hasCuts;
    }

    /// @param before of the zone before the edit
    /// @param edited every row in which the zones differ
    static Names after(Names before, Zone zone, Collection<EntryId> edited) {
        Names arranged = before instanceof EditedNames earlier ? earlier.arranged : before;
        var touched =
                new HashSet<>(before instanceof EditedNames earlier ? earlier.touched : Set.of());
        boolean hasCuts = before.hasCuts();
        for (EntryId id : edited) {
            if (id instanceof RecordSet.Key key && key.name().isAtOrBelow(zone.name())) {
                touch(touched, key.name(), zone.name());
                hasCuts |= ZoneIndex.cuts(key.type(), !key.name().equals(zone.name()));
            }
        }
        return touched.size() > MOST
                ? HashedNames.of(zone)
                : new EditedNames(arranged, new ListedNames(zone), touched, hasCuts);
    }

    /// Those above too: they may exist because of this name alone.
    private static void touch(Set<String> touched, DomainName name, DomainName apex) {
        String each = name.canonical();
        while (touched.add(each) && !each.equals(apex.canonical())) {
            each = ZoneIndex.parent(each);
        }
    }

    @Override
    public @Nullable Node node(String canonical) {
        return (touched.contains(canonical) ? now : arranged).node(canonical);
    }

    @Override
    public boolean hasCuts() {
        return hasCuts;
    }
}
