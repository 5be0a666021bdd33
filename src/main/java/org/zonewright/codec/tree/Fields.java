package org.zonewright.codec.tree;

import org.zonewright.codec.SourceText;
import org.zonewright.model.zone.Phrase;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// The members of one object, asked for by name and kind. What is of another kind is a problem and
/// makes the whole object unusable. A null, an empty text and an empty list count as absent: states
/// and templates spell absence so.
public final class Fields {

    /// Hears what is wrong, with the offset of the token that shows it.
    public interface Problems {
        void add(int at, Phrase message);
    }

    private static final int MOST_DIGITS = 18;

    private final Node.Obj object;
    private final SourceText source;
    private final Problems problems;
    private final Trouble trouble;

    /// Shared by an object and those inside it.
    private static final class Trouble {
        private boolean found;
    }

    public Fields(Node.Obj object, SourceText source, Problems problems) {
        this(object, source, problems, new Trouble());
    }

    private Fields(Node.Obj object, SourceText source, Problems problems, Trouble trouble) {
        this.object = object;
        this.source = source;
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
                ? Optional.of(new Fields(inner, source, problems, trouble))
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
        return object.get(name).filter(Fields::saysSomething);
    }

    private static boolean saysSomething(Node node) {
        return switch (node) {
            case Node.Nothing _ -> false;
            case Node.Scalar scalar -> !scalar.text().isEmpty();
            case Node.Arr list -> !list.values().isEmpty();
            case Node.Obj _, Node.Tagged _ -> true;
        };
    }

    private Optional<Node.Scalar> scalar(String name, Node node) {
        return node instanceof Node.Scalar scalar
                ? Optional.of(scalar)
                : wrong(node, "codec.expected-text", name);
    }

    private <T> Optional<T> wrong(Node found, String key, String name) {
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
