package org.zonewright.cli;

import org.zonewright.analysis.resolve.Verdict;
import org.zonewright.codec.Problem;
import org.zonewright.codec.question.Saved;
import org.zonewright.l10n.Messages;

import java.util.stream.Collectors;

/// What became of one expectation.
sealed interface Tested {

    /// What people know it by; empty if nobody knows.
    String name();

    /// @param nanos how long asking took, in nanoseconds
    record Asked(Saved.Readable saved, Verdict verdict, long nanos) implements Tested {
        @Override
        public String name() {
            return saved.name();
        }
    }

    /// One that could not be asked.
    record Error(String name, Problem problem) implements Tested {}

    /// One of [ExitCode].
    default int code() {
        return switch (this) {
            case Asked asked -> asked.verdict().isPassed() ? ExitCode.DONE : ExitCode.FOUND;
            case Error _ -> ExitCode.UNREADABLE;
        };
    }

    /// What was expected and what was found, or what is wrong; empty if all is as expected.
    default String said(Messages words) {
        return switch (this) {
            case Asked asked ->
                    asked.verdict().mismatches().stream()
                            .map(words::text)
                            .collect(Collectors.joining("; "));
            case Error error -> words.text(error.problem().message());
        };
    }

    default JUnitXml.Case junit(Terminal terminal) {
        String said = said(terminal.words());
        return switch (this) {
            case Error error ->
                    new JUnitXml.Case(
                            name(),
                            JUnitXml.Ending.BROKEN,
                            said,
                            terminal.text(error.problem()),
                            0);
            case Asked asked ->
                    new JUnitXml.Case(
                            name(),
                            asked.verdict().isPassed()
                                    ? JUnitXml.Ending.PASSED
                                    : JUnitXml.Ending.FAILED,
                            said,
                            said,
                            asked.nanos());
        };
    }
}
