package org.zonewright.codec.question;

import org.zonewright.analysis.resolve.Expectation;
import org.zonewright.codec.Problem;

import java.util.List;

/// One expectation of a file: as it is written, and what it says.
public sealed interface Saved {

    /// Its JSON text, an object where it could be read.
    String json();

    /// What people know it by; empty if it does not say.
    String name();

    /// @param doubts what of it is not checked, as nobody knows what it means
    record Readable(Expectation expectation, List<Problem> doubts, String json) implements Saved {
        public Readable {
            doubts = List.copyOf(doubts);
        }

        @Override
        public String name() {
            return expectation.name();
        }
    }

    /// One that cannot be asked; kept all the same.
    record Broken(String name, Problem problem, String json) implements Saved {}
}
