package org.zonewright.codec.route53;

import org.zonewright.model.zone.DomainName;
import org.zonewright.model.zone.Extra;
import org.zonewright.model.zone.RecordSet;
import org.zonewright.model.zone.RecordType;
import org.zonewright.model.zone.Zone;
import org.zonewright.model.zone.ZoneInfo;

import java.util.Comparator;
import java.util.Optional;

/// Writes the blocks that `get-hosted-zone` prints. A zone of which a file would say no more than
/// its SOA does gets no `HostedZone`.
final class InfoWriter {

    private static final String COUNT = "ResourceRecordSetCount";

    private final Zone zone;
    private final ZoneInfo info;
    private final OldBlocks old;
    private final InfoBlocks before;

    InfoWriter(Zone zone, OldBlocks old) {
        this.zone = zone;
        this.old = old;
        info = zone.info();
        before = new InfoBlocks(old.reader());
    }

    Optional<String> hostedZone() {
        Optional<Json.Obj> block = old.object(InfoBlocks.ZONE);
        DomainName fallback =
                block.isPresent() ? info.name() : soaOwner().orElse(DomainName.of("."));
        ZoneInfo said = before.info(before.name().orElse(fallback));
        boolean same =
                said.name().equals(info.name())
                        && said.id().equals(info.id())
                        && before.isPrivate(info.vpcs()) == info.isPrivate()
                        && said.comment().equals(info.comment())
                        && said.callerReference().equals(info.callerReference());
        return same && newCount(block).isEmpty() ? old.text(InfoBlocks.ZONE) : patched(block, said);
    }

    private Optional<String> patched(Optional<Json.Obj> block, ZoneInfo said) {
        Patch patch = old.patch(InfoBlocks.ZONE);
        if (!said.id().equals(info.id())) {
            patch.text("Id", info.id().map(id -> InfoBlocks.ID_PREFIX + id));
        }
        if (before.name().filter(info.name()::equals).isEmpty()) {
            patch.text("Name", info.name().text());
        }
        if (!said.callerReference().equals(info.callerReference())) {
            patch.text("CallerReference", nonEmpty(info.callerReference()));
        }
        if (!said.comment().equals(info.comment())
                || before.isPrivate(info.vpcs()) != info.isPrivate()) {
            patch.set("Config", config(block));
        }
        newCount(block).ifPresent(count -> patch.set(COUNT, Optional.of(count)));
        return patch.json();
    }

    private Optional<String> config(Optional<Json.Obj> block) {
        Optional<Json.Obj> config =
                block.flatMap(zone -> zone.get("Config"))
                        .flatMap(
                                value ->
                                        value instanceof Json.Obj object
                                                ? Optional.of(object)
                                                : Optional.empty());
        return new Patch(old.source(), config)
                .text("Comment", nonEmpty(info.comment()))
                .set("PrivateZone", Optional.of(Boolean.toString(info.isPrivate())))
                .json();
    }

    private static Optional<String> nonEmpty(String text) {
        return Optional.of(text).filter(some -> !some.isEmpty());
    }

    /// The number of record sets, where the file said it, rightly, and it is another one now.
    private Optional<String> newCount(Optional<Json.Obj> block) {
        Optional<String> counted =
                zone.besides().extras().stream()
                        .filter(extra -> extra.name().equals(ZoneReader.SETS))
                        .map(Extra::json)
                        .findFirst();
        String now = Integer.toString(zone.size() + zone.unreadable().size());
        return block.flatMap(object -> object.get(COUNT))
                .map(count -> JsonText.compact(old.source(), count))
                .filter(said -> counted.filter(said::equals).isPresent() && !said.equals(now))
                .map(_ -> now);
    }

    private Optional<DomainName> soaOwner() {
        return zone.sets().stream()
                .filter(set -> set.type().equals(RecordType.SOA))
                .map(RecordSet::name)
                .min(Comparator.comparingInt(name -> name.labels().size()));
    }

    Optional<String> delegationSet() {
        if (info.nameServers().equals(before.nameServers())) {
            return old.text(InfoBlocks.DELEGATION);
        }
        return old.patch(InfoBlocks.DELEGATION).texts("NameServers", info.nameServers()).json();
    }

    Optional<String> vpcs() {
        if (info.vpcs().equals(before.vpcs())) {
            return old.text(InfoBlocks.VPCS);
        }
        return Patch.list(
                old.source(),
                old.value(InfoBlocks.VPCS),
                new Patch.Elements<>(
                        ZoneInfo.Vpc::id,
                        vpc -> vpc.text("VPCId"),
                        (patch, vpc) ->
                                patch.text("VPCRegion", vpc.region()).text("VPCId", vpc.id())),
                info.vpcs());
    }
}
