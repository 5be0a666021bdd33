package org.zonewright.analysis.lint;

import org.zonewright.model.aws.AliasServices;
import org.zonewright.model.aws.Geography;
import org.zonewright.model.edit.History;
import org.zonewright.model.zone.DomainName;
import org.zonewright.model.zone.RecordSet;
import org.zonewright.model.zone.Workers;
import org.zonewright.model.zone.Zone;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Runs checks over zones. Immutable: any thread may use it.
public final class Linter {

    /// A check that failed: what it would have found nobody knows.
    public static final LintRule FAILED =
            new LintRule(
                    "lint-rule-failed", Severity.UNVERIFIED, LintRule.BEST_PRACTICE, "Zonewright");

    private final List<Check> checks;
    private final Map<String, LintRule> rules;
    private final AliasServices services;
    private final Geography geography;
    private final Mender mender;
    private final Workers workers;

    /// A linter that repairs no unreadable sets.
    public Linter(List<Check> checks, AliasServices services) {
        this(checks, services, new Geography(), Mender.NONE);
    }

    /// A linter that looks at one part of a zone after another.
    public Linter(List<Check> checks, AliasServices services, Geography geography, Mender mender) {
        this(checks, services, geography, mender, Workers.inTurn());
    }

    /// @param workers who looks at the parts of a large zone
    public Linter(
            List<Check> checks,
            AliasServices services,
            Geography geography,
            Mender mender,
            Workers workers) {
        this.workers = workers;
        this.mender = mender;
        this.geography = geography;
        this.checks = List.copyOf(checks);
        this.services = services;
        this.rules =
                checks.stream()
                        .flatMap(check -> check.rules().stream())
                        .collect(Collectors.toMap(LintRule::id, Function.identity()));
    }

    /// The same of those checks alone that can report some of these rules.
    public Linter only(Set<String> ids) {
        List<Check> some =
                checks.stream()
                        .filter(check -> check.rules().stream().anyMatch(r -> ids.contains(r.id())))
                        .toList();
        return new Linter(some, services, geography, mender, workers);
    }

    /// What is wrong with a zone that stands for itself.
    ///
    /// @param today decides which waivers and notes have expired
    public List<Finding> lint(Zone zone, LocalDate today) {
        return lint(zone, Neighbours.NONE, today);
    }

    /// What is wrong with a zone, also in what it has to do with others.
    public List<Finding> lint(Zone zone, Neighbours neighbours, LocalDate today) {
        return lint(zone, Optional.empty(), neighbours, today);
    }

    /// What is wrong with a draft, also in what it does to the zone it was made from.
    public List<Finding> lint(Zone base, Zone draft, LocalDate today) {
        return lint(base, draft, Neighbours.NONE, today);
    }

    public List<Finding> lint(Zone base, Zone draft, Neighbours neighbours, LocalDate today) {
        return lint(draft, Optional.of(base), neighbours, today);
    }

    /// As [#lint(Zone, Zone, Neighbours, LocalDate)] of a history's base and zone, without looking
    /// again where nothing changed since an earlier lint.
    ///
    /// @param past of a lint by this linter, of any history
    public Look lint(History history, Neighbours neighbours, LocalDate today, Past past) {
        return new Relook(this, history, neighbours, today).after(past);
    }

    /// What is wrong at one name of a draft that may never come to be, such as one in which
    /// somebody is typing.
    ///
    /// @param past of the zone that the draft was made of; spares a look at all of it
    public List<Finding> glance(
            Zone base,
            Zone draft,
            DomainName name,
            Neighbours neighbours,
            LocalDate today,
            Past past) {
        Collection<RecordSet> sets = draft.at(name);
        if (sets.isEmpty()) {
            return List.of();
        }
        OwnId ownId = past.ownId(base).orElseGet(() -> OwnId.of(draft, services));
        LintContext context =
                context(ZoneNames.unwalked(draft), Optional.of(base), neighbours, ownId, today);
        var report = new Report(context);
        var walk = new Walk(checksBut(past.failures()), context, report);
        walk.name(sets);
        Waivers waivers = waivers(draft, today);
        List<Finding> found = Failure.without(walk.failures(), report.take());
        return Sorted.of(found.stream().map(waivers::mark).toList());
    }

    private List<Finding> lint(
            Zone zone, Optional<Zone> base, Neighbours neighbours, LocalDate today) {
        LintContext context =
                context(ZoneNames.walked(zone), base, neighbours, OwnId.of(zone, services), today);
        WholeLook.Seen seen = new WholeLook(checks, workers).at(context);
        List<Finding> found = Failure.without(seen.failures(), seen.findings());
        Waivers waivers = waivers(zone, today);
        return Sorted.of(
                Stream.concat(
                                found.stream(),
                                seen.failures().stream().map(failure -> failure.finding(context)))
                        .map(waivers::mark)
                        .toList());
    }

    LintContext context(
            ZoneNames names,
            Optional<Zone> base,
            Neighbours neighbours,
            OwnId ownId,
            LocalDate today) {
        return new LintContext(names, base, neighbours, services, geography, mender, ownId, today);
    }

    Waivers waivers(Zone zone, LocalDate today) {
        return new Waivers(zone.annotations().waivers(), rules, today);
    }

    Workers workers() {
        return workers;
    }

    AliasServices services() {
        return services;
    }

    List<Check> checksBut(List<Failure> failed) {
        return checks.stream()
                .filter(check -> failed.stream().noneMatch(failure -> failure.check() == check))
                .toList();
    }
}
