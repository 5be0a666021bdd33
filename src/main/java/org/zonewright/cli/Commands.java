package org.zonewright.cli;

import java.util.List;

/// Every command there is, in the order of the help text.
final class Commands {

    private Commands() {}

    static List<Command> all(Tour tour, Ending ending) {
        return List.of(
                new ShowCommand(),
                new LintCommand(),
                new RulesCommand(),
                new SimulateCommand(),
                new TestCommand(),
                new DiffCommand(),
                new PlanCommand(),
                new PreflightCommand(),
                new MergeCommand(),
                new ConvertCommand(),
                new GraphCommand(),
                new ServeCommand(ending),
                new TourCommand(tour));
    }
}
