package org.zonewright.gui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zonewright.Zones;
import org.zonewright.model.aws.AliasServices;
import org.zonewright.model.edit.Edit;
import org.zonewright.model.zone.HealthCheck;
import org.zonewright.model.zone.Phrase;
import org.zonewright.model.zone.Routing;
import org.zonewright.model.zone.Simulation;
import org.zonewright.model.zone.Simulation.Collection;
import org.zonewright.model.zone.Simulation.Location;
import org.zonewright.model.zone.Zone;

import java.util.List;
import java.util.Optional;

class SimulationEditsTest {

    private static final Routing.IpBased AT = new Routing.IpBased("c1", "isp-a");
    private static final HealthCheck METRIC =
            new HealthCheck(
                    "c1",
                    "",
                    "CLOUDWATCH_METRIC",
                    "",
                    false,
                    false,
                    Optional.empty(),
                    List.of(),
                    Optional.of("Unhealthy"),
                    "{}");
    private static final Location OTHER = new Location("isp-b", List.of("198.51.100.0/24"));

    private static Simulation with(Collection... collections) {
        return new Simulation(List.of(), List.of(), List.of(collections));
    }

    private static Simulation after(Edit edit) {
        return edit.applyTo(Zones.of("example.com.", "")).simulation();
    }

    @Test
    void aLocationIsThereAsLongAsItHasBlocks() {
        Simulation before =
                with(new Collection("c0", List.of()), new Collection("c1", List.of(OTHER)));
        List<String> blocks = List.of("203.0.113.0/24");

        Simulation told = after(new SimulationEdits(before).blocks(AT, blocks));

        assertEquals(
                with(
                        new Collection("c0", List.of()),
                        new Collection("c1", List.of(OTHER, new Location("isp-a", blocks)))),
                told);
        assertEquals(before, after(new SimulationEdits(told).blocks(AT, List.of())));
    }

    @Test
    void aCollectionOfWhichNothingWasToldIsMadeAndDropped() {
        Simulation told =
                after(new SimulationEdits(Simulation.NONE).blocks(AT, List.of("10.0.0.0/8")));

        assertEquals(List.of("10.0.0.0/8"), told.blocks(AT));
        assertEquals(Simulation.NONE, after(new SimulationEdits(told).blocks(AT, List.of())));
    }

    @Test
    void aCheckThatFailedAndIsWellAgainIsToldNothing() {
        Zone zone = Zones.of("example.com.", "www A 192.0.2.1 ; weighted 1 id=a hc=c1");

        Zone failing = toggled(zone);
        assertEquals(
                List.of(new Simulation.CheckState("c1", false)),
                failing.simulation().healthChecks());
        assertEquals(Simulation.NONE, toggled(failing).simulation());
    }

    @Test
    void aMetricWithoutDataThatCountsAsUnhealthyIsToldThatItIsWell() {
        Zone zone =
                Zones.of("example.com.", "www A 192.0.2.1 ; weighted 1 id=a hc=c1")
                        .withHealthChecks(List.of(METRIC));

        Zone well = toggled(zone);
        assertEquals(
                List.of(new Simulation.CheckState("c1", true)), well.simulation().healthChecks());
        assertEquals(Simulation.NONE, toggled(well).simulation());
    }

    private static Zone toggled(Zone zone) {
        HealthRow check = HealthRows.of(zone, new AliasServices()).getFirst();
        return new SimulationEdits(zone.simulation()).toggle(check).applyTo(zone);
    }

    @ParameterizedTest
    @CsvSource({
        "203.0.113.0/24 2001:db8::/48,",
        "0.0.0.0/1,",
        "203.0.113.0/25, edit.refused.block-length",
        "2001:db8::/49, edit.refused.block-length",
        "0.0.0.0/0, edit.refused.block-length",
        "203.0.113.7, edit.refused.block",
        "x/24, edit.refused.block",
        "10.0.0.0/8 10.1.0.0/8, edit.refused.block-twice",
        "198.51.100.0/24, edit.refused.block-taken",
        "198.51.0.0/16,"
    })
    void blocksAreThoseThatRoute53Takes(String typed, String refused) {
        Simulation told = with(new Collection("c1", List.of(OTHER)));

        assertEquals(
                Optional.ofNullable(refused),
                AddressTexts.blockProblem(typed, AT, told).map(Phrase::key));
    }
}
