package org.zonewright.gui.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.zonewright.Zones;
import org.zonewright.analysis.graph.AliasGraph;
import org.zonewright.analysis.graph.Load;
import org.zonewright.analysis.graph.Node;
import org.zonewright.analysis.graph.Outlines;
import org.zonewright.analysis.graph.layout.BundledFonts;
import org.zonewright.analysis.graph.layout.GraphLayout;
import org.zonewright.analysis.graph.layout.KnownParts;
import org.zonewright.analysis.graph.layout.Progress;
import org.zonewright.analysis.resolve.World;
import org.zonewright.analysis.resolve.whatif.Failure;
import org.zonewright.gui.Backgrounds;
import org.zonewright.gui.Desk;
import org.zonewright.l10n.Messages;
import org.zonewright.model.zone.DomainName;
import org.zonewright.model.zone.RecordType;
import org.zonewright.model.zone.Simulation;
import org.zonewright.model.zone.Zone;
import org.zonewright.session.Document;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

class WhatIfControllerTest {

    private static final World AWS = World.ofAws();

    private static final Zone ZONE =
            Zones.hosted(
                    "example.com.",
                    """
                    api ALIAS A eu.example.com. eth ; latency eu-central-1
                    api ALIAS A us.example.com. eth ; latency us-east-1
                    eu  A 192.0.2.1 ; weighted 1 id=1 hc=eu1
                    eu  A 192.0.2.2 ; weighted 3 id=2 hc=eu2
                    us  ALIAS A web-1.us-east-1.elb.amazonaws.com. eth zone=Z35SXDOTRQ7X7K
                    www ALIAS A api.example.com.
                    """);

    private final Desk desk =
            new Desk(new Document(ZONE, _ -> {}, Clock.fixed(Instant.EPOCH, ZoneOffset.UTC)));
    private final GraphModel graph = new GraphModel();
    private final WhatIfController controller =
            new WhatIfController(
                    desk,
                    AWS,
                    graph,
                    Backgrounds.IN_PLACE,
                    mishap -> {
                        throw new AssertionError(mishap);
                    });
    private final WhatIfModel model = controller.model();

    private void show() throws Exception {
        AliasGraph shown = AliasGraph.of(ZONE, AWS.services());
        var layout = new GraphLayout(new Messages(Locale.ENGLISH)::text, new BundledFonts());
        graph.shown()
                .set(
                        Optional.of(
                                new Shown(
                                        ZONE,
                                        layout.draw(shown, KnownParts.NONE, Progress.SILENT),
                                        Outlines.of(shown))));
    }

    private void place(String code) {
        controller.place(
                model.places().stream()
                        .filter(place -> place.code().equals(code))
                        .findFirst()
                        .orElseThrow());
    }

    private static String id(String name) {
        return Node.Group.idOf(DomainName.of(name + ".example.com."), RecordType.A);
    }

    private Load load(String name) {
        return graph.live().get().orElseThrow().loads().at(id(name)).orElseThrow();
    }

    private List<String> answers() {
        return model.answers().stream().map(row -> row.label() + " " + row.now()).toList();
    }

    @Test
    void thePlaceDecidesWhatCarriesTraffic() throws Exception {
        show();

        place("eu-central-1");

        assertEquals(List.of("192.0.2.2 3/4", "192.0.2.1 1/4"), answers());
        assertFalse(load("eu").isIdle());
        assertTrue(load("us").isIdle());
    }

    @Test
    void whatFailsMovesTheAnswersAndIsMarked() throws Exception {
        show();
        place("eu-central-1");
        Pick end = Pick.of("values eu.example.com. A 2");

        controller.toggle(end);

        assertEquals(List.of("192.0.2.1 1", "192.0.2.2 0"), answers());
        assertTrue(graph.live().get().orElseThrow().down().contains(end.node()));
        assertEquals(
                List.of("eu2"),
                model.switches().stream().filter(SwitchRow::fails).map(SwitchRow::label).toList());
        assertFalse(load("eu").hasChanged());
        controller.reset();
        assertEquals(List.of("192.0.2.2 3/4", "192.0.2.1 1/4"), answers());
    }

    @Test
    void aRegionTakesAllThatIsInIt() throws Exception {
        show();
        place("eu-central-1");

        controller.toggle(Pick.of(id("api"), 0));

        assertEquals("web-1 1", answers().getFirst());
        assertTrue(load("eu").isIdle());
        assertTrue(load("us").hasChanged());
    }

    @Test
    void theTableTriesEachAndIsNotMadeAnewForASwitch() throws Exception {
        show();
        place("eu-central-1");
        List<FailureRow> before = List.copyOf(model.failures());

        controller.toggle(new Outage.Id(Failure.Kind.CHECK, "eu1"));

        assertEquals(
                List.of("eu1", "eu2", "web-1", "eu-central-1", "us-east-1"),
                before.stream().map(FailureRow::label).toList());
        assertEquals(before, model.failures());
        assertEquals(2, graph.live().get().orElseThrow().failing().size() + 1);
    }

    @Test
    void nothingIsWorkedOutWhileNobodyWantsToSee() throws Exception {
        show();

        model.on().set(false);

        assertEquals(Optional.empty(), graph.live().get());
    }

    @Test
    void aScenarioIsKeptInTheZoneAndOpenedAgain() throws Exception {
        show();
        place("eu-central-1");
        controller.toggle(new Outage.Id(Failure.Kind.REGION, "us-east-1"));
        controller.toggle(new Outage.Id(Failure.Kind.CHECK, "eu1"));
        Outage outage = model.outage().get();

        controller.save(" Bad day ");
        controller.reset();

        Simulation.Scenario kept = desk.history().get().zone().simulation().scenarios().getFirst();
        assertEquals(
                new Simulation.Scenario(
                        "Bad day", "eu-central-1", List.of("eu1"), List.of("us-east-1")),
                kept);
        assertTrue(desk.history().get().zone().sets().containsAll(ZONE.sets()));
        controller.open(model.scenarios().getFirst());
        assertEquals(outage, model.outage().get());
        controller.drop(kept);
        assertEquals(List.of(), model.scenarios());
    }
}
