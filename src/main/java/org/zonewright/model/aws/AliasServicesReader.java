package org.zonewright.model.aws;

import org.jspecify.annotations.Nullable;
import org.zonewright.model.aws.AliasService.Permission;
import org.zonewright.model.aws.AliasService.ServiceZone;
import org.zonewright.model.zone.RecordType;

import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// Reads the table of alias services that comes with the program. It takes tokens, for making a
/// mapper costs more of the command line's start than the table does.
final class AliasServicesReader {

    private static final String TABLE = "alias-targets.json";

    private static final Map<String, String> LABELS =
            Map.ofEntries(
                    Map.entry("elb-alb-classic", "ALB"),
                    Map.entry("elb-nlb", "NLB"),
                    Map.entry("cloudfront", "CloudFront"),
                    Map.entry("apigateway-edge", "API Gateway"),
                    Map.entry("apigateway-regional", "API Gateway"),
                    Map.entry("s3-website", "S3 website"),
                    Map.entry("elasticbeanstalk", "Elastic Beanstalk"),
                    Map.entry("global-accelerator", "Global Accelerator"),
                    Map.entry("vpc-endpoint", "VPC endpoint"),
                    Map.entry("appsync", "AppSync"),
                    Map.entry("cognito-user-pool-domain", "Cognito"),
                    Map.entry("apprunner", "App Runner"),
                    Map.entry("lightsail-container", "Lightsail container"),
                    Map.entry("vpc-lattice", "VPC Lattice"),
                    Map.entry("opensearch", "OpenSearch"));

    /// @param suffixes the domains of the regions: `amazonaws.com.cn` of `cn-north-1`
    record Read(Map<String, String> suffixes, List<AliasService> services) {}

    private AliasServicesReader() {}

    static Read read() {
        try (InputStream in = AliasServicesReader.class.getResourceAsStream(TABLE);
                JsonParser parser = new JsonFactory().createParser(ObjectReadContext.empty(), in)) {
            skipTo("regions", parser);
            Map<String, String> suffixes = suffixes(object(parser));
            skipTo("services", parser);
            List<AliasService> services =
                    array(parser).stream().map(Node::of).map(AliasServicesReader::service).toList();
            return new Read(suffixes, services);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void skipTo(String member, JsonParser parser) {
        while (!member.equals(parser.nextName())) {
            parser.nextToken();
            parser.skipChildren();
        }
        parser.nextToken();
    }

    private static Map<String, String> suffixes(Node regions) {
        var suffixes = new HashMap<String, String>();
        for (String region : regions.names()) {
            regions.object(region)
                    .text("dnsSuffix")
                    .ifPresent(suffix -> suffixes.put(region, suffix));
        }
        return suffixes;
    }

    private static AliasService service(Node node) {
        boolean certain =
                node.text("recordTypesConfidence").equals(Optional.of("high"))
                        && !node.has("recordTypesNote");
        String id = node.text("id").orElseThrow();
        String name = node.text("name").orElseThrow();
        return new AliasService(
                id,
                name,
                LABELS.getOrDefault(id, name),
                node.strings("recordTypes").stream().map(RecordType::of).toList(),
                certain,
                node.strings("dnsNameTemplates"),
                node.text("dnsNameRegex").map(Pattern::compile),
                permission(node.object("evaluateTargetHealth")),
                permission(node.object("privateHostedZone")),
                node.object("answerTtl").number("seconds"),
                zones(node));
    }

    private static Permission permission(Node node) {
        return switch (node.member("allowed")) {
            case Boolean allowed when allowed -> Permission.ALLOWED;
            case Boolean _ -> Permission.FORBIDDEN;
            case null, default -> Permission.UNKNOWN;
        };
    }

    private static Map<String, ServiceZone> zones(Node service) {
        var zones = new HashMap<String, ServiceZone>();
        Node places = service.object("hostedZones");
        Node legacy = service.object("legacyClassicZoneIds");
        for (String place : places.names()) {
            Node zone = places.object(place);
            var tolerated = new ArrayList<String>();
            zone.objects("conflicts")
                    .forEach(other -> other.text("hostedZoneId").ifPresent(tolerated::add));
            legacy.object(place).text("hostedZoneId").ifPresent(tolerated::add);
            Optional<String> endpoint = zone.text("websiteEndpoint");
            zone.text("hostedZoneId")
                    .ifPresent(id -> zones.put(place, new ServiceZone(id, tolerated, endpoint)));
        }
        return zones;
    }

    static List<Object> array(JsonParser parser) {
        var items = new ArrayList<Object>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            Object item = value(parser);
            if (item != null) {
                items.add(item);
            }
        }
        return items;
    }

    static Node object(JsonParser parser) {
        var members = new LinkedHashMap<String, Object>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            parser.nextToken();
            Object value = value(parser);
            if (value != null) {
                members.put(name, value);
            }
        }
        return new Node(members);
    }

    private static @Nullable Object value(JsonParser parser) {
        return switch (parser.currentToken()) {
            case START_OBJECT -> object(parser);
            case START_ARRAY -> array(parser);
            case VALUE_NUMBER_INT -> parser.getLongValue();
            case VALUE_TRUE, VALUE_FALSE -> parser.getBooleanValue();
            case VALUE_NULL -> null;
            default -> parser.getString();
        };
    }
}
