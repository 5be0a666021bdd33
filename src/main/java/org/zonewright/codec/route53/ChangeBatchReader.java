package org.zonewright.codec.route53;

import org.zonewright.codec.Location;
import org.zonewright.codec.Parsed;
import org.zonewright.codec.Problem;
import org.zonewright.codec.SourceText;
import org.zonewright.model.edit.Import;
import org.zonewright.model.zone.DomainName;
import org.zonewright.model.zone.EntryId;
import org.zonewright.model.zone.Phrase;
import org.zonewright.model.zone.RecordSet;
import org.zonewright.model.zone.RecordType;
import org.zonewright.model.zone.Sameness;
import org.zonewright.model.zone.Zone;
import org.zonewright.model.zone.ZoneInfo;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Reads a change batch as the zone that it makes of an empty one (API reference,
/// ChangeResourceRecordSets). Also the whole request, with `HostedZoneId` and `ChangeBatch`.
final class ChangeBatchReader {

    private static final Set<String> PUTTING = Set.of("CREATE", "UPSERT");

    private final SourceText source;
    private final Map<RecordSet.Key, RecordSet> sets = new LinkedHashMap<>();
    private final Map<EntryId, Location> locations = new HashMap<>();
    private final List<Problem> problems = new ArrayList<>();
    private final Map<RecordSet.Key, Course> courses = new LinkedHashMap<>();

    private ChangeBatchReader(SourceText source) {
        this.source = source;
    }

    static Parsed read(byte[] text, String name, Optional<DomainName> origin) {
        return new ChangeBatchReader(SourceText.decode(text, name)).read(origin);
    }

    /// What happened to one key so far.
    ///
    /// @param before what a deletion says was there before the batch; empty if none says it
    /// @param wasFree whether the batch creates it, so that nothing was there before
    /// @param at the offset of its last deletion
    private record Course(Optional<RecordSet> before, boolean wasFree, int at) {}

    /// The record sets that a batch deletes in the end, in its order; none if it cannot be read.
    static List<Import.Deletion> deletions(byte[] text) {
        var reader = new ChangeBatchReader(SourceText.decode(text, ""));
        var _ = reader.read(Optional.of(DomainName.of(".")));
        return reader.deletions().map(Map.Entry::getValue).toList();
    }

    /// With the offset of each.
    private Stream<Map.Entry<Integer, Import.Deletion>> deletions() {
        return courses.entrySet().stream()
                .filter(one -> !sets.containsKey(one.getKey()) && !one.getValue().wasFree())
                .map(
                        one -> {
                            Course course = one.getValue();
                            var deletion = new Import.Deletion(one.getKey(), course.before());
                            return Map.entry(course.at(), deletion);
                        });
    }

    private Parsed read(Optional<DomainName> origin) {
        return switch (BatchDocument.parse(source)) {
            case BatchDocument.Outcome.Refused(var why) -> new Parsed.Unusable(why);
            case BatchDocument.Outcome.Parsed(var document) -> read(document, origin);
        };
    }

    private Parsed read(BatchDocument document, Optional<DomainName> origin) {
        document.changes().items().forEach(this::change);
        deletions()
                .forEach(
                        one ->
                                problem(
                                        one.getKey(),
                                        Phrase.of(
                                                ChangeBatchJson.DELETE_LEFT_OUT,
                                                one.getValue().key().name().route53(),
                                                one.getValue().key().type())));
        problems.sort(Comparator.comparingInt(Problem::line).thenComparingInt(Problem::column));
        Optional<DomainName> name = origin.or(this::soaOwner);
        if (name.isEmpty()) {
            return new Parsed.NeedsOrigin(problems, List.of());
        }
        ZoneInfo info = ZoneInfo.named(name.get()).withId(document.zoneId());
        Zone zone = Zone.of(info, sets.values(), List.of(), Zone.Besides.NOTHING);
        return new Parsed.Usable(zone, problems, Map.copyOf(locations));
    }

    private Optional<DomainName> soaOwner() {
        return sets.values().stream()
                .filter(set -> set.type().equals(RecordType.SOA))
                .map(RecordSet::name)
                .findFirst();
    }

    private void change(Json change) {
        String action = text(change, "Action").orElse("");
        Optional<Json> set = BatchDocument.member(change, "ResourceRecordSet");
        if (!(set.orElse(change) instanceof Json.Obj object) || set.isEmpty()) {
            problem(change.start(), Phrase.of("codec.missing", "ResourceRecordSet"));
            return;
        }
        if (!PUTTING.contains(action) && !action.equals("DELETE")) {
            problem(change.start(), Phrase.of("codec.expected-action", action));
            return;
        }
        switch (SetReader.read(source, object)) {
            case SetReader.Outcome.Unreadable(Defect defect) -> problem(defect.at(), defect.why());
            case SetReader.Outcome.Readable(RecordSet read) when action.equals("DELETE") ->
                    delete(read, change.start());
            case SetReader.Outcome.Readable(RecordSet read) -> {
                boolean isFree = action.equals("CREATE");
                courses.putIfAbsent(read.key(), new Course(Optional.empty(), isFree, 0));
                put(read, object.start());
            }
        }
    }

    /// A batch runs in its order: what it put before must be what it deletes now.
    private void delete(RecordSet set, int at) {
        RecordSet put = sets.get(set.key());
        if (put != null && !Sameness.same(put, set)) {
            problem(at, Phrase.of("codec.delete-differs", set.name().route53(), set.type()));
            return;
        }
        Course before = courses.get(set.key());
        if (before == null) {
            courses.put(set.key(), new Course(Optional.of(set), false, at));
        } else {
            courses.put(set.key(), new Course(before.before(), before.wasFree(), at));
        }
        sets.remove(set.key());
        locations.remove(set.key());
    }

    /// The later of two stands.
    private void put(RecordSet set, int at) {
        sets.put(set.key(), set);
        Location first = locations.put(set.key(), source.locate(at));
        if (first != null) {
            boolean routed = !set.setIdentifier().isEmpty();
            remark(
                    at,
                    Phrase.of(
                            routed ? "codec.same-identifier" : "codec.same-set",
                            first.line(),
                            set.name().route53(),
                            set.type(),
                            set.setIdentifier()));
        }
    }

    private void remark(int at, Phrase message) {
        problems.add(source.remark(at, message));
    }

    private void problem(int at, Phrase message) {
        problems.add(source.problem(at, message));
    }

    private static Optional<String> text(Json value, String name) {
        return value instanceof Json.Obj object ? object.text(name) : Optional.empty();
    }
}
