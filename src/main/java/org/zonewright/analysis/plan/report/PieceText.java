package org.zonewright.analysis.plan.report;

import org.zonewright.analysis.plan.records.Piece;
import org.zonewright.model.zone.Phrase;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;

/// The pieces of a line as one text: our own words stand apart, words of the zone as they are.
///
/// @param words the text of a phrase
/// @param marking how a word of the zone is shown
public record PieceText(
        Function<Phrase, String> words, BiFunction<Piece.Mark, String, String> marking) {

    public String of(List<Piece> pieces) {
        var line = new StringBuilder();
        boolean apart = false;
        for (Piece piece : pieces) {
            boolean isTerm = piece instanceof Piece.Term;
            boolean ends = line.isEmpty() || line.charAt(line.length() - 1) == ' ';
            line.append(!ends && (apart || isTerm) ? " " : "");
            switch (piece) {
                case Piece.Term(Phrase phrase) -> line.append(words.apply(phrase));
                case Piece.Said(Piece.Mark mark, String text) ->
                        line.append(marking.apply(mark, text));
            }
            apart = isTerm;
        }
        return line.toString();
    }
}
