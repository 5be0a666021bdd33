package org.zonewright.analysis.plan.answers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.zonewright.analysis.resolve.AnswerSpace;
import org.zonewright.analysis.resolve.Question;
import org.zonewright.analysis.resolve.World;
import org.zonewright.model.edit.ZoneDiff;

import java.util.Random;
import java.util.stream.LongStream;

/// Two zones answer a question otherwise if and only if it falls into a class that the diff has;
/// ANY only if.
class AnswerDiffPropertiesTest {

    private static final World WORLD = World.ofAws();
    private static final int QUESTIONS = 100;

    static LongStream seeds() {
        return LongStream.range(0, 300);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aQuestionIsReportedIfAndOnlyIfItsAnswersDiffer(long seed) {
        check(seed, QUESTIONS);
    }

    /// Tries random questions on one random pair of zones.
    static void check(long seed, int count) {
        RandomPairs.Pair pair = RandomPairs.of(seed);
        AnswerDiff diff = diff(pair);
        var members = new Membership(diff, pair.base(), pair.draft(), WORLD);
        var before = AnswerSpace.of(pair.base(), WORLD);
        var after = AnswerSpace.of(pair.draft(), WORLD);
        var questions = new RandomQuestions(new Random(seed));
        for (int i = 0; i < count; i++) {
            Question question = questions.next();
            boolean differs = !before.reply(question).sameAs(after.reply(question));
            if (differs || !question.type().equals(Question.ANY)) {
                assertEquals(
                        differs,
                        members.of(question).isPresent(),
                        () ->
                                question
                                        + "\n"
                                        + before.reply(question)
                                        + "\n"
                                        + after.reply(question));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whatIsReportedCanBeAskedAndIsAsItSays(long seed) {
        RandomPairs.Pair pair = RandomPairs.of(seed);
        var before = AnswerSpace.of(pair.base(), WORLD);
        var after = AnswerSpace.of(pair.draft(), WORLD);
        for (AnswerChange change : diff(pair).changes()) {
            assertEquals(change.before(), before.reply(change.question()));
            assertEquals(change.after(), after.reply(change.question()));
        }
    }

    @Test
    void theRandomZonesHaveWhatTheyShould() {
        long changes = seeds().map(seed -> diff(RandomPairs.of(seed)).questions()).sum();
        long aside = seeds().map(seed -> diff(RandomPairs.of(seed)).questionsAside()).sum();

        assertTrue(changes > 1000, () -> changes + " changes");
        assertTrue(aside > 100, () -> aside + " side effects");
    }

    private static AnswerDiff diff(RandomPairs.Pair pair) {
        return new AnswerDiffer(pair.base(), WORLD)
                .diff(ZoneDiff.between(pair.base(), pair.draft()), pair.draft());
    }
}
