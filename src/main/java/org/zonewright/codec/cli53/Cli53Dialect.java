package org.zonewright.codec.cli53;

import org.jspecify.annotations.Nullable;
import org.zonewright.codec.bind.Complaints;
import org.zonewright.codec.bind.Dialect;
import org.zonewright.codec.bind.MasterLexer;
import org.zonewright.codec.bind.Origin;
import org.zonewright.model.zone.Content;
import org.zonewright.model.zone.DomainName;
import org.zonewright.model.zone.Phrase;
import org.zonewright.model.zone.RecordSet;
import org.zonewright.model.zone.RecordType;
import org.zonewright.model.zone.Routing;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Reads cli53's aliases and comments.
record Cli53Dialect() implements Dialect {

    private static final String CLASS = "AWS";
    private static final String ALIAS = "ALIAS";
    private static final int WORDS = 5;

    @Override
    public boolean isOwnClass(String word) {
        return word.equalsIgnoreCase(CLASS);
    }

    /// `ALIAS A target. Z35SXDOTRQ7X7K false`; the target may be relative.
    @Override
    public Optional<RecordSet> read(
            DomainName owner, MasterLexer words, int from, Origin origin, Complaints complaints) {
        if (from >= words.count() || !words.text(from).equalsIgnoreCase(ALIAS)) {
            String found = from < words.count() ? words.text(from) : "";
            complaints.at(from, Phrase.of("bind.alias-type", found));
            return Optional.empty();
        }
        if (words.count() != from + WORDS) {
            int at = Math.min(words.count(), from + WORDS);
            complaints.at(at, Phrase.of("bind.alias-words"));
            return Optional.empty();
        }
        String health = words.bare(from + 4);
        boolean evaluated = health.equalsIgnoreCase("true");
        if (!evaluated && !health.equalsIgnoreCase("false")) {
            complaints.at(from + 4, Phrase.of("bind.alias-health", health));
            return Optional.empty();
        }
        DomainName target = DomainName.of(origin.absolute(words.bare(from + 2))).asRoute53Prints();
        var key = new RecordSet.Key(owner, RecordType.of(words.bare(from + 1)), "");
        var alias = new Content.Alias(target, words.bare(from + 3), evaluated);
        return Optional.of(
                new RecordSet(key, alias, new Routing.Simple(), Optional.empty(), List.of()));
    }

    @Override
    public RecordSet commented(RecordSet record, String comment, Complaints complaints) {
        return RoutingComment.parse(comment)
                .map(values -> routed(record, values, complaints))
                .orElse(record);
    }

    private static RecordSet routed(
            RecordSet record, Map<String, String> values, Complaints complaints) {
        Optional<String> healthCheck = Optional.ofNullable(values.get("healthCheckId"));
        RecordSet checked = healthCheck.isEmpty() ? record : record.withHealthCheck(healthCheck);
        String policy = values.getOrDefault("routing", "");
        Optional<Routing> routing = routing(policy, values);
        if (routing.isEmpty()) {
            if (!policy.isEmpty() && !policy.equalsIgnoreCase("SIMPLE")) {
                complaints.at(0, Phrase.of("bind.routing", policy));
            }
            return checked;
        }
        String identifier = values.getOrDefault("identifier", "");
        if (identifier.isEmpty()) {
            complaints.at(0, Phrase.of("bind.identifier", policy));
            return checked;
        }
        return checked.withRouting(routing.get(), identifier);
    }

    private static Optional<Routing> routing(String policy, Map<String, String> values) {
        Optional<String> region = Optional.ofNullable(values.get("region"));
        return switch (policy.toUpperCase(Locale.ROOT)) {
            case "WEIGHTED" -> number(values.get("weight")).map(Routing.Weighted::new);
            case "LATENCY" -> region.map(Routing.Latency::new);
            case "FAILOVER" -> role(values.getOrDefault("failover", "")).map(Routing.Failover::new);
            case "GEOLOCATION" ->
                    Optional.of(
                            new Routing.Geolocation(
                                    Optional.ofNullable(values.get("continentCode")),
                                    Optional.ofNullable(values.get("countryCode")),
                                    subdivision(values)));
            case "MULTIVALUE" -> Optional.of(new Routing.Multivalue());
            default -> Optional.empty();
        };
    }

    /// cli53 reads `subdivisonCode`, so files may have that spelling.
    private static Optional<String> subdivision(Map<String, String> values) {
        return Optional.ofNullable(
                values.getOrDefault("subdivisionCode", values.get("subdivisonCode")));
    }

    private static Optional<Long> number(@Nullable String text) {
        return Optional.ofNullable(text)
                .filter(digits -> digits.matches("-?\\d{1,18}"))
                .map(Long::parseLong);
    }

    private static Optional<Routing.Failover.Role> role(String name) {
        return Arrays.stream(Routing.Failover.Role.values())
                .filter(role -> role.name().equalsIgnoreCase(name))
                .findFirst();
    }
}
