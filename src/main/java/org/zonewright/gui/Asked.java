package org.zonewright.gui;

import org.zonewright.analysis.resolve.WrittenQuestion;

import java.util.Optional;

/// A question that another view hands to the query view, as text: the query view says what is wrong
/// with it.
///
/// @param name an owner name, absolute or relative to the zone
/// @param type a mnemonic such as `AAAA`
/// @param place where the client is, as records say it, such as `eu-central-1`; empty for the place
///   asked from before
/// @param exact the whole question, where more of it is known than that
public record Asked(
        String name, String type, Optional<String> place, Optional<WrittenQuestion> exact) {

    public Asked(String name, String type, Optional<String> place) {
        this(name, type, place, Optional.empty());
    }

    /// A question of which nothing is left as it was.
    public static Asked exactly(WrittenQuestion question) {
        return new Asked(
                question.name().canonical(),
                question.type().mnemonic(),
                Optional.empty(),
                Optional.of(question));
    }

    /// From the place asked from before.
    public Asked(String name, String type) {
        this(name, type, Optional.empty());
    }
}
