package org.zonewright.codec.octodns;

import org.zonewright.codec.text.ZoneAssembly;
import org.zonewright.model.zone.Content;
import org.zonewright.model.zone.Phrase;
import org.zonewright.model.zone.RecordSet;
import org.zonewright.model.zone.Routing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Reads the member `geo` of a record, which octoDNS had before `dynamic`: values by place, of
/// which octodns-route53 made geolocation record sets, with those of the record itself for
/// everybody else.
final class GeoReader {

    private static final String EVERYBODY = "default";

    private final HealthReader health;
    private final ZoneAssembly assembly;
    private final List<RecordSet> sets = new ArrayList<>();

    GeoReader(HealthReader health, ZoneAssembly assembly) {
        this.health = health;
        this.assembly = assembly;
    }

    /// @param record the record itself, with its own values
    List<RecordSet> read(Yaml.Mapping geo, RecordSet record, long ttl) {
        for (Yaml.Member place : geo.members()) {
            List<String> values =
                    place.value().items().stream().flatMap(it -> it.plain().stream()).toList();
            boolean isWhole = values.size() == place.value().items().size() && !values.isEmpty();
            if (isWhole && GeoCode.isCode(place.name())) {
                sets.add(
                        set(record, place.name(), GeoCode.place(place.name()))
                                .withContent(new Content.Values(ttl, values))
                                .withHealthCheck(health.check(values.getFirst(), "obey")));
            } else {
                assembly.problem(
                        place.at(),
                        Phrase.of(
                                "codec.octodns-geo-values",
                                record.name().route53(),
                                record.type(),
                                place.name()));
            }
        }
        if (!record.values().isEmpty()) {
            sets.add(set(record, EVERYBODY, GeoCode.EVERYWHERE));
        }
        return sets;
    }

    private static RecordSet set(RecordSet record, String identifier, Routing routing) {
        return new RecordSet(
                new RecordSet.Key(record.name(), record.type(), identifier),
                record.content(),
                routing,
                Optional.empty(),
                List.of());
    }
}
