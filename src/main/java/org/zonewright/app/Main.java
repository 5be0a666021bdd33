package org.zonewright.app;

import org.zonewright.cli.CommandLineInterface;
import org.zonewright.cli.Terminal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// Starts the window, the command line or the tour. Extends no `Application`, so that the platform
/// can still be chosen.
public final class Main {

    private Main() {}

    public static void main(String[] args) throws IOException {
        List<String> arguments = List.of(args);
        System.setProperty("java.awt.headless", "true"); // Java 2D draws pictures, and no window
        Terminal terminal = Terminal.ofProcess();
        var ending = new Interruption();
        var cli = new CommandLineInterface(terminal, TourRun::render, ending);
        if (cli.isFor(arguments)) {
            System.exit(ending.over(cli.run(arguments)));
        }
        Optional<String> missing = Display.ofThisMachine().missing();
        if (missing.isPresent()) {
            terminal.err().println(terminal.words().text("gui.display." + missing.get()));
            terminal.err().flush();
            tourInstead(terminal);
            System.exit(0);
        }
        WindowStart.run(arguments.stream().map(Path::of).toList());
    }

    /// Without a display the program still shows what it looks like.
    private static void tourInstead(Terminal terminal) throws IOException {
        Path folder =
                Files.isRegularFile(Path.of("pom.xml")) && Files.isDirectory(Path.of("target"))
                        ? Path.of("target", "tour")
                        : Files.createTempDirectory("zonewright-tour");
        List<Path> pictures = TourRun.render(folder);
        terminal.out()
                .println(
                        terminal.words()
                                .text(
                                        "gui.display.tour",
                                        pictures.size(),
                                        folder.toAbsolutePath()));
        terminal.out().flush();
    }
}
