package org.zonewright.gui.query;

import org.zonewright.analysis.resolve.Client;
import org.zonewright.analysis.resolve.Expectation;
import org.zonewright.analysis.resolve.Expectation.Expected;
import org.zonewright.analysis.resolve.Outcome;
import org.zonewright.analysis.resolve.Question;
import org.zonewright.analysis.resolve.ResourceRecord;
import org.zonewright.analysis.resolve.Response.Rcode;
import org.zonewright.analysis.resolve.WrittenQuestion;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// Makes expectations of what zones answer at present.
final class Present {

    private Present() {}

    /// Expects what can come now, and nothing else.
    ///
    /// @param outcomes all of them; where chance picks among too many, only the code is expected
    static Expectation expectation(Question question, List<Outcome> outcomes, String name) {
        var written =
                new WrittenQuestion(
                        question.name(),
                        question.type(),
                        Optional.of(question.client()).filter(c -> !c.equals(Client.UNKNOWN)),
                        Optional.of(question.unhealthy()).filter(ids -> !ids.isEmpty()),
                        Optional.empty(),
                        Optional.of(question.view()).filter(v -> v == Question.View.PRIVATE));
        return new Expectation(name, written, expected(outcomes));
    }

    private static Expected expected(List<Outcome> outcomes) {
        List<Rcode> codes = outcomes.stream().map(Outcome::rcode).distinct().toList();
        boolean isListed = outcomes.stream().allMatch(outcome -> outcome.partly().isEmpty());
        List<List<String>> answers =
                outcomes.stream()
                        .map(Outcome::answer)
                        .map(Present::data)
                        .distinct()
                        .collect(Collectors.toList());
        boolean isOne = answers.size() == 1;
        return new Expected(
                codes.size() == 1 ? Optional.of(codes.getFirst()) : Optional.empty(),
                isListed && isOne ? Optional.of(answers.getFirst()) : Optional.empty(),
                isListed && !isOne ? Optional.of(answers) : Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private static List<String> data(List<ResourceRecord> answer) {
        return answer.stream().map(ResourceRecord::rdata).distinct().sorted().toList();
    }
}
