package org.zonewright.cli;

import org.zonewright.analysis.resolve.Chains;
import org.zonewright.analysis.resolve.Resolver;
import org.zonewright.analysis.resolve.World;
import org.zonewright.model.zone.Phrase;
import org.zonewright.model.zone.Zone;
import org.zonewright.serve.Asking;
import org.zonewright.serve.Listening;
import org.zonewright.serve.Server;
import org.zonewright.session.OpenedZone;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

/// Answers real DNS clients from zone files until it is interrupted.
final class ServeCommand implements Command {

    private static final String QUIET = "--quiet";

    /// How long a line of the log may wait.
    private static final Duration PAUSE = Duration.ofMillis(100);

    private final Ending ending;

    ServeCommand(Ending ending) {
        this.ending = ending;
    }

    @Override
    public String name() {
        return "serve";
    }

    @Override
    public void describe(CommandSpec spec, Options options) {
        ServeOptions.describe(spec, options);
        spec.addOption(options.flag(QUIET).build());
        spec.addOption(options.choice(Options.FORMAT, List.of("text", "json")).build());
        options.reading(spec);
        ClientOptions.describe(spec, options);
        spec.addPositional(options.several("FILE", "1..*"));
    }

    @Override
    public int run(ParseResult given, Terminal terminal) throws InterruptedException {
        Listening where = ServeOptions.where(given, terminal);
        List<Path> files = Options.several(given).stream().map(Path::of).toList();
        Terminal.Together read = terminal.openTogether(files, Options.manner(given));
        if (!read.isWhole()) {
            return ExitCode.UNREADABLE;
        }
        List<Zone> zones = read.zones().stream().map(OpenedZone::zone).toList();
        Chains chains = new ClientOptions(given).chains();
        var resolver = Resolver.of(zones, World.ofAws()).with(chains);
        try (Server server = Server.start(where, resolver, settings(given, terminal))) {
            serve(server, zones, given, terminal);
            return ExitCode.DONE;
        } catch (IOException e) {
            terminal.complain(Phrase.of("cli.cannot-listen", String.valueOf(e.getMessage())));
            return ExitCode.FAILED;
        }
    }

    private void serve(Server server, List<Zone> zones, ParseResult given, Terminal terminal)
            throws InterruptedException {
        var log =
                Options.format(given).equals("json")
                        ? new ServeLog.AsJson(terminal)
                        : new ServeLog.AsText(terminal);
        log.started(server.addresses(), zones);
        server.rehearse(zones);
        terminal.err().flush();
        boolean ended;
        do {
            terminal.out().flush();
            ended = ending.within(PAUSE);
            var news = server.log().fetch();
            if (!given.hasMatchedOption(QUIET)) {
                news.queries().forEach(log::answered);
                log.skipped(news.skipped());
            }
        } while (!ended);
        terminal.complain(Phrase.of("cli.serve.ended", server.log().count()));
    }

    private static Server.Settings settings(ParseResult given, Terminal terminal) {
        var client = new ClientOptions(given);
        var asking =
                new Asking(
                        client.client(),
                        client.unhealthy(),
                        client.view(),
                        client.seed(new Random().nextLong()));
        return new Server.Settings(asking, Clock.systemUTC(), once(terminal));
    }

    /// Tells of the first mistake: the same one would come with each query.
    private static Consumer<Throwable> once(Terminal terminal) {
        var told = new AtomicBoolean();
        return mishap -> {
            if (!told.getAndSet(true)) {
                terminal.complain(Phrase.of("cli.mistake", "serve"));
                mishap.printStackTrace(terminal.err());
                terminal.err().flush();
            }
        };
    }
}
