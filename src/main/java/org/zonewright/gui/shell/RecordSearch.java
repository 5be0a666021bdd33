package org.zonewright.gui.shell;

import org.zonewright.gui.Desk;
import org.zonewright.gui.control.Icon;
import org.zonewright.l10n.Messages;
import org.zonewright.model.zone.Content;
import org.zonewright.model.zone.DomainName;
import org.zonewright.model.zone.Entry;
import org.zonewright.model.zone.Internationalized;
import org.zonewright.model.zone.RecordSet;
import org.zonewright.model.zone.RecordType;
import org.zonewright.model.zone.Routing;
import org.zonewright.model.zone.UnreadableSet;
import org.zonewright.model.zone.Zone;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// Record sets of a zone for the palette; the members of a routing group are one row.
final class RecordSearch {

    private record Group(DomainName name, RecordType type) {}

    private final Desk desk;
    private final Zone zone;
    private final Messages messages;

    RecordSearch(Desk desk, Messages messages) {
        this.desk = desk;
        this.messages = messages;
        zone = desk.document().zone();
    }

    List<PaletteRow.Choice> find(String typed, int limit) {
        var seen = new HashSet<Group>();
        Stream<Entry> firsts =
                zone.entries().filter(entry -> seen.add(new Group(entry.name(), entry.type())));
        return PaletteSearch.best(typed, firsts, this::title, limit, this::choice);
    }

    private String title(Entry entry) {
        String name = entry.name().relativeTo(zone.name());
        return Internationalized.unicode(name).map(shown -> name + " (" + shown + ")").orElse(name);
    }

    private PaletteRow.Choice choice(Entry entry, List<Integer> matched) {
        return new PaletteRow.Choice(
                icon(entry),
                title(entry),
                matched,
                entry.type() + ", " + detail(entry),
                List.of(),
                Optional.empty(),
                () -> desk.selected().set(Optional.of(entry.id())));
    }

    private String detail(Entry entry) {
        return switch (entry) {
            case UnreadableSet _ -> messages.text("gui.palette.unreadable");
            case RecordSet set when !set.setIdentifier().isEmpty() ->
                    messages.text(
                            "gui.palette.members",
                            messages.text("gui.policy." + policy(set)),
                            zone.group(set.name(), set.type()).size());
            case RecordSet set -> content(set);
        };
    }

    private String content(RecordSet set) {
        return switch (set.content()) {
            case Content.Alias(DomainName target, _, _) ->
                    messages.text("gui.palette.alias", target.relativeTo(zone.name()));
            case Content.Values(_, List<String> values) ->
                    values.isEmpty() ? "" : values.getFirst();
            case Content.TrafficPolicy(String id) -> id;
        };
    }

    private static String policy(RecordSet set) {
        return set.routing().policy().name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static Icon icon(Entry entry) {
        return switch (entry) {
            case UnreadableSet _ -> Icon.WARNING;
            case RecordSet set ->
                    switch (set.routing()) {
                        case Routing.Simple _ -> set.isAlias() ? Icon.ALIAS_TO_RECORD : Icon.FILE;
                        case Routing.Weighted _ -> Icon.WEIGHTED;
                        case Routing.Latency _ -> Icon.LATENCY;
                        case Routing.Geolocation _ -> Icon.GEOLOCATION;
                        case Routing.Geoproximity _ -> Icon.GEOPROXIMITY;
                        case Routing.Failover _ -> Icon.FAILOVER;
                        case Routing.Multivalue _ -> Icon.MULTIVALUE;
                        case Routing.IpBased _ -> Icon.IP_BASED;
                    };
        };
    }
}
