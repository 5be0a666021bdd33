package org.zonewright.bench;

import org.junit.jupiter.api.Test;
import org.zonewright.analysis.plan.ChangePlan;
import org.zonewright.analysis.plan.merge.Merge;
import org.zonewright.analysis.plan.review.Reviewer;
import org.zonewright.model.aws.AliasServices;
import org.zonewright.model.aws.Geography;
import org.zonewright.model.edit.ZoneDiff;
import org.zonewright.model.zone.Content;
import org.zonewright.model.zone.RecordSet;
import org.zonewright.model.zone.Zone;

/// What a plan of 10 000 changes takes, alone and with all that is to be known of it.
class PlanBenchmark {

    private static final Zone DRAFT = BigZone.of(10_000);
    private static final Zone EMPTY = BigZone.of(0);

    @Test
    void plans() throws Exception {
        Zone changed = changed(DRAFT);
        ZoneDiff created = ZoneDiff.between(EMPTY, DRAFT);
        ZoneDiff upserted = ZoneDiff.between(DRAFT, changed);
        var reviewer = new Reviewer(new AliasServices(), new Geography());

        Figures.measure("plan: create 10 000", 5, 1000, () -> ChangePlan.of(created));
        Figures.measure("plan: change 10 000", 5, 1000, () -> ChangePlan.of(upserted));
        Figures.measure(
                "plan and preflight, there and back: create 10 000",
                3,
                3000,
                () -> reviewer.review(EMPTY, DRAFT, created.changes()));
        Figures.measure(
                "plan and preflight, there and back: change 10 000",
                3,
                3000,
                () -> reviewer.review(DRAFT, changed, upserted.changes()));
        Figures.measure(
                "merge: 10 000 record sets", 5, 1000, () -> Merge.of(DRAFT, changed, DRAFT));
    }

    private static Zone changed(Zone zone) {
        Zone result = zone;
        for (RecordSet set : zone.sets()) {
            if (set.content() instanceof Content.Values(long ttl, var values)) {
                result = result.with(set.withContent(new Content.Values(ttl + 1, values)));
            }
        }
        return result;
    }
}
