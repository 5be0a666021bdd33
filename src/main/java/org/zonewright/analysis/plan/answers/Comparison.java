package org.zonewright.analysis.plan.answers;

import org.zonewright.analysis.plan.answers.NameClass.Kind;
import org.zonewright.analysis.resolve.AnswerReach;
import org.zonewright.analysis.resolve.AnswerSpace;
import org.zonewright.analysis.resolve.Client;
import org.zonewright.analysis.resolve.Nearness;
import org.zonewright.analysis.resolve.Preferences;
import org.zonewright.analysis.resolve.Question;
import org.zonewright.analysis.resolve.Reply;
import org.zonewright.model.aws.GeoPoint;
import org.zonewright.model.aws.Geography;
import org.zonewright.model.zone.DomainName;
import org.zonewright.model.zone.RecordSet;
import org.zonewright.model.zone.RecordType;
import org.zonewright.model.zone.Simulation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;

/// Puts the questions of one class of names to two zones.
final class Comparison {

    /// Asked in place of all types that are nowhere on the way; the first that is free.
    private static final List<RecordType> ANY_OTHER =
            List.of(
                    RecordType.A,
                    RecordType.TXT,
                    RecordType.AAAA,
                    RecordType.MX,
                    RecordType.CAA,
                    RecordType.SRV,
                    RecordType.HTTPS,
                    RecordType.NAPTR,
                    RecordType.TLSA,
                    RecordType.of("LOC"),
                    RecordType.of("TYPE65535"));

    private final AnswerSpace base;
    private final AnswerSpace draft;
    private final Geography geography;
    private final Failures failures;
    private final Set<Simulation.Collection> collections = new LinkedHashSet<>();
    private final Map<Set<Nearness>, List<GeoPoint>> territories = new HashMap<>();

    Comparison(AnswerSpace base, AnswerSpace draft, Geography geography) {
        this.base = base;
        this.draft = draft;
        this.geography = geography;
        var checks = new ArrayList<>(base.zone().healthChecks());
        checks.addAll(draft.zone().healthChecks());
        failures = new Failures(checks);
        collections.addAll(base.zone().simulation().collections());
        collections.addAll(draft.zone().simulation().collections());
    }

    /// What a name is asked for.
    ///
    /// @param type empty for any that is nowhere on the way
    /// @param asked the type to ask for
    record Asked(Optional<RecordType> type, RecordType asked) {}

    /// What a question came to in one situation.
    record Pair(Situation situation, Reply before, Reply after) {

        boolean differs() {
            return !before.sameAs(after);
        }
    }

    /// What a question came to.
    ///
    /// @param pairs in every situation
    /// @param failing what can fail and have a say in the base
    /// @param failingNow and in the draft
    record Compared(List<Pair> pairs, Set<String> failing, Set<String> failingNow) {}

    /// A name that stands for a class.
    ///
    /// @param leads of both zones: a name that something leads to may be a special case
    DomainName nameFor(NameClass of, List<Leads> leads) {
        if (of.kind() == Kind.NAME) {
            return of.name();
        }
        DomainName name = of.name().child("any");
        for (int i = 2; isTaken(name, leads); i++) {
            name = of.name().child("any-" + i);
        }
        return name;
    }

    private boolean isTaken(DomainName name, List<Leads> leads) {
        return base.exists(name)
                || draft.exists(name)
                || leads.stream().anyMatch(lead -> !lead.to(name).isEmpty());
    }

    /// What a class of names is to be asked for, so that no type is missing.
    ///
    /// ANY need not be asked. What it is answered is made of what the sets at the name answer each
    /// by itself, and no two share a choice, as aliases keep to their type; of a delegation or a
    /// name without records it is what every other type is answered. So where it is answered
    /// otherwise, some type is; a change that is only led to leaves ANY as it is.
    ///
    /// @param name stands for the class
    List<Asked> types(NameClass of, DomainName name) {
        if (of.kind() == Kind.DELEGATED) {
            return List.of(new Asked(Optional.empty(), RecordType.A));
        }
        if (isDelegated(name)) {
            return List.of(new Asked(Optional.of(RecordType.DS), RecordType.DS));
        }
        var types = new TreeSet<RecordType>(base.reach(name).types());
        types.addAll(draft.reach(name).types());
        var asked = new ArrayList<Asked>();
        types.forEach(type -> asked.add(new Asked(Optional.of(type), type)));
        ANY_OTHER.stream()
                .filter(type -> !types.contains(type))
                .findFirst()
                .ifPresent(type -> asked.add(new Asked(Optional.empty(), type)));
        return asked;
    }

    private boolean isDelegated(DomainName name) {
        return base.cut(name).filter(name::equals).isPresent()
                && draft.cut(name).filter(name::equals).isPresent();
    }

    /// How the two zones tell clients apart who put one question.
    record Telling(Preferences before, Preferences after) {

        /// Equal for clients that both zones answer alike.
        Object kind(Client client) {
            return List.of(before.of(client), after.of(client));
        }

        Set<Nearness> byDistance() {
            var groups = new LinkedHashSet<>(before.byDistance());
            groups.addAll(after.byDistance());
            return groups;
        }
    }

    /// What a question comes to in every situation that one of the zones tells apart.
    Compared compare(DomainName name, RecordType type) {
        AnswerReach before = base.reach(name, type);
        AnswerReach after = draft.reach(name, type);
        var sets = new ArrayList<RecordSet>(before.sets());
        sets.addAll(after.sets());
        var pairs = new ArrayList<Pair>();
        Set<String> failing = failures.of(before.sets());
        Set<String> failingNow = failures.of(after.sets());
        var either = new LinkedHashSet<>(failing);
        either.addAll(failingNow);
        Telling telling = telling(before, after, either);
        Supplier<List<GeoPoint>> points =
                () -> territories.computeIfAbsent(telling.byDistance(), Territories::of);
        for (Client client : Clients.apart(sets, collections, geography, points, telling::kind)) {
            pairs.add(pair(name, type, new Situation(client, Optional.empty())));
            for (String one : either) {
                pairs.add(pair(name, type, new Situation(client, Optional.of(one))));
            }
        }
        return new Compared(pairs, failing, failingNow);
    }

    /// How clients are told apart who put a question.
    Telling telling(DomainName name, RecordType type) {
        AnswerReach before = base.reach(name, type);
        AnswerReach after = draft.reach(name, type);
        var failing = new LinkedHashSet<>(failures.of(before.sets()));
        failing.addAll(failures.of(after.sets()));
        return telling(before, after, failing);
    }

    private Telling telling(AnswerReach before, AnswerReach after, Set<String> failing) {
        var situations = new ArrayList<Set<String>>();
        situations.add(Set.of());
        failing.forEach(one -> situations.add(Set.of(one)));
        return new Telling(
                base.preferences(before, situations), draft.preferences(after, situations));
    }

    private Pair pair(DomainName name, RecordType type, Situation situation) {
        var question =
                new Question(
                        name,
                        type,
                        situation.client(),
                        situation.unhealthy(),
                        0,
                        Question.View.PUBLIC);
        return new Pair(situation, base.reply(question), draft.reply(question));
    }
}
