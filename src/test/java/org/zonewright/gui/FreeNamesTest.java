package org.zonewright.gui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.zonewright.Zones;
import org.zonewright.model.zone.DomainName;
import org.zonewright.model.zone.RecordType;
import org.zonewright.model.zone.Routing;
import org.zonewright.model.zone.Zone;

import java.util.Optional;

class FreeNamesTest {

    private static final Zone ZONE =
            Zones.of(
                    "example.com.",
                    """
                    new 300 A 192.0.2.1
                    new-2 300 TXT "x"
                    api 60 A 192.0.2.3 ; weighted 10 id=set-1
                    """);

    @Test
    void aNameThatIsTakenGetsANumber() {
        assertEquals(DomainName.of("new-3.example.com."), FreeNames.name(ZONE, "new", ZONE.name()));
    }

    @Test
    void aSetIdentifierSaysWhereTheMemberIs() {
        var europe = new Routing.Geolocation(Optional.of("EU"), Optional.empty(), Optional.empty());

        assertEquals(
                "EU",
                FreeNames.setIdentifier(
                        ZONE, DomainName.of("api.example.com."), RecordType.A, europe));
    }

    @Test
    void aSetIdentifierThatASiblingHasGetsANumber() {
        assertEquals(
                "set-1-2",
                FreeNames.setIdentifier(
                        ZONE,
                        DomainName.of("api.example.com."),
                        RecordType.A,
                        new Routing.Weighted(1)));
    }
}
