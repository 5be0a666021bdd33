package org.zonewright.analysis.lint;

import org.pcollections.HashTreePMap;
import org.pcollections.PMap;
import org.zonewright.model.aws.AliasServices;
import org.zonewright.model.zone.Content;
import org.zonewright.model.zone.DomainName;
import org.zonewright.model.zone.RecordSet;
import org.zonewright.model.zone.Zone;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;

/// How many aliases within a zone say which id it has.
record OwnIdVotes(DomainName apex, AliasServices services, PMap<String, Integer> counts) {

    static OwnIdVotes of(Zone zone, AliasServices services) {
        var none = new OwnIdVotes(zone.name(), services, HashTreePMap.empty());
        if (zone.info().id().isPresent()) {
            return none;
        }
        var counts = new HashMap<String, Integer>();
        none.count(zone.sets(), (id, vote) -> counts.merge(id, vote, Integer::sum), 1);
        return none.with(HashTreePMap.from(counts));
    }

    OwnIdVotes after(Touched touched) {
        var changes = new HashMap<String, Integer>();
        count(touched.gone(), (id, vote) -> changes.merge(id, vote, Integer::sum), -1);
        count(touched.come(), (id, vote) -> changes.merge(id, vote, Integer::sum), 1);
        PMap<String, Integer> next = counts;
        for (Map.Entry<String, Integer> change : changes.entrySet()) {
            int sum = counts.getOrDefault(change.getKey(), 0) + change.getValue();
            next = sum == 0 ? next.minus(change.getKey()) : next.plus(change.getKey(), sum);
        }
        return with(next);
    }

    private OwnIdVotes with(PMap<String, Integer> next) {
        return new OwnIdVotes(apex, services, next);
    }

    private void count(Collection<RecordSet> sets, BiConsumer<String, Integer> votes, int weight) {
        for (RecordSet set : sets) {
            if (set.content() instanceof Content.Alias(var target, String id, _)
                    && target.isAtOrBelow(apex)
                    && services.byHostedZoneId(OwnId.bare(id)).isEmpty()) {
                votes.accept(OwnId.bare(id), weight);
            }
        }
    }

    /// The id that more say than any other.
    Optional<String> winner() {
        var best = counts.entrySet().stream().max(Comparator.comparing(Map.Entry::getValue));
        return best.filter(most -> isSingle(most.getValue())).map(Map.Entry::getKey);
    }

    private boolean isSingle(Integer most) {
        return counts.values().stream().filter(most::equals).count() == 1;
    }
}
