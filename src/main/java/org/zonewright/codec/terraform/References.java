package org.zonewright.codec.terraform;

import org.zonewright.codec.tree.Node;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What the configuration of a plan refers to where a value is not known before it is applied.
final class References {

    private static final int MOST_STEPS = 20;

    private final Optional<Node.Obj> root;

    /// @param configuration of a plan
    References(Optional<Node.Obj> configuration) {
        root = configuration.flatMap(top -> top.object("root_module"));
    }

    /// A resource without its indexes, among all modules.
    static String address(Resource resource) {
        return address(path(resource.module()), resource.address());
    }

    /// The address of the resource that an attribute refers to.
    ///
    /// @param known the addresses that count
    Optional<String> of(Resource resource, String attribute, Set<String> known) {
        List<String> path = path(resource.module());
        return module(path).stream()
                .flatMap(module -> module.list("resources").stream())
                .flatMap(item -> item.asObject().stream())
                .filter(item -> item.text("address").filter(resource.address()::equals).isPresent())
                .flatMap(item -> item.object("expressions").stream())
                .flatMap(expressions -> expressions.object(attribute).stream())
                .findFirst()
                .flatMap(zone -> follow(path, zone, known, MOST_STEPS));
    }

    private Optional<String> follow(
            List<String> path, Node.Obj expression, Set<String> known, int steps) {
        if (steps == 0) {
            return Optional.empty();
        }
        return expression.list("references").stream()
                .flatMap(reference -> reference.asText().stream())
                .flatMap(reference -> follow(path, reference, known, steps).stream())
                .findFirst();
    }

    private Optional<String> follow(
            List<String> path, String reference, Set<String> known, int steps) {
        String[] parts = withoutIndexes(reference).split("\\.");
        if (parts[0].equals("var") && parts.length > 1 && !path.isEmpty()) {
            List<String> above = path.subList(0, path.size() - 1);
            return call(above, path.getLast())
                    .flatMap(call -> call.object("expressions"))
                    .flatMap(given -> given.object(parts[1]))
                    .flatMap(given -> follow(above, given, known, steps - 1));
        }
        if (parts[0].equals("module") && parts.length > 2) {
            var below = new ArrayList<>(path);
            below.add(parts[1]);
            return module(below)
                    .flatMap(module -> module.object("outputs"))
                    .flatMap(outputs -> outputs.object(parts[2]))
                    .flatMap(output -> output.object("expression"))
                    .flatMap(output -> follow(below, output, known, steps - 1));
        }
        int words = parts[0].equals("data") ? 3 : 2;
        return parts.length < words
                ? Optional.empty()
                : Optional.of(address(path, String.join(".", List.of(parts).subList(0, words))))
                        .filter(known::contains);
    }

    private Optional<Node.Obj> module(List<String> path) {
        Optional<Node.Obj> module = root;
        for (int i = 0; i < path.size(); i++) {
            module = call(path.subList(0, i), path.get(i)).flatMap(call -> call.object("module"));
        }
        return module;
    }

    private Optional<Node.Obj> call(List<String> path, String name) {
        return module(path)
                .flatMap(module -> module.object("module_calls"))
                .flatMap(calls -> calls.object(name));
    }

    /// The names of the modules of `module.dns["a"].module.zone[0]`.
    private static List<String> path(String module) {
        return List.of(withoutIndexes(module).split("\\.")).stream()
                .filter(part -> !part.equals("module") && !part.isEmpty())
                .toList();
    }

    private static String withoutIndexes(String address) {
        return address.replaceAll("\\[(?:\"(?:[^\"\\\\]|\\\\.)*+\"|[^\"\\]]*+)]", "");
    }

    private static String address(List<String> path, String address) {
        return String.join("/", path) + " " + address;
    }
}
