package org.zonewright.analysis.resolve;

import org.zonewright.analysis.resolve.Response.Rcode;
import org.zonewright.model.zone.Phrase;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// A saved question, and what its answer has to be like.
///
/// @param name what people know it by
/// @param question without a seed every answer that chance can give has to fit; with one, the
///   answer that the seed draws
public record Expectation(String name, WrittenQuestion question, Expected expected) {

    /// What an answer has to be like. What is absent is not checked.
    ///
    /// @param answer the data of the answer section in master file form, in any order
    /// @param oneOf answers, of which each that can come has to be one
    /// @param ttlAtMost seconds, of each record of the answer
    /// @param chainAtMost how many aliases and CNAMEs may be followed one after the other
    public record Expected(
            Optional<Rcode> rcode,
            Optional<List<String>> answer,
            Optional<List<List<String>>> oneOf,
            Optional<Long> ttlAtMost,
            Optional<Long> chainAtMost) {

        public static final Expected ANYTHING =
                new Expected(
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty());

        public Expected {
            answer = answer.map(List::copyOf);
            oneOf = oneOf.map(all -> all.stream().map(List::copyOf).toList());
        }

        /// What tells most about it, in a few words.
        public Phrase brief() {
            if (oneOf.isPresent()) {
                return Phrase.of("resolve.expect.one-of", choices(oneOf.get()));
            }
            if (answer.isPresent()) {
                return answer.get().isEmpty()
                        ? Phrase.of("resolve.expect.no-data")
                        : Phrase.of("resolve.expect.data", String.join(", ", answer.get()));
            }
            return rcode.map(code -> Phrase.of("resolve.expect.rcode", code))
                    .or(() -> ttlAtMost.map(ttl -> Phrase.of("resolve.expect.ttl", ttl)))
                    .or(() -> chainAtMost.map(most -> Phrase.of("resolve.expect.chain", most)))
                    .orElseGet(() -> Phrase.of("resolve.expect.anything"));
        }

        /// Answers parted by bars.
        static String choices(List<List<String>> answers) {
            return answers.stream()
                    .map(one -> one.isEmpty() ? "NODATA" : String.join(", ", one))
                    .collect(Collectors.joining(" | "));
        }
    }
}
