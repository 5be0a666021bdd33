package org.zonewright.codec.route53;

import org.zonewright.analysis.lint.Mender;
import org.zonewright.model.zone.RecordSet;
import org.zonewright.model.zone.UnreadableSet;

import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonToken;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Reads the JSON of an unreadable set again without the members that break it, or with those that
/// it lacks.
public final class SetMender implements Mender {

    /// Seconds, for values that came without a TTL.
    private static final String USUAL_TTL = "\"TTL\":300";

    private static final Set<String> VALUES = Set.of("TTL", "ResourceRecords");
    private static final Set<String> ALIAS = Set.of("AliasTarget");

    @Override
    public List<Mended> mend(UnreadableSet set) {
        SourceText source = SourceText.of(set.json());
        return parse(source).map(found -> mend(set, new Broken(source, found))).orElse(List.of());
    }

    private static List<Mended> mend(UnreadableSet set, Broken broken) {
        return switch (set.rule()) {
            case Defect.SAME_SET, Defect.SAME_IDENTIFIER ->
                    broken.read("as-it-is", "", Set.of(), "");
            case Defect.ALIAS_TTL -> broken.read("drop-ttl", "", Set.of("TTL"), "");
            case Defect.NO_IDENTIFIER -> identified(broken);
            case Defect.TWO_POLICIES -> onePolicy(broken);
            case Defect.BODY -> oneBody(broken);
            default -> List.of();
        };
    }

    private static List<Mended> identified(Broken broken) {
        String identifier =
                RoutingReader.MARKERS.stream()
                        .filter(broken::has)
                        .findFirst()
                        .map(broken::words)
                        .orElse("1");
        String member = "\"SetIdentifier\":" + JsonText.quote(identifier);
        return broken.read("add-identifier", identifier, Set.of("SetIdentifier"), member);
    }

    private static List<Mended> onePolicy(Broken broken) {
        List<String> markers = RoutingReader.MARKERS.stream().filter(broken::has).toList();
        if (markers.isEmpty()) {
            return broken.read("drop-identifier", "", Set.of("SetIdentifier"), "");
        }
        var mended = new ArrayList<Mended>();
        for (String kept : markers) {
            Set<String> others =
                    markers.stream().filter(m -> !m.equals(kept)).collect(Collectors.toSet());
            mended.addAll(broken.read("keep-policy", kept, others, ""));
        }
        return mended;
    }

    private static List<Mended> oneBody(Broken broken) {
        if (broken.has("TrafficPolicyInstanceId")) {
            return broken.read("drop-ttl", "", VALUES, "");
        }
        if (broken.has("AliasTarget")) {
            return Stream.of(
                            broken.read("keep-alias", "", VALUES, ""),
                            broken.read("keep-values", "", ALIAS, ""))
                    .flatMap(List::stream)
                    .toList();
        }
        return broken.read("add-ttl", "", Set.of("TTL"), USUAL_TTL);
    }

    private static Optional<Json.Obj> parse(SourceText source) {
        try {
            var tokens = new JsonTokens(source);
            JsonToken first = tokens.next();
            return first == JsonToken.START_OBJECT
                    ? Optional.of((Json.Obj) tokens.value(first))
                    : Optional.empty();
        } catch (JacksonException _) {
            return Optional.empty();
        }
    }

    private record Broken(SourceText source, Json.Obj object) {

        boolean has(String member) {
            return object.get(member).isPresent();
        }

        /// What a member says, as one word.
        String words(String member) {
            String text = source.compact(object.get(member).orElseThrow());
            String word =
                    Stream.of(text.split("[^A-Za-z0-9.*-]+", -1))
                            .filter(part -> !part.isEmpty())
                            .reduce((_, last) -> last)
                            .orElse("1");
            return word.toLowerCase(Locale.ROOT);
        }

        /// The set without some members and with another, if that can be read.
        List<Mended> read(String id, String argument, Set<String> without, String with) {
            String members =
                    Stream.concat(
                                    object.members().stream()
                                            .filter(member -> !without.contains(member.name()))
                                            .map(this::text),
                                    Stream.of(with).filter(more -> !more.isEmpty()))
                            .collect(Collectors.joining(",", "{", "}"));
            SourceText next = SourceText.of(members);
            return parse(next).flatMap(found -> read(next, found)).stream()
                    .map(set -> new Mended(id, argument, set))
                    .toList();
        }

        private String text(Json.Member member) {
            return JsonText.quote(member.name()) + ":" + source.compact(member.value());
        }

        private static Optional<RecordSet> read(SourceText text, Json.Obj object) {
            return switch (SetReader.read(text, object)) {
                case SetReader.Outcome.Readable(RecordSet set) -> Optional.of(set);
                case SetReader.Outcome.Unreadable _ -> Optional.empty();
            };
        }
    }
}
