package org.zonewright.codec.terraform;

import org.zonewright.codec.tree.Node;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What tells the zones of a document apart: the zone's id, or, before there is one, the address of
/// its resource, which a plan's configuration refers to.
final class ZoneHandles {

    private static final int MOST_STEPS = 20;

    private final Optional<Node.Obj> root;
    private final Map<String, String> byAddress = new HashMap<>();

    /// @param configuration of a plan
    ZoneHandles(Optional<Node.Obj> configuration) {
        root = configuration.flatMap(top -> top.object("root_module"));
    }

    /// The handle of a zone.
    String add(Resource zone) {
        String address = address(path(zone.module()), zone.address());
        String handle = zone.values().text("zone_id").filter(id -> !id.isEmpty()).orElse(address);
        byAddress.put(address, handle);
        return handle;
    }

    /// The handle of a record's zone; empty text if nothing says it.
    String of(Resource record) {
        return record.values()
                .text("zone_id")
                .filter(id -> !id.isEmpty())
                .or(() -> referred(record))
                .orElse("");
    }

    private Optional<String> referred(Resource record) {
        List<String> path = path(record.module());
        return module(path).stream()
                .flatMap(module -> module.list("resources").stream())
                .flatMap(item -> item.asObject().stream())
                .filter(item -> item.text("address").filter(record.address()::equals).isPresent())
                .flatMap(item -> item.object("expressions").stream())
                .flatMap(expressions -> expressions.object("zone_id").stream())
                .findFirst()
                .flatMap(zone -> follow(path, zone, MOST_STEPS));
    }

    private Optional<String> follow(List<String> path, Node.Obj expression, int steps) {
        if (steps == 0) {
            return Optional.empty();
        }
        return expression.list("references").stream()
                .flatMap(reference -> reference.asText().stream())
                .flatMap(reference -> follow(path, reference, steps).stream())
                .findFirst();
    }

    private Optional<String> follow(List<String> path, String reference, int steps) {
        String[] parts = withoutIndexes(reference).split("\\.");
        if (parts[0].equals("var") && parts.length > 1 && !path.isEmpty()) {
            List<String> above = path.subList(0, path.size() - 1);
            return call(above, path.getLast())
                    .flatMap(call -> call.object("expressions"))
                    .flatMap(given -> given.object(parts[1]))
                    .flatMap(given -> follow(above, given, steps - 1));
        }
        if (parts[0].equals("module") && parts.length > 2) {
            var below = new ArrayList<>(path);
            below.add(parts[1]);
            return module(below)
                    .flatMap(module -> module.object("outputs"))
                    .flatMap(outputs -> outputs.object(parts[2]))
                    .flatMap(output -> output.object("expression"))
                    .flatMap(output -> follow(below, output, steps - 1));
        }
        int words = parts[0].equals("data") ? 3 : 2;
        return parts.length < words
                ? Optional.empty()
                : Optional.ofNullable(
                        byAddress.get(
                                address(path, String.join(".", List.of(parts).subList(0, words)))));
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
