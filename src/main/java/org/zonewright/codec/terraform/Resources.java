package org.zonewright.codec.terraform;

import org.zonewright.codec.tree.Node;

import java.util.ArrayList;
import java.util.List;

/// The resources of a document: of the state or the plan's outcome that `terraform show -json`
/// prints, or of a state of version 4. Zones also from what a plan started with, for the data
/// sources that it read.
final class Resources {

    private final List<Resource> found = new ArrayList<>();

    private Resources() {}

    static List<Resource> of(Node.Obj document) {
        var resources = new Resources();
        document.object("planned_values")
                .or(() -> document.object("values"))
                .ifPresent(resources::values);
        document.object("prior_state")
                .flatMap(state -> state.object("values"))
                .ifPresent(resources::priorZones);
        resources.state(document);
        return resources.found;
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
        resource.object("values").ifPresent(values -> add(resource, path, values));
    }

    private void add(Node.Obj resource, String path, Node.Obj values) {
        String type = resource.text("type").orElse("");
        String name = resource.text("name").orElse("");
        boolean data = resource.text("mode").filter("data"::equals).isPresent();
        found.add(new Resource(path, (data ? "data." : "") + type + "." + name, type, values));
    }

    private void state(Node.Obj document) {
        for (Node item : document.list("resources")) {
            item.asObject().ifPresent(this::instances);
        }
    }

    private void instances(Node.Obj resource) {
        String path = resource.text("module").orElse("");
        for (Node item : resource.list("instances")) {
            item.asObject()
                    .flatMap(instance -> instance.object("attributes"))
                    .ifPresent(attributes -> add(resource, path, attributes));
        }
    }
}
