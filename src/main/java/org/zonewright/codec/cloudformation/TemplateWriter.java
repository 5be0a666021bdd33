package org.zonewright.codec.cloudformation;

import org.zonewright.codec.Loss;
import org.zonewright.codec.route53.HealthCheckJson;
import org.zonewright.codec.text.ZoneLosses;
import org.zonewright.codec.text.ZoneLosses.Part;
import org.zonewright.model.zone.HealthCheck;
import org.zonewright.model.zone.Phrase;
import org.zonewright.model.zone.RecordSet;
import org.zonewright.model.zone.RecordType;
import org.zonewright.model.zone.Routing;
import org.zonewright.model.zone.Zone;
import org.zonewright.model.zone.ZoneInfo;

import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/// Writes a zone as a template: one resource a record set, or groups of them where there would be
/// too many resources.
final class TemplateWriter {

    /// The logical id of the zone.
    static final String ZONE = "HostedZone";

    /// CloudFormation quotas: 500 resources a template, a template body of 1 MB.
    private static final int MOST_RESOURCES = 500;

    private static final int MOST_BYTES = 1 << 20;

    /// Sets a group: each can hold values of its own, and a group is one change batch.
    private static final int SETS_A_GROUP = 100;

    private static final ObjectMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private final Zone zone;
    private final PropertyWriter writer;
    private final ZoneLosses losses = new ZoneLosses();
    private final LogicalIds labels = new LogicalIds(ZONE);

    /// Logical ids of the health checks by id.
    private final Map<String, String> checks = new HashMap<>();

    private final List<Loss> disabled = new ArrayList<>();

    TemplateWriter(Zone zone) {
        this.zone = zone;
        writer = new PropertyWriter(zone.info().id(), this::checkId);
    }

    List<Loss> write(CloudFormation.Form form, Appendable out) throws IOException {
        var template = new LinkedHashMap<String, Object>();
        template.put("AWSTemplateFormatVersion", "2010-09-09");
        template.put("Resources", resources());
        String text = text(template, form);
        out.append(text);
        zone.unreadable().forEach(set -> losses.of(set, "codec.loss-unreadable"));
        var carried = EnumSet.of(Part.ZONE_ID, Part.COMMENT, Part.NAME_SERVERS, Part.HEALTH_CHECKS);
        if (!zone.info().vpcs().isEmpty()) {
            carried.add(Part.PRIVATE);
        }
        losses.ofZone(zone, carried);
        var all = new ArrayList<>(losses.all());
        all.addAll(disabled);
        if (text.length() > MOST_BYTES) {
            all.add(
                    new Loss(
                            Optional.empty(),
                            Phrase.of("iac.loss-template-size", text.length() >> 10)));
        }
        return all;
    }

    private static String text(Map<String, Object> template, CloudFormation.Form form) {
        if (form == CloudFormation.Form.JSON) {
            return YamlText.escape(JSON.writeValueAsString(template)) + "\n";
        }
        var out = new StringBuilder();
        new YamlText(out).map(template, 0);
        return out.toString();
    }

    private Map<String, Object> resources() {
        var resources = new LinkedHashMap<String, Object>();
        List<RecordSet> sets = zone.sets().stream().filter(losses::canWrite).toList();
        resources.put(ZONE, hostedZone(sets.stream().filter(this::isMadeByRoute53).toList()));
        zone.healthChecks()
                .forEach(check -> checks.put(check.id(), labels.of("Check " + check.label())));
        zone.healthChecks().forEach(check -> resources.put(label(check), healthCheck(check)));
        List<RecordSet> own = sets.stream().filter(set -> !isMadeByRoute53(set)).toList();
        if (own.size() + checks.size() < MOST_RESOURCES) {
            own.forEach(set -> resources.put(labels.of(label(set)), recordSet(set)));
        } else {
            for (int from = 0; from < own.size(); from += SETS_A_GROUP) {
                int to = Math.min(own.size(), from + SETS_A_GROUP);
                resources.put("Group" + (from / SETS_A_GROUP + 1), group(own.subList(from, to)));
            }
        }
        return resources;
    }

    private String label(HealthCheck check) {
        return Objects.requireNonNull(checks.get(check.id()));
    }

    private Map<String, Object> healthCheck(HealthCheck check) {
        var resource =
                resource(HealthResource.TYPE, HealthResource.properties(check, this::checkId));
        var metadata = new LinkedHashMap<String, Object>();
        metadata.put(ZoneMetadata.CHECK_ID, check.id());
        metadata.put(ZoneMetadata.CALLER_REFERENCE, HealthCheckJson.callerReference(check));
        resource.put("Metadata", metadata);
        if (check.disabled()) {
            disabled.add(new Loss(Optional.empty(), Phrase.of("iac.loss-disabled", check.id())));
        }
        return resource;
    }

    /// The id as a value: of a check that is written too, by its resource.
    private Object checkId(Object id) {
        String label = checks.get(id.toString());
        return label == null ? id : Map.of(Functions.REF, label);
    }

    private boolean isMadeByRoute53(RecordSet set) {
        return set.name().equals(zone.name())
                && set.routing() instanceof Routing.Simple
                && (set.type().equals(RecordType.NS) || set.type().equals(RecordType.SOA));
    }

    private Map<String, Object> hostedZone(List<RecordSet> apex) {
        ZoneInfo info = zone.info();
        var properties = new LinkedHashMap<String, Object>();
        properties.put("Name", info.name().text());
        if (!info.comment().isEmpty()) {
            properties.put("HostedZoneConfig", Map.of("Comment", info.comment()));
        }
        if (!info.vpcs().isEmpty()) {
            properties.put("VPCs", info.vpcs().stream().map(TemplateWriter::vpc).toList());
        }
        var resource = resource(TemplateReader.HOSTED_ZONE, properties);
        var metadata = new LinkedHashMap<String, Object>();
        info.id().ifPresent(id -> metadata.put(ZoneMetadata.ID, id));
        if (!info.nameServers().isEmpty()) {
            metadata.put(ZoneMetadata.NAME_SERVERS, info.nameServers());
        }
        if (!apex.isEmpty()) {
            metadata.put(ZoneMetadata.SETS, apex.stream().map(writer::properties).toList());
        }
        if (!metadata.isEmpty()) {
            resource.put("Metadata", metadata);
        }
        return resource;
    }

    private static Map<String, Object> vpc(ZoneInfo.Vpc vpc) {
        var out = new LinkedHashMap<String, Object>();
        out.put("VPCId", vpc.id());
        out.put("VPCRegion", vpc.region());
        return out;
    }

    private Map<String, Object> recordSet(RecordSet set) {
        var properties = new LinkedHashMap<String, Object>();
        properties.put("HostedZoneId", PropertyWriter.thisZone());
        properties.putAll(writer.properties(set));
        return resource(TemplateReader.RECORD_SET, properties);
    }

    private Map<String, Object> group(List<RecordSet> sets) {
        var properties = new LinkedHashMap<String, Object>();
        properties.put("HostedZoneId", PropertyWriter.thisZone());
        properties.put("RecordSets", sets.stream().map(writer::properties).toList());
        return resource(TemplateReader.GROUP, properties);
    }

    private static Map<String, Object> resource(String type, Map<String, Object> properties) {
        var resource = new LinkedHashMap<String, Object>();
        resource.put("Type", type);
        resource.put("Properties", properties);
        return resource;
    }

    private String label(RecordSet set) {
        String relative = set.name().relativeTo(zone.name());
        String name = relative.equals("@") ? "Apex" : relative;
        return name + " " + set.type() + " " + set.setIdentifier();
    }
}
