package org.zonewright.gui.shell;

import org.zonewright.analysis.lint.Finding;
import org.zonewright.gui.Asked;
import org.zonewright.gui.Desk;
import org.zonewright.gui.View;
import org.zonewright.gui.control.Icon;
import org.zonewright.l10n.Messages;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Finds what the palette lists for what was typed: actions, records and zones, rules with
/// findings. A first `>`, `@`, `#`, `=` or `?` asks for one kind alone.
final class PaletteSearch {

    /// Rows a group shows beside others, and alone.
    private static final int FEW = 6;

    private static final int MANY = 200;

    private final ShellModel model;
    private final Commands commands;
    private final Messages messages;

    PaletteSearch(ShellModel model, Commands commands, Messages messages) {
        this.model = model;
        this.commands = commands;
        this.messages = messages;
    }

    List<PaletteRow> rows(String typed) {
        String text = typed.strip();
        String rest = text.isEmpty() ? "" : text.substring(1).strip();
        return switch (text.isEmpty() ? ' ' : text.charAt(0)) {
            case '>' -> group("actions", actions(rest, MANY));
            case '@' -> group("records", records(rest, MANY));
            case '#' -> group("rules", rules(rest, MANY));
            case '?' -> group("help", help(rest));
            case '=' -> group("query", query(rest));
            default -> everything(text);
        };
    }

    private List<PaletteRow> everything(String text) {
        var rows = new ArrayList<PaletteRow>();
        if (!text.isEmpty()) {
            rows.addAll(group("records", records(text, FEW)));
        }
        rows.addAll(group("zones", zones(text)));
        rows.addAll(group("actions", actions(text, text.isEmpty() ? MANY : FEW)));
        if (!text.isEmpty()) {
            rows.addAll(group("rules", rules(text, FEW)));
        }
        return rows;
    }

    private List<PaletteRow> group(String id, List<PaletteRow.Choice> choices) {
        var rows = new ArrayList<PaletteRow>();
        if (!choices.isEmpty()) {
            rows.add(new PaletteRow.Heading(messages.text("gui.palette." + id)));
            rows.addAll(choices);
        }
        return rows;
    }

    private List<PaletteRow.Choice> actions(String text, int limit) {
        return best(
                text,
                commands.all().stream().filter(command -> !command.id().equals("palette")),
                command -> command.title().getValue(),
                limit,
                (command, at) ->
                        new PaletteRow.Choice(
                                command.icon(),
                                command.title().getValue(),
                                at,
                                "",
                                keys(command),
                                command.unavailable().getValue(),
                                command.run()));
    }

    private static List<String> keys(Command command) {
        return command.key()
                .map(key -> List.of(key.getDisplayText().split("\\+")))
                .orElse(List.of());
    }

    private List<PaletteRow.Choice> help(String text) {
        return actions(text, MANY).stream().filter(choice -> !choice.keys().isEmpty()).toList();
    }

    private List<PaletteRow.Choice> zones(String text) {
        return best(
                text,
                model.zones().stream().filter(zone -> zone != model.current().get()),
                OpenedDesk::title,
                FEW,
                (zone, at) ->
                        new PaletteRow.Choice(
                                zone.desk().document().zone().info().isPrivate()
                                        ? Icon.PRIVATE_ZONE
                                        : Icon.PUBLIC_ZONE,
                                zone.title(),
                                at,
                                messages.text(
                                        "gui.palette.zone", zone.desk().document().zone().size()),
                                List.of(),
                                Optional.empty(),
                                () -> model.current().set(zone)));
    }

    private List<PaletteRow.Choice> records(String text, int limit) {
        return model.currentDesk()
                .map(OpenedDesk::desk)
                .map(desk -> new RecordSearch(desk, messages).find(text, limit))
                .orElse(List.of());
    }

    private List<PaletteRow.Choice> rules(String text, int limit) {
        Optional<Desk> desk = model.currentDesk().map(OpenedDesk::desk);
        if (desk.isEmpty()) {
            return List.of();
        }
        Map<String, Long> found =
                desk.get().findings().get().stream()
                        .collect(
                                Collectors.groupingBy(
                                        Finding::rule, TreeMap::new, Collectors.counting()));
        return best(
                text,
                found.keySet().stream(),
                rule -> rule,
                limit,
                (rule, at) ->
                        new PaletteRow.Choice(
                                Icon.PROBLEMS,
                                rule,
                                at,
                                messages.text("gui.palette.found", found.getOrDefault(rule, 0L)),
                                List.of(),
                                Optional.empty(),
                                () -> {
                                    desk.get().filter().set("problem:" + rule);
                                    desk.get().view().set(View.TABLE);
                                }));
    }

    /// `= www A`: a name and maybe a type.
    private List<PaletteRow.Choice> query(String text) {
        Optional<Desk> desk = model.currentDesk().map(OpenedDesk::desk);
        if (desk.isEmpty() || text.isEmpty()) {
            return List.of();
        }
        List<String> words = List.of(text.split("\\s+"));
        var asked = new Asked(words.getFirst(), words.size() > 1 ? words.get(1) : "A");
        return List.of(
                new PaletteRow.Choice(
                        Icon.RUN,
                        messages.text("gui.palette.ask", asked.name(), asked.type()),
                        List.of(),
                        "",
                        List.of(),
                        Optional.empty(),
                        () -> {
                            desk.get().asked().set(Optional.of(asked));
                            desk.get().view().set(View.QUERY);
                        }));
    }

    /// Makes a choice of something that matched.
    interface Maker<T> {
        PaletteRow.Choice make(T of, List<Integer> matched);
    }

    private record Scored<T>(T of, FuzzyMatch match) {}

    /// The best fits, best first; equal ones in the order given.
    static <T> List<PaletteRow.Choice> best(
            String typed, Stream<T> all, Function<T, String> text, int limit, Maker<T> maker) {
        return all.flatMap(
                        one ->
                                FuzzyMatch.of(typed, text.apply(one))
                                        .map(match -> new Scored<>(one, match))
                                        .stream())
                .sorted(Comparator.comparingInt(scored -> -scored.match().score()))
                .limit(limit)
                .map(scored -> maker.make(scored.of(), scored.match().at()))
                .toList();
    }
}
