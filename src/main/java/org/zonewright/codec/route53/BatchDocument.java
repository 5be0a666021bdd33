package org.zonewright.codec.route53;

import org.zonewright.codec.Problem;
import org.zonewright.codec.SourceText;
import org.zonewright.model.zone.Phrase;

import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonToken;

import java.util.List;
import java.util.Optional;

/// The outer shape of a change batch: the batch alone, or the whole request around it (API
/// reference, ChangeResourceRecordSets).
///
/// @param request the outermost object
/// @param changes what the batch lists
record BatchDocument(Json.Obj request, Json.Arr changes) {

    /// What came of a text.
    sealed interface Outcome {

        record Parsed(BatchDocument document) implements Outcome {}

        record Refused(List<Problem> problems) implements Outcome {}
    }

    static Outcome parse(SourceText source) {
        if (source.trouble().isPresent()) {
            return refused(source.trouble().get());
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
        return of(request, tokens.duplicates(), source);
    }

    private static Outcome of(Json request, List<Problem> duplicates, SourceText source) {
        Optional<Json> changes =
                member(request, "ChangeBatch")
                        .or(() -> Optional.of(request))
                        .flatMap(batch -> member(batch, "Changes"));
        if (!(request instanceof Json.Obj object)
                || !(changes.orElse(request) instanceof Json.Arr list)) {
            int at = changes.orElse(request).start();
            return refused(
                    source.problem(
                            at, Phrase.of("codec.expected-list", "Changes", source.token(at))));
        }
        return duplicates.isEmpty()
                ? new Outcome.Parsed(new BatchDocument(object, list))
                : new Outcome.Refused(duplicates);
    }

    /// The hosted zone that the request is for, without prefix, if it says so.
    Optional<String> zoneId() {
        return request.text("HostedZoneId").map(InfoBlocks::bare);
    }

    /// What its maker says of the batch; empty if that is nothing.
    String comment() {
        Json batch = member(request, "ChangeBatch").orElse(request);
        return batch instanceof Json.Obj object ? object.text("Comment").orElse("") : "";
    }

    static Optional<Json> member(Json value, String name) {
        return value instanceof Json.Obj object ? object.get(name) : Optional.empty();
    }

    private static Outcome refused(Problem problem) {
        return new Outcome.Refused(List.of(problem));
    }
}
