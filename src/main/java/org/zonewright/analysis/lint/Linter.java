package org.zonewright.analysis.lint;

import org.zonewright.model.aws.AliasServices;
import org.zonewright.model.aws.Geography;
import org.zonewright.model.zone.EntryId;
import org.zonewright.model.zone.RecordSet;
import org.zonewright.model.zone.UnreadableSet;
import org.zonewright.model.zone.Zone;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Runs checks over zones. Immutable: any thread may use it.
public final class Linter {

    /// A check that failed: what it would have found nobody knows.
    public static final LintRule FAILED =
            new LintRule(
                    "lint-rule-failed", Severity.UNVERIFIED, LintRule.BEST_PRACTICE, "Zonewright");

    private static final Comparator<Optional<EntryId>> LISTING =
            (one, other) -> Integer.signum(compare(one, other));

    /// Worst first, then as the zone is listed, then by rule.
    private static final Comparator<Finding> ORDER =
            Comparator.comparing(Finding::severity)
                    .thenComparing(Finding::at, LISTING)
                    .thenComparing(Finding::rule);

    private final List<Check> checks;
    private final Map<String, LintRule> rules;
    private final AliasServices services;
    private final Geography geography;
    private final Mender mender;

    /// A linter that repairs no unreadable sets.
    public Linter(List<Check> checks, AliasServices services) {
        this(checks, services, new Geography(), Mender.NONE);
    }

    public Linter(List<Check> checks, AliasServices services, Geography geography, Mender mender) {
        this.mender = mender;
        this.geography = geography;
        this.checks = List.copyOf(checks);
        this.services = services;
        this.rules =
                checks.stream()
                        .flatMap(check -> check.rules().stream())
                        .collect(Collectors.toMap(LintRule::id, Function.identity()));
    }

    /// What is wrong with a zone that stands for itself.
    ///
    /// @param today decides which waivers have expired
    public List<Finding> lint(Zone zone, LocalDate today) {
        return lint(zone, Neighbours.NONE, today);
    }

    /// What is wrong with a zone, also in what it has to do with others.
    public List<Finding> lint(Zone zone, Neighbours neighbours, LocalDate today) {
        return once(context(zone, Optional.empty(), neighbours), today);
    }

    /// What is wrong with a draft, also in what it does to the zone it was made from.
    public List<Finding> lint(Zone base, Zone draft, LocalDate today) {
        return once(context(draft, Optional.of(base), Neighbours.NONE), today);
    }

    /// As [#lint(Zone, Zone, LocalDate)], without looking again at names that an earlier lint saw
    /// as they are.
    ///
    /// @param past of a lint by this linter, of any zone
    public Look lint(Zone base, Zone draft, Neighbours neighbours, LocalDate today, Past past) {
        LintContext context = context(draft, Optional.of(base), neighbours);
        Past next = Past.begun(context);
        return new Look(lint(context, today, past.holdingFor(context), next), next);
    }

    private LintContext context(Zone zone, Optional<Zone> base, Neighbours neighbours) {
        return new LintContext(zone, base, neighbours, services, geography, mender);
    }

    /// Nobody will ask what was seen: a million names would be kept for nothing.
    private List<Finding> once(LintContext context, LocalDate today) {
        return lint(context, today, Past.NONE, Past.NONE);
    }

    private List<Finding> lint(LintContext context, LocalDate today, Past known, Past next) {
        var report = new Report(context);
        new Walk(checks, context, report).run(known, next);
        var waivers = new Waivers(context.zone().annotations().waivers(), rules, today);
        return report.findings().stream().map(waivers::mark).sorted(ORDER).toList();
    }

    private static int compare(Optional<EntryId> one, Optional<EntryId> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return Boolean.compare(one.isPresent(), other.isPresent());
        }
        return switch (one.get()) {
            case RecordSet.Key key ->
                    other.get() instanceof RecordSet.Key second ? key.compareTo(second) : -1;
            case UnreadableSet.Number(int number) ->
                    other.get() instanceof UnreadableSet.Number(int second)
                            ? Integer.compare(number, second)
                            : 1;
        };
    }
}
