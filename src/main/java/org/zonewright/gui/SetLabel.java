package org.zonewright.gui;

import org.zonewright.model.zone.DomainName;
import org.zonewright.model.zone.Entry;
import org.zonewright.model.zone.RecordSet;
import org.zonewright.model.zone.RecordType;

/// Record sets as undo steps, links and tooltips name them: `www A`, `api A blue`.
public final class SetLabel {

    private SetLabel() {}

    public static String of(Entry entry, DomainName zone) {
        return of(entry.name(), entry.type(), entry.setIdentifier(), zone);
    }

    public static String of(RecordSet.Key key, DomainName zone) {
        return of(key.name(), key.type(), key.setIdentifier(), zone);
    }

    private static String of(
            DomainName name, RecordType type, String setIdentifier, DomainName zone) {
        String label = name.relativeTo(zone) + " " + type;
        return setIdentifier.isEmpty() ? label : label + " " + setIdentifier;
    }
}
