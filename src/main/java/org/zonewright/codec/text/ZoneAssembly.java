package org.zonewright.codec.text;

import org.zonewright.codec.Location;
import org.zonewright.codec.Parsed;
import org.zonewright.codec.Problem;
import org.zonewright.codec.SourceText;
import org.zonewright.codec.route53.Route53Json;
import org.zonewright.model.zone.Content;
import org.zonewright.model.zone.DomainName;
import org.zonewright.model.zone.Entry;
import org.zonewright.model.zone.EntryId;
import org.zonewright.model.zone.Phrase;
import org.zonewright.model.zone.RecordSet;
import org.zonewright.model.zone.RecordType;
import org.zonewright.model.zone.UnreadableSet;
import org.zonewright.model.zone.Zone;
import org.zonewright.model.zone.ZoneInfo;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// A zone in the making, from the single records or record sets of a text in any order. Nothing is
/// dropped: what cannot stand in a zone stays as an unreadable set, with a problem at its place.
public final class ZoneAssembly {

    private static final String SAME_SET = "r53-duplicate-rrset";
    private static final String SAME_IDENTIFIER = "r53-setid-dup";

    private final SourceText source;
    private final Map<RecordSet.Key, RecordSet> sets = new LinkedHashMap<>();
    private final Map<RecordSet.Key, Set<String>> values = new HashMap<>();
    private final List<UnreadableSet> unreadable = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private final Map<EntryId, Location> locations = new HashMap<>();

    public ZoneAssembly(SourceText source) {
        this.source = source;
        source.trouble().ifPresent(problems::add);
    }

    /// Says that something is wrong with the text.
    ///
    /// @param at the offset of the token that shows it
    public void problem(int at, Phrase message) {
        problems.add(source.problem(at, message));
    }

    /// Adds one record. Records of one key become one set, with the first one's TTL (RFC 2181
    /// section 5.2 wants them equal); the same value twice is one.
    ///
    /// @param record a set of one value
    /// @param at the offset of its first token
    public void addRecord(RecordSet record, int at) {
        RecordSet first = sets.get(record.key());
        if (first == null || first.values().isEmpty() || record.values().isEmpty()) {
            addSet(record, at);
            return;
        }
        boolean sameElse =
                first.routing().equals(record.routing())
                        && first.healthCheckId().equals(record.healthCheckId());
        if (!sameElse) {
            addSet(record, at);
            return;
        }
        if (ttl(first) != ttl(record)) {
            problem(
                    at,
                    Phrase.of(
                            "codec.other-ttl",
                            record.name().route53(),
                            record.type(),
                            Long.toString(ttl(first)),
                            Long.toString(ttl(record))));
        }
        values.computeIfAbsent(record.key(), _ -> new LinkedHashSet<>(first.values()))
                .addAll(record.values());
    }

    /// Adds one whole record set. A second one with its key is kept as unreadable.
    ///
    /// @param at the offset of its first token
    public void addSet(RecordSet set, int at) {
        Location first = locations.get(set.key());
        if (first == null) {
            sets.put(set.key(), set);
            locations.put(set.key(), source.locate(at));
            return;
        }
        boolean routed = !set.setIdentifier().isEmpty();
        Phrase why =
                Phrase.of(
                        routed ? "codec.same-identifier" : "codec.same-set",
                        first.line(),
                        set.name().route53(),
                        set.type(),
                        set.setIdentifier());
        unreadable(set, routed ? SAME_IDENTIFIER : SAME_SET, why, at);
    }

    private void unreadable(RecordSet set, String rule, Phrase why, int at) {
        keep(Route53Json.text(set), set.key(), rule, why, at);
        problem(at, why);
    }

    /// Keeps what was meant to be a record set but can be none; does not say so.
    ///
    /// @param json the object that a listing of Route 53 would have for it
    /// @param rule the id of the lint rule that says what is wrong
    /// @param at the offset of its first token
    public void keep(String json, RecordSet.Key key, String rule, Phrase why, int at) {
        var number = new UnreadableSet.Number(unreadable.size() + 1);
        locations.put(number, source.locate(at));
        unreadable.add(
                new UnreadableSet(
                        number, json, key.name(), key.type(), key.setIdentifier(), rule, why));
    }

    private static long ttl(RecordSet set) {
        return set.content() instanceof Content.Values(long ttl, _) ? ttl : 0;
    }

    /// Whether no set has been added.
    public boolean isEmpty() {
        return sets.isEmpty() && unreadable.isEmpty();
    }

    /// The owner of the SOA record set: the zone's name.
    public Optional<DomainName> soaOwner() {
        return sets.values().stream()
                .filter(set -> set.type().equals(RecordType.SOA))
                .map(Entry::name)
                .min(Comparator.comparingInt(name -> name.labels().size()));
    }

    /// The zone with what is wrong with its text.
    public Parsed zone(ZoneInfo info, Zone.Besides besides) {
        List<RecordSet> whole = sets.values().stream().map(this::whole).toList();
        return new Parsed.Usable(
                Zone.of(info, whole, unreadable, besides), sortedProblems(), Map.copyOf(locations));
    }

    /// What is wrong with the text, in its order.
    public List<Problem> sortedProblems() {
        return problems.stream()
                .sorted(Comparator.comparingInt(Problem::line).thenComparingInt(Problem::column))
                .toList();
    }

    private RecordSet whole(RecordSet first) {
        Set<String> all = values.get(first.key());
        return all == null
                ? first
                : first.withContent(new Content.Values(ttl(first), List.copyOf(all)));
    }
}
