package org.zonewright.gui.shell;

import org.zonewright.model.zone.DomainName;
import org.zonewright.model.zone.Zone;
import org.zonewright.session.NewZone;

import java.time.Clock;
import java.util.random.RandomGenerator;

/// Makes new zones with the records Route 53 gives each.
///
/// @param random picks the name servers
public record ZoneMaker(Clock clock, RandomGenerator random) {

    /// A new zone of the kind of another.
    Zone like(Zone other, DomainName name) {
        String comment = other.info().comment();
        return make(
                other.info().isPrivate()
                        ? new NewZoneRequest.Private(name, comment, other.info().vpcs())
                        : new NewZoneRequest.Public(name, comment));
    }

    Zone make(NewZoneRequest request) {
        return switch (request) {
            case NewZoneRequest.Public(var name, var comment) ->
                    NewZone.ofPublic(name, comment, clock.instant(), random);
            case NewZoneRequest.Private(var name, var comment, var vpcs) ->
                    NewZone.ofPrivate(name, comment, clock.instant(), vpcs);
        };
    }
}
