package org.zonewright.codec.route53;

import org.zonewright.codec.Location;
import org.zonewright.codec.Parsed;
import org.zonewright.codec.Problem;
import org.zonewright.codec.SourceText;
import org.zonewright.model.zone.DomainName;
import org.zonewright.model.zone.EntryId;
import org.zonewright.model.zone.Phrase;
import org.zonewright.model.zone.RecordSet;
import org.zonewright.model.zone.RecordType;
import org.zonewright.model.zone.Zone;
import org.zonewright.model.zone.ZoneInfo;

import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonToken;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Reads a change batch as the zone that it makes of an empty one (API reference,
/// ChangeResourceRecordSets). Also the whole request, with `HostedZoneId` and `ChangeBatch`.
final class ChangeBatchReader {

    private static final Set<String> PUTTING = Set.of("CREATE", "UPSERT");

    private final SourceText source;
    private final Map<RecordSet.Key, RecordSet> sets = new LinkedHashMap<>();
    private final Map<EntryId, Location> locations = new HashMap<>();
    private final List<Problem> problems = new ArrayList<>();
    private final List<RecordSet> deleted = new ArrayList<>();

    private ChangeBatchReader(SourceText source) {
        this.source = source;
    }

    static Parsed read(byte[] text, String name, Optional<DomainName> origin) {
        return new ChangeBatchReader(SourceText.decode(text, name)).read(origin);
    }

    /// The record sets that a batch deletes, in its order; none if it cannot be read.
    static List<RecordSet> deletions(byte[] text) {
        var reader = new ChangeBatchReader(SourceText.decode(text, ""));
        var _ = reader.read(Optional.of(DomainName.of(".")));
        return List.copyOf(reader.deleted);
    }

    private Parsed read(Optional<DomainName> origin) {
        if (source.trouble().isPresent()) {
            return new Parsed.Unusable(List.of(source.trouble().get()));
        }
        var tokens = new JsonTokens(source);
        Json request;
        try {
            JsonToken first = tokens.next();
            if (first == null) {
                return refused(source.problem(source.length(), Phrase.of("codec.empty")));
            }
            request = tokens.value(first);
            if (tokens.next() != null) {
                int at = tokens.start();
                return refused(source.problem(at, Phrase.of("codec.json-end", source.token(at))));
            }
        } catch (JacksonException stop) {
            return refused(tokens.problem(stop));
        }
        return read(request, tokens.duplicates(), origin);
    }

    private static Parsed refused(Problem problem) {
        return new Parsed.Unusable(List.of(problem));
    }

    private Parsed read(Json request, List<Problem> duplicates, Optional<DomainName> origin) {
        Optional<Json> changes =
                member(request, "ChangeBatch")
                        .or(() -> Optional.of(request))
                        .flatMap(batch -> member(batch, "Changes"));
        if (!(changes.orElse(request) instanceof Json.Arr list)) {
            int at = changes.orElse(request).start();
            return refused(
                    source.problem(
                            at, Phrase.of("codec.expected-list", "Changes", source.token(at))));
        }
        if (!duplicates.isEmpty()) {
            return new Parsed.Unusable(duplicates);
        }
        list.items().forEach(this::change);
        Optional<DomainName> name = origin.or(this::soaOwner);
        if (name.isEmpty()) {
            return new Parsed.NeedsOrigin(problems, List.of());
        }
        Optional<String> id = text(request, "HostedZoneId").map(InfoBlocks::bare);
        ZoneInfo info = ZoneInfo.named(name.get()).withId(id);
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
        Optional<Json> set = member(change, "ResourceRecordSet");
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
            case SetReader.Outcome.Readable(RecordSet read) when action.equals("DELETE") -> {
                deleted.add(read);
                problem(
                        change.start(),
                        Phrase.of(
                                ChangeBatchJson.DELETE_LEFT_OUT,
                                read.name().route53(),
                                read.type()));
            }
            case SetReader.Outcome.Readable(RecordSet read) -> put(read, object.start());
        }
    }

    /// A batch runs in its order, so the later of two stands.
    private void put(RecordSet set, int at) {
        sets.put(set.key(), set);
        Location first = locations.put(set.key(), source.locate(at));
        if (first != null) {
            boolean routed = !set.setIdentifier().isEmpty();
            problem(
                    at,
                    Phrase.of(
                            routed ? "codec.same-identifier" : "codec.same-set",
                            first.line(),
                            set.name().route53(),
                            set.type(),
                            set.setIdentifier()));
        }
    }

    private void problem(int at, Phrase message) {
        problems.add(source.problem(at, message));
    }

    private static Optional<Json> member(Json value, String name) {
        return value instanceof Json.Obj object ? object.get(name) : Optional.empty();
    }

    private static Optional<String> text(Json value, String name) {
        return value instanceof Json.Obj object ? object.text(name) : Optional.empty();
    }
}
