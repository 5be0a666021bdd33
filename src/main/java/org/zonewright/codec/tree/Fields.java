package org.zonewright.codec.tree;

import org.zonewright.codec.SourceText;
import org.zonewright.model.zone.Phrase;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// The members of one object, asked for by name and kind. What is of another kind is a problem and
/// makes the whole object unusable.
public final class Fields {

    /// Hears what is wrong, with the offset of the token that shows it.
    public interface Problems {
        void add(int at, Phrase message);
    }

    /// How a format spells that a member is absent, other than by leaving it out.
    public enum Absence {
        NULL,
        /// A null, an empty text or an empty list.
        EMPTY
    }

    private static final int MOST_DIGITS = 18;

    private final Node.Obj object;
    private final SourceText source;
    private final Absence absence;
    private final Problems problems;
    private final Trouble trouble;

    /// Shared by an object and those inside it.
    private static final class Trouble {
        private boolean found;
    }

    public Fields(Node.Obj object, SourceText source, Absence absence, Problems problems) {
        this(object, source, absence, problems, new Trouble());
    }

    private Fields(
            Node.Obj object,
            SourceText source,
            Absence absence,
            Problems problems,
            Trouble trouble) {
        this.object = object;
        this.source = source;
        this.absence = absence;
        this.problems = problems;
        this.trouble = trouble;
    }

    /// Whether something in it, or in what was asked from it, was a problem.
    public boolean isSpoilt() {
        return trouble.found;
    }

    /// Offset of the object.
    public int at() {
        return object.at();
    }

    /// Offset of a member's value, or of the object if it has none.
    public int at(String name) {
        return object.get(name).map(Node::at).orElse(object.at());
    }

    public boolean has(String name) {
        return present(name).isPresent();
    }

    /// A text; numbers and truth values as they are spelled.
    public Optional<String> text(String name) {
        return present(name).flatMap(node -> scalar(name, node).map(Node.Scalar::text));
    }

    /// A text that must be there.
    public Optional<String> need(String name) {
        if (!has(name)) {
            spoil(at(name), Phrase.of("codec.missing", name));
        }
        return text(name);
    }

    /// A whole number, also spelled as a text.
    public Optional<Long> whole(String name) {
        return present(name)
                .flatMap(node -> scalar(name, node))
                .flatMap(
                        scalar -> {
                            Optional<Long> number = whole(scalar);
                            if (number.isEmpty()) {
                                wrong(scalar, "codec.expected-whole", name);
                            }
                            return number;
                        });
    }

    private static Optional<Long> whole(Node.Scalar scalar) {
        try {
            var number = new BigDecimal(scalar.text().strip());
            boolean within = number.precision() - number.scale() <= MOST_DIGITS + 1;
            return within && scalar.kind() != Node.Scalar.Kind.TRUTH
                    ? Optional.of(number.longValueExact())
                    : Optional.empty();
        } catch (ArithmeticException | NumberFormatException _) {
            return Optional.empty();
        }
    }

    /// True or false, also spelled as a text.
    public Optional<Boolean> truth(String name) {
        return present(name)
                .flatMap(node -> scalar(name, node))
                .flatMap(
                        scalar ->
                                switch (scalar.text()) {
                                    case "true" -> Optional.of(true);
                                    case "false" -> Optional.of(false);
                                    default -> wrong(scalar, "codec.expected-truth", name);
                                });
    }

    public Optional<Fields> object(String name) {
        return present(name).flatMap(node -> object(name, node));
    }

    private Optional<Fields> object(String name, Node node) {
        return node instanceof Node.Obj inner
                ? Optional.of(new Fields(inner, source, absence, problems, trouble))
                : wrong(node, "codec.expected-object", name);
    }

    /// The objects in a list.
    public List<Fields> objects(String name) {
        return list(name, item -> object(name, item));
    }

    /// The texts in a list.
    public List<String> texts(String name) {
        return list(name, item -> scalar(name, item).map(Node.Scalar::text));
    }

    private <T> List<T> list(String name, Function<Node, Optional<T>> each) {
        Optional<Node> node = present(name);
        if (node.isPresent() && !(node.get() instanceof Node.Arr)) {
            wrong(node.get(), "codec.expected-list", name);
        }
        var out = new ArrayList<T>();
        node.stream()
                .flatMap(list -> list.items().stream())
                .forEach(item -> each.apply(item).ifPresent(out::add));
        return out;
    }

    private Optional<Node> present(String name) {
        return object.get(name).filter(this::saysSomething);
    }

    private boolean saysSomething(Node node) {
        return switch (node) {
            case Node.Nothing _ -> false;
            case Node.Scalar scalar -> absence == Absence.NULL || !scalar.text().isEmpty();
            case Node.Arr list -> absence == Absence.NULL || !list.values().isEmpty();
            case Node.Obj _, Node.Tagged _ -> true;
        };
    }

    private Optional<Node.Scalar> scalar(String name, Node node) {
        return node instanceof Node.Scalar scalar
                ? Optional.of(scalar)
                : wrong(node, "codec.expected-text", name);
    }

    private <T> Optional<T> wrong(Node found, String key, String name) {
        if (found instanceof Node.Tagged(int at, String tag, _)) {
            return spoil(at, Phrase.of("iac.not-literal", name, tag));
        }
        return spoil(found.at(), Phrase.of(key, name, source.token(found.at())));
    }

    /// Says that something is wrong with the object.
    ///
    /// @return nothing
    public <T> Optional<T> spoil(int at, Phrase message) {
        trouble.found = true;
        problems.add(at, message);
        return Optional.empty();
    }
}
