package org.zonewright.codec.route53;

import org.jspecify.annotations.Nullable;
import org.zonewright.codec.SourceText;
import org.zonewright.model.zone.Extra;
import org.zonewright.model.zone.Phrase;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/// The members of one object, asked for by name and kind. What is of another kind is noted as a
/// defect, what nobody asked for as an extra.
final class Members {

    /// What is noted of a record set while its objects are read.
    static final class Notes {

        private final List<Extra> extras = new ArrayList<>(0);
        private final Consumer<Defect> told;
        private @Nullable Defect defect;

        Notes() {
            this(_ -> {});
        }

        /// @param told hears of every defect
        Notes(Consumer<Defect> told) {
            this.told = told;
        }

        /// Notes a defect; the first is the one that counts.
        void add(Defect next) {
            told.accept(next);
            if (defect == null) {
                defect = next;
            }
        }

        Optional<Defect> defect() {
            return Optional.ofNullable(defect);
        }

        List<Extra> extras() {
            return extras;
        }
    }

    private final SourceText source;
    private final Json.Obj object;
    private final String path;
    private final Notes notes;

    Members(SourceText source, Json.Obj object, String path, Notes notes) {
        this.source = source;
        this.object = object;
        this.path = path;
        this.notes = notes;
    }

    Json.Obj json() {
        return object;
    }

    int start() {
        return object.start();
    }

    boolean has(String name) {
        return object.get(name).isPresent();
    }

    /// Offset of the member's value, else of the object.
    int at(String name) {
        return object.get(name).map(Json::start).orElse(object.start());
    }

    Optional<String> text(String name) {
        return object.get(name)
                .flatMap(
                        value ->
                                value instanceof Json.Text text
                                        ? Optional.of(text.text())
                                        : wrong(name, value, "codec.expected-text"));
    }

    Optional<Boolean> truth(String name) {
        return object.get(name)
                .flatMap(
                        value ->
                                value instanceof Json.Bool truth
                                        ? Optional.of(truth.value())
                                        : wrong(name, value, "codec.expected-truth"));
    }

    /// A whole number, also one spelled `3e2` or `300.0`.
    Optional<Long> whole(String name) {
        return object.get(name)
                .flatMap(
                        value ->
                                Numbers.whole(source, value)
                                        .or(() -> wrong(name, value, "codec.expected-whole")));
    }

    Optional<Json.Arr> list(String name) {
        return object.get(name)
                .flatMap(
                        value ->
                                value instanceof Json.Arr list
                                        ? Optional.of(list)
                                        : wrong(name, value, "codec.expected-list"));
    }

    /// The object in a member.
    Optional<Members> object(String name) {
        return object.get(name)
                .flatMap(
                        value ->
                                value instanceof Json.Obj inner
                                        ? Optional.of(inside(name, inner))
                                        : wrong(name, value, "codec.expected-object"));
    }

    /// An object within this one, under the path that its extras are kept by.
    Members inside(String name, Json.Obj inner) {
        return new Members(source, inner, path.isEmpty() ? name : path + "/" + name, notes);
    }

    private <T> Optional<T> wrong(String name, Json found, String key) {
        notes.add(Defect.malformed(found.start(), key, name, source.token(found.start())));
        return Optional.empty();
    }

    /// Notes each of these members that is missing: Route 53 demands them.
    void demand(String rule, String... names) {
        for (String name : names) {
            if (!has(name)) {
                notes.add(new Defect(rule, object.start(), Phrase.of("codec.missing", name)));
            }
        }
    }

    /// The text of a member that must be there.
    Optional<String> need(String name) {
        demand(Defect.MALFORMED, name);
        return text(name);
    }

    /// Keeps all members but `said`, the ones whose meaning is in the model, with their places.
    void keepAllBut(Set<String> said) {
        String after = "";
        for (Json.Member member : object.members()) {
            if (said.contains(member.name()) && !(member.value() instanceof Json.Null)) {
                after = member.name();
            } else {
                notes.extras()
                        .add(
                                new Extra(
                                        path,
                                        after,
                                        member.name(),
                                        JsonText.compact(source, member.value())));
            }
        }
    }
}
