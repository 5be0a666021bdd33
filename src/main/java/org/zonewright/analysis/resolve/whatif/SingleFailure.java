package org.zonewright.analysis.resolve.whatif;

import org.zonewright.analysis.resolve.Flow;
import org.zonewright.analysis.resolve.Fraction;

/// What one failure alone does to the answers to a question.
///
/// @param flow what the client in question gets then
/// @param moved the share of the world's answers that are others than before, 0 to 1
/// @param hit the share of the world's answers that are now dead or none and were not before
public record SingleFailure(
        Failure failure, Flow flow, Verdict verdict, Fraction moved, Fraction hit) {

    public enum Verdict {
        /// No client gets another answer.
        IDLE,
        /// Answers change, and all that came before still come from what works.
        SURVIVED,
        /// Some clients get the address of something that is down.
        DEAD,
        /// Some clients get no answer.
        SILENT;

        public boolean isBad() {
            return this == DEAD || this == SILENT;
        }
    }
}
