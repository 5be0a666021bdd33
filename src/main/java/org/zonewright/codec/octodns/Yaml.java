package org.zonewright.codec.octodns;

import java.util.List;
import java.util.Optional;

/// A value of a YAML document with its place. An aliased value is one object in several places.
sealed interface Yaml {

    /// Offset of its first character.
    int at();

    /// How many values it holds with itself, aliases followed.
    long size();

    record Text(int at, String text) implements Yaml {
        @Override
        public long size() {
            return 1;
        }
    }

    record Nothing(int at) implements Yaml {
        @Override
        public long size() {
            return 1;
        }
    }

    record Listing(int at, List<Yaml> all, long size) implements Yaml {}

    record Member(int at, String name, Yaml value) {}

    record Mapping(int at, List<Member> members, long size) implements Yaml {

        Optional<Yaml> get(String name) {
            return members.stream()
                    .filter(member -> member.name().equals(name))
                    .map(Member::value)
                    .filter(value -> !(value instanceof Nothing))
                    .findFirst();
        }

        Optional<String> text(String name) {
            return get(name).flatMap(Yaml::plain);
        }

        Optional<Mapping> mapping(String name) {
            return get(name).flatMap(Yaml::asMapping);
        }
    }

    default Optional<Mapping> asMapping() {
        return this instanceof Mapping it ? Optional.of(it) : Optional.empty();
    }

    default Optional<String> plain() {
        return this instanceof Text(_, String text) ? Optional.of(text) : Optional.empty();
    }

    /// The items of a list; a value that is none is a list of one.
    default List<Yaml> items() {
        return switch (this) {
            case Listing(_, List<Yaml> all, _) -> all;
            case Nothing _ -> List.of();
            case Text _, Mapping _ -> List.of(this);
        };
    }
}
