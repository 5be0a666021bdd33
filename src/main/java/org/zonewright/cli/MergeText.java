package org.zonewright.cli;

import org.zonewright.analysis.plan.merge.Conflict;
import org.zonewright.analysis.plan.merge.Merge;
import org.zonewright.l10n.Messages;
import org.zonewright.model.zone.Content;
import org.zonewright.model.zone.RecordSet;
import org.zonewright.model.zone.UnreadableSet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What a merge came to, for people.
record MergeText(Messages words) {

    String of(Merge merge) {
        var lines = new ArrayList<String>();
        lines.add(words.text("cli.merge.summary", merge.taken().size(), merge.conflicts().size()));
        for (Conflict conflict : merge.conflicts()) {
            lines.add(
                    words.text(
                            "cli.merge.conflict",
                            PlanText.about(conflict.key()),
                            words.text("plan.conflict." + conflict.why().id())));
            for (Conflict.Choice side : Conflict.Choice.values()) {
                lines.add(words.text("cli.merge.side." + side.id(), text(conflict.of(side))));
            }
        }
        for (UnreadableSet set : merge.unreadable()) {
            lines.add(
                    words.text(
                            "cli.merge.unreadable",
                            set.name().route53() + " " + set.type(),
                            words.text(set.why())));
        }
        return String.join(System.lineSeparator(), lines);
    }

    private String text(Optional<RecordSet> side) {
        return side.map(MergeText::text).orElseGet(() -> words.text("cli.merge.none"));
    }

    private static String text(RecordSet set) {
        String content =
                switch (set.content()) {
                    case Content.Values(long ttl, List<String> values) ->
                            ttl + " " + String.join(" | ", values);
                    case Content.Alias(var target, String zone, boolean health) ->
                            "ALIAS %s %s %s".formatted(target.route53(), zone, health);
                    case Content.TrafficPolicy(String instance) -> "POLICY " + instance;
                };
        String routing = RoutingText.of(set.routing());
        String check = set.healthCheckId().map(id -> " " + id).orElse("");
        return set.setIdentifier().isEmpty() ? content : content + "  " + routing + check;
    }
}
