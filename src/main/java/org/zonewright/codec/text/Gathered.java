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

    /// A set as it was added, or a single record.
    ///
    /// @param at the offset of its first token
    /// @param turn how many were added before it
    record Placed(RecordSet set, boolean single, int at, int turn) {}

    /// A set that cannot stand in the zone.
    record Kept(String json, RecordSet.Key key, String rule, Phrase why, int at, int turn) {}

    private final SourceText source;
    private final List<RecordSet> sets;
    private final List<Kept> kept;
    private final List<Problem> problems = new ArrayList<>();
    private int[] places;

    /// @param added in the order of its sets' keys, those with one key as they were added
    private Gathered(SourceText source, List<Placed> added, List<Kept> kept) {
        this.source = source;
        this.kept = new ArrayList<>(kept);
        this.sets = new ArrayList<>(added.size());
        this.places = new int[added.size()];
        int from = 0;
        for (int i = 1; i <= added.size(); i++) {
            if (i == added.size() || !sameKey(added.get(from), added.get(i))) {
                places[sets.size()] = added.get(from).at();
                sets.add(i == from + 1 ? added.get(from).set() : joined(added.subList(from, i)));
                from = i;
            }
        }
        places = Arrays.copyOf(places, sets.size());
        this.kept.sort(Comparator.comparingInt(Kept::turn));
    }

    /// @param inOrder whether they were added in the order of their keys
    static Gathered of(SourceText source, List<Placed> added, boolean inOrder, List<Kept> kept) {
        if (inOrder) {
            return new Gathered(source, added, kept);
        }
        Placed[] sorted = added.toArray(Placed[]::new);
        Arrays.sort(sorted, Comparator.comparing(placed -> placed.set().key()));
        return new Gathered(source, Arrays.asList(sorted), kept);
    }

    private static boolean sameKey(Placed one, Placed other) {
        return one.set().key().equals(other.set().key());
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

    private RecordSet joined(List<Placed> all) {
        RecordSet first = all.getFirst().set();
        Set<String> values = new LinkedHashSet<>(first.values());
        for (Placed next : all.subList(1, all.size())) {
            if (next.single() && isOfOneSet(first, next.set())) {
                compareTtl(first, next);
                values.addAll(next.set().values());
            } else {
                putAside(next, source.locate(all.getFirst().at()));
            }
        }
        return values.size() == first.values().size()
                ? first
                : first.withContent(new Content.Values(ttl(first), List.copyOf(values)));
    }

    private static boolean isOfOneSet(RecordSet first, RecordSet next) {
        return !first.values().isEmpty()
                && !next.values().isEmpty()
                && first.routing().equals(next.routing())
                && first.healthCheckId().equals(next.healthCheckId());
    }

    /// Signatures have the TTLs of what they sign (RFC 4034 section 3).
    private void compareTtl(RecordSet first, Placed next) {
        if (ttl(first) != ttl(next.set()) && !first.type().equals(SIGNATURE)) {
            Phrase other =
                    Phrase.of(
                            "codec.other-ttl",
                            first.name().route53(),
                            first.type(),
                            Long.toString(ttl(first)),
                            Long.toString(ttl(next.set())));
            problems.add(source.remark(next.at(), other));
        }
    }

    private void putAside(Placed next, Location first) {
        RecordSet set = next.set();
        boolean routed = !set.setIdentifier().isEmpty();
        Phrase why =
                Phrase.of(
                        routed ? "codec.same-identifier" : "codec.same-set",
                        first.line(),
                        set.name().route53(),
                        set.type(),
                        set.setIdentifier());
        String rule = routed ? SAME_IDENTIFIER : SAME_SET;
        kept.add(new Kept(Route53Json.text(set), set.key(), rule, why, next.at(), next.turn()));
        problems.add(source.remark(next.at(), why));
    }

    private static long ttl(RecordSet set) {
        return set.content() instanceof Content.Values(long ttl, _) ? ttl : 0;
    }
}
