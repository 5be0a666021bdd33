package org.zonewright.gui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.zonewright.Zones;
import org.zonewright.analysis.resolve.World;
import org.zonewright.analysis.resolve.whatif.Fallout;
import org.zonewright.model.edit.Edit;
import org.zonewright.model.zone.RecordSet;
import org.zonewright.model.zone.RecordType;
import org.zonewright.model.zone.Zone;
import org.zonewright.session.Document;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

class QuickFalloutTest {

    private static final World AWS = World.ofAws();

    private static final Zone ZONE =
            Zones.hosted(
                    "example.com.",
                    """
                    app  A 192.0.2.1
                    www  ALIAS A app.example.com.
                    mail A 192.0.2.2
                    """);

    private final List<String> asked = new ArrayList<>();
    private final List<String> applied = new ArrayList<>();

    private void delete(String name) {
        var desk =
                new Desk(new Document(ZONE, _ -> {}, Clock.fixed(Instant.EPOCH, ZoneOffset.UTC)));
        desk.onLoss((fallout, _, _) -> asked.add(fallout.lost().getFirst().name().text()));
        Edit edit = new Edit.Remove(RecordSet.Key.simple(name, RecordType.A));
        desk.guard(QuickFallout.of(ZONE, edit, AWS), () -> applied.add(name));
    }

    @Test
    void somebodyIsAskedBeforeOthersLoseTheirAnswer() {
        delete("app.example.com.");

        assertEquals(List.of("www.example.com."), asked);
        assertEquals(List.of(), applied);
    }

    @Test
    void nobodyIsAskedAboutWhatHurtsNoOther() {
        delete("www.example.com.");
        delete("mail.example.com.");

        assertEquals(List.of(), asked);
        assertEquals(List.of("www.example.com.", "mail.example.com."), applied);
    }

    @Test
    void manyRowsAreNotLookedThrough() {
        List<Edit> all =
                ZONE.sets().stream()
                        .limit(3)
                        .flatMap(set -> java.util.Collections.nCopies(4, set).stream())
                        .<Edit>map(set -> new Edit.Remove(set.key()))
                        .toList();

        assertEquals(Fallout.NOTHING, QuickFallout.of(ZONE, new Edit.Batch(all), AWS));
    }

    @Test
    void onlyWhatGetsAnotherNameOrTypeIsAMove() {
        RecordSet app =
                ZONE.find(RecordSet.Key.simple("app.example.com.", RecordType.A)).orElseThrow();
        RecordSet web = app.withKey(RecordSet.Key.simple("web.example.com.", RecordType.A));

        assertEquals(
                List.of("www.example.com."),
                QuickFallout.ofMove(ZONE, new Edit.Rekey(app.key(), web), AWS).changed().stream()
                        .map(name -> name.name().text())
                        .toList());
        assertEquals(Fallout.NOTHING, QuickFallout.ofMove(ZONE, new Edit.Remove(app.key()), AWS));
    }
}
