package org.zonewright.codec.route53;

import org.zonewright.analysis.lint.Mender;
import org.zonewright.model.zone.RecordSet;
import org.zonewright.model.zone.UnreadableSet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Reads the JSON of an unreadable set again without the members that break it, or with those that
/// it lacks. Where that shows another thing wrong, it is mended the likeliest way with it.
public final class SetMender implements Mender {

    /// How many things may be wrong with one set.
    private static final int MOST_STEPS = 4;

    /// Seconds, for values that came without a TTL.
    private static final String USUAL_TTL = "\"TTL\":300";

    private static final String IDENTIFIER = "SetIdentifier";
    private static final Set<String> VALUES = Set.of("TTL", "ResourceRecords");
    private static final Set<String> ALIAS = Set.of("AliasTarget");
    private static final List<String> PLACES =
            List.of("AWSRegion", "LocalZoneGroup", "Coordinates");

    @Override
    public List<Mended> mend(UnreadableSet set) {
        return Broken.parse(set.json())
                .map(broken -> mend(set.rule(), broken, MOST_STEPS))
                .orElse(List.of());
    }

    private static List<Mended> mend(String rule, Broken broken, int steps) {
        return attempts(rule, broken).stream()
                .flatMap(
                        attempt ->
                                read(attempt, steps - 1)
                                        .map(
                                                set ->
                                                        new Mended(
                                                                attempt.id(),
                                                                attempt.argument(),
                                                                set))
                                        .stream())
                .toList();
    }

    private static Optional<RecordSet> read(Broken.Attempt attempt, int steps) {
        return Broken.parse(attempt.json()).flatMap(broken -> read(broken, steps));
    }

    private static Optional<RecordSet> read(Broken broken, int steps) {
        return switch (broken.read()) {
            case SetReader.Outcome.Readable(RecordSet set) -> Optional.of(set);
            case SetReader.Outcome.Unreadable(Defect defect) ->
                    steps == 0
                            ? Optional.empty()
                            : mend(defect.rule(), broken, steps).stream()
                                    .map(Mended::set)
                                    .findFirst();
        };
    }

    private static List<Broken.Attempt> attempts(String rule, Broken broken) {
        return switch (rule) {
            case Defect.SAME_SET, Defect.SAME_IDENTIFIER ->
                    List.of(broken.with("as-it-is", "", Set.of(), ""));
            case Defect.ALIAS_TTL -> List.of(broken.with("drop-ttl", "", Set.of("TTL"), ""));
            case Defect.NO_IDENTIFIER -> identified(broken);
            case Defect.TWO_POLICIES -> onePolicy(broken);
            case Defect.BODY -> oneBody(broken);
            case Defect.PLACE -> onePlace(broken);
            case Defect.MALFORMED -> Respelling.of(broken);
            default -> List.of();
        };
    }

    private static List<Broken.Attempt> identified(Broken broken) {
        String identifier = broken.markers().stream().findFirst().map(broken::word).orElse("1");
        String member = "\"SetIdentifier\":" + JsonText.quote(identifier);
        return List.of(broken.with("add-identifier", identifier, Set.of(IDENTIFIER), member));
    }

    private static List<Broken.Attempt> onePolicy(Broken broken) {
        List<String> markers = broken.markers();
        if (markers.isEmpty()) {
            return List.of(broken.with("drop-identifier", "", Set.of(IDENTIFIER), ""));
        }
        return markers.stream()
                .map(kept -> broken.with("keep-policy", kept, allBut(kept, markers), ""))
                .toList();
    }

    private static Set<String> allBut(String kept, List<String> names) {
        return names.stream().filter(name -> !name.equals(kept)).collect(Collectors.toSet());
    }

    private static List<Broken.Attempt> oneBody(Broken broken) {
        if (broken.has("TrafficPolicyInstanceId")) {
            return List.of(broken.with("drop-ttl", "", VALUES, ""));
        }
        Optional<Json.Obj> alias = broken.object("AliasTarget");
        if (alias.isEmpty()) {
            return List.of(broken.with("add-ttl", "", Set.of("TTL"), USUAL_TTL));
        }
        var attempts = new ArrayList<Broken.Attempt>();
        boolean lacksHealth = alias.get().get("EvaluateTargetHealth").isEmpty();
        if (lacksHealth && !broken.has("ResourceRecords")) {
            String target =
                    broken.inside(
                            alias.get(),
                            Set.of("EvaluateTargetHealth"),
                            "\"EvaluateTargetHealth\":false");
            attempts.add(broken.with("evaluate-no", "", ALIAS, "\"AliasTarget\":" + target));
        } else {
            attempts.add(broken.with("keep-alias", "", VALUES, ""));
        }
        if (broken.has("ResourceRecords")) {
            attempts.add(broken.with("keep-values", "", ALIAS, ""));
        }
        return attempts;
    }

    private static List<Broken.Attempt> onePlace(Broken broken) {
        String name = "GeoProximityLocation";
        return broken.object(name).stream()
                .flatMap(
                        near ->
                                PLACES.stream()
                                        .filter(place -> near.get(place).isPresent())
                                        .map(
                                                place ->
                                                        broken.with(
                                                                "keep-policy",
                                                                place,
                                                                Set.of(name),
                                                                "\""
                                                                        + name
                                                                        + "\":"
                                                                        + broken.inside(
                                                                                near,
                                                                                allBut(
                                                                                        place,
                                                                                        PLACES),
                                                                                ""))))
                .toList();
    }
}
