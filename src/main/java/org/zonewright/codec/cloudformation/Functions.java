package org.zonewright.codec.cloudformation;

import org.zonewright.codec.tree.Node;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// CloudFormation's intrinsic functions in both spellings, `{"Ref": …}` and `!Ref …`. What the
/// template itself says is put in place of them: defaults of parameters, `Fn::Sub` of those,
/// `Fn::Join` of texts. Others stay as tagged values.
final class Functions {

    static final String REF = "Ref";
    static final String GET_ATT = "GetAtt";

    private static final String NO_VALUE = "AWS::NoValue";
    private static final String LONG_FORM = "Fn::";

    private static final String CHECK_ID = "HealthCheckId";

    private final Map<String, String> parameters = new HashMap<>();
    private final Map<String, String> checks;

    /// @param checks ids of the template's health checks by logical id
    Functions(Node.Obj template, Map<String, String> checks) {
        this.checks = checks;
        parameters.putAll(checks);
        parameters.putAll(
                template.object("Parameters").stream()
                        .flatMap(all -> all.members().stream())
                        .filter(member -> defaultOf(member).isPresent())
                        .collect(
                                Collectors.toMap(
                                        Node.Member::name,
                                        member -> defaultOf(member).orElseThrow(),
                                        (first, _) -> first)));
    }

    private static Optional<String> defaultOf(Node.Member parameter) {
        return parameter.value().asObject().flatMap(object -> object.text("Default"));
    }

    /// The value with its functions worked out as far as that can be done.
    Node resolve(Node value) {
        return switch (value) {
            case Node.Obj object when functionOf(object).isPresent() ->
                    call(functionOf(object).orElseThrow());
            case Node.Obj object ->
                    new Node.Obj(
                            object.at(),
                            object.members().stream()
                                    .map(
                                            member ->
                                                    new Node.Member(
                                                            member.at(),
                                                            member.name(),
                                                            resolve(member.value())))
                                    .toList());
            case Node.Arr list ->
                    new Node.Arr(list.at(), list.values().stream().map(this::resolve).toList());
            case Node.Tagged tagged -> call(tagged);
            case Node.Scalar _, Node.Nothing _ -> value;
        };
    }

    private static Optional<Node.Tagged> functionOf(Node.Obj object) {
        if (object.members().size() != 1) {
            return Optional.empty();
        }
        Node.Member only = object.members().getFirst();
        boolean isFunction = only.name().equals(REF) || only.name().startsWith(LONG_FORM);
        return isFunction
                ? Optional.of(
                        new Node.Tagged(
                                object.at(),
                                only.name().replaceFirst("^" + LONG_FORM, ""),
                                only.value()))
                : Optional.empty();
    }

    private Node call(Node.Tagged function) {
        var resolved = new Node.Tagged(function.at(), function.tag(), resolve(function.value()));
        return switch (function.tag()) {
            case REF -> ref(resolved);
            case "Sub" -> sub(resolved);
            case "Join" -> join(resolved);
            case GET_ATT -> attribute(resolved);
            default -> resolved;
        };
    }

    private Node ref(Node.Tagged ref) {
        String name = ref.value().asText().orElse("");
        if (name.equals(NO_VALUE)) {
            return new Node.Nothing(ref.at());
        }
        return parameters.containsKey(name) ? text(ref.at(), parameters.get(name)) : ref;
    }

    /// Of what has an id in the template: a health check's.
    private Node attribute(Node.Tagged get) {
        String path =
                get.value()
                        .asText()
                        .orElseGet(
                                () ->
                                        get.value().items().stream()
                                                .flatMap(part -> part.asText().stream())
                                                .collect(Collectors.joining(".")));
        String label = path.replaceFirst("\\..*", "");
        return checks.containsKey(label) && path.equals(label + "." + CHECK_ID)
                ? text(get.at(), checks.get(label))
                : get;
    }

    private Node sub(Node.Tagged sub) {
        Optional<String> pattern = sub.value().asText();
        if (pattern.isEmpty()) {
            return sub;
        }
        String from = pattern.get();
        var out = new StringBuilder();
        int at = 0;
        for (int open = from.indexOf("${"); open >= 0; open = from.indexOf("${", at)) {
            int close = from.indexOf('}', open);
            if (close < 0) {
                break;
            }
            String name = from.substring(open + 2, close).strip();
            out.append(from, at, open);
            if (name.startsWith("!")) {
                out.append("${").append(name, 1, name.length()).append('}');
            } else if (parameters.containsKey(name)) {
                out.append(parameters.get(name));
            } else {
                return sub;
            }
            at = close + 1;
        }
        return text(sub.at(), out.append(from, at, from.length()).toString());
    }

    private static Node join(Node.Tagged join) {
        List<Node> parts = join.value().items();
        if (parts.size() != 2) {
            return join;
        }
        Optional<String> delimiter = parts.get(0).asText();
        List<Node> items = parts.get(1).items();
        List<String> texts = items.stream().flatMap(item -> item.asText().stream()).toList();
        return delimiter.isPresent()
                        && parts.get(1) instanceof Node.Arr
                        && texts.size() == items.size()
                ? text(join.at(), String.join(delimiter.get(), texts))
                : join;
    }

    private static Node text(int at, String text) {
        return new Node.Scalar(at, text, Node.Scalar.Kind.TEXT);
    }
}
