package org.zonewright.cli;

import org.zonewright.analysis.resolve.Question;
import org.zonewright.analysis.resolve.Resolver;
import org.zonewright.analysis.resolve.World;
import org.zonewright.analysis.resolve.WrittenQuestion;
import org.zonewright.codec.Problem;
import org.zonewright.codec.question.BatchLine;
import org.zonewright.codec.question.PlaceCodes;
import org.zonewright.model.zone.DomainName;
import org.zonewright.model.zone.Zone;
import org.zonewright.session.OpenTogether;
import org.zonewright.session.OpenZone;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/// Answers many questions, a line each, as they come.
///
/// The options of the command hold for lines that do not say otherwise.
final class Batch {

    /// Zones, alone or together, that are kept ready.
    private static final int READY = 64;

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final Terminal terminal;
    private final AnswerJson answers;
    private final ClientOptions options;
    private final OpenZone.Manner manner;
    private final World world = World.ofAws();
    private final PlaceCodes codes = new PlaceCodes(world.geography());
    private final Random random = new Random();
    private final Map<ZonesAsked, ReadyZones> ready =
            new LinkedHashMap<>(READY, 0.75f, true) {
                @Override
                protected boolean removeEldestEntry(Map.Entry<ZonesAsked, ReadyZones> eldest) {
                    return size() > READY;
                }
            };

    /// Files that answer together.
    private record ZonesAsked(List<String> files, Optional<DomainName> origin) {}

    private sealed interface ReadyZones {
        record Ready(Resolver resolver) implements ReadyZones {}

        record Broken(String error) implements ReadyZones {}
    }

    Batch(Terminal terminal, AnswerJson answers, ClientOptions options, OpenZone.Manner manner) {
        this.terminal = terminal;
        this.answers = answers;
        this.options = options;
        this.manner = manner;
    }

    /// @param source the name to give in errors
    void run(String source, InputStream in) throws IOException {
        var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
        int number = 0;
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            number++;
            String text =
                    number == 1 && line.startsWith(BYTE_ORDER_MARK) ? line.substring(1) : line;
            if (!text.isBlank()) {
                terminal.out().println(answer(BatchLine.read(text, codes, source, number)));
            }
            if (!lines.ready()) {
                terminal.out().flush();
            }
        }
    }

    private String answer(BatchLine.Read read) {
        return switch (read) {
            case BatchLine.Read.Wrong(Optional<String> id, Problem problem) ->
                    error(id, terminal.text(problem));
            case BatchLine.Read.Understood(BatchLine line) ->
                    switch (zones(line)) {
                        case ReadyZones.Broken(String error) -> error(line.id(), error);
                        case ReadyZones.Ready(Resolver resolver) -> answer(line, resolver);
                    };
        };
    }

    private String answer(BatchLine line, Resolver resolver) {
        Question question = question(line.question());
        return Json.line(
                json -> {
                    json.writeStartObject();
                    line.id().ifPresent(id -> Json.raw(json, "id", id));
                    answers.writeMembers(json, question, resolver);
                    json.writeEndObject();
                });
    }

    private Question question(WrittenQuestion written) {
        return new Question(
                written.name(),
                written.type(),
                written.client().orElseGet(options::client),
                written.unhealthy().orElseGet(options::unhealthy),
                written.seed().orElseGet(() -> options.seed(random.nextLong())),
                written.view().orElseGet(options::view));
    }

    private static String error(Optional<String> id, String error) {
        return Json.line(
                json -> {
                    json.writeStartObject();
                    id.ifPresent(present -> Json.raw(json, "id", present));
                    json.writeStringProperty("error", error);
                    json.writeEndObject();
                });
    }

    private ReadyZones zones(BatchLine line) {
        var asked = new ZonesAsked(line.zones(), line.origin().or(manner::origin));
        return ready.computeIfAbsent(asked, this::read);
    }

    private ReadyZones read(ZonesAsked asked) {
        var paths = new ArrayList<Path>();
        for (String file : asked.files()) {
            try {
                paths.add(Path.of(file));
            } catch (InvalidPathException _) {
                return new ReadyZones.Broken(terminal.words().text("cli.no-such-path", file));
            }
        }
        var zones = new ArrayList<Zone>();
        var asAsked = new OpenZone.Manner(asked.origin(), manner.inclusion());
        for (var opened : OpenTogether.open(paths, asAsked).entrySet()) {
            String file = opened.getKey().toString();
            switch (opened.getValue()) {
                case OpenZone.Outcome.Opened(var zone) -> {
                    terminal.complain(zone.problems());
                    zones.add(zone.zone());
                }
                case OpenZone.Outcome.NeedsOrigin _ -> {
                    return broken(List.of(Terminal.needsOrigin(file)), file);
                }
                case OpenZone.Outcome.AsksToInclude _ -> throw new IllegalStateException(file);
                case OpenZone.Outcome.Refused(var problems) -> {
                    return broken(problems, file);
                }
            }
        }
        return new ReadyZones.Ready(Resolver.of(zones, world).with(options.chains()));
    }

    private ReadyZones broken(List<Problem> problems, String file) {
        return new ReadyZones.Broken(
                problems.isEmpty()
                        ? terminal.words().text("cli.no-such-path", file)
                        : terminal.text(problems.getFirst()));
    }
}
