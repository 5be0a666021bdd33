package org.zonewright.gui;

import org.zonewright.model.zone.DomainName;

/// Domain names as people type them: relative to the zone, `@` for the zone itself, absolute with a
/// final dot. A name that ends in the zone's own is meant as it stands, dot or not: nobody wants
/// `www.example.com.example.com`, and who does writes the dot.
public final class TypedName {

    private TypedName() {}

    public static DomainName absolute(String typed, DomainName zone) {
        String text = typed.strip();
        if (text.isEmpty() || text.equals("@")) {
            return zone;
        }
        DomainName asItStands = DomainName.of(text);
        if (text.endsWith(".") || asItStands.isAtOrBelow(zone)) {
            return asItStands;
        }
        return zone.child(text);
    }

    /// What to show where a name can be typed: relative within the zone, else with a final dot.
    public static String shown(DomainName name, DomainName zone) {
        return name.relativeTo(zone);
    }
}
