package org.zonewright.analysis.plan.report;

import org.zonewright.analysis.plan.records.Difference;
import org.zonewright.analysis.plan.records.RecordDiff;
import org.zonewright.model.zone.DomainName;
import org.zonewright.model.zone.Phrase;

import java.util.List;

/// What differs between two zones, ready to be told.
///
/// @param from what people call the old one, such as its file
/// @param to what people call the new one
/// @param zone the name of the new one
public record Report(String from, String to, DomainName zone, RecordDiff records) {

    /// What differs, in one sentence.
    public List<Phrase> sentence() {
        return List.of(summary(records.counts()));
    }

    private static Phrase summary(RecordDiff.Counts counts) {
        if (counts.all() == 0) {
            return Phrase.of("changes.same");
        }
        return counts.renamed() == 0
                ? Phrase.of("changes.summary", counts.added(), counts.changed(), counts.deleted())
                : Phrase.of(
                        "changes.summary-renamed",
                        counts.added(),
                        counts.changed(),
                        counts.deleted(),
                        counts.renamed());
    }

    /// Whether the zones say the same.
    public boolean isEmpty() {
        return records.counts().all() == 0;
    }

    String name(Difference difference) {
        return difference.entry().name().relativeTo(zone);
    }
}
