package org.zonewright.codec.tree;

import java.util.List;
import java.util.Optional;

/// A value of a structured text.
public sealed interface Node {

    /// Offset of its first token in the text.
    int at();

    /// The members in their order; the first of a name counts.
    record Obj(int at, List<Member> members) implements Node {
        public Obj {
            members = List.copyOf(members);
        }

        /// The value of a member, also if it is null.
        public Optional<Node> get(String name) {
            return member(name).map(Member::value);
        }

        /// The value of a member if it is an object.
        public Optional<Obj> object(String name) {
            return get(name).flatMap(Node::asObject);
        }

        /// The items of a member if it is a list; else none.
        public List<Node> list(String name) {
            return get(name).map(Node::items).orElse(List.of());
        }

        /// The text of a member if it is a plain value.
        public Optional<String> text(String name) {
            return get(name).flatMap(Node::asText);
        }

        public Optional<Member> member(String name) {
            return members.stream().filter(member -> member.name().equals(name)).findFirst();
        }
    }

    /// @param at offset of the name
    record Member(int at, String name, Node value) {}

    record Arr(int at, List<Node> values) implements Node {
        public Arr {
            values = List.copyOf(values);
        }
    }

    /// A text, a number or a truth value, as it is spelled.
    record Scalar(int at, String text, Kind kind) implements Node {
        public enum Kind {
            TEXT,
            NUMBER,
            TRUTH
        }
    }

    record Nothing(int at) implements Node {}

    /// A YAML value with a tag of its own, such as `!Ref Zone`.
    ///
    /// @param tag without the exclamation mark
    record Tagged(int at, String tag, Node value) implements Node {}

    default Optional<Obj> asObject() {
        return this instanceof Obj object ? Optional.of(object) : Optional.empty();
    }

    default List<Node> items() {
        return this instanceof Arr list ? list.values() : List.of();
    }

    default Optional<String> asText() {
        return this instanceof Scalar scalar ? Optional.of(scalar.text()) : Optional.empty();
    }
}
