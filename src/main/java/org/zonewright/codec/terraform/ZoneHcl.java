package org.zonewright.codec.terraform;

import org.zonewright.codec.Loss;
import org.zonewright.codec.text.ZoneLosses;
import org.zonewright.codec.text.ZoneLosses.Part;
import org.zonewright.model.zone.Content;
import org.zonewright.model.zone.DomainName;
import org.zonewright.model.zone.Entry;
import org.zonewright.model.zone.HealthCheck;
import org.zonewright.model.zone.RecordSet;
import org.zonewright.model.zone.RecordType;
import org.zonewright.model.zone.Simulation;
import org.zonewright.model.zone.Zone;
import org.zonewright.model.zone.ZoneInfo;

import java.io.IOException;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/// Writes a zone as resources. Where the zone's id is known each has an `import` block, so that
/// Terraform adopts what there is and creates nothing twice.
final class ZoneHcl {

    private final Zone zone;
    private final ZoneInfo info;
    private final ZoneLosses losses = new ZoneLosses();
    private final Labels labels = new Labels();
    private final String zoneAddress;
    private final Labels checkLabels = new Labels();
    private final Labels locationLabels = new Labels();

    /// Addresses of the health checks by id.
    private final Map<String, String> checks = new HashMap<>();

    ZoneHcl(Zone zone) {
        this.zone = zone;
        info = zone.info();
        zoneAddress = Resource.ZONE + "." + new Labels().of(plain(info.name()));
    }

    List<Loss> write(Appendable out) throws IOException {
        out.append(zone());
        for (HealthCheck check : zone.healthChecks()) {
            checks.put(check.id(), Resource.HEALTH_CHECK + "." + checkLabels.of(check.label()));
        }
        for (HealthCheck check : zone.healthChecks()) {
            out.append('\n').append(healthCheck(check));
        }
        for (Simulation.Collection collection : zone.simulation().collections()) {
            for (Simulation.Location location : collection.locations()) {
                out.append('\n').append(cidrLocation(collection.id(), location));
            }
        }
        for (RecordSet set : zone.sets()) {
            if (canWrite(set)) {
                out.append('\n').append(record(set));
            }
        }
        zone.unreadable().forEach(set -> losses.of(set, "codec.loss-unreadable"));
        losses.ofZone(zone, carried());
        return losses.all();
    }

    private Set<Part> carried() {
        var carried = EnumSet.of(Part.COMMENT, Part.HEALTH_CHECKS);
        if (info.id().isPresent()) {
            carried.addAll(List.of(Part.ZONE_ID, Part.NAME_SERVERS));
        }
        if (!info.vpcs().isEmpty()) {
            carried.add(Part.PRIVATE);
        }
        return carried;
    }

    private boolean canWrite(RecordSet set) {
        if (!losses.canWrite(set)) {
            return false;
        }
        boolean quoted = set.values().stream().allMatch(TxtQuotes::isQuoted);
        if (!TxtQuotes.hasNone(set.type()) && !quoted) {
            losses.of(set, "iac.loss-unquoted");
        }
        return true;
    }

    private String zone() {
        var body = new Hcl().text("name", plain(info.name())).text("comment", info.comment());
        for (ZoneInfo.Vpc vpc : info.vpcs()) {
            body.block("vpc", new Hcl().text("vpc_id", vpc.id()).text("vpc_region", vpc.region()));
        }
        String header = header(zoneAddress);
        return info.id().map(id -> imported(zoneAddress, id)).orElse("") + body.block(header);
    }

    private static String imported(String address, String id) {
        return new Hcl().raw("to", address).text("id", id).block("import") + "\n";
    }

    private String healthCheck(HealthCheck check) {
        String address = Objects.requireNonNull(checks.get(check.id()));
        return imported(address, check.id())
                + HealthHcl.body(check, this::checkId).block(header(address));
    }

    /// The id as an expression: of a check that is written too, by its resource.
    private String checkId(String id) {
        String address = checks.get(id);
        return address == null ? Hcl.quote(id) : address + ".id";
    }

    /// Its collection is not written: it must have a name there, which the zone does not tell.
    /// Imported as `COLLECTION,NAME` (provider, "aws_route53_cidr_location, Import").
    private String cidrLocation(String collection, Simulation.Location location) {
        String address = CidrResources.LOCATION + "." + locationLabels.of(location.name());
        return imported(address, collection + "," + location.name())
                + new Hcl()
                        .text("cidr_collection_id", collection)
                        .text("name", location.name())
                        .raw("cidr_blocks", Hcl.list(location.blocks()))
                        .block(header(address));
    }

    private static String header(String address) {
        int dot = address.indexOf('.');
        return "resource \"%s\" \"%s\""
                .formatted(address.substring(0, dot), address.substring(dot + 1));
    }

    private String record(RecordSet set) {
        String address = Resource.RECORD + "." + label(set);
        String before = info.id().map(id -> imported(address, importId(id, set))).orElse("");
        return before + body(set).block(header(address));
    }

    private String label(RecordSet set) {
        String relative = set.name().relativeTo(info.name());
        String name = relative.equals("@") ? "apex" : relative;
        return labels.of(name + "_" + set.type() + "_" + set.setIdentifier());
    }

    /// `ZONEID_NAME_TYPE` or `ZONEID_NAME_TYPE_SETID` (provider, "aws_route53_record, Import").
    private static String importId(String zoneId, RecordSet set) {
        String id = zoneId + "_" + plain(set.name()) + "_" + set.type();
        return set.setIdentifier().isEmpty() ? id : id + "_" + set.setIdentifier();
    }

    private Hcl body(RecordSet set) {
        var body =
                new Hcl()
                        .raw("zone_id", zoneAddress + ".zone_id")
                        .text("name", plain(set.name()))
                        .text("type", set.type().mnemonic());
        if (isMadeByRoute53(set)) {
            body.raw("allow_overwrite", "true");
        }
        if (!set.setIdentifier().isEmpty()) {
            body.text("set_identifier", set.setIdentifier());
        }
        set.healthCheckId().ifPresent(id -> body.raw("health_check_id", checkId(id)));
        if (set.content() instanceof Content.Values(long ttl, List<String> values)) {
            body.raw("ttl", Long.toString(ttl)).raw("records", Hcl.list(texts(set, values)));
        }
        PolicyHcl.write(set.routing(), body);
        set.alias().ifPresent(alias -> body.block("alias", alias(alias)));
        return body;
    }

    /// The apex's NS and SOA are there before Terraform creates anything.
    private boolean isMadeByRoute53(Entry set) {
        return set.name().equals(info.name())
                && (set.type().equals(RecordType.NS) || set.type().equals(RecordType.SOA));
    }

    private static List<String> texts(RecordSet set, List<String> values) {
        return TxtQuotes.hasNone(set.type())
                ? values
                : values.stream().map(TxtQuotes::strip).toList();
    }

    private Hcl alias(Content.Alias alias) {
        boolean own = info.id().equals(Optional.of(alias.hostedZoneId()));
        return new Hcl()
                .text("name", plain(alias.target()))
                .raw("zone_id", own ? zoneAddress + ".zone_id" : Hcl.quote(alias.hostedZoneId()))
                .raw("evaluate_target_health", Boolean.toString(alias.evaluateTargetHealth()));
    }

    /// Without the final dot, as the provider keeps names.
    private static String plain(DomainName name) {
        String text = name.canonical();
        return name.isRoot() ? text : text.substring(0, text.length() - 1);
    }
}
