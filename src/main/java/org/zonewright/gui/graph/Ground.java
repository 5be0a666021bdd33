package org.zonewright.gui.graph;

import org.zonewright.analysis.graph.LiveGraph;
import org.zonewright.analysis.graph.Loads;
import org.zonewright.analysis.graph.Node;
import org.zonewright.analysis.resolve.AwsTargets;
import org.zonewright.analysis.resolve.Question;
import org.zonewright.analysis.resolve.Resolver;
import org.zonewright.analysis.resolve.World;
import org.zonewright.analysis.resolve.whatif.Failure;
import org.zonewright.analysis.resolve.whatif.Failures;
import org.zonewright.analysis.resolve.whatif.Places;
import org.zonewright.analysis.resolve.whatif.SingleFailures;
import org.zonewright.analysis.resolve.whatif.WhatIf;
import org.zonewright.gui.PlaceChoice;
import org.zonewright.model.zone.DomainName;
import org.zonewright.model.zone.RecordSet;
import org.zonewright.model.zone.Zone;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// A snapshot of the zone with its graph, ready for outages at one place. Any thread may ask, one
/// at a time.
final class Ground {

    private final Shown shown;
    private final PlaceChoice place;
    private final World world;
    private final Zone zone;
    private final Resolver resolver;
    private final LiveGraph live;
    private final Failures failures;
    private final Map<Outage.Id, Failure> known = new HashMap<>();
    private final WhatIfWords words;

    Ground(Shown shown, PlaceChoice place, World world) {
        this.shown = shown;
        this.place = place;
        this.world = world;
        zone = WhatIf.healthy(shown.zone());
        resolver = Resolver.of(zone, world);
        live = new LiveGraph(shown.whole(), zone, resolver, place.client(), view());
        failures = new Failures(zone, world.services());
        failures.among(zone.sets()).forEach(it -> known.put(Outage.Id.of(it), it));
        words = new WhatIfWords(zone, world.services(), world.geography());
    }

    /// That of another snapshot or place; what this one has worked out is not done again.
    Ground at(Shown next, PlaceChoice there) {
        if (shown == next && place.equals(there)) {
            return this;
        }
        var ground = new Ground(next, there, world);
        ground.live.takeOver(live);
        return ground;
    }

    private Question.View view() {
        return shown.zone().info().isPrivate() ? Question.View.PRIVATE : Question.View.PUBLIC;
    }

    /// @param focus the question that it is all about
    record Report(
            Optional<Node.Question> focus,
            Live live,
            List<SwitchRow> switches,
            List<AnswerRow> answers) {}

    /// @param selected id of the node that somebody looks at
    Report during(Outage outage, Optional<String> selected) {
        Optional<Node.Question> focus = focus(selected);
        List<Failure> failing =
                outage.failing().stream().map(known::get).filter(it -> it != null).toList();
        Loads loads = live.during(failing, focus);
        return new Report(
                focus,
                live(loads, failing),
                focus.map(it -> switches(it, outage)).orElse(List.of()),
                focus.map(it -> answers(it, failing)).orElse(List.of()));
    }

    /// The question that leads to what is selected, else the first of a routing group.
    private Optional<Node.Question> focus(Optional<String> selected) {
        return selected.flatMap(live::leadingTo).or(this::first);
    }

    private Optional<Node.Question> first() {
        var graph = shown.whole();
        return graph.nodes().stream()
                .filter(node -> node instanceof Node.Group group && !group.isSimple())
                .flatMap(node -> live.leadingTo(node.id()).stream())
                .findFirst()
                .or(
                        () ->
                                graph.nodes().stream()
                                        .filter(Node.Question.class::isInstance)
                                        .map(Node.Question.class::cast)
                                        .findFirst());
    }

    private List<SwitchRow> switches(Node.Question focus, Outage outage) {
        return failures.among(resolver.reach(asked(focus))).stream()
                .map(failure -> words.row(failure, outage.failing()))
                .toList();
    }

    private List<AnswerRow> answers(Node.Question focus, List<Failure> failing) {
        var whatIf = new WhatIf(resolver, asked(focus));
        return words.answers(whatIf.during(failing), whatIf.calm());
    }

    private Question asked(Node.Question focus) {
        return LiveGraph.asked(focus, place.client(), view());
    }

    private Live live(Loads loads, List<Failure> failing) {
        Set<String> switches = new HashSet<>();
        Set<RecordSet.Key> lost = new HashSet<>();
        for (Failure failure : failing) {
            switches.addAll(failure.switches());
            lost.addAll(failure.lost());
        }
        Set<String> down = new HashSet<>();
        Set<RecordSet.Key> sets = new HashSet<>();
        for (Node node : shown.graph().nodes()) {
            switch (node) {
                case Node.Group group ->
                        group.members().stream()
                                .map(Node.Member::set)
                                .filter(set -> isDown(set, switches, lost))
                                .forEach(set -> sets.add(set.key()));
                case Node.Values values when isDown(values.set(), switches, lost) ->
                        down.add(node.id());
                case Node.Resource(DomainName name, _)
                        when switches.contains(AwsTargets.plain(name).canonical()) ->
                        down.add(node.id());
                case Node.Question _,
                        Node.Values _,
                        Node.Resource _,
                        Node.Outside _,
                        Node.Missing _ -> {}
            }
        }
        return new Live(loads, down, sets);
    }

    private static boolean isDown(RecordSet set, Set<String> switches, Set<RecordSet.Key> lost) {
        return set.healthCheckId().filter(switches::contains).isPresent()
                || lost.contains(set.key());
    }

    /// The table of single failures; takes up to a second.
    List<FailureRow> table(Node.Question focus) {
        Question question = asked(focus);
        Places places =
                zone.info().isPrivate()
                        ? Places.only(place.client())
                        : Places.ofWorld(world.geography(), zone.simulation());
        var calm = new WhatIf(resolver, question).calm();
        return new SingleFailures(resolver, places)
                .of(question, failures.among(resolver.reach(question))).stream()
                        .map(row -> words.row(row, calm))
                        .toList();
    }

    /// What fails with a part of the graph, if anything can.
    Optional<Outage.Id> failureAt(Pick pick) {
        return shown.graph()
                .find(pick.node())
                .flatMap(
                        node ->
                                switch (node) {
                                    case Node.Values values -> check(values.set());
                                    case Node.Resource(DomainName name, _) -> target(name);
                                    case Node.Group group -> member(group, pick.member().orElse(0));
                                    case Node.Question _, Node.Outside _, Node.Missing _ ->
                                            Optional.empty();
                                })
                .filter(known::containsKey);
    }

    private static Optional<Outage.Id> check(RecordSet set) {
        return set.healthCheckId().map(id -> new Outage.Id(Failure.Kind.CHECK, id));
    }

    private static Optional<Outage.Id> target(DomainName name) {
        return Optional.of(new Outage.Id(Failure.Kind.TARGET, AwsTargets.plain(name).canonical()));
    }

    /// A member's check, the resource it leads to, or the region that its routing names.
    private Optional<Outage.Id> member(Node.Group group, int member) {
        RecordSet set = group.members().get(member).set();
        return check(set)
                .or(
                        () ->
                                set.alias()
                                        .flatMap(alias -> target(alias.target()))
                                        .filter(known::containsKey))
                .or(
                        () ->
                                set.routing()
                                                instanceof
                                                org.zonewright.model.zone.Routing.Latency(
                                                        String region)
                                        ? Optional.of(new Outage.Id(Failure.Kind.REGION, region))
                                        : Optional.empty());
    }
}
