package org.zonewright.analysis.plan.records;

import org.zonewright.analysis.plan.records.Difference.Kind;
import org.zonewright.model.edit.Change;
import org.zonewright.model.edit.ZoneDiff;
import org.zonewright.model.zone.DomainName;
import org.zonewright.model.zone.Entry;
import org.zonewright.model.zone.Phrase;
import org.zonewright.model.zone.RecordSet;
import org.zonewright.model.zone.Zone;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Which record sets differ between two zones. Order, letter case, final dots, escapes and quotes
/// make no difference, and what moved is told from what went and what came.
///
/// @param differences in listing order
public record RecordDiff(List<Difference> differences) {

    /// How many record sets differ, by what became of them; respelled ones say the same and are not
    /// counted.
    public record Counts(int added, int changed, int deleted, int renamed) {

        public int all() {
            return added + changed + deleted + renamed;
        }

        /// The counts in one sentence.
        public Phrase sentence() {
            if (all() == 0) {
                return Phrase.of("changes.same");
            }
            return renamed == 0
                    ? Phrase.of("changes.summary", added, changed, deleted)
                    : Phrase.of("changes.summary-renamed", added, changed, deleted, renamed);
        }
    }

    public RecordDiff {
        differences = List.copyOf(differences);
    }

    public static RecordDiff between(Zone base, Zone draft) {
        return of(ZoneDiff.between(base, draft));
    }

    public static RecordDiff of(ZoneDiff diff) {
        Collection<Change> changes = diff.changes();
        Map<RecordSet, RecordSet> renames = Renames.among(changes);
        var old = new HashSet<>(renames.values());
        var differences = new ArrayList<Difference>();
        for (Change change : changes) {
            Optional<RecordSet> after = set(change.after());
            Optional<RecordSet> from = after.map(renames::get);
            if (from.isPresent()) {
                differences.add(renamed(from.get(), after.orElseThrow(), diff.base().name()));
            } else if (set(change.before()).filter(old::contains).isEmpty()) {
                differences.add(difference(change));
            }
        }
        return new RecordDiff(differences);
    }

    private static Difference difference(Change change) {
        ChangeWords.Line line = ChangeWords.of(change);
        Kind kind =
                switch (change.kind()) {
                    case NEW -> Kind.ADDED;
                    case CHANGED -> CutText.isAll(change) ? Kind.RESPELLED : Kind.CHANGED;
                    case DELETED -> Kind.DELETED;
                };
        return new Difference(kind, change.before(), change.after(), line.pieces(), line.what());
    }

    private static Difference renamed(RecordSet from, RecordSet to, DomainName zone) {
        ChangeWords.Line line = ChangeWords.ofRenamed(from, to, zone);
        return new Difference(
                Kind.RENAMED, Optional.of(from), Optional.of(to), line.pieces(), line.what());
    }

    static Optional<RecordSet> set(Optional<? extends Entry> entry) {
        return entry.flatMap(
                some -> some instanceof RecordSet set ? Optional.of(set) : Optional.empty());
    }

    public Counts counts() {
        return new Counts(
                count(Kind.ADDED), count(Kind.CHANGED), count(Kind.DELETED), count(Kind.RENAMED));
    }

    private int count(Kind kind) {
        return (int) differences.stream().filter(one -> one.kind() == kind).count();
    }
}
