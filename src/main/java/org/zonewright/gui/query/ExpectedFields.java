package org.zonewright.gui.query;

import org.zonewright.analysis.resolve.Expectation.Expected;
import org.zonewright.analysis.resolve.Response.Rcode;
import org.zonewright.model.zone.Phrase;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// What is expected, as the fields of a form.
///
/// @param rcode empty for any
/// @param data a record's data a line; answers of which any may come are parted by empty lines
/// @param ttl empty for any
/// @param chain empty for any
record ExpectedFields(String rcode, Data kind, String data, String ttl, String chain) {

    /// What the data has to be.
    enum Data {
        ANYTHING,
        EXACTLY,
        ONE_OF
    }

    /// What fields came to.
    sealed interface Read {
        record Understood(Expected expected) implements Read {}

        record Wrong(Phrase why) implements Read {}
    }

    static ExpectedFields of(Expected expected) {
        Data kind =
                expected.oneOf().isPresent()
                        ? Data.ONE_OF
                        : expected.answer().isPresent() ? Data.EXACTLY : Data.ANYTHING;
        String data =
                expected.oneOf()
                        .map(
                                all ->
                                        all.stream()
                                                .map(one -> String.join("\n", one))
                                                .collect(Collectors.joining("\n\n")))
                        .or(() -> expected.answer().map(one -> String.join("\n", one)))
                        .orElse("");
        return new ExpectedFields(
                expected.rcode().map(Rcode::name).orElse(""),
                kind,
                data,
                expected.ttlAtMost().map(String::valueOf).orElse(""),
                expected.chainAtMost().map(String::valueOf).orElse(""));
    }

    /// @param before what stood there; of an exact answer and a choice, a form shows the choice
    ///   alone
    Read read(Expected before) {
        Optional<Optional<Long>> ttlAtMost = number(ttl);
        Optional<Optional<Long>> chainAtMost = number(chain);
        if (ttlAtMost.isEmpty()) {
            return new Read.Wrong(Phrase.of("query.expect.no-number", ttl));
        }
        if (chainAtMost.isEmpty()) {
            return new Read.Wrong(Phrase.of("query.expect.no-number", chain));
        }
        Optional<List<String>> hidden = kind == Data.ONE_OF ? before.answer() : Optional.empty();
        return new Read.Understood(
                new Expected(
                        Arrays.stream(Rcode.values())
                                .filter(c -> c.name().equals(rcode))
                                .findFirst(),
                        kind == Data.EXACTLY ? Optional.of(lines(data)) : hidden,
                        kind == Data.ONE_OF ? Optional.of(paragraphs()) : Optional.empty(),
                        ttlAtMost.get(),
                        chainAtMost.get()));
    }

    private List<List<String>> paragraphs() {
        var all = new ArrayList<List<String>>();
        for (String paragraph : data.split("\\n\\s*\\n", -1)) {
            all.add(lines(paragraph));
        }
        return all;
    }

    private static List<String> lines(String text) {
        return text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    /// Empty for what is no number; a number that is absent where there is no text.
    private static Optional<Optional<Long>> number(String text) {
        String digits = text.strip();
        if (digits.isEmpty()) {
            return Optional.of(Optional.empty());
        }
        return digits.matches("\\d{1,10}")
                ? Optional.of(Optional.of(Long.parseLong(digits)))
                : Optional.empty();
    }
}
