package org.zonewright.codec.question;

import org.jspecify.annotations.Nullable;
import org.zonewright.analysis.resolve.Expectation;
import org.zonewright.analysis.resolve.Expectation.Expected;
import org.zonewright.analysis.resolve.Response.Rcode;
import org.zonewright.analysis.resolve.WrittenQuestion;
import org.zonewright.codec.Problem;
import org.zonewright.codec.SourceText;
import org.zonewright.codec.question.Tokens.Mistake;
import org.zonewright.model.zone.Phrase;

import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonToken;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/// Reads one expectation, and says where it is wrong. Members that it does not know are passed
/// over; one of `expect` is told, as it may be a misspelt check.
final class ExpectationReader {

    private static final String RCODES =
            Arrays.stream(Rcode.values()).map(Rcode::name).collect(Collectors.joining(", "));

    private final Tokens tokens;
    private final QuestionReader question;
    private final List<Mistake> doubts = new ArrayList<>();
    private String name = "";
    private @Nullable Expected expected;

    private ExpectationReader(String json, PlaceCodes codes) {
        tokens = new Tokens(json);
        question = new QuestionReader(tokens, codes);
    }

    /// @param json valid JSON
    /// @param at offset of it in the text
    static Saved read(String json, PlaceCodes codes, SourceText source, int at) {
        var reader = new ExpectationReader(json, codes);
        try {
            Expectation read = reader.read();
            List<Problem> doubts =
                    reader.doubts.stream()
                            .map(doubt -> source.problem(at + doubt.at(), doubt.what()))
                            .toList();
            return new Saved.Readable(read, doubts, json);
        } catch (Mistake e) {
            return new Saved.Broken(reader.name, source.problem(at + e.at(), e.what()), json);
        } catch (JacksonException e) {
            // A number that is none of Java's.
            Phrase what = Phrase.of("codec.no-json-line", e.getOriginalMessage());
            return new Saved.Broken(
                    reader.name, source.problem(at + reader.tokens.at(), what), json);
        }
    }

    private Expectation read() {
        tokens.whole(this::member);
        WrittenQuestion asked = question.question();
        if (expected == null) {
            throw QuestionReader.missing("expect");
        }
        String title = name.isBlank() ? asked.name().text() + " " + asked.type() : name;
        return new Expectation(title, asked, expected);
    }

    private void member(String member, JsonToken value) {
        switch (member) {
            case "name" -> {
                if (value != JsonToken.VALUE_NULL) {
                    name = tokens.text();
                }
            }
            case "expect" -> {
                var checks = new Checks();
                tokens.object(checks::read);
                expected = checks.expected();
            }
            default -> question.member(member, value);
        }
    }

    /// The members of `expect` as they come.
    private final class Checks {
        private @Nullable Rcode rcode;
        private @Nullable List<String> answer;
        private @Nullable List<List<String>> oneOf;
        private @Nullable Long ttlAtMost;
        private @Nullable Long chainAtMost;

        void read(String member, JsonToken value) {
            if (value == JsonToken.VALUE_NULL) {
                return;
            }
            switch (member) {
                case "rcode" -> rcode = tokens.parsed(RCODES, Checks::rcode);
                case "answer" -> answer = tokens.texts();
                case "oneOf" -> oneOf = tokens.list(Checks::answer);
                case "ttlAtMost" -> ttlAtMost = tokens.count();
                case "chainAtMost" -> chainAtMost = tokens.count();
                default -> {
                    doubts.add(new Mistake(tokens.at(), Phrase.of("codec.no-check", member)));
                    tokens.parser().skipChildren();
                }
            }
        }

        private static Optional<Rcode> rcode(String text) {
            String upper = text.toUpperCase(Locale.ROOT);
            return Arrays.stream(Rcode.values())
                    .filter(code -> code.name().equals(upper))
                    .findFirst();
        }

        /// One allowed answer; that of one record may stand without a list.
        private static List<String> answer(Tokens tokens) {
            return tokens.parser().currentToken() == JsonToken.VALUE_STRING
                    ? List.of(tokens.text())
                    : tokens.texts();
        }

        Expected expected() {
            return new Expected(
                    Optional.ofNullable(rcode),
                    Optional.ofNullable(answer),
                    Optional.ofNullable(oneOf),
                    Optional.ofNullable(ttlAtMost),
                    Optional.ofNullable(chainAtMost));
        }
    }
}
