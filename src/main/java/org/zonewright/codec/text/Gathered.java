package org.zonewright.codec.text;

import org.zonewright.codec.Location;
import org.zonewright.codec.Problem;
import org.zonewright.codec.SourceText;
import org.zonewright.codec.route53.Route53Json;
import org.zonewright.model.zone.Content;
import org.zonewright.model.zone.Phrase;
import org.zonewright.model.zone.RecordSet;
import org.zonewright.model.zone.RecordType;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// What was added to a zone in the making, in listing order, with the records of each set together
/// and what comes twice put aside.
final class Gathered {

    private static final RecordType SIGNATURE = RecordType.of("RRSIG");

    private static final String SAME_SET = "r53-duplicate-rrset";
    private static final String SAME_IDENTIFIER = "r53-setid-dup";

    /// A set that cannot stand in the zone.
    ///
    /// @param turn how many rows were added before it
    record Kept(String json, RecordSet.Key key, String rule, Phrase why, int at, int turn) {

        Kept later(int rows) {
            return new Kept(json, key, rule, why, at, turn + rows);
        }
    }

    private static final int FEW = 8;

    private final SourceText source;
    private final Rows added;
    private final List<RecordSet> sets;
    private final List<Kept> kept;
    private final List<Problem> problems = new ArrayList<>();
    private int[] places;

    /// @param added in the order of its sets' keys, those with one key as they were added
    Gathered(SourceText source, Rows added, List<Kept> kept) {
        this.source = source;
        this.added = added;
        this.kept = new ArrayList<>(kept);
        this.sets = new ArrayList<>(added.size());
        this.places = new int[added.size()];
        int from = 0;
        for (int i = 1; i <= added.size(); i++) {
            if (i == added.size() || !added.isAsBefore(i)) {
                places[sets.size()] = added.at(from);
                sets.add(i == from + 1 ? added.set(from) : joined(from, i));
                from = i;
            }
        }
        places = Arrays.copyOf(places, sets.size());
        this.kept.sort(Comparator.comparingInt(Kept::turn));
    }

    /// In listing order, each key once.
    List<RecordSet> sets() {
        return sets;
    }

    /// Offsets of the sets' first tokens, in the order of the sets.
    int[] places() {
        return places;
    }

    /// In the order that they were added in.
    List<Kept> kept() {
        return kept;
    }

    /// What is wrong with sets and records that have one key.
    List<Problem> problems() {
        return problems;
    }

    /// The rows from one to another, which have one key.
    private RecordSet joined(int from, int to) {
        RecordSet first = added.set(from);
        // A set of few values, as nearly all are, is looked through faster than hashed.
        Collection<String> values =
                to - from <= FEW
                        ? new ArrayList<>(first.values())
                        : new LinkedHashSet<>(first.values());
        for (int next = from + 1; next < to; next++) {
            if (added.isSingle(next) && isOfOneSet(first, added.set(next))) {
                compareTtl(first, next);
                add(values, added.set(next).values());
            } else {
                putAside(next, source.locate(added.at(from)));
            }
        }
        return values.size() == first.values().size()
                ? first
                : first.withContent(new Content.Values(ttl(first), List.copyOf(values)));
    }

    private static void add(Collection<String> values, List<String> more) {
        for (String value : more) {
            if (values instanceof Set || !values.contains(value)) {
                values.add(value);
            }
        }
    }

    private static boolean isOfOneSet(RecordSet first, RecordSet next) {
        return !first.values().isEmpty()
                && !next.values().isEmpty()
                && first.routing().equals(next.routing())
                && first.healthCheckId().equals(next.healthCheckId());
    }

    /// Signatures have the TTLs of what they sign (RFC 4034 section 3).
    private void compareTtl(RecordSet first, int next) {
        long other = ttl(added.set(next));
        if (ttl(first) != other && !first.type().equals(SIGNATURE)) {
            Phrase what =
                    Phrase.of(
                            "codec.other-ttl",
                            first.name().route53(),
                            first.type(),
                            Long.toString(ttl(first)),
                            Long.toString(other));
            problems.add(source.remark(added.at(next), what));
        }
    }

    private void putAside(int next, Location first) {
        RecordSet set = added.set(next);
        int at = added.at(next);
        boolean routed = !set.setIdentifier().isEmpty();
        Phrase why =
                Phrase.of(
                        routed ? "codec.same-identifier" : "codec.same-set",
                        first.line(),
                        set.name().route53(),
                        set.type(),
                        set.setIdentifier());
        String rule = routed ? SAME_IDENTIFIER : SAME_SET;
        kept.add(new Kept(Route53Json.text(set), set.key(), rule, why, at, added.turn(next)));
        problems.add(source.remark(at, why));
    }

    private static long ttl(RecordSet set) {
        return set.content() instanceof Content.Values(long ttl, _) ? ttl : 0;
    }
}
