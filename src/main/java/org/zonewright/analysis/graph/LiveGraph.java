package org.zonewright.analysis.graph;

import org.zonewright.analysis.resolve.Client;
import org.zonewright.analysis.resolve.Flow;
import org.zonewright.analysis.resolve.Question;
import org.zonewright.analysis.resolve.Resolver;
import org.zonewright.analysis.resolve.whatif.Failure;
import org.zonewright.analysis.resolve.whatif.WhatIf;
import org.zonewright.model.zone.RecordType;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// A graph with what comes through it, for one place of the client. What is worked out while
/// nothing fails is kept, and used again for questions that a failure does not touch.
public final class LiveGraph {

    private final AliasGraph graph;
    private final NodeIndex nodes;
    private final EdgeIndex index;
    private final Map<Node.Question, WhatIf> questions = new LinkedHashMap<>();
    private final Map<Node.Question, Flow> calm = new ConcurrentHashMap<>();

    /// @param resolver of the graph's zone where all is well ([WhatIf#healthy])
    public LiveGraph(AliasGraph graph, Resolver resolver, Client client, Question.View view) {
        this.graph = graph;
        nodes = NodeIndex.of(graph.nodes());
        index = EdgeIndex.of(graph.edges());
        for (Node node : graph.nodes()) {
            if (node instanceof Node.Question question) {
                questions.put(question, new WhatIf(resolver, asked(question, client, view)));
            }
        }
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
        Flow before = calm.computeIfAbsent(question, _ -> whatIf.calm());
        boolean mayChange = failing.stream().anyMatch(failure -> failure.mayChange(before));
        Flow now = mayChange ? whatIf.during(failing) : before;
        return new Traffic(nodes, index, wanted(question), before, now).from(question.id());
    }

    /// The question through which a node is reached: its own, or the first that leads to it.
    public Optional<Node.Question> leadingTo(String id) {
        Set<String> ways = graph.waysThrough(id);
        return questions.keySet().stream().filter(it -> ways.contains(it.id())).findFirst();
    }
}
