package org.zonewright.gui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;

import org.junit.jupiter.api.Test;
import org.zonewright.Zones;
import org.zonewright.model.edit.Edit;
import org.zonewright.model.zone.Phrase;
import org.zonewright.session.Document;

import java.io.IOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

class DeskTest {

    @Test
    void anEditThatCannotBeKeptChangesNothingAndIsToldWithItsReason() {
        var zone = Zones.of("example.com.", "www 300 A 192.0.2.1");
        Document.EditLog full =
                _ -> {
                    throw new IOException("No space left on device");
                };
        var desk = new Desk(new Document(zone, full, Clock.systemUTC()));
        var told = new ArrayList<Notice>();
        desk.onNotice(told::add);
        var edit = new Edit.Put(Zones.set("example.com.", "www 60 A 192.0.2.1"));

        assertFalse(desk.apply(edit, Phrase.of("edit.add", "www A")));

        assertSame(zone, desk.document().zone());
        assertEquals(
                List.of(
                        Notice.of(Notice.Tone.DANGER, Phrase.of("gui.not-kept"))
                                .withDetail(
                                        Phrase.of("gui.not-kept.why", "No space left on device"))),
                told);
    }
}
