package org.zonewright.analysis.resolve;

import org.zonewright.model.zone.Content;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// How the client's place enters the answers of a reach: through the order in which its groups
/// prefer their members, and nothing else. Clients with equal orders get the same answers.
///
/// Of a latency or geoproximity group only the first members count. Were at most k of them
/// unhealthy in each situation, one of the first k + 1 is chosen.
public final class Preferences {

    private final ZoneIndex zone;
    private final World world;
    private final Map<Group, Integer> depths = new LinkedHashMap<>();

    /// @param situations what may fail together
    Preferences(
            ZoneIndex zone, World world, AnswerReach reach, Collection<Set<String>> situations) {
        this.zone = zone;
        this.world = world;
        List<Health> healths =
                reach.groups().stream().anyMatch(Preferences::isByDistance)
                        ? situations.stream().map(this::health).toList()
                        : List.of();
        for (Group group : reach.groups()) {
            if (Rankings.asksForPlace(group)) {
                depths.put(group, isByDistance(group) ? depth(group, healths) : size(group));
            }
        }
    }

    private Health health(Set<String> failing) {
        var question =
                new Question(
                        zone.zone().name(),
                        org.zonewright.model.zone.RecordType.SOA,
                        Client.UNKNOWN,
                        failing,
                        0,
                        Question.View.PUBLIC);
        return Inputs.of(zone, question, world, new EveryChance()).health();
    }

    private static boolean isByDistance(Group group) {
        return switch (group.policy()) {
            case LATENCY, GEOPROXIMITY -> true;
            default -> false;
        };
    }

    private static int size(Group group) {
        return group.members().size();
    }

    private int depth(Group group, List<Health> healths) {
        int most = 0;
        for (Health health : healths) {
            int ailing = 0;
            for (Member member : group.members()) {
                ailing += evaluatesRecords(member) || health.ailment(member).isPresent() ? 1 : 0;
            }
            most = Math.max(most, ailing);
        }
        return Math.min(most + 1, size(group));
    }

    /// Whether a member's health is that of records of the zone, which may depend on the client and
    /// on the way to them.
    private boolean evaluatesRecords(Member member) {
        return member.set().content() instanceof Content.Alias alias
                && alias.evaluateTargetHealth()
                && zone.covers(alias.target());
    }

    /// The order of each group, as far as it counts.
    public List<List<String>> of(Client client) {
        var place = new ClientPlace(client, zone.zone().info(), world.geography());
        var rankings = new Rankings(zone, place, world.geography());
        var found = new ArrayList<List<String>>();
        depths.forEach(
                (group, depth) ->
                        found.add(
                                rankings.of(group).ordered().stream()
                                        .limit(depth)
                                        .map(candidate -> candidate.member().label())
                                        .toList()));
        return found;
    }

    /// The groups that go by distance.
    public List<Nearness> byDistance() {
        var place = new ClientPlace(Client.UNKNOWN, zone.zone().info(), world.geography());
        var distances = new Distances(place, world.geography());
        var found = new ArrayList<Nearness>();
        depths.forEach(
                (group, depth) -> {
                    if (isByDistance(group)) {
                        List<Nearness.Site> sites =
                                group.members().stream()
                                        .flatMap(member -> distances.site(member).stream())
                                        .toList();
                        found.add(new Nearness(sites, depth));
                    }
                });
        return found;
    }
}
