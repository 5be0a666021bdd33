package org.zonewright.codec.question;

import org.zonewright.codec.Problem;
import org.zonewright.codec.SourceText;
import org.zonewright.codec.route53.SyntaxProblem;
import org.zonewright.model.zone.Phrase;
import org.zonewright.model.zone.Zone;

import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// Reads and writes lists of expectations: the member `expectations` of a file of their own, or
/// `Expectations` of a zone file.
public final class Expectations {

    private static final String OWN_MEMBER = "expectations";
    private static final JsonFactory FACTORY = JsonFactory.builder().build();

    /// What a file came to.
    public sealed interface Read {

        /// @param saved in the order of the file
        record Understood(List<Saved> saved) implements Read {
            public Understood {
                saved = List.copyOf(saved);
            }
        }

        /// No list of expectations.
        record Refused(Problem problem) implements Read {}
    }

    private final SourceText source;
    private final PlaceCodes codes;
    private final JsonParser json;
    private final List<Saved> saved = new ArrayList<>();
    private boolean hasList;

    private Expectations(SourceText source, PlaceCodes codes) {
        this.source = source;
        this.codes = codes;
        json = FACTORY.createParser(ObjectReadContext.empty(), source.chars(), 0, source.length());
    }

    /// Reads a file of expectations, or those in a zone file.
    public static Read read(byte[] text, String name, PlaceCodes codes) {
        SourceText source = SourceText.decode(text, name);
        Optional<Problem> trouble = source.trouble();
        return trouble.isPresent()
                ? new Read.Refused(trouble.get())
                : new Expectations(source, codes).read(Expectations::documents);
    }

    /// The expectations that a zone's file has.
    public static List<Saved> of(Zone zone, PlaceCodes codes) {
        Optional<String> list = zone.besides().member(Zone.Besides.EXPECTATIONS);
        if (list.isEmpty()) {
            return List.of();
        }
        var reader = new Expectations(SourceText.of(list.get()), codes);
        return switch (reader.read(Expectations::bareList)) {
            case Read.Understood(List<Saved> saved) -> saved;
            case Read.Refused(Problem problem) ->
                    List.of(new Saved.Broken("", problem, list.get()));
        };
    }

    /// The list as a zone file has it; nothing for an empty one.
    ///
    /// @param json the texts of expectations
    public static Optional<String> list(List<String> json) {
        return json.isEmpty()
                ? Optional.empty()
                : Optional.of(json.stream().collect(Collectors.joining(",", "[", "]")));
    }

    /// Stops the reading of a file.
    private static final class Stop extends Exception {
        private final transient Problem problem;

        Stop(Problem problem) {
            super(problem.message().key(), null, false, false);
            this.problem = problem;
        }
    }

    private interface Reading {
        void run(Expectations reader) throws Stop;
    }

    private Read read(Reading reading) {
        try {
            reading.run(this);
            return new Read.Understood(saved);
        } catch (Stop stop) {
            return new Read.Refused(stop.problem);
        } catch (JacksonException stop) {
            return new Read.Refused(SyntaxProblem.of(source, json, stop));
        }
    }

    /// A zone file may be several documents, one behind the other.
    private void documents() throws Stop {
        for (JsonToken next = json.nextToken(); next != null; next = json.nextToken()) {
            require(next == JsonToken.START_OBJECT, "codec.json-start");
            while (json.nextToken() != JsonToken.END_OBJECT) {
                String member = json.currentName();
                json.nextToken();
                if (member.equals(OWN_MEMBER) || member.equals(Zone.Besides.EXPECTATIONS)) {
                    items();
                } else {
                    json.skipChildren();
                }
            }
        }
        if (!hasList) {
            throw new Stop(source.problem(0, Phrase.of("codec.missing-member", OWN_MEMBER)));
        }
    }

    private void bareList() throws Stop {
        json.nextToken();
        items();
    }

    private void items() throws Stop {
        require(json.currentToken() == JsonToken.START_ARRAY, "codec.expected-list", OWN_MEMBER);
        hasList = true;
        while (json.nextToken() != JsonToken.END_ARRAY) {
            int from = at();
            json.skipChildren();
            json.finishToken();
            int to = (int) json.currentLocation().getCharOffset();
            String text = new String(source.chars(), from, to - from);
            saved.add(ExpectationReader.read(text, codes, source, from));
        }
    }

    private int at() {
        return (int) json.currentTokenLocation().getCharOffset();
    }

    private void require(boolean met, String key, Object... args) throws Stop {
        if (!met) {
            var all = new ArrayList<Object>(List.of(args));
            all.add(source.token(at()));
            throw new Stop(source.problem(at(), Phrase.of(key, all.toArray())));
        }
    }
}
