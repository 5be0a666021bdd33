package org.zonewright.codec.tree;

import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.dataformat.yaml.YAMLParser;

import java.util.ArrayList;
import java.util.function.IntSupplier;

/// Makes values of the tokens of a parser.
final class TreeBuilder {

    private final JsonParser parser;
    private final IntSupplier offset;

    /// @param offset of the token that the parser stands at
    TreeBuilder(JsonParser parser, IntSupplier offset) {
        this.parser = parser;
        this.offset = offset;
    }

    /// The value that begins with the token that the parser stands at.
    Node value() {
        int at = offset.getAsInt();
        if (parser instanceof YAMLParser yaml) {
            if (yaml.isCurrentAlias()) {
                return new Node.Tagged(at, YamlTree.ALIAS, new Node.Nothing(at));
            }
            String tag = yaml.getRawTag();
            if (tag != null && tag.matches("![^!].*")) {
                return new Node.Tagged(at, tag.substring(1), untagged(at));
            }
        }
        return untagged(at);
    }

    private Node untagged(int at) {
        JsonToken token = parser.currentToken();
        return switch (token) {
            case START_OBJECT -> object(at);
            case START_ARRAY -> array(at);
            case VALUE_STRING, VALUE_EMBEDDED_OBJECT -> scalar(at, Node.Scalar.Kind.TEXT);
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> scalar(at, Node.Scalar.Kind.NUMBER);
            case VALUE_TRUE, VALUE_FALSE -> scalar(at, Node.Scalar.Kind.TRUTH);
            case null, default -> new Node.Nothing(at);
        };
    }

    private Node scalar(int at, Node.Scalar.Kind kind) {
        return new Node.Scalar(at, parser.getString(), kind);
    }

    private Node object(int at) {
        var members = new ArrayList<Node.Member>();
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            int nameAt = offset.getAsInt();
            String name = parser.currentName();
            parser.nextToken();
            members.add(new Node.Member(nameAt, name, value()));
        }
        return new Node.Obj(at, members);
    }

    private Node array(int at) {
        var items = new ArrayList<Node>();
        for (JsonToken next = parser.nextToken();
                next != JsonToken.END_ARRAY && next != null;
                next = parser.nextToken()) {
            items.add(value());
        }
        return new Node.Arr(at, items);
    }
}
