package org.zonewright.gui.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.zonewright.Zones;
import org.zonewright.analysis.graph.AliasGraph;
import org.zonewright.analysis.graph.layout.BundledFonts;
import org.zonewright.analysis.graph.layout.Drawing;
import org.zonewright.analysis.graph.layout.GraphLayout;
import org.zonewright.analysis.graph.layout.KnownParts;
import org.zonewright.analysis.graph.layout.Progress;
import org.zonewright.l10n.Messages;
import org.zonewright.model.aws.AliasServices;

import java.util.List;
import java.util.Locale;

class ClusterTest {

    @Test
    void aPartIsNamedAfterWhatMostOfItLeadTo() throws InterruptedException {
        Drawing drawing =
                new GraphLayout(new Messages(Locale.ENGLISH)::text, new BundledFonts())
                        .draw(
                                AliasGraph.of(
                                        Zones.hosted(
                                                "example.com.",
                                                """
                                                a ALIAS A app.example.com.
                                                b ALIAS A app.example.com.
                                                c ALIAS A app.example.com.
                                                app A 192.0.2.1
                                                x CNAME there.example.net.
                                                """),
                                        new AliasServices()),
                                KnownParts.NONE,
                                Progress.SILENT);

        List<Cluster> clusters = Cluster.of(drawing);

        assertEquals(List.of("app", "x"), clusters.stream().map(Cluster::name).toList());
        assertEquals(List.of(7, 3), clusters.stream().map(Cluster::size).toList());
        drawing.boxes()
                .forEach(
                        box ->
                                assertTrue(
                                        clusters.stream()
                                                .map(Cluster::area)
                                                .anyMatch(
                                                        area ->
                                                                box.x() >= area.x()
                                                                        && box.right()
                                                                                <= area.x()
                                                                                        + area
                                                                                                .w())));
    }
}
