package org.zonewright.gui.group;

import org.junit.jupiter.api.Assertions;
import org.zonewright.gui.Background;
import org.zonewright.gui.Backgrounds;
import org.zonewright.gui.Desk;
import org.zonewright.gui.Desks;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// The group of a selected record set, for tests.
final class Groups {

    private Groups() {}

    static GroupController group(Desk desk, String member) {
        desk.selected().set(Optional.of(Desks.key(member)));
        return selected(desk, Backgrounds.IN_PLACE).orElseThrow();
    }

    static Optional<GroupController> selected(Desk desk, Background background) {
        return GroupController.ofSelected(desk, Desks.WORLD, background, Assertions::fail);
    }

    static GroupPlan plan(GroupController group) {
        return group.plans().getValue();
    }

    static List<Double> shares(GroupController group) {
        return plan(group).members().stream()
                .map(member -> plan(group).share(member).orElseThrow().toDouble())
                .toList();
    }

    /// The places by the member that answers there; "-" where nobody does.
    static Map<String, List<String>> places(GroupController group) {
        return group.coverage().getValue().places().stream()
                .collect(
                        Collectors.groupingBy(
                                place -> place.member().orElse("-"),
                                Collectors.mapping(
                                        place -> place.place().code(), Collectors.toList())));
    }

    static List<String> at(Map<String, List<String>> places, String member) {
        return places.getOrDefault(member, List.of());
    }
}
