package org.zonewright.analysis.resolve;

import org.zonewright.analysis.resolve.Expectation.Expected;
import org.zonewright.analysis.resolve.Response.Rcode;
import org.zonewright.model.zone.Phrase;
import org.zonewright.model.zone.RecordType;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// Holds what zones answer against what was expected of them.
public final class ExpectationCheck {

    private final Expected expected;
    private final RecordType type;
    private final Map<Mismatch, Fraction> mismatches = new LinkedHashMap<>();

    /// @param partly how many records come at a time, where chance picks some; else 0
    private record Mismatch(String key, Object wanted, Object found, int partly) {

        Phrase phrase(Fraction share) {
            if (partly > 0) {
                return Phrase.of(key + "-some", wanted, found, partly);
            }
            return share.equals(Fraction.ONE)
                    ? Phrase.of(key, wanted, found)
                    : Phrase.of(key + "-share", wanted, found, share);
        }
    }

    private ExpectationCheck(Expected expected, RecordType type) {
        this.expected = expected;
        this.type = type;
    }

    /// Asks the question. Without a seed each answer that chance can give has to be as expected.
    public static Verdict of(Expectation expectation, Resolver resolver) {
        WrittenQuestion written = expectation.question();
        Question question = written.question();
        List<Outcome> outcomes =
                written.seed().isPresent()
                        ? List.of(resolver.drawn(question))
                        : resolver.distribution(question);
        var check = new ExpectationCheck(expectation.expected(), question.type());
        outcomes.forEach(check::look);
        return check.verdict();
    }

    private Verdict verdict() {
        return new Verdict(
                mismatches.entrySet().stream()
                        .map(one -> one.getKey().phrase(one.getValue()))
                        .toList());
    }

    private void look(Outcome outcome) {
        if (outcome.partly().filter(Outcome.Partly.UNLISTED::equals).isPresent()) {
            if (!expected.equals(Expected.ANYTHING)) {
                mismatch("resolve.expected.listed", "", "", outcome);
            }
            return;
        }
        Optional<Rcode> wanted = expected.rcode().filter(code -> code != outcome.rcode());
        if (wanted.isPresent()) {
            mismatch("resolve.expected.rcode", wanted.get(), outcome.rcode(), outcome);
        } else {
            lookAtAnswer(outcome);
        }
        long ttl = outcome.answer().stream().mapToLong(ResourceRecord::ttl).max().orElse(0);
        expected.ttlAtMost()
                .filter(most -> ttl > most)
                .ifPresent(most -> mismatch("resolve.expected.ttl", most, ttl, outcome));
        int hops = outcome.hops();
        expected.chainAtMost()
                .filter(most -> hops > most)
                .ifPresent(most -> mismatch("resolve.expected.chain", most, hops, outcome));
    }

    private void lookAtAnswer(Outcome outcome) {
        Optional<List<String>> wanted = expected.answer().filter(data -> !fits(data, outcome));
        if (wanted.isPresent()) {
            List<String> data = wanted.get();
            mismatch(
                    data.isEmpty() ? "resolve.expected.no-data" : "resolve.expected.data",
                    String.join(", ", data),
                    found(outcome),
                    outcome);
        }
        expected.oneOf()
                .filter(answers -> answers.stream().noneMatch(data -> fits(data, outcome)))
                .ifPresent(
                        answers ->
                                mismatch(
                                        "resolve.expected.one-of",
                                        Expected.choices(answers),
                                        found(outcome),
                                        outcome));
    }

    /// Whether the answer section has this data and no other; the CNAMEs on the way to the records
    /// that were asked for may be left out. No list of data is the answer where chance picks some
    /// of the records.
    private boolean fits(List<String> data, Outcome outcome) {
        if (outcome.partly().isPresent() || outcome.rcode() != Rcode.NOERROR && !data.isEmpty()) {
            return false;
        }
        List<ResourceRecord> asked =
                outcome.answer().stream().filter(record -> record.type().equals(type)).toList();
        return SameData.is(data, outcome.answer()) || !data.isEmpty() && SameData.is(data, asked);
    }

    private static String found(Outcome outcome) {
        if (outcome.answer().isEmpty()) {
            return outcome.rcode() == Rcode.NOERROR ? "NODATA" : outcome.rcode().name();
        }
        return outcome.answer().stream()
                .map(ResourceRecord::rdata)
                .collect(Collectors.joining(", "));
    }

    private void mismatch(String key, Object wanted, Object found, Outcome outcome) {
        int partly = outcome.partly().map(Outcome.Partly::count).orElse(0);
        mismatches.merge(new Mismatch(key, wanted, found, partly), outcome.share(), Fraction::plus);
    }
}
