package org.zonewright.gui;

import org.zonewright.model.zone.Phrase;
import org.zonewright.model.zone.Routing;
import org.zonewright.model.zone.Routing.Failover.Role;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What sets a member of a routing group apart, as one text: a weight, a region, `PRIMARY`, `DE`,
/// `US/CA`, `continent:EU`, a location of a collection, or a place with its bias.
public final class RoutingText {

    private static final Pattern BIASED = Pattern.compile("(.*?)\\s+bias\\s+(-?\\d{1,3})");

    private RoutingText() {}

    /// Empty text for policies whose members are all alike.
    public static String of(Routing routing) {
        return switch (routing) {
            case Routing.Simple _, Routing.Multivalue _ -> "";
            case Routing.Weighted(long weight) -> Long.toString(weight);
            case Routing.Latency(String region) -> region;
            case Routing.Failover(Role role) -> role.name();
            case Routing.IpBased(_, String location) -> location;
            case Routing.Geolocation place ->
                    RoutingEntries.location(place)
                            + place.subdivision().map(part -> "/" + part).orElse("");
            case Routing.Geoproximity(var place, var bias) ->
                    RoutingEntries.place(place) + bias.map(by -> " bias " + by).orElse("");
        };
    }

    /// The same policy with what was typed; empty if that is nothing it can have.
    public static Optional<Routing> read(Routing like, String typed) {
        String text = typed.strip();
        return switch (like) {
            case Routing.Simple _, Routing.Multivalue _ -> Optional.of(like);
            case Routing.Weighted _ -> weight(text);
            case Routing.Latency _ -> Optional.of(new Routing.Latency(text));
            case Routing.Failover _ -> role(text);
            case Routing.IpBased(String collection, _) ->
                    Optional.of(new Routing.IpBased(collection, text));
            case Routing.Geolocation _ -> Optional.of(location(text));
            case Routing.Geoproximity _ -> Optional.of(biased(text));
        };
    }

    /// Why a text that cannot be read is refused.
    public static Phrase refusal(Routing like, String typed) {
        return Phrase.of(
                like instanceof Routing.Failover ? "edit.refused.role" : "edit.refused.weight",
                typed.strip());
    }

    private static Optional<Routing> weight(String text) {
        try {
            return Optional.of(new Routing.Weighted(Long.parseLong(text)));
        } catch (NumberFormatException _) {
            return Optional.empty();
        }
    }

    private static Optional<Routing> role(String text) {
        return Arrays.stream(Role.values())
                .filter(role -> role.name().equals(text.toUpperCase(Locale.ROOT)))
                .findFirst()
                .map(Routing.Failover::new);
    }

    private static Routing location(String text) {
        int slash = text.indexOf('/');
        if (slash < 0) {
            return RoutingEntries.location(text);
        }
        return new Routing.Geolocation(
                Optional.empty(),
                Optional.of(text.substring(0, slash)),
                Optional.of(text.substring(slash + 1)));
    }

    private static Routing biased(String text) {
        Matcher matcher = BIASED.matcher(text);
        return matcher.matches()
                ? new Routing.Geoproximity(
                        RoutingEntries.place(matcher.group(1)),
                        Optional.of(Long.valueOf(matcher.group(2))))
                : new Routing.Geoproximity(RoutingEntries.place(text), Optional.empty());
    }
}
