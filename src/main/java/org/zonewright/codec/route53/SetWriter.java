package org.zonewright.codec.route53;

import org.zonewright.model.zone.Content;
import org.zonewright.model.zone.RecordSet;
import org.zonewright.model.zone.Routing;
import org.zonewright.model.zone.Routing.Geoproximity.Place;

import java.util.List;
import java.util.Optional;

/// One record set as compact JSON, its members in the order that the AWS command line prints.
public final class SetWriter {

    private final StringBuilder out;

    private SetWriter(StringBuilder out) {
        this.out = out;
    }

    /// With the members that the editor does not know: for zone files.
    static void writeWhole(RecordSet set, StringBuilder out) {
        if (set.extras().isEmpty()) {
            write(set, out);
        } else {
            var plain = new StringBuilder();
            write(set, plain);
            ExtraMembers.merge(plain.toString(), set, out);
        }
    }

    /// With nothing but what Route 53 takes: for change batches.
    public static void write(RecordSet set, StringBuilder out) {
        new SetWriter(out).write(set);
    }

    private void write(RecordSet set) {
        out.append("{\"Name\":");
        JsonText.quote(set.name().text(), out);
        text("Type", set.type().mnemonic());
        if (!set.setIdentifier().isEmpty()) {
            text("SetIdentifier", set.setIdentifier());
        }
        routingBeforeContent(set.routing());
        if (set.content() instanceof Content.Values values) {
            values(values);
        }
        if (set.content() instanceof Content.Alias alias) {
            alias(alias);
        }
        set.healthCheckId().ifPresent(id -> text("HealthCheckId", id));
        if (set.content() instanceof Content.TrafficPolicy(String instanceId)) {
            text("TrafficPolicyInstanceId", instanceId);
        }
        routingBehindContent(set.routing());
        out.append('}');
    }

    private void routingBeforeContent(Routing routing) {
        switch (routing) {
            case Routing.Weighted(long weight) -> out.append(",\"Weight\":").append(weight);
            case Routing.Latency(String region) -> text("Region", region);
            case Routing.Geolocation place -> {
                out.append(",\"GeoLocation\":{");
                maybe("ContinentCode", place.continent());
                maybe("CountryCode", place.country());
                maybe("SubdivisionCode", place.subdivision());
                out.append('}');
            }
            case Routing.Failover(Routing.Failover.Role role) -> text("Failover", role.name());
            case Routing.Multivalue _ -> out.append(",\"MultiValueAnswer\":true");
            case Routing.Simple _, Routing.IpBased _, Routing.Geoproximity _ -> {}
        }
    }

    private void routingBehindContent(Routing routing) {
        switch (routing) {
            case Routing.IpBased(String collection, String location) -> {
                out.append(",\"CidrRoutingConfig\":{");
                text("CollectionId", collection);
                text("LocationName", location);
                out.append('}');
            }
            case Routing.Geoproximity(Place place, Optional<Long> bias) -> {
                out.append(",\"GeoProximityLocation\":{");
                place(place);
                bias.ifPresent(number -> out.append(",\"Bias\":").append(number));
                out.append('}');
            }
            case Routing.Simple _,
                    Routing.Weighted _,
                    Routing.Latency _,
                    Routing.Geolocation _,
                    Routing.Failover _,
                    Routing.Multivalue _ -> {}
        }
    }

    private void place(Place place) {
        switch (place) {
            case Place.AwsRegion(String region) -> text("AWSRegion", region);
            case Place.LocalZoneGroup(String group) -> text("LocalZoneGroup", group);
            case Place.Coordinates(String latitude, String longitude) -> {
                out.append("\"Coordinates\":{");
                text("Latitude", latitude);
                text("Longitude", longitude);
                out.append('}');
            }
        }
    }

    private void values(Content.Values content) {
        out.append(",\"TTL\":").append(content.ttl()).append(",\"ResourceRecords\":[");
        List<String> values = content.values();
        for (int i = 0; i < values.size(); i++) {
            out.append(i == 0 ? "{\"Value\":" : ",{\"Value\":");
            JsonText.quote(values.get(i), out);
            out.append('}');
        }
        out.append(']');
    }

    private void alias(Content.Alias alias) {
        out.append(",\"AliasTarget\":{");
        text("HostedZoneId", alias.hostedZoneId());
        text("DNSName", alias.target().text());
        out.append(",\"EvaluateTargetHealth\":").append(alias.evaluateTargetHealth()).append('}');
    }

    private void maybe(String name, Optional<String> value) {
        value.ifPresent(text -> text(name, text));
    }

    private void text(String name, String value) {
        if (out.charAt(out.length() - 1) != '{') {
            out.append(',');
        }
        out.append('"').append(name).append("\":");
        JsonText.quote(value, out);
    }
}
