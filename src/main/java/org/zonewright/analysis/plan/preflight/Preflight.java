package org.zonewright.analysis.plan.preflight;

import org.zonewright.analysis.lint.OwnId;
import org.zonewright.analysis.plan.ChangeBatch;
import org.zonewright.analysis.plan.ChangeBatch.Item;
import org.zonewright.model.aws.AliasServices;
import org.zonewright.model.aws.Geography;
import org.zonewright.model.zone.RecordSet;
import org.zonewright.model.zone.Zone;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Says what Route 53 would answer to change batches (API reference, ChangeResourceRecordSets; the
/// order of its steps and most of its words are known from what people were answered). Immutable:
/// any thread may use it.
public final class Preflight {

    private final AliasServices services;
    private final Geography geography;

    public Preflight(AliasServices services, Geography geography) {
        this.services = services;
        this.geography = geography;
    }

    /// The verdicts on these requests, each on the zone that the one before it left; the first
    /// refusal is the last.
    public List<Verdict> judge(Zone zone, List<Request> requests) {
        return judge(zone, requests, Set.of());
    }

    /// The same.
    ///
    /// @param healthChecks ids that are known to exist, beside those of the zone
    public List<Verdict> judge(Zone zone, List<Request> requests, Set<String> healthChecks) {
        Set<String> seen = HealthChecks.linked(zone);
        seen.addAll(healthChecks);
        var verdicts = new ArrayList<Verdict>();
        Zone next = zone;
        for (Request request : requests) {
            Verdict verdict = judge(next, request, seen);
            verdicts.add(verdict);
            if (!(verdict instanceof Verdict.Accepted(Zone after, _))) {
                break;
            }
            next = after;
        }
        return SeriesNotes.noted(zone, requests, verdicts);
    }

    /// The verdict on one request.
    public Verdict judge(Zone zone, Request request) {
        return judge(zone, request, Set.of());
    }

    private Verdict judge(Zone zone, Request request, Set<String> healthChecks) {
        Optional<String> id = zone.info().id().map(OwnId::bare);
        Optional<String> asked = request.zoneId().map(OwnId::bare);
        if (id.isPresent() && asked.isPresent() && !id.equals(asked)) {
            return refused(
                    ErrorCode.NO_SUCH_HOSTED_ZONE,
                    Message.known("plan.wording.no-such-zone", asked.get()));
        }
        Zone known = zone.withInfo(zone.info().withId(id.or(() -> asked)));
        var lints = new Lints(services, geography, known.info());
        Optional<Message> misshapen = new FormRules(known, lints).of(request);
        if (misshapen.isPresent()) {
            return refused(ErrorCode.INVALID_INPUT, misshapen.get());
        }
        var batch = new ChangeBatch(request.items());
        var health = new HealthChecks(known, healthChecks);
        Optional<Verdict> noCheck = health.missing(batch.items());
        if (noCheck.isPresent()) {
            return noCheck.get();
        }
        List<Message> whole = BatchRules.size(batch);
        List<Message> early = whole.isEmpty() ? BatchRules.repeated(batch) : whole;
        if (!early.isEmpty()) {
            return Verdict.Refused.of(ErrorCode.INVALID_CHANGE_BATCH, early, Map.of());
        }
        var rules = new SetRules(lints, new AliasRules(known, services), health);
        return walk(known, batch, new BatchWalk(known, rules, new GroupRules(lints)));
    }

    private Verdict walk(Zone zone, ChangeBatch batch, BatchWalk walk) {
        walk.run(batch.items());
        var messages = new ArrayList<>(walk.messages());
        messages.addAll(ZoneRules.of(zone, walk.zone()));
        var notes = new ArrayList<>(walk.notes());
        if (!messages.isEmpty()) {
            return new Verdict.Refused(
                    ErrorCode.INVALID_CHANGE_BATCH, messages, notes, walk.culprits());
        }
        Set<RecordSet.Key> touched =
                batch.items().stream()
                        .map(Item::set)
                        .map(RecordSet::key)
                        .collect(Collectors.toSet());
        notes.addAll(new AfterNotes(zone, walk.zone(), services).of(touched));
        notes.addAll(BatchNotes.of(zone, batch));
        return new Verdict.Accepted(walk.zone(), notes);
    }

    private static Verdict refused(ErrorCode code, Message message) {
        return Verdict.Refused.of(
                code,
                List.of(message),
                message.about().map(key -> Map.of(key, message.text())).orElse(Map.of()));
    }
}
