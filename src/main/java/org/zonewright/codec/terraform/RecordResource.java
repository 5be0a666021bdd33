package org.zonewright.codec.terraform;

import org.zonewright.codec.tree.Fields;
import org.zonewright.model.zone.Content;
import org.zonewright.model.zone.DomainName;
import org.zonewright.model.zone.Phrase;
import org.zonewright.model.zone.RecordSet;
import org.zonewright.model.zone.RecordType;
import org.zonewright.model.zone.Routing;
import org.zonewright.model.zone.ZoneInfo;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// One `aws_route53_record`.
final class RecordResource {

    private final Fields record;
    private final String address;
    private final Optional<String> unknown;
    private final Optional<String> healthCheck;

    /// @param healthCheck the id of the check that a plan has for it
    RecordResource(Resource resource, Fields record, Optional<String> healthCheck) {
        this.record = record;
        address = resource.address();
        unknown = resource.firstUnknown();
        this.healthCheck = healthCheck;
    }

    int at() {
        return record.at();
    }

    boolean canBeIn(DomainName zone) {
        return DomainName.of(fullName(zone)).isAtOrBelow(zone);
    }

    /// The set; nothing if a problem was said instead.
    ///
    /// @param info the record's zone
    Optional<RecordSet> set(ZoneInfo info) {
        DomainName zone = info.name();
        String type = record.need("type").orElse("");
        String identifier = record.text("set_identifier").orElse("");
        Routing routing = new PolicyBlocks(record).routing();
        unknown.ifPresent(
                attribute ->
                        record.spoil(record.at(), Phrase.of("iac.unknown", attribute, address)));
        Optional<Content> content = content(type, info);
        if (record.isSpoilt() || content.isEmpty()) {
            return Optional.empty();
        }
        var key = new RecordSet.Key(DomainName.of(fullName(zone)), RecordType.of(type), identifier);
        return Optional.of(
                new RecordSet(
                        key,
                        content.get(),
                        routing,
                        record.text("health_check_id").or(() -> healthCheck),
                        List.of()));
    }

    /// As the provider makes it (`expandRecordName`): a name that does not end as the zone's is
    /// relative to it. What it came to is `fqdn`.
    private String fullName(DomainName zone) {
        Optional<String> known = record.text("fqdn");
        if (known.isPresent()) {
            return known.get();
        }
        String name = withoutDot(record.text("name").orElse("").toLowerCase(Locale.ROOT));
        String end = withoutDot(zone.text().toLowerCase(Locale.ROOT));
        if (name.endsWith(end)) {
            return name;
        }
        return name.isEmpty() ? end : name + "." + end;
    }

    private static String withoutDot(String name) {
        return name.endsWith(".") ? name.substring(0, name.length() - 1) : name;
    }

    private Optional<Content> content(String type, ZoneInfo zone) {
        List<Fields> aliases = record.objects("alias");
        if (aliases.size() > 1 || (!aliases.isEmpty() && record.has("records"))) {
            return record.spoil(record.at("alias"), Phrase.of("iac.content-two"));
        }
        if (!aliases.isEmpty()) {
            Fields alias = aliases.getFirst();
            DomainName target = DomainName.of(alias.need("name").orElse(""));
            boolean isOwn = !alias.has("zone_id") && target.isAtOrBelow(zone.name());
            String zoneId = isOwn ? zone.id().orElse("") : alias.need("zone_id").orElse("");
            return Optional.of(
                    new Content.Alias(
                            target, zoneId, alias.truth("evaluate_target_health").orElse(false)));
        }
        if (!record.has("ttl")) {
            return record.spoil(record.at(), Phrase.of("iac.content-none"));
        }
        return record.whole("ttl").map(ttl -> new Content.Values(ttl, values(RecordType.of(type))));
    }

    private List<String> values(RecordType type) {
        return record.texts("records").stream()
                .map(value -> TxtQuotes.hasNone(type) ? value : "\"" + value + "\"")
                .toList();
    }
}
