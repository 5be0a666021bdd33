package org.zonewright.codec.route53;

import java.util.List;
import java.util.Optional;

/// A JSON value and where in its text it stands, so that everything about it can be said with a
/// place and kept as it was spelled.
sealed interface Json {

    /// Offset of its first character.
    int start();

    /// Offset behind its last character.
    int end();

    record Obj(int start, int end, List<Member> members) implements Json {

        /// The first member of this name; none if it is missing or null.
        Optional<Json> get(String name) {
            for (Member member : members) {
                if (member.name().equals(name)) {
                    return member.value() instanceof Null
                            ? Optional.empty()
                            : Optional.of(member.value());
                }
            }
            return Optional.empty();
        }

        Optional<String> text(String name) {
            return get(name)
                    .flatMap(
                            value ->
                                    value instanceof Text text
                                            ? Optional.of(text.text())
                                            : Optional.empty());
        }
    }

    /// @param at offset of the name's opening quote
    record Member(String name, int at, Json value) {}

    record Arr(int start, int end, List<Json> items) implements Json {}

    record Text(int start, int end, String text) implements Json {}

    /// A number; what it is, only its text says.
    record Num(int start, int end) implements Json {}

    record Bool(int start, int end, boolean value) implements Json {}

    record Null(int start, int end) implements Json {}
}
