package org.zonewright.gui.bulk;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.zonewright.Zones;
import org.zonewright.model.zone.Annotations;
import org.zonewright.model.zone.Annotations.Note;
import org.zonewright.model.zone.RecordSet;
import org.zonewright.model.zone.RecordType;
import org.zonewright.model.zone.Zone;

import java.util.List;
import java.util.Optional;

class ZoneMoveTest {

    private static final String RECORDS =
            """
            www ALIAS A app.example.com.
            app A 192.0.2.1
            mail MX 10 app.example.com.
            cdn ALIAS A d1.cloudfront.net. zone=Z2FDTNDATAQYW2
            """;

    private static final Zone FROM =
            Zones.hosted(
                    "example.com.", RECORDS + "old POLICY A 7b3d4f2a-1111-2222-3333-444455556666");

    private static Zone fresh(String name) {
        Zone zone = Zones.hosted(name, "");
        return zone.withInfo(zone.info().withId(Optional.of("ZNEW")));
    }

    @Test
    void anotherAccountGetsTheRecordsWithItsOwnId() {
        ZoneMove move = ZoneMove.of(FROM, fresh("example.com."), true);
        Zone after = move.edit().applyTo(fresh("example.com."));

        Zone expected =
                Zones.hosted(
                        "example.com.",
                        RECORDS.replace(
                                "www ALIAS A app.example.com.",
                                "www ALIAS A app.example.com. zone=ZNEW"));
        assertEquals(List.copyOf(expected.sets()), List.copyOf(after.sets()));
        assertEquals(1, move.readdressed());
        assertEquals(
                List.of(RecordType.NS, RecordType.SOA, RecordType.A),
                move.left().stream().map(RecordSet::type).toList());
    }

    @Test
    void anotherNameIsPutIntoValuesToo() {
        Zone after =
                ZoneMove.of(FROM, fresh("example.org."), true)
                        .edit()
                        .applyTo(fresh("example.org."));

        var mail = RecordSet.Key.simple("mail.example.org.", RecordType.MX);
        assertEquals(List.of("10 app.example.org."), after.find(mail).orElseThrow().values());
        var www = RecordSet.Key.simple("www.example.org.", RecordType.A);
        assertEquals(
                "app.example.org.",
                after.find(www).orElseThrow().alias().orElseThrow().target().canonical());
    }

    @Test
    void notesGoAlong() {
        var at = RecordSet.Key.simple("app.example.com.", RecordType.A);
        var note = Note.of(at, "mine");
        Zone from = FROM.withAnnotations(new Annotations(List.of(note), List.of()));

        Zone after =
                ZoneMove.of(from, fresh("example.org."), true)
                        .edit()
                        .applyTo(fresh("example.org."));

        assertEquals(
                RecordSet.Key.simple("app.example.org.", RecordType.A),
                after.annotations().notes().getFirst().at());
    }
}
