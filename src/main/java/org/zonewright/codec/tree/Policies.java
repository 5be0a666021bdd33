package org.zonewright.codec.tree;

import org.zonewright.model.zone.Phrase;
import org.zonewright.model.zone.Routing;
import org.zonewright.model.zone.Routing.Failover.Role;
import org.zonewright.model.zone.Routing.Geoproximity.Place;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/// What templates and states have in common where they say a routing policy.
public final class Policies {

    private Policies() {}

    /// The policy of a record; the simple one also where a problem was said.
    ///
    /// @param present the members that say a policy
    /// @param identifier the member with the set identifier
    /// @param reading reads the policy of one of them
    public static Routing routing(
            Fields record,
            List<String> present,
            String identifier,
            Function<String, Optional<Routing>> reading) {
        if (present.size() > 1) {
            return none(
                    record,
                    present.get(1),
                    Phrase.of("codec.policy-two", present.get(0), present.get(1)));
        }
        boolean isNamed = record.text(identifier).filter(text -> !text.isEmpty()).isPresent();
        if (present.isEmpty()) {
            return isNamed
                    ? none(record, identifier, Phrase.of("codec.policy-none"))
                    : new Routing.Simple();
        }
        String member = present.getFirst();
        return isNamed
                ? reading.apply(member).orElse(new Routing.Simple())
                : none(record, member, Phrase.of("codec.identifier-missing", member));
    }

    private static Routing none(Fields record, String member, Phrase why) {
        record.spoil(record.at(member), why);
        return new Routing.Simple();
    }

    /// The role that a member says.
    ///
    /// @param role as the format spells it in capitals
    public static Optional<Routing> failover(Fields fields, String member, String role) {
        for (Role known : Role.values()) {
            if (known.name().equals(role)) {
                return Optional.of(new Routing.Failover(known));
            }
        }
        return fields.spoil(fields.at(member), Phrase.of("codec.expected-role", role));
    }

    /// One of the places where a resource can be.
    public static Optional<Routing> geoproximity(
            Fields near, Stream<Optional<? extends Place>> given, Optional<Long> bias) {
        List<Place> places = given.flatMap(Optional::stream).map(place -> (Place) place).toList();
        return places.size() == 1
                ? Optional.of(new Routing.Geoproximity(places.getFirst(), bias))
                : near.spoil(near.at(), Phrase.of("codec.geoproximity-place", places.size()));
    }
}
