package org.zonewright.codec.csv;

import org.zonewright.model.zone.Routing.Policy;

import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// A row that can be no record set as the JSON object that says the same (API reference,
/// ResourceRecordSet), to be kept and repaired.
final class RowJson {

    private final Row row;
    private final ObjectNode set = JsonNodeFactory.instance.objectNode();

    private RowJson(Row row) {
        this.row = row;
    }

    static String of(Row row) {
        return new RowJson(row).set().toString();
    }

    private ObjectNode set() {
        text(set, "Name", Column.NAME);
        text(set, "Type", Column.TYPE);
        text(set, "SetIdentifier", Column.SET_IDENTIFIER);
        number(set, "Weight", Column.WEIGHT);
        boolean near = isNear();
        if (!near) {
            text(set, "Region", Column.REGION);
        }
        var geo = set.objectNode();
        text(geo, "ContinentCode", Column.CONTINENT);
        text(geo, "CountryCode", Column.COUNTRY);
        text(geo, "SubdivisionCode", Column.SUBDIVISION);
        put("GeoLocation", geo, says(Policy.GEOLOCATION));
        text(set, "Failover", Column.FAILOVER);
        if (says(Policy.MULTIVALUE)) {
            set.put("MultiValueAnswer", true);
        }
        content();
        text(set, "HealthCheckId", Column.HEALTH_CHECK_ID);
        text(set, "TrafficPolicyInstanceId", Column.TRAFFIC_POLICY_INSTANCE_ID);
        var cidr = set.objectNode();
        text(cidr, "CollectionId", Column.CIDR_COLLECTION_ID);
        text(cidr, "LocationName", Column.CIDR_LOCATION);
        put("CidrRoutingConfig", cidr, says(Policy.IP_BASED));
        if (near) {
            set.set("GeoProximityLocation", geoproximity());
        }
        return set;
    }

    private boolean says(Policy policy) {
        return row.text(Column.ROUTING).filter(RowWriter.word(policy)::equals).isPresent();
    }

    private boolean isNear() {
        return says(Policy.GEOPROXIMITY)
                || row.has(Column.LOCAL_ZONE_GROUP)
                || row.has(Column.LATITUDE)
                || row.has(Column.LONGITUDE)
                || row.has(Column.BIAS);
    }

    private void content() {
        number(set, "TTL", Column.TTL);
        row.text(Column.VALUE)
                .ifPresent(
                        value -> set.putArray("ResourceRecords").addObject().put("Value", value));
        var alias = set.objectNode();
        text(alias, "HostedZoneId", Column.ALIAS_ZONE_ID);
        text(alias, "DNSName", Column.ALIAS_TARGET);
        row.text(Column.EVALUATE_TARGET_HEALTH)
                .ifPresent(
                        health -> {
                            if (health.equals("true") || health.equals("false")) {
                                alias.put("EvaluateTargetHealth", health.equals("true"));
                            } else {
                                alias.put("EvaluateTargetHealth", health);
                            }
                        });
        put("AliasTarget", alias, false);
    }

    private ObjectNode geoproximity() {
        var place = set.objectNode();
        text(place, "AWSRegion", Column.REGION);
        text(place, "LocalZoneGroup", Column.LOCAL_ZONE_GROUP);
        var point = set.objectNode();
        text(point, "Latitude", Column.LATITUDE);
        text(point, "Longitude", Column.LONGITUDE);
        if (!point.isEmpty()) {
            place.set("Coordinates", point);
        }
        number(place, "Bias", Column.BIAS);
        return place;
    }

    private void put(String name, ObjectNode object, boolean alsoEmpty) {
        if (alsoEmpty || !object.isEmpty()) {
            set.set(name, object);
        }
    }

    private void text(ObjectNode into, String name, Column column) {
        row.text(column).ifPresent(text -> into.put(name, text));
    }

    private void number(ObjectNode into, String name, Column column) {
        row.text(column)
                .ifPresent(
                        text -> {
                            try {
                                into.put(name, Long.parseLong(text.strip()));
                            } catch (NumberFormatException _) {
                                into.put(name, text);
                            }
                        });
    }
}
