package org.zonewright.codec.route53;

import org.zonewright.model.zone.DomainName;
import org.zonewright.model.zone.ZoneInfo;

import java.util.List;
import java.util.Optional;

/// The blocks that `get-hosted-zone` prints: `HostedZone`, `DelegationSet`, `VPCs`.
final class InfoBlocks {

    static final String ZONE = "HostedZone";
    static final String DELEGATION = "DelegationSet";
    static final String VPCS = "VPCs";

    static final String ID_PREFIX = "/hostedzone/";

    private final Optional<Members> zone;
    private final List<String> nameServers;
    private final List<ZoneInfo.Vpc> vpcs;

    private InfoBlocks(Optional<Members> zone, List<String> nameServers, List<ZoneInfo.Vpc> vpcs) {
        this.zone = zone;
        this.nameServers = nameServers;
        this.vpcs = vpcs;
    }

    /// These blocks with another one for `HostedZone`.
    InfoBlocks with(Optional<Members> other) {
        return new InfoBlocks(other, nameServers, vpcs);
    }

    InfoBlocks(BesidesReader reader) {
        zone = reader.object(ZONE);
        nameServers =
                reader.object(DELEGATION)
                        .map(set -> reader.texts("NameServers", set.list("NameServers")))
                        .orElse(List.of());
        vpcs = reader.objects(VPCS).map(InfoBlocks::vpc).toList();
    }

    Optional<DomainName> name() {
        return zone.flatMap(block -> block.text("Name"))
                .filter(name -> !name.isEmpty())
                .map(DomainName::of);
    }

    ZoneInfo info(DomainName name) {
        Optional<Members> config = config();
        return new ZoneInfo(
                name,
                zone.flatMap(block -> block.text("Id"))
                        .map(InfoBlocks::bare)
                        .filter(id -> !id.isEmpty()),
                isPrivate(vpcs),
                config.flatMap(block -> block.text("Comment")).orElse(""),
                zone.flatMap(block -> block.text("CallerReference")).orElse(""),
                nameServers,
                vpcs);
    }

    private Optional<Members> config() {
        return zone.flatMap(block -> block.object("Config"));
    }

    /// Whether the zone is private: as it says, or else if there are VPCs it belongs to.
    boolean isPrivate(List<ZoneInfo.Vpc> of) {
        return config().flatMap(block -> block.truth("PrivateZone")).orElse(!of.isEmpty());
    }

    List<String> nameServers() {
        return nameServers;
    }

    List<ZoneInfo.Vpc> vpcs() {
        return vpcs;
    }

    private static ZoneInfo.Vpc vpc(Members vpc) {
        return new ZoneInfo.Vpc(vpc.text("VPCRegion").orElse(""), vpc.text("VPCId").orElse(""));
    }

    static String bare(String id) {
        return id.startsWith(ID_PREFIX) ? id.substring(ID_PREFIX.length()) : id;
    }
}
