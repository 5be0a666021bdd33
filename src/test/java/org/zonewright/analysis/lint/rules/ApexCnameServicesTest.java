package org.zonewright.analysis.lint.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.zonewright.Zones;
import org.zonewright.analysis.lint.Finding;
import org.zonewright.analysis.lint.Fix;
import org.zonewright.analysis.lint.Lints;
import org.zonewright.model.aws.AliasService;
import org.zonewright.model.aws.AliasServices;
import org.zonewright.model.zone.Content;
import org.zonewright.model.zone.RecordSet;
import org.zonewright.model.zone.RecordType;
import org.zonewright.model.zone.Zone;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// The fix of an apex CNAME for every form of name, in every place, of every service in the table
/// of alias targets.
class ApexCnameServicesTest {

    private static final Map<String, String> PLACES =
            Map.ofEntries(
                    Map.entry("name", "web"),
                    Map.entry("id", "0a1b2c3d"),
                    Map.entry("id2", "4e5f6071"),
                    Map.entry("id3", "8091a2b3"),
                    Map.entry("az", "us-east-1a"),
                    Map.entry("hex", "1a2b3c4d5e6f7a8b"),
                    Map.entry("distribution", "d111111abcdef8"),
                    Map.entry("env", "shop"),
                    Map.entry("service", "svc"),
                    Map.entry("partitionId", "7d67968"),
                    Map.entry("domain", "logs"));

    /// One name that the table says a service has.
    ///
    /// @param zoneId of an alias to it
    record Name(String service, String place, String target, String zoneId) {
        @Override
        public String toString() {
            return service + " " + target;
        }
    }

    static List<Name> names() throws IOException {
        try (InputStream in = AliasServices.class.getResourceAsStream("alias-targets.json")) {
            JsonNode table = JsonMapper.shared().readTree(in);
            var names = new ArrayList<Name>();
            for (JsonNode service : table.get("services")) {
                for (Map.Entry<String, JsonNode> zone : service.get("hostedZones").properties()) {
                    if (zone.getValue().path("hostedZoneId").isString()) {
                        add(service, zone, table.get("regions"), names);
                    }
                }
            }
            return names;
        }
    }

    private static void add(
            JsonNode service,
            Map.Entry<String, JsonNode> zone,
            JsonNode regions,
            List<Name> names) {
        String place = zone.getKey();
        String suffix = regions.path(place).path("dnsSuffix").asString("amazonaws.com");
        for (JsonNode template : service.get("dnsNameTemplates")) {
            String target =
                    template.asString()
                            .replace("{region}", place)
                            .replace("{dnsSuffix}", suffix)
                            .replace(
                                    "cloudfront.net",
                                    place.equals("aws-cn") ? "cloudfront.cn" : "cloudfront.net");
            for (Map.Entry<String, String> part : PLACES.entrySet()) {
                target = target.replace("{" + part.getKey() + "}", part.getValue());
            }
            String id = zone.getValue().get("hostedZoneId").asString();
            names.add(new Name(service.get("id").asString(), place, target, id));
        }
    }

    /// Two services have names, but AWS publishes no zone ids for them.
    @Test
    void everyServiceWithNamesAndIdsIsThere() throws IOException {
        Set<String> services = names().stream().map(Name::service).collect(Collectors.toSet());
        Set<String> expected =
                new AliasServices()
                        .all().stream()
                                .filter(service -> service.dnsName().isPresent())
                                .map(AliasService::id)
                                .filter(id -> !id.equals("vpc-lattice") && !id.equals("opensearch"))
                                .collect(Collectors.toSet());

        assertEquals(expected, services);
        assertTrue(names().stream().noneMatch(name -> name.target().contains("{")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "svc-0a1b2c3d.7d67968.vpc-lattice-svcs.us-east-1.on.aws.",
                "search-logs-0a1b2c3d.us-east-1.es.amazonaws.com."
            })
    void whereNoIdIsPublishedItSaysSo(String target) {
        Finding finding =
                Lints.of(Zones.hosted("example.com.", "@ CNAME " + target), "r53-apex-cname")
                        .getFirst();

        assertEquals("lint.closed.no-zone-id", finding.options().getFirst().key());
    }

    @Test
    void aNameOfTheZoneBecomesAnAliasOfWhatItHas() {
        for (String types : List.of("A", "AAAA", "A AAAA")) {
            Zone zone = Zones.hosted("example.com.", "@ CNAME web.example.com.");
            for (String type : types.split(" ", 2)) {
                String value = type.equals("A") ? " 192.0.2.1" : " 2001:db8::1";
                zone = zone.with(Zones.set("example.com.", "web " + type + value));
            }

            Zone fixed = fix(zone).edit().applyTo(zone);

            assertEquals(
                    types,
                    fixed.at(zone.name()).stream()
                            .filter(RecordSet::isAlias)
                            .map(set -> set.type().mnemonic())
                            .collect(Collectors.joining(" ")));
            assertEquals(List.of(), refusals(fixed));
        }
    }

    @ParameterizedTest
    @MethodSource("names")
    void itBecomesAnAliasOfEachAddressTypeWithTheRightZoneId(Name name) {
        Zone zone = Zones.hosted("example.com.", "@ CNAME " + cname(name));

        Fix fix = fix(zone);
        Zone fixed = fix.edit().applyTo(zone);

        List<RecordType> types =
                new AliasServices()
                        .byId(name.service()).orElseThrow().recordTypes().stream()
                                .filter(type -> !type.equals(RecordType.HTTPS))
                                .toList();
        assertTrue(fixed.group(zone.name(), RecordType.CNAME).isEmpty());
        for (RecordType type : types) {
            Collection<RecordSet> made = fixed.group(zone.name(), type);
            assertEquals(1, made.size(), type.mnemonic());
            var alias = (Content.Alias) made.iterator().next().content();
            assertEquals(name.zoneId(), alias.hostedZoneId());
            assertEquals(name.target() + ".", alias.target().canonical());
        }
        assertTrue(!fix.unchecked().isEmpty(), "what it cannot know");
        fix.unchecked().forEach(Lints::text);
        assertEquals(List.of(), refusals(fixed));
    }

    /// S3 websites have the bucket in front, which must have the record's name.
    private static String cname(Name name) {
        return name.service().equals("s3-website") ? "example.com." + name.target() : name.target();
    }

    private static Fix fix(Zone zone) {
        Finding finding = Lints.of(zone, "r53-apex-cname").getFirst();
        return finding.fixes().stream()
                .filter(fix -> fix.id().equals("convert-to-alias"))
                .findFirst()
                .orElseThrow(() -> new AssertionError(finding.options().toString()));
    }

    private static List<String> refusals(Zone zone) {
        return Lints.of(zone).stream()
                .map(Finding::rule)
                .filter(rule -> rule.startsWith("r53-"))
                .toList();
    }
}
