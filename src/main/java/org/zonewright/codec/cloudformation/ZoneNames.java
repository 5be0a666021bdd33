package org.zonewright.codec.cloudformation;

import org.zonewright.codec.tree.Node;
import org.zonewright.model.zone.DomainName;
import org.zonewright.model.zone.ZoneInfo;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// What records call their zones by: the resource, its id or its name.
final class ZoneNames {

    private final Map<String, ZoneInfo> byLabel = new LinkedHashMap<>();
    private final Map<DomainName, String> labels = new HashMap<>();

    /// Adds a zone of the template; its label is its handle.
    String add(String label, ZoneInfo info) {
        byLabel.put(label, info);
        labels.putIfAbsent(info.name(), label);
        return label;
    }

    /// The handle of a record's zone; empty text if nothing says it.
    String of(Node.Obj set, Node.Obj owner) {
        return handle(set).or(() -> handle(owner)).orElse("");
    }

    private Optional<String> handle(Node.Obj properties) {
        Optional<Node> id =
                properties.get("HostedZoneId").filter(node -> !(node instanceof Node.Nothing));
        return id.map(ZoneNames::label)
                .or(
                        () ->
                                properties
                                        .text("HostedZoneName")
                                        .map(DomainName::of)
                                        .map(name -> labels.getOrDefault(name, name.canonical())));
    }

    /// What a value names: a resource of the template, an id, or something unknown.
    private static String label(Node id) {
        return switch (id) {
            case Node.Scalar scalar -> scalar.text();
            case Node.Tagged(_, String tag, Node value) when tag.equals(Functions.REF) ->
                    value.asText().orElse(tag);
            case Node.Tagged(_, String tag, Node value) when tag.equals(Functions.GET_ATT) ->
                    value.asText()
                            .or(() -> value.items().stream().findFirst().flatMap(Node::asText))
                            .map(text -> text.replaceFirst("\\..*", ""))
                            .orElse(tag);
            default -> "?" + id;
        };
    }

    /// Whether a handle is the name of a zone that is not in the template.
    boolean isNew(String handle) {
        return handle.endsWith(".") && !byLabel.containsKey(handle);
    }

    ZoneInfo info(String handle) {
        return ZoneInfo.named(DomainName.of(handle));
    }

    /// The zone id that a value means; empty text for a zone of the template that has none yet.
    Optional<String> id(Node value) {
        if (value instanceof Node.Scalar scalar) {
            return Optional.of(scalar.text());
        }
        return Optional.ofNullable(byLabel.get(label(value))).map(info -> info.id().orElse(""));
    }
}
