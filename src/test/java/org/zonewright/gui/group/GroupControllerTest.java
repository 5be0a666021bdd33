package org.zonewright.gui.group;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.zonewright.gui.group.Groups.at;
import static org.zonewright.gui.group.Groups.group;
import static org.zonewright.gui.group.Groups.places;
import static org.zonewright.gui.group.Groups.plan;
import static org.zonewright.gui.group.Groups.selected;
import static org.zonewright.gui.group.Groups.shares;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zonewright.gui.Backgrounds;
import org.zonewright.gui.Desk;
import org.zonewright.gui.Desks;
import org.zonewright.model.edit.Edit;
import org.zonewright.model.zone.Phrase;
import org.zonewright.model.zone.Simulation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

class GroupControllerTest {

    private static List<String> missing(List<String> places, String... wanted) {
        return Stream.of(wanted).filter(one -> !places.contains(one)).toList();
    }

    @Test
    void weightsAreSharesAndChangeInOneStep() {
        Desk desk =
                Desks.linted(
                        """
                        api 60 A 192.0.2.1 ; weighted 3 id=blue
                        api 60 A 192.0.2.2 ; weighted 1 id=green
                        """);
        GroupController group = group(desk, "api A blue");
        assertEquals(List.of(0.75, 0.25), shares(group));

        group.enter(0, Part.PARAMETER, "1");
        group.enter(1, Part.PARAMETER, "4");
        assertEquals(List.of(0.2, 0.8), shares(group));
        assertEquals(1, desk.history().get().steps().size());
        group.apply();

        assertEquals(2, desk.history().get().steps().size());
        assertEquals(
                Phrase.of("edit.group", "api A", 2),
                desk.history().get().undoable().orElseThrow().name());
        assertEquals(List.of(0.2, 0.8), shares(group(desk, "api A green")));
        desk.undo();
        assertEquals(List.of(0.75, 0.25), shares(group(desk, "api A green")));
    }

    /// Guide, "Weighted routing": all weights 0 are equal probabilities.
    @Test
    void weightsOfZeroShareEvenly() {
        Desk desk =
                Desks.linted(
                        """
                        api 60 A 192.0.2.1 ; weighted 0 id=blue
                        api 60 A 192.0.2.2 ; weighted 0 id=green
                        """);

        assertEquals(List.of(0.5, 0.5), shares(group(desk, "api A blue")));
    }

    @Test
    void whatIsNoWeightIsMarkedAndNothingIsDone() {
        Desk desk = Desks.linted("api 60 A 192.0.2.1 ; weighted 3 id=blue\n");
        GroupController group = group(desk, "api A blue");

        group.enter(0, Part.PARAMETER, "many");
        assertEquals(
                Optional.of(Phrase.of("edit.refused.weight", "many")),
                plan(group).members().getFirst().wrong(Part.PARAMETER));
        group.apply();

        assertEquals(1, desk.history().get().steps().size());
    }

    /// ROUTE53 guide, "Geolocation routing": without a default, other places get no answer.
    @Test
    void placesWithoutAnAnswerComeFirst() {
        Desk desk =
                Desks.linted(
                        """
                        www 60 A 192.0.2.1 ; geo continent=EU id=eu
                        www 60 A 192.0.2.2 ; geo country=DE id=de
                        """);
        GroupController group = group(desk, "www A eu");
        Map<String, List<String>> places = places(group);

        assertEquals(List.of("DE"), at(places, "de"));
        assertEquals(List.of(), missing(at(places, "eu"), "EU", "FR", "TR"), "Turkey is of Europe");
        assertEquals(List.of(), missing(at(places, "-"), "", "AF", "JP", "US"));
        assertTrue(group.coverage().getValue().places().getFirst().member().isEmpty());

        group.enter(0, Part.PARAMETER, "*");
        assertEquals(0, group.coverage().getValue().uncovered().count());
        assertTrue(at(places(group), "eu").contains("DE"));
        group.apply();
        assertEquals("*", plan(group(desk, "www A de")).members().get(0).draft().typed());
    }

    @Test
    void onlyTheLastOfWhatIsTypedIsLookedAt() {
        Desk desk = Desks.linted("www 60 A 192.0.2.1 ; geo continent=EU id=eu\n");
        desk.selected().set(Optional.of(Desks.key("www A eu")));
        var background = new Backgrounds.Later();
        GroupController group = selected(desk, background).orElseThrow();

        group.enter(0, Part.PARAMETER, "U");
        group.enter(0, Part.PARAMETER, "US");
        assertEquals(1, background.waiting());
        assertEquals(2, background.cancelled());
        background.run();

        assertEquals(List.of(), missing(at(places(group), "eu"), "US"));
    }

    @Test
    void theNearestRegionAnswers() {
        Desk desk =
                Desks.linted(
                        """
                        www 60 A 192.0.2.1 ; latency eu-central-1 id=eu
                        www 60 A 192.0.2.2 ; latency us-east-1 id=us
                        """);
        Map<String, List<String>> places = places(group(desk, "www A eu"));

        assertTrue(at(places, "eu").containsAll(List.of("eu-central-1", "eu-west-3")));
        assertTrue(at(places, "us").containsAll(List.of("us-east-1", "us-east-2")));
        assertFalse(places.containsKey("-"), "latency covers the world");
    }

    @Test
    void blocksOfACollectionAreItsPlaces() {
        Desk desk =
                Desks.linted(
                        """
                        www 60 A 192.0.2.1 ; ip c1 isp-a id=a
                        """);
        desk.apply(
                new Edit.SetSimulation(
                        new Simulation(
                                List.of(),
                                List.of(),
                                List.of(
                                        new Simulation.Collection(
                                                "c1",
                                                List.of(
                                                        new Simulation.Location(
                                                                "isp-a", List.of("203.0.113.0/24")),
                                                        new Simulation.Location(
                                                                "isp-b",
                                                                List.of("198.51.100.0/24"))))))),
                Phrase.of("edit.set-note", "x"));
        Map<String, List<String>> places = places(group(desk, "www A a"));

        assertEquals(List.of("203.0.113.0/24"), at(places, "a"));
        assertTrue(at(places, "-").containsAll(List.of("198.51.100.0/24", "")));
    }

    @Test
    void aSimpleSetIsNoGroup() {
        Desk desk = Desks.linted("www 60 A 192.0.2.1\n");
        desk.selected().set(Optional.of(Desks.key("www A")));

        assertEquals(Optional.empty(), selected(desk, Backgrounds.IN_PLACE));
    }

    @ParameterizedTest
    @CsvSource({
        "weighted 1, weighted 2, true",
        "failover PRIMARY, failover SECONDARY, true",
        "weighted 1, latency eu-west-1, false",
        "multivalue, multivalue, false"
    })
    void aGroupIsOfferedWhereItCanBeEdited(String one, String other, boolean offered) {
        Desk desk =
                Desks.of(
                        """
                        www 60 A 192.0.2.1 ; %s id=a
                        www 60 A 192.0.2.2 ; %s id=b
                        """
                                .formatted(one, other));
        desk.selected().set(Optional.of(Desks.key("www A a")));

        assertEquals(offered, desk.isInEditableGroup(Desks.key("www A a")));
        assertEquals(offered, selected(desk, Backgrounds.IN_PLACE).isPresent());
    }

    @Test
    void aGroupOfATrafficPolicyIsNotOffered() {
        Desk desk =
                Desks.of(
                        """
                        www 60 A 192.0.2.1 ; weighted 1 id=a
                        www POLICY A 7b3d4f2a-1111-2222-3333-444455556666 ; weighted 2 id=b
                        """);

        assertFalse(desk.isInEditableGroup(Desks.key("www A a")));
    }
}
