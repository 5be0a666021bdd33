package org.zonewright.codec.cli53;

import org.zonewright.analysis.resolve.MasterText;
import org.zonewright.codec.bind.MasterWriter;
import org.zonewright.model.zone.Content;
import org.zonewright.model.zone.RecordSet;
import org.zonewright.model.zone.Routing;
import org.zonewright.model.zone.Zone;

import java.util.Optional;

/// Aliases and routing in cli53's words.
record Cli53Style() implements MasterWriter.Style {

    /// Stands for the zone's own id.
    static final String SELF = "$self";

    @Override
    public Optional<String> alias(RecordSet set, Zone zone) {
        return set.alias()
                .filter(alias -> alias.target().isLegal())
                .filter(alias -> alias.hostedZoneId().matches("[!-~&&[^;()\"]]+"))
                .map(
                        alias ->
                                "%s %s %s %s"
                                        .formatted(
                                                set.type(),
                                                MasterText.name(alias.target().canonical()),
                                                id(alias, zone),
                                                alias.evaluateTargetHealth()));
    }

    private static String id(Content.Alias alias, Zone zone) {
        return zone.info().id().filter(alias.hostedZoneId()::equals).isPresent()
                ? SELF
                : alias.hostedZoneId();
    }

    @Override
    public Optional<String> lossOf(RecordSet set, Zone zone) {
        return Optional.empty();
    }

    @Override
    public Optional<String> comment(RecordSet set) {
        var comment = new RoutingComment();
        boolean said =
                switch (set.routing()) {
                    case Routing.Simple _ -> true;
                    case Routing.Weighted(long weight) -> {
                        comment.routing("WEIGHTED").number("weight", weight);
                        yield true;
                    }
                    case Routing.Latency(String region) -> {
                        comment.routing("LATENCY").text("region", region);
                        yield true;
                    }
                    case Routing.Failover(var role) -> {
                        comment.routing("FAILOVER").text("failover", role.name());
                        yield true;
                    }
                    case Routing.Geolocation(var continent, var country, var subdivision) -> {
                        comment.routing("GEOLOCATION");
                        country.ifPresent(code -> comment.text("countryCode", code));
                        continent.ifPresent(code -> comment.text("continentCode", code));
                        subdivision.ifPresent(code -> comment.text("subdivisionCode", code));
                        yield true;
                    }
                    case Routing.Multivalue _ -> {
                        comment.routing("MULTIVALUE");
                        yield true;
                    }
                    case Routing.Geoproximity _, Routing.IpBased _ -> false;
                };
        if (!said) {
            return Optional.empty();
        }
        if (set.routing() instanceof Routing.Simple) {
            return Optional.of("");
        }
        set.healthCheckId().ifPresent(id -> comment.text("healthCheckId", id));
        comment.text("identifier", set.setIdentifier());
        return Optional.of(" " + comment);
    }
}
