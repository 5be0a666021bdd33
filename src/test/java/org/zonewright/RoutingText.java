package org.zonewright;

import org.zonewright.model.zone.RecordSet;
import org.zonewright.model.zone.Routing;
import org.zonewright.model.zone.Routing.Geoproximity.Place;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The routing part of a line of [Zones]:
///
/// ```
/// weighted 10 id=blue hc=check-1
/// latency eu-west-1
/// geo continent=EU        geo country=US subdivision=CA        geo country=*
/// near region=us-east-1 bias=25      near group=us-west-2-den-1      near at=-26.2,28.04
/// failover PRIMARY
/// multivalue id=h1
/// ip c8c02a84-aaaa-bbbb-e0d2-d833a2f80106 isp-a
/// ```
///
/// Without `id=` the set identifier is the first parameter. A line of simple routing may have `hc=`
/// alone.
record RoutingText(List<String> words, Map<String, String> options) {

    static RoutingText of(String text) {
        var words = new ArrayList<String>();
        var options = new HashMap<String, String>();
        for (String word : text.strip().split("\\s+", -1)) {
            int equals = word.indexOf('=');
            if (equals < 0) {
                words.add(word);
            } else {
                options.put(word.substring(0, equals), word.substring(equals + 1));
            }
        }
        words.remove("");
        return new RoutingText(words, options);
    }

    RecordSet route(RecordSet set) {
        RecordSet checked = set.withHealthCheck(option("hc"));
        return words.isEmpty() ? checked : checked.withRouting(routing(), identifier());
    }

    private Optional<String> option(String name) {
        return Optional.ofNullable(options.get(name));
    }

    private String identifier() {
        String first = words.size() > 1 ? words.getLast() : String.join("-", options.values());
        return option("id").orElse(first);
    }

    private Routing routing() {
        return switch (words.getFirst()) {
            case "weighted" -> new Routing.Weighted(Long.parseLong(words.get(1)));
            case "latency" -> new Routing.Latency(words.get(1));
            case "geo" ->
                    new Routing.Geolocation(
                            option("continent"), option("country"), option("subdivision"));
            case "near" -> new Routing.Geoproximity(place(), option("bias").map(Long::valueOf));
            case "failover" -> new Routing.Failover(Routing.Failover.Role.valueOf(words.get(1)));
            case "multivalue" -> new Routing.Multivalue();
            case "ip" -> new Routing.IpBased(words.get(1), words.get(2));
            default -> throw new IllegalArgumentException(words + " is no routing policy");
        };
    }

    private Place place() {
        String region = options.get("region");
        if (region != null) {
            return new Place.AwsRegion(region);
        }
        String group = options.get("group");
        if (group != null) {
            return new Place.LocalZoneGroup(group);
        }
        String[] at = option("at").orElseThrow().split(",", 2);
        return new Place.Coordinates(at[0], at[1]);
    }
}
