package org.zonewright.codec.route53;

import org.zonewright.codec.Location;
import org.zonewright.codec.Parsed;
import org.zonewright.codec.Problem;
import org.zonewright.codec.SourceText;
import org.zonewright.model.zone.DomainName;
import org.zonewright.model.zone.Entry;
import org.zonewright.model.zone.EntryId;
import org.zonewright.model.zone.Extra;
import org.zonewright.model.zone.Phrase;
import org.zonewright.model.zone.RecordSet;
import org.zonewright.model.zone.RecordType;
import org.zonewright.model.zone.UnreadableSet;
import org.zonewright.model.zone.Zone;
import org.zonewright.model.zone.ZoneInfo;

import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonToken;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// Reads a zone file in one pass: record sets as they come, the other blocks as small trees.
final class ZoneReader {

    static final String SETS = "ResourceRecordSets";

    private final SourceText source;
    private final JsonTokens tokens;
    private final Optional<DomainName> origin;
    private final List<Problem> problems = new ArrayList<>();
    private final List<RecordSet> sets = new ArrayList<>();
    private final List<UnreadableSet> unreadable = new ArrayList<>();
    private final Map<EntryId, Location> locations = new HashMap<>();
    private final Pages pages = new Pages();
    private boolean hasSets;

    private ZoneReader(SourceText source, Optional<DomainName> origin) {
        this.source = source;
        this.origin = origin;
        tokens = new JsonTokens(source);
    }

    static Parsed read(byte[] text, String name, Optional<DomainName> origin) {
        SourceText source = SourceText.decode(text, name);
        Optional<Problem> trouble = source.trouble();
        return trouble.isPresent()
                ? new Parsed.Unusable(List.of(trouble.get()))
                : new ZoneReader(source, origin).read();
    }

    private Parsed read() {
        try {
            Optional<Problem> stop = documents();
            if (stop.isPresent()) {
                return new Parsed.Unusable(List.of(stop.get()));
            }
        } catch (JacksonException stop) {
            return new Parsed.Unusable(List.of(tokens.problem(stop)));
        }
        return zone();
    }

    /// One document, or several one after the other: the pages of a listing, and what other
    /// commands print about the same zone.
    private Optional<Problem> documents() {
        JsonToken next = tokens.next();
        if (next == null) {
            return Optional.of(source.problem(source.length(), Phrase.of("codec.empty")));
        }
        int start = tokens.start();
        for (; next != null; next = tokens.next()) {
            Optional<Problem> stop = document(next);
            if (stop.isPresent()) {
                return stop;
            }
        }
        return hasSets ? Optional.empty() : Optional.of(problem(start, "codec.no-sets"));
    }

    private Optional<Problem> document(JsonToken first) {
        int start = tokens.start();
        return switch (first) {
            case START_OBJECT -> topObject();
            case START_ARRAY -> bareList();
            default ->
                    Optional.of(
                            problem(
                                    start,
                                    hasSets ? "codec.second-document" : "codec.json-start",
                                    source.token(start)));
        };
    }

    private Optional<Problem> topObject() {
        var page = new Pages.Page();
        String after = "";
        while (tokens.next() == JsonToken.PROPERTY_NAME) {
            int at = tokens.start();
            String name = tokens.name();
            if (page.has(name)) {
                tokens.duplicate(at, name);
            }
            JsonToken value = tokens.next();
            int start = tokens.start();
            if (!name.equals(SETS)) {
                Json block = tokens.value(value);
                page.add(at, after, name, block, JsonText.compact(source, block));
            } else if (value == JsonToken.START_ARRAY) {
                setList();
                addSetsTo(page, at, after);
            } else {
                return Optional.of(
                        problem(start, "codec.expected-list", name, source.token(start)));
            }
            after = name;
        }
        pages.add(page, source).forEach(at -> problems.add(problem(at, "codec.other-page")));
        return Optional.empty();
    }

    /// Notes where the record sets stand; not they themselves, and not a second time.
    private static void addSetsTo(Pages.Page page, int at, String after) {
        if (!page.has(SETS)) {
            page.add(at, after, SETS, new Json.Null(at, at), "");
        }
    }

    /// A list of record sets alone, as `--query ResourceRecordSets` prints it.
    private Optional<Problem> bareList() {
        int start = tokens.start();
        setList();
        var page = new Pages.Page();
        addSetsTo(page, start, "");
        pages.add(page, source);
        boolean strange =
                sets.isEmpty()
                        && !unreadable.isEmpty()
                        && unreadable.stream().noneMatch(set -> set.json().startsWith("{"));
        return strange ? Optional.of(problem(0, "codec.no-sets")) : Optional.empty();
    }

    private void setList() {
        for (JsonToken next = tokens.next(); next != JsonToken.END_ARRAY; next = tokens.next()) {
            int before = tokens.duplicates().size();
            Json value = tokens.value(next);
            add(value, before);
        }
        hasSets = true;
    }

    private void add(Json value, int duplicatesBefore) {
        if (!(value instanceof Json.Obj object)) {
            String found = source.token(value.start());
            report(value, Defect.malformed(value.start(), "codec.expected-object", SETS, found));
            return;
        }
        List<Problem> duplicates = tokens.duplicates();
        if (duplicates.size() > duplicatesBefore) {
            Problem first = duplicates.get(duplicatesBefore);
            unreadable(value, new Defect(Defect.MALFORMED, value.start(), first.message()));
            return;
        }
        switch (SetReader.read(source, object)) {
            case SetReader.Outcome.Readable(RecordSet set) -> add(set, object);
            case SetReader.Outcome.Unreadable(Defect defect) -> report(object, defect);
        }
    }

    private void add(RecordSet set, Json.Obj object) {
        Location here = source.locate(object.start());
        Location first = locations.putIfAbsent(set.key(), here);
        if (first == null) {
            sets.add(set);
            return;
        }
        boolean routed = !set.setIdentifier().isEmpty();
        var defect =
                new Defect(
                        routed ? Defect.SAME_IDENTIFIER : Defect.SAME_SET,
                        object.start(),
                        Phrase.of(
                                routed ? "codec.same-identifier" : "codec.same-set",
                                first.line(),
                                set.name().route53(),
                                set.type(),
                                set.setIdentifier()));
        report(object, defect);
    }

    private void report(Json value, Defect defect) {
        unreadable(value, defect);
        problems.add(source.remark(defect.at(), defect.why()));
    }

    private void unreadable(Json value, Defect defect) {
        Optional<Json.Obj> object =
                value instanceof Json.Obj found ? Optional.of(found) : Optional.empty();
        var number = new UnreadableSet.Number(unreadable.size() + 1);
        locations.put(number, source.locate(value.start()));
        unreadable.add(
                new UnreadableSet(
                        number,
                        JsonText.compact(source, value),
                        DomainName.of(object.flatMap(set -> set.text("Name")).orElse("")),
                        RecordType.of(
                                object.flatMap(set -> set.text("Type"))
                                        .filter(type -> !type.isEmpty())
                                        .orElse("?")),
                        object.flatMap(set -> set.text("SetIdentifier")).orElse(""),
                        defect.rule(),
                        defect.why()));
    }

    private Parsed zone() {
        var besides = new BesidesReader(source, pages.blocks(), problems);
        Optional<ZoneInfo> info = besides.info(soaOwner(), origin);
        problems.addAll(tokens.duplicates());
        problems.sort(Comparator.comparingInt(Problem::line).thenComparingInt(Problem::column));
        if (info.isEmpty()) {
            return new Parsed.NeedsOrigin(problems, List.of());
        }
        Zone zone =
                Zone.of(
                        info.get(),
                        sets,
                        unreadable,
                        besides.read(sets, counted(), source.indent()));
        return new Parsed.Usable(zone, problems, Map.copyOf(locations));
    }

    /// The top members, the record sets being their number.
    private List<Extra> counted() {
        String count = Integer.toString(sets.size() + unreadable.size());
        return pages.top().stream()
                .map(
                        extra ->
                                extra.name().equals(SETS)
                                        ? new Extra("", extra.after(), SETS, count)
                                        : extra)
                .toList();
    }

    private Optional<DomainName> soaOwner() {
        return Stream.concat(sets.stream(), unreadable.stream())
                .filter(entry -> entry.type().equals(RecordType.SOA))
                .map(Entry::name)
                .filter(name -> !name.text().isEmpty())
                .min(Comparator.comparingInt(name -> name.labels().size()));
    }

    private Problem problem(int at, String key, Object... args) {
        return source.problem(at, Phrase.of(key, args));
    }
}
