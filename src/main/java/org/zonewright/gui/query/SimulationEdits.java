package org.zonewright.gui.query;

import org.zonewright.model.edit.Edit;
import org.zonewright.model.zone.DomainName;
import org.zonewright.model.zone.Simulation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// Edits of what the simulator is told. A target of which nothing is left to say is dropped, so a
/// zone file keeps no traces of trials.
final class SimulationEdits {

    private SimulationEdits() {}

    static Edit check(Simulation simulation, String id, boolean healthy) {
        var states = new ArrayList<>(simulation.healthChecks());
        states.removeIf(state -> state.id().equals(id));
        states.add(new Simulation.CheckState(id, healthy));
        return new Edit.SetSimulation(
                new Simulation(
                        simulation.aliasTargets(),
                        states,
                        simulation.collections(),
                        simulation.scenarios()));
    }

    static Edit target(Simulation simulation, DomainName name, boolean healthy) {
        return target(
                simulation,
                name,
                old ->
                        new Simulation.Target(
                                old.name(),
                                old.addresses(),
                                old.ttl(),
                                healthy ? Optional.empty() : Optional.of(false)));
    }

    static Edit addresses(Simulation simulation, DomainName name, List<String> addresses) {
        return target(
                simulation,
                name,
                old -> new Simulation.Target(old.name(), addresses, old.ttl(), old.healthy()));
    }

    private static Edit target(
            Simulation simulation, DomainName name, UnaryOperator<Simulation.Target> change) {
        var nothing = new Simulation.Target(name, List.of(), Optional.empty(), Optional.empty());
        Simulation.Target next = change.apply(simulation.target(name).orElse(nothing));
        var targets = new ArrayList<>(simulation.aliasTargets());
        int at = targets.indexOf(simulation.target(name).orElse(nothing));
        targets.removeIf(target -> target.name().equals(name));
        if (!next.equals(nothing)) {
            targets.add(at < 0 ? targets.size() : at, next);
        }
        return new Edit.SetSimulation(
                new Simulation(
                        targets,
                        simulation.healthChecks(),
                        simulation.collections(),
                        simulation.scenarios()));
    }
}
