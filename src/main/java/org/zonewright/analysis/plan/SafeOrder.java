package org.zonewright.analysis.plan;

import org.zonewright.analysis.plan.ChangeBatch.Action;
import org.zonewright.analysis.plan.ChangeBatch.Item;
import org.zonewright.model.zone.DomainName;
import org.zonewright.model.zone.RecordSet;
import org.zonewright.model.zone.RecordType;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Puts changes in an order that Route 53 accepts: it walks a batch step by step, and an alias must
/// find its target. So first what goes, aliases before their targets; then plain sets; then aliases
/// behind their targets. Within that the listing order.
final class SafeOrder {

    /// What aliases point to: all sets of one name and type.
    private record Group(DomainName name, RecordType type) {

        static Group of(RecordSet set) {
            return new Group(set.name(), set.type());
        }

        static Optional<Group> targetOf(RecordSet set) {
            return set.alias().map(alias -> new Group(alias.target(), set.type()));
        }
    }

    private static final int BEHIND_ALL = Integer.MAX_VALUE;

    /// How many steps of aliases lie before each group is complete.
    private final Map<Group, Integer> depths = new HashMap<>();

    private SafeOrder(List<Item> items) {
        Map<Group, List<Group>> users = new HashMap<>();
        Map<Group, Integer> waiting = new HashMap<>();
        Set<Group> groups = new HashSet<>();
        items.forEach(item -> groups.add(Group.of(item.set())));
        for (Item item : items) {
            Group group = Group.of(item.set());
            Optional<Group> target = Group.targetOf(item.set()).filter(groups::contains);
            depths.merge(group, item.set().isAlias() ? 1 : 0, Math::max);
            waiting.merge(group, target.isPresent() ? 1 : 0, Integer::sum);
            target.ifPresent(of -> users.computeIfAbsent(of, _ -> new ArrayList<>()).add(group));
        }
        settle(users, waiting);
    }

    /// Kahn's algorithm; groups that lie in a loop, or behind one, are never ready.
    private void settle(Map<Group, List<Group>> users, Map<Group, Integer> waiting) {
        var ready = new ArrayDeque<Group>();
        waiting.forEach(
                (group, count) -> {
                    if (count == 0) {
                        ready.add(group);
                    }
                });
        while (!ready.isEmpty()) {
            Group next = ready.remove();
            waiting.remove(next);
            int depth = depths.getOrDefault(next, 0) + 1;
            for (Group user : users.getOrDefault(next, List.of())) {
                depths.merge(user, depth, Math::max);
                if (waiting.merge(user, -1, Integer::sum) == 0) {
                    ready.add(user);
                }
            }
        }
        waiting.keySet().forEach(group -> depths.put(group, BEHIND_ALL - 1));
    }

    private int depth(Item item) {
        if (!item.set().isAlias()) {
            return 0;
        }
        return Group.targetOf(item.set()).map(depths::get).map(depth -> depth + 1).orElse(1);
    }

    static List<Item> of(List<Item> items) {
        List<Item> deletes = items.stream().filter(item -> item.action() == Action.DELETE).toList();
        List<Item> others = items.stream().filter(item -> item.action() != Action.DELETE).toList();
        return Stream.concat(upwards(deletes).reversed().stream(), upwards(others).stream())
                .toList();
    }

    private static List<Item> upwards(List<Item> items) {
        var order = new SafeOrder(items);
        List<Item> sorted =
                items.stream()
                        .sorted(
                                Comparator.comparingInt(order::depth)
                                        .thenComparing(item -> item.set().key()))
                        .toList();
        int loops = (int) sorted.stream().filter(item -> order.depth(item) != BEHIND_ALL).count();
        return loops == sorted.size() ? sorted : order.opened(sorted, loops);
    }

    /// Of those that lie in loops or behind one, first those of which some target is there.
    private List<Item> opened(List<Item> sorted, int loops) {
        var done = new ArrayList<>(sorted.subList(0, loops));
        var left = new ArrayList<>(sorted.subList(loops, sorted.size()));
        Set<Group> there = new HashSet<>();
        done.forEach(item -> there.add(Group.of(item.set())));
        while (!left.isEmpty()) {
            Item next =
                    left.stream()
                            .filter(
                                    item ->
                                            Group.targetOf(item.set())
                                                    .filter(there::contains)
                                                    .isPresent())
                            .findFirst()
                            .orElse(left.getFirst());
            left.remove(next);
            done.add(next);
            there.add(Group.of(next.set()));
        }
        return done;
    }
}
