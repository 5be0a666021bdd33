package org.zonewright.codec.terraform;

import org.zonewright.codec.tree.Fields;
import org.zonewright.model.zone.Phrase;
import org.zonewright.model.zone.Routing;
import org.zonewright.model.zone.Routing.Geoproximity.Place;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The routing policy blocks of an `aws_route53_record`.
final class PolicyBlocks {

    static final String WEIGHTED = "weighted_routing_policy";
    static final String LATENCY = "latency_routing_policy";
    static final String GEOLOCATION = "geolocation_routing_policy";
    static final String GEOPROXIMITY = "geoproximity_routing_policy";
    static final String FAILOVER = "failover_routing_policy";
    static final String CIDR = "cidr_routing_policy";
    static final String MULTIVALUE = "multivalue_answer_routing_policy";

    private static final List<String> BLOCKS =
            List.of(WEIGHTED, LATENCY, GEOLOCATION, GEOPROXIMITY, FAILOVER, CIDR, MULTIVALUE);

    private final Fields record;

    PolicyBlocks(Fields record) {
        this.record = record;
    }

    /// The policy; the simple one also where a problem was said.
    Routing routing(String identifier) {
        List<String> present = BLOCKS.stream().filter(this::marks).toList();
        if (present.size() > 1) {
            return none(
                    present.get(1), Phrase.of("codec.policy-two", present.get(0), present.get(1)));
        }
        if (present.isEmpty()) {
            return identifier.isEmpty()
                    ? new Routing.Simple()
                    : none("set_identifier", Phrase.of("codec.policy-none"));
        }
        String block = present.getFirst();
        return identifier.isEmpty()
                ? none(block, Phrase.of("codec.identifier-missing", block))
                : policy(block);
    }

    private boolean marks(String block) {
        return block.equals(MULTIVALUE) ? record.truth(block).orElse(false) : record.has(block);
    }

    private Routing none(String member, Phrase why) {
        record.spoil(record.at(member), why);
        return new Routing.Simple();
    }

    private Routing policy(String block) {
        if (block.equals(MULTIVALUE)) {
            return new Routing.Multivalue();
        }
        List<Fields> blocks = record.objects(block);
        if (blocks.isEmpty()) {
            return new Routing.Simple();
        }
        Fields policy = blocks.getFirst();
        return switch (block) {
            case WEIGHTED -> new Routing.Weighted(weight(policy));
            case LATENCY -> new Routing.Latency(policy.need("region").orElse(""));
            case GEOLOCATION ->
                    new Routing.Geolocation(
                            policy.text("continent"),
                            policy.text("country"),
                            policy.text("subdivision"));
            case FAILOVER -> failover(policy);
            case CIDR ->
                    new Routing.IpBased(
                            policy.need("collection_id").orElse(""),
                            policy.need("location_name").orElse(""));
            default -> geoproximity(policy);
        };
    }

    private static long weight(Fields policy) {
        policy.need("weight");
        return policy.whole("weight").orElse(0L);
    }

    private static Routing failover(Fields policy) {
        String role = policy.need("type").orElse("").toUpperCase(Locale.ROOT);
        for (Routing.Failover.Role known : Routing.Failover.Role.values()) {
            if (known.name().equals(role)) {
                return new Routing.Failover(known);
            }
        }
        policy.spoil(policy.at("type"), Phrase.of("codec.expected-role", role));
        return new Routing.Simple();
    }

    private static Routing geoproximity(Fields policy) {
        Optional<Place> region = policy.text("aws_region").map(Place.AwsRegion::new);
        Optional<Place> group = policy.text("local_zone_group").map(Place.LocalZoneGroup::new);
        Optional<Place> point =
                policy.objects("coordinates").stream()
                        .findFirst()
                        .map(
                                at ->
                                        new Place.Coordinates(
                                                at.need("latitude").orElse(""),
                                                at.need("longitude").orElse("")));
        List<Place> places =
                List.of(region, group, point).stream().flatMap(Optional::stream).toList();
        if (places.size() != 1) {
            policy.spoil(policy.at(), Phrase.of("codec.geoproximity-place", places.size()));
            return new Routing.Simple();
        }
        return new Routing.Geoproximity(places.getFirst(), policy.whole("bias"));
    }
}
