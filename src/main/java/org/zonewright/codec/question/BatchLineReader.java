package org.zonewright.codec.question;

import org.zonewright.codec.Problem;
import org.zonewright.codec.question.Tokens.Mistake;
import org.zonewright.model.zone.DomainName;
import org.zonewright.model.zone.Phrase;

import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonToken;

import java.util.List;
import java.util.Optional;

/// Reads one line of a batch, and says where it is wrong.
final class BatchLineReader {

    private final Tokens tokens;
    private final QuestionReader question;
    private final String source;
    private final int number;
    private Optional<String> id = Optional.empty();
    private List<String> zones = List.of();
    private Optional<DomainName> origin = Optional.empty();

    BatchLineReader(String text, PlaceCodes codes, String source, int number) {
        tokens = new Tokens(text);
        question = new QuestionReader(tokens, codes);
        this.source = source;
        this.number = number;
    }

    BatchLine.Read read() {
        try {
            tokens.whole(this::member);
            if (zones.isEmpty()) {
                throw QuestionReader.missing("zone");
            }
            return new BatchLine.Read.Understood(
                    new BatchLine(id, zones, question.question(), origin));
        } catch (Mistake e) {
            return wrong(e.at() + 1, e.what());
        } catch (JacksonException e) {
            int column = e.getLocation() == null ? 1 : e.getLocation().getColumnNr();
            Phrase what = Phrase.of("codec.no-json-line", e.getOriginalMessage());
            return wrong(Math.max(1, column), what);
        }
    }

    private BatchLine.Read wrong(int column, Phrase what) {
        return new BatchLine.Read.Wrong(id, new Problem(source, number, column, "", what));
    }

    private void member(String member, JsonToken value) {
        switch (member) {
            case "id" -> id = Optional.of(tokens.spelled());
            case "zone" -> {
                if (value != JsonToken.VALUE_NULL) {
                    boolean isList = value == JsonToken.START_ARRAY;
                    zones = isList ? tokens.texts() : List.of(tokens.text());
                }
            }
            case "origin" -> {
                if (value != JsonToken.VALUE_NULL) {
                    origin = Optional.of(DomainName.of(tokens.text()));
                }
            }
            default -> question.member(member, value);
        }
    }
}
