package org.zonewright.analysis.plan.review;

import org.zonewright.analysis.plan.ChangePlan;
import org.zonewright.analysis.plan.ChangePlan.LeftOut;
import org.zonewright.analysis.plan.Course;
import org.zonewright.analysis.plan.preflight.Preflight;
import org.zonewright.analysis.plan.preflight.Request;
import org.zonewright.analysis.plan.preflight.Verdict;
import org.zonewright.model.aws.AliasServices;
import org.zonewright.model.aws.Geography;
import org.zonewright.model.edit.Change;
import org.zonewright.model.zone.EntryId;
import org.zonewright.model.zone.HealthCheck;
import org.zonewright.model.zone.Phrase;
import org.zonewright.model.zone.Zone;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Plans changes and asks what Route 53 would say to the plan. Immutable: any thread may use it.
public final class Reviewer {

    /// How often what cannot be restored is taken out of the rollback: each time it is all that one
    /// batch is refused for.
    private static final int ROUNDS = 50;

    private final Preflight preflight;

    public Reviewer(AliasServices services, Geography geography) {
        preflight = new Preflight(services, geography);
    }

    /// @param draft the zone that the changes lead to, for what it says of health checks and its id
    /// @param changes those of the draft that are to be made
    public Review review(Zone base, Zone draft, Collection<Change> changes) {
        Zone start = told(base, draft);
        Set<String> linked = new HashSet<>();
        base.sets().forEach(set -> set.healthCheckId().ifPresent(linked::add));
        Map<EntryId, Phrase> lasting = new LinkedHashMap<>();
        ChangePlan plan = ChangePlan.of(start, changes);
        List<Verdict> apply = judge(start, plan.apply(), linked);
        List<Verdict> rollback = List.of();
        if (!isRefused(apply)) {
            Zone after = end(start, apply);
            rollback = judge(after, plan.rollback(), linked);
            for (int i = 0; i < ROUNDS && isRefused(rollback); i++) {
                if (!note((Verdict.Refused) rollback.getLast(), lasting)) {
                    break;
                }
                plan = ChangePlan.of(start, changes, lasting.keySet());
                rollback = judge(after, plan.rollback(), linked);
            }
        }
        return new Review(
                with(plan, lasting),
                apply,
                rollback,
                new Guards(start, changes).all(),
                Schedule.of(start, plan.apply()));
    }

    /// The base, with what the draft knows better: health checks can be in another file, and the
    /// zone's id may have been typed since.
    private static Zone told(Zone base, Zone draft) {
        Map<String, HealthCheck> checks = new LinkedHashMap<>();
        base.healthChecks().forEach(check -> checks.put(check.id(), check));
        draft.healthChecks().forEach(check -> checks.putIfAbsent(check.id(), check));
        return base.withHealthChecks(List.copyOf(checks.values()))
                .withInfo(base.info().withId(base.info().id().or(() -> draft.info().id())));
    }

    private List<Verdict> judge(Zone zone, Course course, Set<String> linked) {
        return preflight.judge(zone, course.batches().stream().map(Request::of).toList(), linked);
    }

    private static boolean isRefused(List<Verdict> verdicts) {
        return !verdicts.isEmpty() && verdicts.getLast() instanceof Verdict.Refused;
    }

    private static Zone end(Zone start, List<Verdict> verdicts) {
        return verdicts.isEmpty() || !(verdicts.getLast() instanceof Verdict.Accepted last)
                ? start
                : last.zone();
    }

    /// @return whether there is anything new to leave out
    private static boolean note(Verdict.Refused refused, Map<EntryId, Phrase> lasting) {
        int before = lasting.size();
        refused.culprits().forEach(lasting::putIfAbsent);
        return lasting.size() > before;
    }

    private static ChangePlan with(ChangePlan plan, Map<EntryId, Phrase> lasting) {
        var unrestored = new ArrayList<LeftOut>(plan.unrestored());
        lasting.forEach((id, why) -> unrestored.add(new LeftOut(id, why)));
        return new ChangePlan(plan.apply(), plan.rollback(), plan.leftOut(), unrestored);
    }
}
