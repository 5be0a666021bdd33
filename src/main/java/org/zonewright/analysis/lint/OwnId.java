package org.zonewright.analysis.lint;

import org.zonewright.model.aws.AliasServices;
import org.zonewright.model.zone.Content;
import org.zonewright.model.zone.RecordSet;
import org.zonewright.model.zone.Zone;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// The zone's own hosted zone id.
public sealed interface OwnId {

    String PREFIX = "/hostedzone/";

    /// Somebody said it.
    record Known(String value) implements OwnId {}

    /// Nobody said it, but most aliases within the zone have it.
    record Inferred(String value) implements OwnId {}

    record Unknown() implements OwnId {}

    default Optional<String> id() {
        return switch (this) {
            case Known(String value) -> Optional.of(value);
            case Inferred(String value) -> Optional.of(value);
            case Unknown _ -> Optional.empty();
        };
    }

    /// An id without the prefix that the API prints and takes.
    static String bare(String id) {
        return id.startsWith(PREFIX) ? id.substring(PREFIX.length()) : id;
    }

    static OwnId of(Zone zone, AliasServices services) {
        if (zone.info().id().isPresent()) {
            return new Known(bare(zone.info().id().get()));
        }
        var counts = new HashMap<String, Integer>();
        for (RecordSet set : zone.sets()) {
            if (set.content() instanceof Content.Alias(var target, String id, _)
                    && target.isAtOrBelow(zone.name())
                    && services.byHostedZoneId(bare(id)).isEmpty()) {
                counts.merge(bare(id), 1, Integer::sum);
            }
        }
        return mostCommon(counts);
    }

    private static OwnId mostCommon(Map<String, Integer> counts) {
        var best = counts.entrySet().stream().max(Comparator.comparing(Map.Entry::getValue));
        boolean single =
                best.isPresent()
                        && counts.values().stream().filter(best.get().getValue()::equals).count()
                                == 1;
        return single ? new Inferred(best.orElseThrow().getKey()) : new Unknown();
    }
}
