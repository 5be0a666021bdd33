package org.zonewright.analysis.graph;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/// Follows what groups point at until nothing is left to follow, then looks for loops and for what
/// cannot answer.
final class GraphBuilder {

    private final Fans fans;
    private final Map<String, Node> nodes = new LinkedHashMap<>();
    private final Map<String, Fan> followed = new HashMap<>();
    private final List<Edge> edges = new ArrayList<>();

    GraphBuilder(Fans fans) {
        this.fans = fans;
    }

    /// Takes in where a way ends.
    void add(Node end) {
        nodes.putIfAbsent(end.id(), end);
    }

    void follow(Fan start) {
        var open = new ArrayDeque<Fan>(List.of(start));
        while (!open.isEmpty()) {
            Fan fan = open.remove();
            if (followed.putIfAbsent(fan.id(), fan) == null) {
                add(fan.group());
                edges.addAll(fan.edges());
                for (Targets.Target target : fan.targets()) {
                    switch (target) {
                        case Targets.Target.OfZone(var name, var type) ->
                                open.addAll(fans.at(name, type).stream().toList());
                        case Targets.Target.End(Node node) -> add(node);
                    }
                }
            }
        }
    }

    /// Of all that was followed.
    Set<String> ids() {
        return nodes.keySet();
    }

    /// All that was followed, asked for where nothing else points.
    List<Found> found() {
        List<Loop> loops = Loops.in(nodes.values(), edges);
        return found(loops, roots(loops));
    }

    /// @param asked for groups by their ids, those of them where nothing else points
    List<Found> found(Map<String, Node.Question> asked) {
        List<Loop> loops = Loops.in(nodes.values(), edges);
        var questions = new LinkedHashMap<>(asked);
        questions.keySet().retainAll(roots(loops).keySet());
        return found(loops, questions);
    }

    /// Groups that nothing else points at, and the first of each loop that nothing leads into.
    private Map<String, Node.Question> roots(List<Loop> loops) {
        var loopOf = new HashMap<String, Loop>();
        loops.forEach(loop -> loop.ids().forEach(id -> loopOf.put(id, loop)));
        Set<String> entered = new HashSet<>();
        for (Edge edge : edges) {
            Loop loop = loopOf.get(edge.to());
            if (loop == null) {
                entered.add(edge.to());
            } else if (loop != loopOf.get(edge.from())) {
                entered.addAll(loop.ids());
            }
        }
        loops.forEach(loop -> entered.addAll(loop.ids().subList(1, loop.ids().size())));
        var roots = new LinkedHashMap<String, Node.Question>();
        for (Map.Entry<String, Node> node : nodes.entrySet()) {
            if (node.getValue() instanceof Node.Group group && !entered.contains(node.getKey())) {
                roots.put(node.getKey(), new Node.Question(group.name(), group.type()));
            }
        }
        return roots;
    }

    private List<Found> found(List<Loop> loops, Map<String, Node.Question> asked) {
        var users = new HashMap<String, Integer>();
        edges.forEach(edge -> users.merge(edge.to(), 1, Integer::sum));
        List<Node> all = new ArrayList<>();
        List<Edge> from = new ArrayList<>();
        nodes.forEach(
                (id, node) -> {
                    Node.Question question = asked.get(id);
                    if (question != null) {
                        all.add(question);
                        from.add(
                                new Edge(
                                        question.id(),
                                        0,
                                        id,
                                        Edge.Kind.QUESTION,
                                        Edge.State.NORMAL));
                    }
                    all.add(
                            node instanceof Node.Group group
                                    ? group.usedBy(users.getOrDefault(id, 0))
                                    : node);
                });
        from.addAll(edges);
        return Component.of(all, Verdicts.on(all, from, loops), loops).stream()
                .map(component -> new Found(component, fans(component.nodes())))
                .toList();
    }

    private List<Fan> fans(Collection<Node> nodes) {
        return nodes.stream()
                .filter(Node.Group.class::isInstance)
                .map(group -> Objects.requireNonNull(followed.get(group.id())))
                .toList();
    }
}
