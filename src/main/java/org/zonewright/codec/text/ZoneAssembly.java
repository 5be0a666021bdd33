package org.zonewright.codec.text;

import org.jspecify.annotations.Nullable;
import org.zonewright.codec.Location;
import org.zonewright.codec.Parsed;
import org.zonewright.codec.Problem;
import org.zonewright.codec.SourceText;
import org.zonewright.codec.text.Gathered.Kept;
import org.zonewright.model.zone.DomainName;
import org.zonewright.model.zone.Phrase;
import org.zonewright.model.zone.RecordSet;
import org.zonewright.model.zone.RecordType;
import org.zonewright.model.zone.UnreadableSet;
import org.zonewright.model.zone.Zone;
import org.zonewright.model.zone.ZoneInfo;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// A zone in the making, from the single records or record sets of a text in any order. Nothing is
/// dropped: what cannot stand in a zone stays as an unreadable set, with a problem at its place.
public final class ZoneAssembly {

    private final SourceText source;
    private final Rows added = new Rows();
    private final List<Kept> kept = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private @Nullable Gathered gathered;

    public ZoneAssembly(SourceText source) {
        this(source, true);
    }

    private ZoneAssembly(SourceText source, boolean isWhole) {
        this.source = source;
        if (isWhole) {
            source.trouble().ifPresent(problems::add);
        }
    }

    /// Says that something is wrong with the text, and is left out.
    ///
    /// @param at the offset of the token that shows it
    public void problem(int at, Phrase message) {
        problems.add(source.problem(at, message));
    }

    /// Says that something is wrong with the text, and is taken all the same.
    ///
    /// @param at the offset of the token that shows it
    public void remark(int at, Phrase message) {
        problems.add(source.remark(at, message));
    }

    /// Adds one record. Records of one key become one set, with the first one's TTL (RFC 2181
    /// section 5.2 wants them equal); the same value twice is one.
    ///
    /// @param record a set of one value
    /// @param at the offset of its first token
    public void addRecord(RecordSet record, int at) {
        added.add(record, true, at);
        gathered = null;
    }

    /// Adds one whole record set. A second one with its key is kept as unreadable.
    ///
    /// @param at the offset of its first token
    public void addSet(RecordSet set, int at) {
        added.add(set, false, at);
        gathered = null;
    }

    /// An assembly for a part of the text, which [#append] brings together with this one.
    public ZoneAssembly part() {
        return new ZoneAssembly(source, false);
    }

    /// Adds what a part of the text holds, behind what there is.
    public void append(ZoneAssembly part) {
        for (Kept one : part.kept) {
            kept.add(one.later(added.size()));
        }
        added.addAll(part.added);
        problems.addAll(part.problems);
        gathered = null;
    }

    /// Keeps what was meant to be a record set but can be none; does not say so.
    ///
    /// @param json the object that a listing of Route 53 would have for it
    /// @param rule the id of the lint rule that says what is wrong
    /// @param at the offset of its first token
    public void keep(String json, RecordSet.Key key, String rule, Phrase why, int at) {
        kept.add(new Kept(json, key, rule, why, at, added.size()));
        gathered = null;
    }

    /// Whether no set has been added.
    public boolean isEmpty() {
        return added.isEmpty() && kept.isEmpty();
    }

    /// The owner of the SOA record set: the zone's name.
    public Optional<DomainName> soaOwner() {
        return added.sets()
                .filter(set -> set.type().equals(RecordType.SOA))
                .map(RecordSet::name)
                .min(Comparator.comparingInt(name -> name.labels().size()));
    }

    /// The zone with what is wrong with its text.
    public Parsed zone(ZoneInfo info, Zone.Besides besides) {
        Gathered all = gathered();
        var unreadable = new ArrayList<UnreadableSet>(all.kept().size());
        var places = new ArrayList<Location>(all.kept().size());
        for (Kept set : all.kept()) {
            var number = new UnreadableSet.Number(unreadable.size() + 1);
            RecordSet.Key key = set.key();
            unreadable.add(
                    new UnreadableSet(
                            number,
                            set.json(),
                            key.name(),
                            key.type(),
                            key.setIdentifier(),
                            set.rule(),
                            set.why()));
            places.add(source.locate(set.at()));
        }
        return new Parsed.Usable(
                Zone.of(info, all.sets(), unreadable, besides),
                sortedProblems(),
                new RowPlaces(all.sets(), all.places(), source.lines(), places));
    }

    /// What is wrong with the text, in its order.
    public List<Problem> sortedProblems() {
        return Stream.concat(problems.stream(), gathered().problems().stream())
                .sorted(Comparator.comparingInt(Problem::line).thenComparingInt(Problem::column))
                .toList();
    }

    private Gathered gathered() {
        if (gathered == null) {
            gathered = new Gathered(source, added.inOrder(), kept);
        }
        return gathered;
    }
}
