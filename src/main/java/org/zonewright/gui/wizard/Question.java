package org.zonewright.gui.wizard;

import java.util.List;

/// One thing that a wizard asks.
///
/// @param id unique in its wizard; stands in node ids and in message keys
/// @param choices of [Shape#CHOICE], each with words of its own; suggestions of the others
/// @param usual the answer while nobody has given another; `true` or `false` of [Shape#SWITCH]
record Question(String id, Shape shape, List<String> choices, String usual) {

    enum Shape {
        TEXT,
        /// A name, relative to the zone; the zone's own names complete it.
        NAME,
        /// One of a few.
        CHOICE,
        SWITCH,
        /// Any number of texts, parted by blanks or commas.
        LIST
    }

    Question {
        choices = List.copyOf(choices);
    }

    static Question text(String id, String usual, String... suggestions) {
        return new Question(id, Shape.TEXT, List.of(suggestions), usual);
    }

    static Question name(String id, String usual) {
        return new Question(id, Shape.NAME, List.of(), usual);
    }

    /// @param choices the usual one first
    static Question choice(String id, String... choices) {
        return new Question(id, Shape.CHOICE, List.of(choices), choices[0]);
    }

    static Question on(String id, boolean usual) {
        return new Question(id, Shape.SWITCH, List.of(), String.valueOf(usual));
    }

    /// The same where another answer is usual.
    Question withUsual(String answer) {
        return new Question(id, shape, choices, answer);
    }

    static Question list(String id, String... suggestions) {
        return new Question(id, Shape.LIST, List.of(suggestions), "");
    }
}
