package org.zonewright.analysis.plan.preflight;

import org.zonewright.analysis.lint.Finding;
import org.zonewright.analysis.lint.Severity;
import org.zonewright.model.zone.Content;
import org.zonewright.model.zone.RecordSet;
import org.zonewright.model.zone.RecordType;
import org.zonewright.model.zone.Zone;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/// Whether a record set can be what a CREATE or UPSERT says, where it says.
final class SetRules {

    /// Of these the linter warns because a name does not tell which service is behind it: Route 53
    /// knows, and may refuse.
    private static final Set<String> UNDECIDED =
            Set.of(
                    "r53-alias-cf-eth",
                    "r53-alias-service-zone-id",
                    "r53-alias-bad-type",
                    "r53-alias-wrong-zone-id",
                    "r53-alias-eb-no-region");

    private final Lints lints;
    private final AliasRules aliases;
    private final HealthChecks healthChecks;

    SetRules(Lints lints, AliasRules aliases, HealthChecks healthChecks) {
        this.lints = lints;
        this.aliases = aliases;
        this.healthChecks = healthChecks;
    }

    /// Whether its name is refused, so that there is nothing more to say of it.
    boolean isNameRefused(RecordSet set, Consumer<Message> refusals) {
        var found = lints.ofName(set);
        found.stream().map(finding -> Message.of(set.key(), finding)).forEach(refusals);
        return !found.isEmpty();
    }

    /// @param zone as the changes before left it
    void content(RecordSet set, Zone zone, Consumer<Message> refusals, Consumer<Note> notes) {
        if (set.content() instanceof Content.TrafficPolicy) {
            refusals.accept(Message.own(set.key(), "plan.traffic-policy"));
        }
        for (Finding finding : lints.ofContent(set, others(set, zone))) {
            if (finding.severity() == Severity.ERROR) {
                refuse(set, finding, refusals);
            } else if (!finding.rule().startsWith("rt-")) {
                notes.accept(note(set, finding));
            }
        }
        healthChecks.note(set).ifPresent(notes);
        set.alias().ifPresent(alias -> aliases.look(set, alias, refusals, notes));
    }

    /// What decides whether the set can be there: one set of each other type of its name, and one
    /// of those that its alias leads to.
    private static Collection<RecordSet> others(RecordSet set, Zone zone) {
        Map<RecordType, RecordSet> byType = new LinkedHashMap<>();
        for (RecordSet one : zone.at(set.name())) {
            if (!one.type().equals(set.type())) {
                byType.putIfAbsent(one.type(), one);
            }
        }
        var others = new ArrayList<>(byType.values());
        set.alias()
                .filter(alias -> !alias.target().equals(set.name()))
                .flatMap(alias -> zone.group(alias.target(), set.type()).stream().findFirst())
                .ifPresent(others::add);
        return others;
    }

    private static void refuse(RecordSet set, Finding finding, Consumer<Message> refusals) {
        switch (finding.rule()) {
            case "r53-alias-wrong-zone-id", "r53-alias-service-zone-id" -> {
                refusals.accept(AliasRules.notInZone(set));
                refusals.accept(AliasRules.notFound(set));
            }
            case "r53-alias-target-missing", "r53-alias-type-mismatch", "r53-alias-self" ->
                    refusals.accept(AliasRules.notFound(set));
            case "r53-alias-bad-type" -> {
                boolean never = finding.message().key().endsWith(".never");
                refusals.accept(never ? Message.of(set.key(), finding) : AliasRules.notFound(set));
            }
            case "r53-values-400" -> refusals.accept(Message.known("plan.wording.values-400"));
            case "r53-txt-4000" ->
                    refusals.accept(Message.known("plan.wording.text-too-long", longest(set)));
            default -> refusals.accept(Message.of(set.key(), finding));
        }
    }

    private static String longest(RecordSet set) {
        return set.values().stream().max(Comparator.comparingInt(String::length)).orElse("");
    }

    private static Note note(RecordSet set, Finding finding) {
        Severity severity =
                UNDECIDED.contains(finding.rule()) ? Severity.UNVERIFIED : finding.severity();
        return new Note(finding.rule(), severity, Optional.of(set.key()), finding.message());
    }
}
