package org.zonewright.analysis.plan.answers;

import org.junit.jupiter.api.Test;

/// A million random questions, of which each is answered otherwise if and only if the diff has it.
class MillionQuestionsBenchmark {

    private static final int PAIRS = 10_000;
    private static final int QUESTIONS = 100;

    /// Behind those that the tests try.
    private static final long FIRST_SEED = 1_000_000;

    @Test
    void theDiffHasWhatDiffersAndNothingElse() {
        for (int i = 0; i < PAIRS; i++) {
            AnswerDiffPropertiesTest.check(FIRST_SEED + i, QUESTIONS);
        }
        System.out.printf("%d questions to %d pairs of zones%n", PAIRS * QUESTIONS, PAIRS);
    }
}
