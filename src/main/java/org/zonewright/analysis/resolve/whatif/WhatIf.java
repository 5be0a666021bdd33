package org.zonewright.analysis.resolve.whatif;

import org.zonewright.analysis.resolve.Flow;
import org.zonewright.analysis.resolve.Question;
import org.zonewright.analysis.resolve.Resolver;
import org.zonewright.model.zone.RecordSet;
import org.zonewright.model.zone.Simulation;
import org.zonewright.model.zone.Zone;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// One question to one zone, asked again and again while things fail. What the zone file says of
/// health does not count: everything is healthy but what is said to fail here. Nothing is edited.
public final class WhatIf {

    private final Resolver resolver;
    private final Question question;

    /// @param question what is asked, and from where; its unhealthy ones do not count
    public WhatIf(Resolver resolver, Question question) {
        this.resolver = resolver;
        this.question = question;
    }

    /// The zone with all its health checks and targets as they are when nothing is wrong: a check
    /// that is inverted reads the opposite then.
    public static Zone healthy(Zone zone) {
        Simulation told = zone.simulation();
        List<Simulation.Target> targets =
                told.aliasTargets().stream().map(WhatIf::healthy).toList();
        List<Simulation.CheckState> states =
                zone.healthChecks().stream()
                        .map(check -> new Simulation.CheckState(check.id(), !check.inverted()))
                        .toList();
        return zone.withSimulation(new Simulation(targets, states, told.collections()));
    }

    private static Simulation.Target healthy(Simulation.Target target) {
        return new Simulation.Target(
                target.name(), target.addresses(), target.ttl(), Optional.empty());
    }

    /// The flow of answers with nothing failing.
    public Flow calm() {
        return during(List.of());
    }

    /// The flow of answers while all of these fail.
    public Flow during(Collection<Failure> failures) {
        Set<String> unhealthy = new HashSet<>();
        Set<RecordSet.Key> lost = new HashSet<>();
        for (Failure failure : failures) {
            unhealthy.addAll(failure.switches());
            lost.addAll(failure.lost());
        }
        return resolver.flow(
                        new Question(
                                question.name(),
                                question.type(),
                                question.client(),
                                unhealthy,
                                question.seed(),
                                question.view()))
                .losing(lost);
    }

    /// The flow of answers while one fails: the calm one if that had no say in it.
    ///
    /// @param calm of this question
    public Flow during(Failure failure, Flow calm) {
        return failure.mayChange(calm) ? during(List.of(failure)) : calm;
    }
}
