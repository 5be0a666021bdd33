package org.zonewright.codec.script;

import org.zonewright.analysis.plan.ChangeBatch;
import org.zonewright.analysis.plan.ChangeBatch.Item;
import org.zonewright.analysis.plan.ChangePlan;
import org.zonewright.codec.Loss;
import org.zonewright.codec.route53.ChangeBatchJson;
import org.zonewright.codec.text.ZoneLosses;
import org.zonewright.codec.text.ZoneLosses.Part;
import org.zonewright.model.zone.Content;
import org.zonewright.model.zone.RecordSet;
import org.zonewright.model.zone.RecordType;
import org.zonewright.model.zone.Zone;
import org.zonewright.model.zone.ZoneInfo;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;

/// Writes the script: the zone's id, then one request a change batch, none over Route 53's limits.
final class ShellScript {

    /// From standard input: as an argument a full batch can be too long for the system. A line of
    /// JSON is never `EOF` alone.
    private static final String SEND =
            """
            aws route53 change-resource-record-sets --hosted-zone-id "$zone_id" \\
                --change-batch file:///dev/stdin <<'EOF'
            """;

    private final Zone zone;
    private final ZoneInfo info;
    private final ZoneLosses losses = new ZoneLosses();

    ShellScript(Zone zone) {
        this.zone = zone;
        info = zone.info();
    }

    List<Loss> write(Appendable out) throws IOException {
        out.append("#!/bin/sh\nset -eu\n\n").append(zoneId());
        for (ChangeBatch batch : batches()) {
            out.append('\n').append(SEND);
            ChangeBatchJson.write(batch, out);
            out.append("EOF\n");
        }
        zone.unreadable().forEach(set -> losses.of(set, "codec.loss-unreadable"));
        var carried = EnumSet.of(Part.COMMENT);
        if (info.id().isPresent()) {
            carried.addAll(List.of(Part.ZONE_ID, Part.NAME_SERVERS, Part.PRIVATE));
        } else if (!info.vpcs().isEmpty()) {
            carried.add(Part.PRIVATE);
        }
        losses.ofZone(zone, carried);
        return losses.all();
    }

    private String zoneId() {
        String comment = ShellText.quote(info.comment());
        if (info.id().isPresent()) {
            return "zone_id=${1:-}\n: \"${zone_id:=%s}\"\n"
                            .formatted(info.id().get().replaceAll("[^A-Za-z0-9]", ""))
                    + "aws route53 update-hosted-zone-comment --id \"$zone_id\" --comment "
                    + comment
                    + "\n";
        }
        return """
        zone_id=${1:-}
        if [ -z "$zone_id" ]; then
            zone_id=$(aws route53 create-hosted-zone --name %s \\
                --caller-reference "zonewright-$(date +%%s)-$$" \\
                --hosted-zone-config %s%s \\
                --query HostedZone.Id --output text)
        %sfi
        """
                .formatted(
                        ShellText.quote(info.name().text()),
                        ShellText.quote(
                                "{\"Comment\":%s,\"PrivateZone\":%s}"
                                        .formatted(
                                                Quoted.json(info.comment()),
                                                !info.vpcs().isEmpty())),
                        info.vpcs().isEmpty() ? "" : " --vpc " + vpc(info.vpcs().getFirst()),
                        moreVpcs());
    }

    private String moreVpcs() {
        var out = new StringBuilder();
        info.vpcs().stream()
                .skip(1)
                .forEach(
                        vpc ->
                                out.append("    aws route53 associate-vpc-with-hosted-zone")
                                        .append(" --hosted-zone-id \"$zone_id\" --vpc ")
                                        .append(vpc(vpc))
                                        .append('\n'));
        return out.toString();
    }

    private static String vpc(ZoneInfo.Vpc vpc) {
        return ShellText.quote(
                "{\"VPCRegion\":%s,\"VPCId\":%s}"
                        .formatted(Quoted.json(vpc.region()), Quoted.json(vpc.id())));
    }

    private List<ChangeBatch> batches() {
        zone.sets().forEach(this::noteLosses);
        var batches = new ArrayList<ChangeBatch>();
        var current = new ArrayList<Item>();
        for (Item item : ChangePlan.upserting(zone).items()) {
            if (isLeftOut(item.set())) {
                continue;
            }
            current.add(item);
            if (!new ChangeBatch(current).isWithinLimits()) {
                current.removeLast();
                batches.add(new ChangeBatch(current));
                current.clear();
                current.add(item);
            }
        }
        batches.add(new ChangeBatch(current));
        batches.removeIf(batch -> batch.items().isEmpty());
        return batches;
    }

    /// A new zone has an SOA and name servers of its own; a set may be too large for any request.
    private boolean isLeftOut(RecordSet set) {
        return isOfAnotherZone(set) || isTooLarge(set);
    }

    private boolean isOfAnotherZone(RecordSet set) {
        return info.id().isEmpty()
                && set.name().equals(info.name())
                && (set.type().equals(RecordType.NS) || set.type().equals(RecordType.SOA));
    }

    private static boolean isTooLarge(RecordSet set) {
        var alone = new ChangeBatch(List.of(new Item(ChangeBatch.Action.UPSERT, set)));
        return !alone.isWithinLimits();
    }

    private void noteLosses(RecordSet set) {
        if (set.content() instanceof Content.TrafficPolicy) {
            losses.of(set, "codec.loss-traffic-policy");
        } else if (isOfAnotherZone(set)) {
            losses.of(set, "iac.loss-apex");
        } else if (isTooLarge(set)) {
            losses.of(set, "iac.loss-too-large");
        } else if (!set.extras().isEmpty()) {
            losses.of(set, "codec.loss-extras");
        }
    }
}
