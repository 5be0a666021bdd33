package org.zonewright.gui.changes;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.zonewright.Zones;
import org.zonewright.analysis.lint.Finding;
import org.zonewright.gui.Desk;
import org.zonewright.gui.View;
import org.zonewright.model.edit.Edit;
import org.zonewright.model.zone.Annotations;
import org.zonewright.model.zone.Phrase;
import org.zonewright.model.zone.Zone;
import org.zonewright.session.Document;

import java.time.Clock;
import java.util.List;
import java.util.Optional;

/// What is found of a draft beside another zone than the one that was opened.
class AnswersControllerTest {

    private static final Zone OTHER = Zones.hosted("example.com.", "* 300 A 192.0.2.1");

    private final Document document = new Document(OTHER, _ -> {}, Clock.systemUTC());
    private final Desk desk = new Desk(document);
    private final ChangesController controller =
            new ChangesController(desk, Plans.comparing(OTHER));

    private void apply(Edit edit) {
        document.apply(edit, Phrase.of("edit.opened"));
    }

    private Finding found() {
        return controller.model().sideEffects().getFirst().finding().orElseThrow();
    }

    @Test
    void waiversHoldBesideAnotherZone() {
        desk.view().set(View.CHANGES);
        apply(new Edit.Put(Zones.set("example.com.", "acme 60 TXT \"x\"")));
        controller.compareWithFile();
        assertFalse(found().isWaived());

        var waiver =
                new Annotations.Waiver(found().rule(), Optional.empty(), "known", Optional.empty());
        apply(new Edit.SetAnnotations(new Annotations(List.of(), List.of(waiver))));

        assertTrue(found().isWaived());
    }
}
