package org.zonewright.gui;

import org.zonewright.model.edit.Edit;
import org.zonewright.model.zone.DomainName;
import org.zonewright.model.zone.Phrase;
import org.zonewright.model.zone.Routing;
import org.zonewright.model.zone.Simulation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/// Edits of what the simulator is told. What there is nothing left to say of is dropped, so a zone
/// file keeps no traces of trials.
public final class SimulationEdits {

    private final Simulation simulation;

    public SimulationEdits(Simulation simulation) {
        this.simulation = simulation;
    }

    /// Lets something fail, or be healthy again.
    public Edit toggle(HealthRow row) {
        boolean next = !row.isUp();
        return switch (row) {
            case HealthRow.Check check -> check(check, next);
            case HealthRow.Target target -> target(target.name(), next);
        };
    }

    /// The name of that undo step.
    public static Phrase toggled(HealthRow row) {
        return Phrase.of(
                row.isUp() ? "edit.simulate-failing" : "edit.simulate-healthy", row.label());
    }

    /// A state that is the check's own needs not be told.
    private Edit check(HealthRow.Check check, boolean healthy) {
        return of(
                simulation.aliasTargets(),
                with(
                        simulation.healthChecks(),
                        state -> state.id().equals(check.id()),
                        Optional.of(new Simulation.CheckState(check.id(), healthy))
                                .filter(state -> healthy != check.isUpUntold())),
                simulation.collections());
    }

    private Edit target(DomainName name, boolean healthy) {
        return target(
                name,
                old ->
                        new Simulation.Target(
                                old.name(),
                                old.addresses(),
                                old.ttl(),
                                healthy ? Optional.empty() : Optional.of(false)));
    }

    /// Tells the addresses of an AWS resource; none lets them be derived.
    public Edit addresses(DomainName name, List<String> addresses) {
        return target(
                name,
                old -> new Simulation.Target(old.name(), addresses, old.ttl(), old.healthy()));
    }

    /// The name of that undo step.
    public static Phrase addressed(HealthRow.Target target) {
        return Phrase.of("edit.simulate-addresses", target.label());
    }

    private Edit target(DomainName name, UnaryOperator<Simulation.Target> change) {
        var nothing = new Simulation.Target(name, List.of(), Optional.empty(), Optional.empty());
        Simulation.Target next = change.apply(simulation.target(name).orElse(nothing));
        return of(
                with(
                        simulation.aliasTargets(),
                        target -> target.name().equals(name),
                        Optional.of(next).filter(target -> !target.equals(nothing))),
                simulation.healthChecks(),
                simulation.collections());
    }

    /// Tells the blocks of a location in a CIDR collection. A location is there as long as it has
    /// blocks (API reference, ChangeCidrCollection).
    public Edit blocks(Routing.IpBased at, List<String> blocks) {
        List<Simulation.Location> before =
                simulation
                        .collection(at.collectionId())
                        .map(Simulation.Collection::locations)
                        .orElse(List.of());
        List<Simulation.Location> next =
                with(
                        before,
                        location -> location.name().equals(at.locationName()),
                        Optional.of(new Simulation.Location(at.locationName(), blocks))
                                .filter(location -> !location.blocks().isEmpty()));
        return of(
                simulation.aliasTargets(),
                simulation.healthChecks(),
                with(
                        simulation.collections(),
                        collection -> collection.id().equals(at.collectionId()),
                        Optional.of(new Simulation.Collection(at.collectionId(), next))
                                .filter(collection -> !collection.locations().isEmpty())));
    }

    private Edit of(
            List<Simulation.Target> targets,
            List<Simulation.CheckState> checks,
            List<Simulation.Collection> collections) {
        return new Edit.SetSimulation(
                new Simulation(targets, checks, collections, simulation.scenarios()));
    }

    /// One in place of those that are meant, where the first of them was; else at the end.
    private static <T> List<T> with(List<T> all, Predicate<T> meant, Optional<T> one) {
        var next = new ArrayList<>(all);
        int at = all.stream().filter(meant).findFirst().map(all::indexOf).orElse(all.size());
        next.removeIf(meant);
        one.ifPresent(it -> next.add(at, it));
        return next;
    }
}
