package org.zonewright.analysis.lint;

import org.zonewright.model.aws.AliasServices;
import org.zonewright.model.zone.Zone;

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
        return of(zone, OwnIdVotes.of(zone, services));
    }

    /// @param votes of this zone
    static OwnId of(Zone zone, OwnIdVotes votes) {
        if (zone.info().id().isPresent()) {
            return new Known(bare(zone.info().id().get()));
        }
        return votes.winner().<OwnId>map(Inferred::new).orElseGet(Unknown::new);
    }
}
