package org.zonewright.gui.query;

import org.zonewright.analysis.resolve.Fraction;
import org.zonewright.analysis.resolve.Outcome;
import org.zonewright.analysis.resolve.Question;
import org.zonewright.analysis.resolve.Resolver;
import org.zonewright.analysis.resolve.Response;
import org.zonewright.analysis.resolve.Response.Rcode;
import org.zonewright.analysis.resolve.Step;
import org.zonewright.gui.PlaceChoice;
import org.zonewright.model.zone.Phrase;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// What clients in one place get.
///
/// @param draft answers with their shares, or what they get instead of an answer
/// @param base the same from the zone as it was opened
/// @param fails whether some of them get no answer that means anything
/// @param why why they get none, where the draft says so
record WorldRow(PlaceChoice place, String draft, String base, boolean fails, Optional<Phrase> why) {

    /// Cities far from one another, of five continents.
    static final List<String> FAR_APART =
            List.of("eu-central-1", "us-east-1", "sa-east-1", "ap-southeast-2", "ap-northeast-1");

    private static final Set<Rcode> ANSWERS = Set.of(Rcode.NOERROR, Rcode.NXDOMAIN);

    /// @param question from there
    static WorldRow of(PlaceChoice place, Question question, Resolver before, Resolver after) {
        List<Outcome> draft = after.distribution(question);
        boolean fails = draft.stream().anyMatch(outcome -> !ANSWERS.contains(outcome.rcode()));
        return new WorldRow(
                place,
                text(draft),
                before == after ? text(draft) : text(before.distribution(question)),
                fails,
                fails ? why(after.answer(question)) : Optional.empty());
    }

    private static Optional<Phrase> why(Response response) {
        return response.steps().stream()
                .filter(step -> step.kind() == Step.Kind.SERVFAIL)
                .map(Step::why)
                .findFirst();
    }

    boolean differs() {
        return !draft.equals(base);
    }

    private static String text(List<Outcome> outcomes) {
        return outcomes.stream().map(WorldRow::text).collect(Collectors.joining(", "));
    }

    private static String text(Outcome outcome) {
        String label = ShareRows.label(outcome);
        return outcome.share().equals(Fraction.ONE) ? label : label + " " + outcome.share();
    }
}
