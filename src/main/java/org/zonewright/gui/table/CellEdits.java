package org.zonewright.gui.table;

import org.zonewright.gui.ContentEdits;
import org.zonewright.gui.Entered;
import org.zonewright.gui.KeyEdits;
import org.zonewright.gui.RoutingText;
import org.zonewright.model.aws.AliasServices;
import org.zonewright.model.zone.Content;
import org.zonewright.model.zone.RecordSet;
import org.zonewright.model.zone.Routing;
import org.zonewright.model.zone.Routing.Geoproximity.Place;
import org.zonewright.model.zone.Zone;

import java.util.List;
import java.util.Optional;

/// What a cell's text is while it is edited, and what an edited text means.
final class CellEdits {

    private final Zone zone;
    private final KeyEdits keys;
    private final ContentEdits contents;

    CellEdits(Zone zone, AliasServices services) {
        this.zone = zone;
        keys = new KeyEdits(zone);
        contents = new ContentEdits(zone, services);
    }

    /// The text to edit; empty if the cell cannot be edited in place.
    Optional<String> text(Row row, Column column) {
        return switch (row) {
            case Row.Single single when single.isLive() -> text(single, column);
            case Row.Group group -> text(group, column);
            case Row.Single _, Row.Unreadable _ -> Optional.empty();
        };
    }

    private Optional<String> text(Row.Single row, Column column) {
        RecordSet set = row.set();
        if (set.content() instanceof Content.TrafficPolicy) {
            return Optional.empty();
        }
        return switch (column) {
            case NAME ->
                    Optional.of(
                            row.isMember() && !set.setIdentifier().isEmpty()
                                    ? set.setIdentifier()
                                    : set.name().relativeTo(zone.name()));
            case TYPE -> Optional.of(set.type().mnemonic()).filter(_ -> row.mark() == Mark.NEW);
            case ROUTING -> parameter(set.routing());
            case TTL ->
                    set.content() instanceof Content.Values(long ttl, _)
                            ? Optional.of(Long.toString(ttl))
                            : Optional.empty();
            case VALUE -> value(set);
            case STATE, HEALTH, PROBLEM -> Optional.empty();
        };
    }

    private Optional<String> text(Row.Group group, Column column) {
        if (group.mark() == Mark.DELETED) {
            return Optional.empty();
        }
        return switch (column) {
            case NAME -> Optional.of(group.name().relativeTo(zone.name()));
            case TTL -> group.live().stream().flatMap(set -> ttl(set).stream()).findFirst();
            case STATE, TYPE, ROUTING, VALUE, HEALTH, PROBLEM -> Optional.empty();
        };
    }

    private static Optional<String> ttl(RecordSet set) {
        return set.content() instanceof Content.Values(long ttl, _)
                ? Optional.of(Long.toString(ttl))
                : Optional.empty();
    }

    /// The one parameter of a policy that can be typed in a cell.
    private static Optional<String> parameter(Routing routing) {
        return switch (routing) {
            case Routing.Geoproximity(Place.AwsRegion(String region), _) -> Optional.of(region);
            case Routing.Geoproximity _,
                    Routing.Geolocation _,
                    Routing.Simple _,
                    Routing.Multivalue _ ->
                    Optional.empty();
            case Routing.Weighted _, Routing.Latency _, Routing.Failover _, Routing.IpBased _ ->
                    Optional.of(RoutingText.of(routing));
        };
    }

    /// Several values are edited in the big editor, so that no sign of a value can part two.
    private Optional<String> value(RecordSet set) {
        return switch (set.content()) {
            case Content.Alias alias -> Optional.of(alias.target().relativeTo(zone.name()));
            case Content.Values(_, List<String> values) when values.size() <= 1 ->
                    Optional.of(values.isEmpty() ? "" : values.getFirst());
            case Content.Values _, Content.TrafficPolicy _ -> Optional.empty();
        };
    }

    Entered enter(Row row, Column column, String typed) {
        return switch (row) {
            case Row.Single single -> enter(single, column, typed);
            case Row.Group group -> enter(group, column, typed);
            case Row.Unreadable _ -> new Entered.Same();
        };
    }

    private Entered enter(Row.Single row, Column column, String typed) {
        RecordSet set = row.set();
        return switch (column) {
            case NAME ->
                    row.isMember() && !set.setIdentifier().isEmpty()
                            ? keys.setIdentifier(set, typed)
                            : keys.rename(List.of(set), typed);
            case TYPE -> keys.retype(List.of(set), typed);
            case ROUTING -> routing(set, typed.strip());
            case TTL -> contents.ttl(List.of(set), typed);
            case VALUE ->
                    set.isAlias()
                            ? contents.target(set, typed)
                            : contents.values(set, typed.lines().toList());
            case STATE, HEALTH, PROBLEM -> new Entered.Same();
        };
    }

    private Entered enter(Row.Group group, Column column, String typed) {
        return switch (column) {
            case NAME -> keys.rename(group.live(), typed);
            case TTL -> contents.ttl(group.live(), typed);
            case STATE, TYPE, ROUTING, VALUE, HEALTH, PROBLEM -> new Entered.Same();
        };
    }

    private Entered routing(RecordSet set, String typed) {
        if (set.routing() instanceof Routing.Geoproximity(_, Optional<Long> bias)) {
            return keys.routing(set, new Routing.Geoproximity(new Place.AwsRegion(typed), bias));
        }
        return RoutingText.read(set.routing(), typed)
                .map(next -> keys.routing(set, next))
                .orElseGet(() -> new Entered.Refused(RoutingText.refusal(set.routing(), typed)));
    }
}
