package org.zonewright.model.aws;

import org.zonewright.model.aws.AliasService.Permission;
import org.zonewright.model.aws.AliasService.ServiceZone;
import org.zonewright.model.zone.RecordType;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

/// Reads the table of alias services that comes with the program.
final class AliasServicesReader {

    private static final String TABLE = "alias-targets.json";

    private AliasServicesReader() {}

    static List<AliasService> read() {
        try (InputStream in = AliasServicesReader.class.getResourceAsStream(TABLE)) {
            if (in == null) {
                throw new IllegalStateException(TABLE + " is missing from the program");
            }
            JsonNode root = new JsonMapper().readTree(in);
            return root.get("services").valueStream().map(AliasServicesReader::service).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static AliasService service(JsonNode node) {
        boolean certain =
                node.path("recordTypesConfidence").asString("").equals("high")
                        && !node.has("recordTypesNote");
        return new AliasService(
                node.get("id").asString(),
                node.get("name").asString(),
                strings(node.path("recordTypes")).stream().map(RecordType::of).toList(),
                certain,
                text(node, "dnsNameRegex").map(Pattern::compile),
                permission(node.path("evaluateTargetHealth")),
                permission(node.path("privateHostedZone")),
                seconds(node.path("answerTtl").path("seconds")),
                zones(node));
    }

    private static Optional<Long> seconds(JsonNode node) {
        return node.isNumber() ? Optional.of(node.asLong()) : Optional.empty();
    }

    private static Permission permission(JsonNode node) {
        JsonNode allowed = node.path("allowed");
        if (!allowed.isBoolean()) {
            return Permission.UNKNOWN;
        }
        return allowed.asBoolean() ? Permission.ALLOWED : Permission.FORBIDDEN;
    }

    private static Map<String, ServiceZone> zones(JsonNode service) {
        var zones = new TreeMap<String, ServiceZone>();
        JsonNode legacy = service.path("legacyClassicZoneIds");
        for (Map.Entry<String, JsonNode> at : service.path("hostedZones").properties()) {
            text(at.getValue(), "hostedZoneId")
                    .ifPresent(
                            id ->
                                    zones.put(
                                            at.getKey(),
                                            new ServiceZone(
                                                    id,
                                                    tolerated(
                                                            at.getValue(),
                                                            legacy.path(at.getKey())),
                                                    text(at.getValue(), "websiteEndpoint"))));
        }
        return zones;
    }

    private static List<String> tolerated(JsonNode zone, JsonNode legacy) {
        var ids = new ArrayList<String>();
        zone.path("conflicts").forEach(other -> text(other, "hostedZoneId").ifPresent(ids::add));
        text(legacy, "hostedZoneId").ifPresent(ids::add);
        return ids;
    }

    private static List<String> strings(JsonNode array) {
        return array.valueStream().map(JsonNode::asString).toList();
    }

    private static Optional<String> text(JsonNode object, String member) {
        JsonNode value = object.path(member);
        return value.isString() ? Optional.of(value.asString()) : Optional.empty();
    }
}
