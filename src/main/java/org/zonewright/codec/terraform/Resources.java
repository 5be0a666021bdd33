package org.zonewright.codec.terraform;

import org.zonewright.codec.tree.Node;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The resources of a document: of the state or the plan's outcome that `terraform show -json`
/// prints, or of a state of version 4. Zones also from what a plan started with, for the data
/// sources that it read.
final class Resources {

    private final List<Resource> found = new ArrayList<>();
    private final List<Node.Obj> without = new ArrayList<>();

    /// What a plan does not know yet, by whole address.
    private final Map<String, Node.Obj> unknown = new HashMap<>();

    private Resources() {}

    static Resources of(Node.Obj document) {
        var resources = new Resources();
        for (Node item : document.list("resource_changes")) {
            item.asObject().ifPresent(resources::note);
        }
        document.object("planned_values")
                .or(() -> document.object("values"))
                .ifPresent(resources::values);
        document.object("prior_state")
                .flatMap(state -> state.object("values"))
                .ifPresent(resources::priorZones);
        resources.state(document);
        return resources;
    }

    List<Resource> all() {
        return found;
    }

    /// Those of Route 53 that have no attributes in the document.
    List<Node.Obj> without() {
        return without;
    }

    private void note(Node.Obj change) {
        change.object("change")
                .flatMap(it -> it.object("after_unknown"))
                .ifPresent(it -> change.text("address").ifPresent(at -> unknown.put(at, it)));
    }

    private void values(Node.Obj values) {
        values.object("root_module").ifPresent(root -> module(root, ""));
    }

    private void priorZones(Node.Obj values) {
        var prior = new Resources();
        prior.values(values);
        prior.found.stream()
                .filter(resource -> resource.type().equals(Resource.ZONE))
                .forEach(found::add);
    }

    private void module(Node.Obj module, String path) {
        for (Node item : module.list("resources")) {
            item.asObject().ifPresent(resource -> add(resource, path));
        }
        for (Node item : module.list("child_modules")) {
            item.asObject().ifPresent(child -> module(child, child.text("address").orElse(path)));
        }
    }

    private void add(Node.Obj resource, String path) {
        String index = resource.text("index").orElse("");
        Optional<Node.Obj> values = resource.object("values");
        if (values.isPresent()) {
            add(resource, path, index, values.get());
        } else if (resource.text("type").orElse("").startsWith("aws_route53_")) {
            without.add(resource);
        }
    }

    private void add(Node.Obj resource, String path, String index, Node.Obj values) {
        String type = resource.text("type").orElse("");
        String name = resource.text("name").orElse("");
        boolean data = resource.text("mode").filter("data"::equals).isPresent();
        found.add(
                new Resource(
                        path,
                        (data ? "data." : "") + type + "." + name,
                        index,
                        type,
                        values,
                        resource.text("address").map(unknown::get)));
    }

    private void state(Node.Obj document) {
        for (Node item : document.list("resources")) {
            item.asObject().ifPresent(this::instances);
        }
    }

    private void instances(Node.Obj resource) {
        String path = resource.text("module").orElse("");
        for (Node item : resource.list("instances")) {
            Optional<Node.Obj> instance = item.asObject();
            String index = instance.flatMap(it -> it.text("index_key")).orElse("");
            instance.flatMap(it -> it.object("attributes"))
                    .ifPresentOrElse(
                            attributes -> add(resource, path, index, attributes),
                            () -> without.add(resource));
        }
    }
}
