package org.zonewright.gui.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.zonewright.Zones;
import org.zonewright.analysis.graph.layout.BundledFonts;
import org.zonewright.analysis.graph.picture.Palette;
import org.zonewright.analysis.graph.picture.PictureFormat;
import org.zonewright.analysis.graph.picture.Pictures;
import org.zonewright.gui.Desk;
import org.zonewright.gui.Desks;
import org.zonewright.gui.graph.PictureExport.Part;
import org.zonewright.gui.graph.PictureExport.Wish;
import org.zonewright.l10n.Messages;
import org.zonewright.session.Job;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

class PictureExportTest {

    private final Desk desk =
            Desks.of(
                    """
                    a ALIAS A b.example.com.
                    b ALIAS A c.example.com.
                    c ALIAS A d.example.com.
                    d ALIAS A e.example.com.
                    e A 192.0.2.1
                    m MX 10 mail.example.org.
                    """);
    private final GraphModel model = new GraphModel();
    private final PictureExport export =
            new PictureExport(
                    desk,
                    model,
                    Desks.WORLD.services(),
                    () -> List.of(Zones.of("example.org.", "mail A 192.0.2.9")),
                    new Pictures(new BundledFonts(), new Messages(Locale.ENGLISH)::text));

    private String dot(Part part) throws Exception {
        byte[] bytes =
                export.draw(new Wish(PictureFormat.DOT, part, Palette.LIGHT))
                        .run(Job.Progress.SILENT);
        return new String(bytes, StandardCharsets.UTF_8);
    }

    @Test
    void theWholeIsThereWithoutASelection() throws Exception {
        assertEquals(Optional.empty(), export.selected());
        assertTrue(dot(Part.WHOLE).contains("\"set a.example.com. A\""));
        assertEquals(dot(Part.WHOLE), dot(Part.ROOT));
    }

    @Test
    void aPartIsAroundTheSelectedRow() throws Exception {
        desk.selected().set(Optional.of(Desks.key("a A")));

        String around = dot(Part.AROUND);

        assertTrue(around.contains("\"set c.example.com. A\""), around);
        assertFalse(around.contains("\"set d.example.com. A\""), around);
    }

    @Test
    void aRootHasAllItLeadsToAndNothingElse() throws Exception {
        desk.selected().set(Optional.of(Desks.key("c A")));

        String root = dot(Part.ROOT);

        assertTrue(root.contains("\"set e.example.com. A\""), root);
        assertFalse(root.contains("\"set b.example.com. A\""), root);
    }

    @Test
    void whatElsePointsIsInItWhereTheGraphShowsIt() throws Exception {
        assertFalse(dot(Part.WHOLE).contains("mail.example.org."));

        model.scope().set(model.scope().get().with(true));

        assertTrue(dot(Part.WHOLE).contains("\"set mail.example.org. A\""));
    }

    @Test
    void filesAreNamedAfterWhatTheyShow() {
        desk.selected().set(Optional.of(Desks.key("*.c A")));

        assertEquals(
                "example.com.graph.png",
                export.fileName(new Wish(PictureFormat.PNG, Part.WHOLE, Palette.DARK)));
        assertEquals(
                "_.c.example.com.graph.mmd",
                export.fileName(new Wish(PictureFormat.MERMAID, Part.ROOT, Palette.DARK)));
    }
}
