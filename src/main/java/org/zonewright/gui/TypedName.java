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

    /// The same as Route 53 lists it, for what goes into the zone; a text that is no legal name
    /// stays as it was typed.
    public static DomainName listed(String typed, DomainName zone) {
        DomainName name = absolute(typed, zone);
        return name.isLegal() ? name.asRoute53Prints() : name;
    }

    /// What to show where a name can be typed: relative within the zone, else with a final dot.
    public static String shown(DomainName name, DomainName zone) {
        return name.relativeTo(zone);
    }
}
