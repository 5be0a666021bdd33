package org.zonewright.gui.graph;

import org.zonewright.analysis.resolve.Flow;
import org.zonewright.analysis.resolve.Flow.End;
import org.zonewright.analysis.resolve.Fraction;
import org.zonewright.analysis.resolve.Response.Rcode;
import org.zonewright.analysis.resolve.whatif.Failure;
import org.zonewright.analysis.resolve.whatif.SingleFailure;
import org.zonewright.model.aws.AliasServices;
import org.zonewright.model.aws.Geography;
import org.zonewright.model.aws.ResourceName;
import org.zonewright.model.zone.Content;
import org.zonewright.model.zone.DomainName;
import org.zonewright.model.zone.HealthCheck;
import org.zonewright.model.zone.Phrase;
import org.zonewright.model.zone.RecordSet;
import org.zonewright.model.zone.Zone;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Puts what a zone's answers come to into rows.
final class WhatIfWords {

    private final Zone zone;
    private final AliasServices services;
    private final Geography geography;
    private final Map<String, HealthCheck> checks = new HashMap<>();

    WhatIfWords(Zone zone, AliasServices services, Geography geography) {
        this.zone = zone;
        this.services = services;
        this.geography = geography;
        zone.healthChecks().forEach(check -> checks.putIfAbsent(check.id(), check));
    }

    SwitchRow row(Failure failure, Set<Outage.Id> failing) {
        return new SwitchRow(
                failure, label(failure), detail(failure), failing.contains(Outage.Id.of(failure)));
    }

    private String label(Failure failure) {
        return switch (failure.kind()) {
            case CHECK ->
                    Optional.ofNullable(checks.get(failure.id()))
                            .map(HealthCheck::label)
                            .orElse(failure.id());
            case TARGET -> resource(DomainName.of(failure.id()));
            case REGION -> failure.id();
        };
    }

    private String detail(Failure failure) {
        return switch (failure.kind()) {
            case CHECK ->
                    Optional.ofNullable(checks.get(failure.id()))
                            .map(HealthCheck::summary)
                            .filter(summary -> !summary.equals(label(failure)))
                            .orElse("");
            case TARGET ->
                    services.recognise(DomainName.of(failure.id()))
                            .map(match -> match.place())
                            .filter(place -> place.contains("-"))
                            .orElse("");
            case REGION -> geography.region(failure.id()).map(Geography.Region::place).orElse("");
        };
    }

    private static String resource(DomainName name) {
        String given = ResourceName.given(name);
        return given.isEmpty() ? name.text() : given;
    }

    /// The ends of both, the largest first.
    List<AnswerRow> answers(Flow now, Flow calm) {
        Set<String> labels = new LinkedHashSet<>();
        Map<String, Fraction> after = byLabel(now, labels);
        Map<String, Fraction> before = byLabel(calm, labels);
        Set<String> bad = new LinkedHashSet<>();
        now.ends().keySet().stream().filter(End::isBad).map(this::label).forEach(bad::add);
        List<AnswerRow> rows = new ArrayList<>();
        for (String label : labels) {
            rows.add(
                    new AnswerRow(
                            label,
                            after.getOrDefault(label, Fraction.ZERO),
                            before.getOrDefault(label, Fraction.ZERO),
                            bad.contains(label)));
        }
        rows.sort(
                Comparator.comparing(AnswerRow::now)
                        .thenComparing(AnswerRow::calm)
                        .reversed()
                        .thenComparing(AnswerRow::label));
        return rows;
    }

    private Map<String, Fraction> byLabel(Flow flow, Set<String> labels) {
        Map<String, Fraction> shares = new HashMap<>();
        flow.ends()
                .forEach(
                        (end, share) -> {
                            labels.add(label(end));
                            shares.merge(label(end), share, (a, b) -> a.plus(b).atMostOne());
                        });
        return shares;
    }

    private String label(End end) {
        return switch (end) {
            case End.Answer(RecordSet.Key source, _) ->
                    zone.find(source).map(WhatIfWords::endpoint).orElse(source.name().text());
            case End.Outside(DomainName target) -> target.text();
            case End.Referral(DomainName cut) -> cut.text() + " NS";
            case End.Nothing(Rcode rcode) -> rcode == Rcode.NOERROR ? "NODATA" : rcode.name();
            case End.Unfinished(DomainName name) -> name.text() + " …";
        };
    }

    private static String endpoint(RecordSet set) {
        return switch (set.content()) {
            case Content.Alias alias -> resource(alias.target());
            case Content.Values(_, List<String> values) ->
                    values.isEmpty()
                            ? set.name().text()
                            : values.getFirst()
                                    + (values.size() > 1 ? " +" + (values.size() - 1) : "");
            case Content.TrafficPolicy(String id) -> id;
        };
    }

    FailureRow row(SingleFailure row, Flow calm) {
        return new FailureRow(
                Outage.Id.of(row.failure()),
                label(row.failure()),
                then(row, calm),
                row.verdict(),
                row.hit(),
                row.moved().isZero());
    }

    /// What comes of it for the client in question.
    private Phrase then(SingleFailure row, Flow calm) {
        Flow flow = row.flow();
        if (!calm.silent().equals(flow.silent())) {
            return Phrase.of("graph.whatif.then.none");
        }
        List<AnswerRow> rows = answers(flow, calm);
        Optional<AnswerRow> bad =
                rows.stream().filter(AnswerRow::isBad).filter(it -> !it.now().isZero()).findFirst();
        if (bad.isPresent()) {
            return Phrase.of("graph.whatif.then.dead", bad.get().label());
        }
        if (flow.ends().equals(calm.ends())) {
            return Phrase.of("graph.whatif.then.same");
        }
        AnswerRow first = rows.getFirst();
        return first.now().equals(Fraction.ONE)
                ? Phrase.of("graph.whatif.then.all", first.label())
                : Phrase.of(
                        "graph.whatif.then.more",
                        rows.stream()
                                .max(Comparator.comparing(it -> it.now().minus(it.calm())))
                                .orElse(first)
                                .label());
    }
}
