package org.zonewright.codec.route53;

import org.zonewright.codec.SourceText;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;

/// An object of a zone file with some members said anew: what nobody speaks of stays, in its place.
final class Patch {

    private record Said(String name, String json) {}

    private final List<Said> members = new ArrayList<>();
    private final Optional<Json.Obj> old;
    private int last = -1;

    /// @param old what stood there; nothing for an object that is new
    Patch(SourceText source, Optional<Json.Obj> old) {
        this.old = old;
        old.map(Json.Obj::members)
                .orElse(List.of())
                .forEach(
                        member ->
                                members.add(
                                        new Said(
                                                member.name(),
                                                JsonText.compact(source, member.value()))));
    }

    /// Says a member, in its place or else behind the member said last; takes it away if it has no
    /// value any more, but for a null that was there.
    Patch set(String name, Optional<String> json) {
        int at = indexOf(name);
        if (at < 0) {
            json.ifPresent(value -> members.add(++last, new Said(name, value)));
        } else if (json.isPresent()) {
            members.set(at, new Said(name, json.get()));
            last = at;
        } else if (members.get(at).json().equals("null")) {
            last = at;
        } else {
            members.remove(at);
        }
        return this;
    }

    Patch text(String name, Optional<String> text) {
        return set(name, text.map(JsonText::quote));
    }

    Patch text(String name, String text) {
        return text(name, Optional.of(text));
    }

    /// A list of texts; an empty one is left out.
    Patch texts(String name, List<String> texts) {
        String list = "[" + String.join(",", texts.stream().map(JsonText::quote).toList()) + "]";
        return set(name, texts.isEmpty() ? Optional.empty() : Optional.of(list));
    }

    /// What stood there.
    Optional<Json.Obj> old() {
        return old;
    }

    private int indexOf(String name) {
        for (int i = 0; i < members.size(); i++) {
            if (members.get(i).name().equals(name)) {
                return i;
            }
        }
        return -1;
    }

    /// The object; nothing if it has no members left.
    Optional<String> json() {
        if (members.isEmpty()) {
            return Optional.empty();
        }
        List<String> texts =
                members.stream()
                        .map(said -> JsonText.quote(said.name()) + ":" + said.json())
                        .toList();
        return Optional.of("{" + String.join(",", texts) + "}");
    }

    /// A list of objects said anew: each is a patch of the old one that has its key; old ones that
    /// cannot be read have none and stay, at the end.
    ///
    /// @return nothing for a list without elements
    static <T, K> Optional<String> list(
            SourceText source, Optional<Json> old, Elements<T, K> elements, List<T> now) {
        Map<K, Deque<Json.Obj>> known = new HashMap<>();
        var result = new ArrayList<String>();
        var strange = new ArrayList<String>();
        List<Json> items = old.orElse(null) instanceof Json.Arr list ? list.items() : List.of();
        for (Json item : items) {
            Optional<K> key =
                    item instanceof Json.Obj object
                            ? elements.oldKey().apply(object)
                            : Optional.empty();
            if (key.isPresent() && item instanceof Json.Obj object) {
                known.computeIfAbsent(key.get(), _ -> new ArrayDeque<>()).add(object);
            } else {
                strange.add(JsonText.compact(source, item));
            }
        }
        for (T element : now) {
            Deque<Json.Obj> same = known.get(elements.key().apply(element));
            var patch = new Patch(source, Optional.ofNullable(same).map(Deque::poll));
            elements.fill().accept(patch, element);
            patch.json().ifPresent(result::add);
        }
        result.addAll(strange);
        return result.isEmpty()
                ? Optional.empty()
                : Optional.of("[" + String.join(",", result) + "]");
    }

    /// How the elements of a list are known again and said.
    record Elements<T, K>(
            Function<T, K> key,
            Function<Json.Obj, Optional<K>> oldKey,
            BiConsumer<Patch, T> fill) {}
}
