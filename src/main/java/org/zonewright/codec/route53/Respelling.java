package org.zonewright.codec.route53;

import org.zonewright.codec.SourceText;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Spells a set's JSON anew where its meaning is plain: numbers in quotes, values without their
/// objects (both as CloudFormation has them), members given twice.
final class Respelling {

    private static final Set<String> NUMBERS = Set.of("TTL", "Weight", "Bias");
    private static final Set<String> TRUTHS = Set.of("MultiValueAnswer", "EvaluateTargetHealth");
    private static final Set<String> TEXTS =
            Set.of("SetIdentifier", "HealthCheckId", "Latitude", "Longitude", "Value");
    private static final Pattern NUMBER = Pattern.compile("-?(0|[1-9][0-9]{0,17})");

    /// Which of two equal members counts.
    private enum Keep {
        FIRST,
        LAST
    }

    private final SourceText source;
    private final Keep keep;

    private Respelling(SourceText source, Keep keep) {
        this.source = source;
        this.keep = keep;
    }

    static List<Broken.Attempt> of(Broken broken) {
        String last = new Respelling(broken.source(), Keep.LAST).text("", broken.object());
        if (!broken.hasDuplicates()) {
            String was = JsonText.compact(broken.source(), broken.object());
            return last.equals(was) ? List.of() : List.of(new Broken.Attempt("respell", "", last));
        }
        String first = new Respelling(broken.source(), Keep.FIRST).text("", broken.object());
        return List.of(
                new Broken.Attempt("keep-last-member", "", last),
                new Broken.Attempt("keep-first-member", "", first));
    }

    private String text(String name, Json value) {
        return switch (value) {
            case Json.Obj object -> object(object);
            case Json.Arr list -> list(name, list);
            case Json.Text(_, _, String text)
                    when NUMBERS.contains(name) && NUMBER.matcher(text.strip()).matches() ->
                    text.strip();
            case Json.Text(_, _, String text)
                    when TRUTHS.contains(name) && (text.equals("true") || text.equals("false")) ->
                    text;
            case Json.Num number when TEXTS.contains(name) ->
                    "\"" + JsonText.compact(source, number) + "\"";
            case Json.Text _, Json.Num _, Json.Bool _, Json.Null _ ->
                    JsonText.compact(source, value);
        };
    }

    private String object(Json.Obj object) {
        Map<String, Json> members = new LinkedHashMap<>();
        for (Json.Member member : object.members()) {
            switch (keep) {
                case FIRST -> members.putIfAbsent(member.name(), member.value());
                case LAST -> members.put(member.name(), member.value());
            }
        }
        return members.entrySet().stream()
                .map(
                        said ->
                                JsonText.quote(said.getKey())
                                        + ":"
                                        + text(said.getKey(), said.getValue()))
                .collect(Collectors.joining(",", "{", "}"));
    }

    private String list(String name, Json.Arr list) {
        var items = new ArrayList<String>();
        for (Json item : list.items()) {
            boolean bare = name.equals("ResourceRecords") && item instanceof Json.Text;
            items.add(bare ? "{\"Value\":" + JsonText.compact(source, item) + "}" : text("", item));
        }
        return "[" + String.join(",", items) + "]";
    }
}
