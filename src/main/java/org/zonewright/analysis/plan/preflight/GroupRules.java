package org.zonewright.analysis.plan.preflight;

import org.zonewright.analysis.lint.Finding;
import org.zonewright.model.zone.Phrase;
import org.zonewright.model.zone.RecordSet;
import org.zonewright.model.zone.Routing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Whether a set can be added to the sets of its name and type. Route 53 blames the one that comes
/// last, the linter the odd one out: so policies are compared here, and the rest is what the linter
/// finds with the set that it does not find without.
final class GroupRules {

    private final Lints lints;

    GroupRules(Lints lints) {
        this.lints = lints;
    }

    /// @param siblings those there are, without one of the same key
    List<Message> of(RecordSet added, Collection<RecordSet> siblings) {
        if (siblings.isEmpty()) {
            return List.of();
        }
        Routing.Policy policy = added.routing().policy();
        if (siblings.stream().anyMatch(set -> set.routing().policy() != policy)) {
            return List.of(beside(added, policy));
        }
        var members = new ArrayList<>(siblings);
        members.add(added);
        Map<String, List<Finding>> after = byRule(lints.ofGroup(members));
        if (after.isEmpty()) {
            return List.of();
        }
        Map<String, List<Finding>> before = byRule(lints.ofGroup(siblings));
        var messages = new ArrayList<Message>();
        after.forEach(
                (rule, found) -> {
                    if (found.size() > before.getOrDefault(rule, List.of()).size()) {
                        messages.add(message(added, found.getLast()));
                    }
                });
        return messages;
    }

    private static Map<String, List<Finding>> byRule(List<Finding> findings) {
        Map<String, List<Finding>> byRule = new LinkedHashMap<>();
        for (Finding finding : findings) {
            byRule.computeIfAbsent(finding.rule(), _ -> new ArrayList<>()).add(finding);
        }
        return byRule;
    }

    private static Message message(RecordSet added, Finding found) {
        String name = added.name().route53();
        String identifier = added.setIdentifier();
        if (found.rule().equals("rt-weighted-ttl-differs")) {
            return Message.known("lint.wording.weighted-ttl", name, added.type(), identifier);
        }
        return added.routing() instanceof Routing.Latency(String region)
                        && found.rule().equals("r53-latency-dup-region")
                ? Message.known(
                        "lint.wording.latency-region", name, added.type(), identifier, region)
                : Message.own(added.key(), found.message());
    }

    private static Message beside(RecordSet added, Routing.Policy policy) {
        String name = added.name().route53();
        String identifier = added.setIdentifier();
        return switch (policy) {
            case SIMPLE -> Message.known("lint.wording.simple-beside", name, added.type());
            case MULTIVALUE ->
                    Message.known("lint.wording.multivalue-beside", name, added.type(), identifier);
            case WEIGHTED ->
                    Message.known(
                            "lint.wording.policy-beside",
                            name,
                            added.type(),
                            identifier,
                            "weighted");
            case LATENCY, GEOLOCATION, GEOPROXIMITY, FAILOVER, IP_BASED -> {
                Phrase text =
                        Phrase.of(
                                "lint.wording.policy-beside",
                                name,
                                added.type(),
                                identifier,
                                policy.name().toLowerCase(Locale.ROOT).replace('_', '-'));
                yield new Message(Optional.empty(), text, Message.Wording.OWN);
            }
        };
    }
}
