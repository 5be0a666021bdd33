package org.zonewright.model.aws;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// An object of a table in JSON; a member that is absent or of another kind counts as empty.
record Node(Map<String, Object> members) {

    static Node of(Object value) {
        return value instanceof Node node ? node : new Node(Map.of());
    }

    Set<String> names() {
        return members.keySet();
    }

    boolean has(String member) {
        return members.containsKey(member);
    }

    @Nullable Object member(String name) {
        return members.get(name);
    }

    Optional<String> text(String member) {
        return members.get(member) instanceof String text ? Optional.of(text) : Optional.empty();
    }

    Optional<Long> number(String member) {
        return members.get(member) instanceof Long number ? Optional.of(number) : Optional.empty();
    }

    Node object(String member) {
        return members.get(member) instanceof Node node ? node : new Node(Map.of());
    }

    List<Node> objects(String member) {
        return items(member).stream().map(Node::of).toList();
    }

    List<String> strings(String member) {
        return items(member).stream().map(Object::toString).toList();
    }

    private List<?> items(String member) {
        return members.get(member) instanceof List<?> list ? list : List.of();
    }
}
