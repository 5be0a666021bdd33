package org.zonewright.analysis.graph;

import org.zonewright.analysis.resolve.Client;
import org.zonewright.analysis.resolve.Flow;
import org.zonewright.analysis.resolve.Question;
import org.zonewright.analysis.resolve.Resolver;
import org.zonewright.analysis.resolve.whatif.Failure;
import org.zonewright.analysis.resolve.whatif.WhatIf;
import org.zonewright.model.zone.DomainName;
import org.zonewright.model.zone.HealthCheck;
import org.zonewright.model.zone.RecordSet;
import org.zonewright.model.zone.RecordType;
import org.zonewright.model.zone.Simulation;
import org.zonewright.model.zone.Zone;

import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/// A graph with what comes through it, for one place of the client. What is worked out while
/// nothing fails is kept, and used again for questions that a failure or an edit does not touch.
public final class LiveGraph {

    private final AliasGraph graph;
    private final Zone zone;
    private final Surroundings around;
    private final NodeIndex nodes;
    private final EdgeIndex index;
    private final Map<Node.Question, WhatIf> questions = new LinkedHashMap<>();
    private final Map<Node.Question, Calm> calm = new ConcurrentHashMap<>();

    /// What comes while nothing fails.
    private record Calm(Flow flow, Loads loads) {}

    /// What an answer comes from beside the component that its question is in.
    private record Surroundings(
            Client client,
            Question.View view,
            Simulation simulation,
            List<HealthCheck> checks,
            Set<DomainName> delegations) {

        static Surroundings of(Zone zone, Client client, Question.View view) {
            Set<DomainName> delegations = zone.namesWith(RecordType.NS).collect(Collectors.toSet());
            return new Surroundings(
                    client, view, zone.simulation(), zone.healthChecks(), delegations);
        }
    }

    /// @param zone that of the graph, where all is well ([WhatIf#healthy])
    /// @param resolver of this zone
    public LiveGraph(
            AliasGraph graph, Zone zone, Resolver resolver, Client client, Question.View view) {
        this.graph = graph;
        this.zone = zone;
        around = Surroundings.of(zone, client, view);
        nodes = NodeIndex.of(graph.nodes());
        index = EdgeIndex.of(graph.edges());
        for (Node node : graph.nodes()) {
            if (node instanceof Node.Question question) {
                questions.put(question, new WhatIf(resolver, asked(question, client, view)));
            }
        }
    }

    /// Takes over what was worked out for components that an edit did not touch, unless it changed
    /// what is around them.
    ///
    /// @param last of an earlier snapshot of the zone, or of anything else, which is of no use
    public void takeOver(LiveGraph last) {
        if (around.equals(last.around)) {
            Set<Component> known = Collections.newSetFromMap(new IdentityHashMap<>());
            known.addAll(last.graph.components());
            graph.components().stream()
                    .filter(known::contains)
                    .flatMap(component -> component.nodes().stream())
                    .forEach(node -> keep(node, last));
        }
    }

    private void keep(Node node, LiveGraph last) {
        if (node instanceof Node.Question question && isAskedAsBefore(question.name(), last.zone)) {
            Optional.ofNullable(last.calm.get(question)).ifPresent(was -> calm.put(question, was));
        }
    }

    /// Not of names that a wildcard answers for, which the names around them can hide.
    private boolean isAskedAsBefore(DomainName name, Zone before) {
        Collection<RecordSet> sets = zone.at(name);
        return !sets.isEmpty() && List.copyOf(sets).equals(List.copyOf(before.at(name)));
    }

    /// What a node of the graph asks. A CNAME is asked for addresses, as clients do.
    public static Question asked(Node.Question node, Client client, Question.View view) {
        return new Question(node.name(), wanted(node), client, Set.of(), 0, view);
    }

    private static RecordType wanted(Node.Question node) {
        return node.type().equals(RecordType.CNAME) ? RecordType.A : node.type();
    }

    /// @param focus the question that somebody looks at
    public Loads during(Collection<Failure> failing, Optional<Node.Question> focus) {
        var nodeLoads = new HashMap<String, Load>();
        var edgeLoads = new HashMap<Edge, Load>();
        for (Map.Entry<Node.Question, WhatIf> question : questions.entrySet()) {
            Loads loads = loads(question.getKey(), question.getValue(), failing);
            loads.nodes().forEach((id, load) -> nodeLoads.merge(id, load, Load::max));
            loads.edges().forEach((edge, load) -> edgeLoads.merge(edge, load, Load::max));
        }
        focus.flatMap(
                        question ->
                                Optional.ofNullable(questions.get(question))
                                        .map(whatIf -> loads(question, whatIf, failing)))
                .ifPresent(
                        loads -> {
                            nodeLoads.putAll(loads.nodes());
                            edgeLoads.putAll(loads.edges());
                        });
        return new Loads(nodeLoads, edgeLoads);
    }

    private Loads loads(Node.Question question, WhatIf whatIf, Collection<Failure> failing) {
        Calm before = calm.computeIfAbsent(question, _ -> calm(question, whatIf));
        boolean mayChange = failing.stream().anyMatch(failure -> failure.mayChange(before.flow()));
        return mayChange ? loads(question, before.flow(), whatIf.during(failing)) : before.loads();
    }

    private Calm calm(Node.Question question, WhatIf whatIf) {
        Flow flow = whatIf.calm();
        return new Calm(flow, loads(question, flow, flow));
    }

    private Loads loads(Node.Question question, Flow calm, Flow now) {
        return new Traffic(nodes, index, wanted(question), calm, now).from(question.id());
    }

    /// The question through which a node is reached: its own, or the first that leads to it.
    public Optional<Node.Question> leadingTo(String id) {
        Set<String> ways = graph.waysThrough(id);
        return questions.keySet().stream().filter(it -> ways.contains(it.id())).findFirst();
    }
}
