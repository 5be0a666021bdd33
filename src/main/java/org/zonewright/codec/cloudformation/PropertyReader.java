package org.zonewright.codec.cloudformation;

import org.zonewright.codec.tree.Fields;
import org.zonewright.codec.tree.Node;
import org.zonewright.model.zone.Content;
import org.zonewright.model.zone.DomainName;
import org.zonewright.model.zone.Phrase;
import org.zonewright.model.zone.RecordSet;
import org.zonewright.model.zone.RecordType;
import org.zonewright.model.zone.Routing;
import org.zonewright.model.zone.ZoneInfo;

import java.util.List;
import java.util.Optional;

/// One record set, from its properties.
final class PropertyReader {

    private final Fields set;
    private final Node.Obj properties;
    private final ZoneNames zones;

    PropertyReader(Fields set, Node.Obj properties, ZoneNames zones) {
        this.set = set;
        this.properties = properties;
        this.zones = zones;
    }

    int at() {
        return set.at();
    }

    boolean canBeIn(DomainName zone) {
        return properties
                .text("Name")
                .map(DomainName::of)
                .filter(n -> n.isAtOrBelow(zone))
                .isPresent();
    }

    /// The set; nothing if a problem was said instead.
    ///
    /// @param zone the record's zone
    Optional<RecordSet> set(ZoneInfo zone) {
        String name = set.need("Name").orElse("");
        String type = set.need("Type").orElse("");
        String identifier = set.text("SetIdentifier").orElse("");
        Optional<String> healthCheck = set.text("HealthCheckId");
        Routing routing = new PolicyProperties(set).routing();
        Optional<Content> content = content(zone);
        if (set.isSpoilt() || content.isEmpty()) {
            return Optional.empty();
        }
        var key = new RecordSet.Key(DomainName.of(name), RecordType.of(type), identifier);
        return Optional.of(new RecordSet(key, content.get(), routing, healthCheck, List.of()));
    }

    private Optional<Content> content(ZoneInfo zone) {
        Optional<Fields> alias = set.object("AliasTarget");
        if (alias.isPresent()) {
            return set.has("ResourceRecords")
                    ? set.spoil(set.at("ResourceRecords"), Phrase.of("codec.content-two"))
                    : set.has("TTL")
                            ? set.spoil(set.at("TTL"), Phrase.of("codec.alias-ttl"))
                            : alias(alias.get(), zone);
        }
        if (!set.has("ResourceRecords")) {
            return set.spoil(set.at(), Phrase.of("codec.content-none"));
        }
        if (!set.has("TTL")) {
            return set.spoil(set.at("ResourceRecords"), Phrase.of("codec.no-ttl"));
        }
        return set.whole("TTL").map(ttl -> new Content.Values(ttl, set.texts("ResourceRecords")));
    }

    private Optional<Content> alias(Fields alias, ZoneInfo own) {
        Optional<String> target = alias.need("DNSName");
        Optional<String> zone =
                properties
                        .object("AliasTarget")
                        .flatMap(object -> object.get("HostedZoneId"))
                        .flatMap(zones::id);
        boolean isOwn =
                !alias.has("HostedZoneId")
                        && target.filter(name -> DomainName.of(name).isAtOrBelow(own.name()))
                                .isPresent();
        if (isOwn) {
            zone = own.id().or(() -> Optional.of(""));
        } else if (zone.isEmpty()) {
            alias.need("HostedZoneId");
        }
        boolean health = alias.truth("EvaluateTargetHealth").orElse(false);
        String id = zone.orElse("");
        return target.map(name -> new Content.Alias(DomainName.of(name), id, health));
    }
}
