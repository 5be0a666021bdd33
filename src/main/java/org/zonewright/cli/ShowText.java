package org.zonewright.cli;

import org.zonewright.model.zone.Content;
import org.zonewright.model.zone.Internationalized;
import org.zonewright.model.zone.RecordSet;
import org.zonewright.model.zone.UnreadableSet;
import org.zonewright.model.zone.Zone;

import java.util.List;

/// A zone as a table for people: a line for each value.
record ShowText(Terminal terminal) {

    void print(Zone zone) {
        heading(zone);
        var table = new Table();
        table.add(
                word("column.name"),
                word("column.type"),
                word("column.routing"),
                word("column.set"),
                word("column.ttl"),
                word("column.health"),
                word("column.value"));
        zone.sets().forEach(set -> add(table, set));
        table.print(terminal.out());
        unreadable(zone.unreadable());
        usage(zone);
    }

    private void heading(Zone zone) {
        String id = zone.info().id().orElse(word("show.no-id"));
        String kind = word(zone.info().isPrivate() ? "show.private" : "show.public");
        print("show.zone", bothWays(zone.name().canonical()), id, kind);
        terminal.out().println();
    }

    private void add(Table table, RecordSet set) {
        String ttl =
                set.content() instanceof Content.Values(long seconds, _)
                        ? Long.toString(seconds)
                        : "";
        List<String> values = values(set);
        table.add(
                bothWays(set.name().canonical()),
                set.type().mnemonic(),
                RoutingText.of(set.routing()),
                set.setIdentifier(),
                ttl,
                set.healthCheckId().orElse(""),
                values.isEmpty() ? "" : bothWays(values.getFirst()));
        values.stream()
                .skip(1)
                .forEach(value -> table.add("", "", "", "", "", "", bothWays(value)));
    }

    private List<String> values(RecordSet set) {
        return switch (set.content()) {
            case Content.Values(_, List<String> values) -> values;
            case Content.Alias(var target, String zone, boolean health) ->
                    List.of(
                            terminal.words()
                                    .text(
                                            health
                                                    ? "cli.show.alias-with-health"
                                                    : "cli.show.alias",
                                            target.canonical(),
                                            zone));
            case Content.TrafficPolicy(String instance) ->
                    List.of(terminal.words().text("cli.show.traffic-policy", instance));
        };
    }

    private void unreadable(List<UnreadableSet> sets) {
        if (sets.isEmpty()) {
            return;
        }
        terminal.out().println();
        print("show.unreadable");
        for (UnreadableSet set : sets) {
            print(
                    "show.unreadable-set",
                    (bothWays(set.name().canonical())
                                    + " "
                                    + set.type()
                                    + " "
                                    + set.setIdentifier())
                            .strip(),
                    terminal.words().text(set.why()));
        }
    }

    private void usage(Zone zone) {
        terminal.out().println();
        for (Usage usage : Usage.of(zone)) {
            print("limit." + usage.id(), usage.used(), usage.limit());
        }
    }

    /// A text, and behind it the same in Unicode if it has names in Punycode.
    private static String bothWays(String text) {
        return Internationalized.unicode(text).map(shown -> text + " (" + shown + ")").orElse(text);
    }

    private String word(String key) {
        return terminal.words().text("cli." + key);
    }

    private void print(String key, Object... args) {
        terminal.out().println(terminal.words().text("cli." + key, args).stripTrailing());
    }
}
