package org.zonewright.gui.graph;

import org.jspecify.annotations.Nullable;
import org.zonewright.analysis.graph.Node;
import org.zonewright.analysis.resolve.AwsTargets;
import org.zonewright.analysis.resolve.World;
import org.zonewright.analysis.resolve.whatif.Failure;
import org.zonewright.gui.Background;
import org.zonewright.gui.Desk;
import org.zonewright.gui.PlaceChoice;
import org.zonewright.model.edit.Edit;
import org.zonewright.model.zone.Phrase;
import org.zonewright.model.zone.Simulation;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/// Lets things fail, and shows in the graph and beside it what becomes of the answers. Edits
/// nothing but the list of scenarios. Holds no nodes.
public final class WhatIfController implements WhatIfPane.Actions {

    private final Desk desk;
    private final World world;
    private final GraphModel graph;
    private final Background background;
    private final Consumer<Throwable> mishaps;
    private final WhatIfModel model = new WhatIfModel();
    private Runnable callOff = () -> {};
    private Runnable callOffTable = () -> {};
    private @Nullable Ground ground;
    private Optional<Tabled> tabled = Optional.empty();

    /// What the table of single failures is about.
    private record Tabled(Ground ground, Node.Question question) {}

    public WhatIfController(
            Desk desk,
            World world,
            GraphModel graph,
            Background background,
            Consumer<Throwable> mishaps) {
        this.desk = desk;
        this.world = world;
        this.graph = graph;
        this.background = background;
        this.mishaps = mishaps;
        Simulation told = desk.history().get().zone().simulation();
        model.places().setAll(PlaceChoice.all(world.geography(), told));
        model.outage().set(new Outage(PlaceChoice.UNKNOWN, failing(told)));
        model.scenarios().setAll(told.scenarios());
        desk.history().addListener((_, _, next) -> list(next.zone().simulation()));
        graph.shown().addListener(_ -> refresh());
        graph.selected().addListener(_ -> refresh());
        model.outage().addListener(_ -> refresh());
        model.on().addListener(_ -> refresh());
        refresh();
    }

    public WhatIfModel model() {
        return model;
    }

    /// What the zone file says of health is where a person starts from.
    private static Set<Outage.Id> failing(Simulation told) {
        var failing = new LinkedHashSet<Outage.Id>();
        told.healthChecks().stream()
                .filter(state -> !state.healthy())
                .forEach(state -> failing.add(new Outage.Id(Failure.Kind.CHECK, state.id())));
        told.aliasTargets().stream()
                .filter(target -> !target.healthy().orElse(true))
                .forEach(
                        target ->
                                failing.add(
                                        new Outage.Id(
                                                Failure.Kind.TARGET,
                                                AwsTargets.plain(target.name()).canonical())));
        return failing;
    }

    private void list(Simulation told) {
        if (!told.scenarios().equals(model.scenarios())) {
            model.scenarios().setAll(told.scenarios());
        }
    }

    private void refresh() {
        callOff.run();
        Optional<Shown> shown = graph.shown().get();
        if (shown.isEmpty() || !model.on().get()) {
            graph.live().set(Optional.empty());
            return;
        }
        Outage outage = model.outage().get();
        Optional<String> selected = graph.selected().get().map(Pick::node);
        Ground last = ground;
        callOff =
                background.start(
                        _ -> {
                            Ground on =
                                    last == null
                                            ? new Ground(shown.get(), outage.place(), world)
                                            : last.at(shown.get(), outage.place());
                            Ground.Report report = on.during(outage, selected);
                            return () -> show(on, report);
                        },
                        Runnable::run,
                        mishaps);
    }

    private void show(Ground on, Ground.Report report) {
        ground = on;
        graph.live().set(Optional.of(report.live()));
        model.question().set(report.focus());
        model.switches().setAll(report.switches());
        model.answers().setAll(report.answers());
        tabulate(report.focus().map(question -> new Tabled(on, question)));
    }

    /// Tries every single failure, unless that has been done for this question.
    private void tabulate(Optional<Tabled> wanted) {
        if (wanted.equals(tabled)) {
            return;
        }
        tabled = wanted;
        callOffTable.run();
        model.failures().clear();
        model.busy().set(wanted.isPresent());
        wanted.ifPresent(
                it ->
                        callOffTable =
                                background.start(
                                        _ -> it.ground().table(it.question()),
                                        rows -> {
                                            model.busy().set(false);
                                            model.failures().setAll(rows);
                                        },
                                        mishaps));
    }

    @Override
    public void toggle(Outage.Id id) {
        model.outage().set(model.outage().get().toggled(id));
    }

    @Override
    public void toggle(Pick pick) {
        Ground on = ground;
        if (on != null && model.on().get()) {
            on.failureAt(pick).ifPresent(this::toggle);
        }
    }

    @Override
    public void place(PlaceChoice place) {
        model.outage().set(model.outage().get().at(place));
    }

    @Override
    public void reset() {
        model.outage().set(new Outage(model.outage().get().place(), Set.of()));
    }

    @Override
    public void save(String name) {
        if (name.isBlank()) {
            return;
        }
        Outage outage = model.outage().get();
        var scenario =
                new Simulation.Scenario(
                        name.strip(),
                        outage.place().code(),
                        ids(outage, kind -> kind != Failure.Kind.REGION),
                        ids(outage, kind -> kind == Failure.Kind.REGION));
        var next = new ArrayList<>(model.scenarios());
        next.removeIf(it -> it.name().equals(scenario.name()));
        next.add(scenario);
        keep(next, Phrase.of("graph.edit.scenario", scenario.name()));
    }

    private static List<String> ids(
            Outage outage, java.util.function.Predicate<Failure.Kind> which) {
        return outage.failing().stream()
                .filter(it -> which.test(it.kind()))
                .map(Outage.Id::id)
                .sorted()
                .toList();
    }

    private void keep(List<Simulation.Scenario> scenarios, Phrase name) {
        Simulation told = desk.history().get().zone().simulation();
        desk.apply(new Edit.SetSimulation(told.withScenarios(scenarios)), name);
    }

    @Override
    public void open(Simulation.Scenario scenario) {
        PlaceChoice place =
                model.places().stream()
                        .filter(it -> it.code().equals(scenario.client()))
                        .findFirst()
                        .orElse(PlaceChoice.UNKNOWN);
        Set<Outage.Id> failing = new LinkedHashSet<>();
        for (String id : scenario.unhealthy()) {
            boolean isName = id.endsWith(".");
            failing.add(new Outage.Id(isName ? Failure.Kind.TARGET : Failure.Kind.CHECK, id));
        }
        scenario.regions().forEach(id -> failing.add(new Outage.Id(Failure.Kind.REGION, id)));
        model.outage().set(new Outage(place, failing));
    }

    @Override
    public void drop(Simulation.Scenario scenario) {
        var next = new ArrayList<>(model.scenarios());
        next.remove(scenario);
        keep(next, Phrase.of("graph.edit.scenario-dropped", scenario.name()));
    }
}
