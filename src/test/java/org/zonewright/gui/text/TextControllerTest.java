package org.zonewright.gui.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.zonewright.Zones;
import org.zonewright.gui.Desk;
import org.zonewright.gui.View;
import org.zonewright.model.edit.Edit;
import org.zonewright.model.zone.Phrase;
import org.zonewright.model.zone.RecordSet;
import org.zonewright.session.Document;

import java.time.Clock;
import java.util.List;
import java.util.Optional;

class TextControllerTest {

    private final Document document =
            new Document(
                    Zones.hosted(
                            "example.com.", "www 300 A 192.0.2.1\napp ALIAS A www.example.com."),
                    _ -> {},
                    Clock.systemUTC());
    private final Desk desk = new Desk(document);
    private final TextController controller =
            new TextController(
                    desk,
                    failure -> {
                        throw new AssertionError(failure);
                    });
    private final TextModel model = controller.model();
    private final RecordSet www = Zones.set("example.com.", "www 300 A 192.0.2.1");

    @Test
    void theTextIsWhatWouldBeSaved() {
        assertTrue(model.lines().isEmpty(), "nothing is made while the view is hidden");
        desk.view().set(View.TEXT);

        assertEquals("{", model.lines().getFirst());
        assertTrue(model.lines().contains("    \"ResourceRecordSets\": ["));
        document.apply(
                new Edit.Put(Zones.set("example.com.", "www 300 A 192.0.2.77")),
                Phrase.of("edit.opened"));
        assertTrue(String.join("\n", model.lines()).contains("\"192.0.2.77\""));
    }

    @Test
    void theSelectionAloneIsAListingToo() {
        desk.view().set(View.TEXT);
        desk.selected().set(Optional.of(www.key()));
        model.scope().set(TextModel.Scope.SELECTION);

        assertEquals(
                List.of(
                        "{",
                        "    \"ResourceRecordSets\": [",
                        "        {",
                        "            \"Name\": \"www.example.com.\",",
                        "            \"Type\": \"A\",",
                        "            \"TTL\": 300,",
                        "            \"ResourceRecords\": [",
                        "                {",
                        "                    \"Value\": \"192.0.2.1\"",
                        "                }",
                        "            ]",
                        "        }",
                        "    ]",
                        "}"),
                model.lines());
        desk.selected().set(Optional.empty());
        assertEquals(List.of("{", "    \"ResourceRecordSets\": []", "}"), model.lines());
    }

    @Test
    void theSelectedRowIsBroughtIntoView() {
        desk.selected().set(Optional.of(www.key()));
        desk.view().set(View.TEXT);

        int line = model.goTo().get();
        assertEquals("            \"Name\": \"www.example.com.\",", model.lines().get(line + 1));
    }

    @Test
    void theSearchGoesRound() {
        desk.view().set(View.TEXT);
        model.query().set("RESOURCERECORDS\": [");

        assertEquals(3, model.hits().get().size());
        assertEquals(model.hits().get().getFirst(), model.goTo().getValue());
        controller.previous();
        assertEquals(model.hits().get().getLast(), model.goTo().getValue());
        controller.next();
        assertEquals(0, model.current().get());
        model.query().set("nowhere");
        assertEquals(-1, model.current().get());
    }
}
