package org.zonewright.codec.question;

import org.jspecify.annotations.Nullable;
import org.zonewright.analysis.resolve.Client;
import org.zonewright.analysis.resolve.Expectation;
import org.zonewright.analysis.resolve.Expectation.Expected;
import org.zonewright.analysis.resolve.Question;
import org.zonewright.analysis.resolve.WrittenQuestion;

import tools.jackson.core.io.JsonStringEncoder;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Writes expectations as they are read. What the reader does not know stays in its place; what it
/// knows and an expectation does not say any more goes.
public final class ExpectationWriter {

    private ExpectationWriter() {}

    /// A new expectation.
    public static String write(Expectation expectation) {
        return over("{}", expectation);
    }

    /// An expectation in place of another.
    ///
    /// @param old a JSON object
    public static String over(String old, Expectation expectation) {
        var members = members(old);
        WrittenQuestion question = expectation.question();
        put(members, "name", Optional.of(text(expectation.name())));
        put(members, "qname", Optional.of(text(question.name().text())));
        put(members, "qtype", Optional.of(text(question.type().mnemonic())));
        put(members, "client", question.client().map(c -> client(members.get("client"), c)));
        put(members, "unhealthy", question.unhealthy().map(ids -> texts(sorted(ids))));
        put(members, "seed", question.seed().map(String::valueOf));
        put(members, "view", question.view().map(view -> text(lower(view))));
        put(members, "expect", Optional.of(expect(members.get("expect"), expectation.expected())));
        return object(members);
    }

    /// A client alone, as a JSON object.
    public static String client(Client client) {
        return client(null, client);
    }

    private static String client(@Nullable String old, Client client) {
        var members = members(old);
        put(members, "ip", client.address().map(ExpectationWriter::text));
        put(members, "subnet", client.subnet().map(ExpectationWriter::text));
        put(members, "continent", client.continent().map(ExpectationWriter::text));
        put(members, "country", client.country().map(ExpectationWriter::text));
        put(members, "subdivision", client.subdivision().map(ExpectationWriter::text));
        put(members, "region", client.region().map(ExpectationWriter::text));
        put(
                members,
                "coordinates",
                client.coordinates().map(at -> text(at.latitude() + "," + at.longitude())));
        return object(members);
    }

    private static String expect(@Nullable String old, Expected expected) {
        var members = members(old);
        put(members, "rcode", expected.rcode().map(code -> text(code.name())));
        put(members, "answer", expected.answer().map(ExpectationWriter::texts));
        put(members, "oneOf", expected.oneOf().map(all -> list(all, ExpectationWriter::texts)));
        put(members, "ttlAtMost", expected.ttlAtMost().map(String::valueOf));
        put(members, "chainAtMost", expected.chainAtMost().map(String::valueOf));
        return object(members);
    }

    /// The members of an object by name, each as JSON text; none if there was no object.
    private static Map<String, String> members(@Nullable String object) {
        var members = new LinkedHashMap<String, String>();
        if (object != null && object.startsWith("{")) {
            var tokens = new Tokens(object);
            tokens.whole((name, _) -> members.put(name, tokens.raw()));
        }
        return members;
    }

    /// Says a member in its place, or else at the end; takes it away where there is nothing to say,
    /// but for a null that was there.
    private static void put(Map<String, String> members, String name, Optional<String> json) {
        if (json.isPresent()) {
            members.put(name, json.get());
        } else if (!"null".equals(members.get(name))) {
            members.remove(name);
        }
    }

    private static String object(Map<String, String> members) {
        return members.entrySet().stream()
                .map(member -> text(member.getKey()) + ":" + member.getValue())
                .collect(Collectors.joining(",", "{", "}"));
    }

    private static String texts(List<String> texts) {
        return list(texts, ExpectationWriter::text);
    }

    private static <T> String list(List<T> items, Function<T, String> each) {
        return items.stream().map(each).collect(Collectors.joining(",", "[", "]"));
    }

    private static List<String> sorted(Set<String> ids) {
        return ids.stream().sorted().toList();
    }

    private static String lower(Question.View view) {
        return view.name().toLowerCase(Locale.ROOT);
    }

    private static String text(String text) {
        return "\"" + new String(JsonStringEncoder.getInstance().quoteAsCharArray(text)) + "\"";
    }
}
