package org.zonewright.analysis.resolve;

import org.zonewright.analysis.resolve.Evaluation.Result;
import org.zonewright.analysis.resolve.Evaluation.Rrset;
import org.zonewright.analysis.resolve.Flow.End;
import org.zonewright.model.zone.DomainName;
import org.zonewright.model.zone.RecordSet;
import org.zonewright.model.zone.RecordType;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// Finds a [Flow] by going every way that chance can go, for zones that [FlowWalk] gives up.
final class EveryWay {

    /// Ways after which it stops.
    private static final int MOST_WAYS = 20_000;

    private final ZoneIndex zone;
    private final Question question;
    private final Chains chains;
    private final World world;
    private final FlowTally tally = new FlowTally();
    private final Set<String> asked = new HashSet<>();
    private boolean isWhole = true;

    EveryWay(ZoneIndex zone, Question question, Chains chains, World world) {
        this.zone = zone;
        this.question = question;
        this.chains = chains;
        this.world = world;
    }

    Flow run() {
        var chance = new EveryChance();
        boolean more = true;
        for (int ways = 0; more && ways < MOST_WAYS; ways++) {
            go(chance);
            more = chance.next();
        }
        return tally.flow(asked, isWhole && !more);
    }

    private void go(EveryChance chance) {
        Inputs inputs = Inputs.of(zone, question, world, chance);
        Trace trace = Trace.counting();
        Selector selector = inputs.selector(trace);
        Result result = new Evaluation(zone, question, chains, selector, trace).run();
        Fraction share = chance.share();
        trace.chosen().forEach(member -> tally.chose(member.set(), share));
        ends(result, inputs.health()).distinct().forEach(end -> tally.end(end, share));
        isWhole &= result.answer().stream().allMatch(set -> set.data().partly().isEmpty());
        asked.addAll(inputs.health().asked());
    }

    private Stream<End> ends(Result result, Health health) {
        return switch (result.ending()) {
            case REFERRAL ->
                    result.cut() == null
                            ? Stream.empty()
                            : Stream.of(new End.Referral(result.cut().owner()));
            case NEGATIVE, FAILED -> Stream.of(new End.Nothing(result.rcode()));
            case POSITIVE -> positive(result.answer(), health);
        };
    }

    private Stream<End> positive(List<Rrset> answer, Health health) {
        Rrset last = answer.getLast();
        boolean wantsMore =
                last.type().equals(RecordType.CNAME)
                        && !question.type().equals(RecordType.CNAME)
                        && !question.type().equals(Question.ANY);
        if (wantsMore) {
            return Stream.of(unfinished(last));
        }
        List<Rrset> data = question.type().equals(Question.ANY) ? answer : List.of(last);
        return data.stream()
                .flatMap(set -> set.data().sources().stream())
                .map(key -> new End.Answer(key, isDead(key, health)));
    }

    private End unfinished(Rrset cname) {
        DomainName target = cname.data().rdata().getFirst().target().orElse(cname.owner());
        return zone.covers(target) ? new End.Unfinished(target) : new End.Outside(target);
    }

    private boolean isDead(RecordSet.Key key, Health health) {
        return zone.zone().find(key).filter(health::isDead).isPresent();
    }
}
