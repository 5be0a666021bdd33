package org.zonewright.codec.route53;

import org.zonewright.codec.Head;

import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonToken;

import java.util.Set;

/// What a JSON document is, by the first of its top members that says so.
enum Kind {
    ZONE_FILE,
    CHANGE_BATCH,
    /// JSON that breaks off, or goes wrong, before it says what it is.
    BROKEN,
    OTHER;

    private static final Set<String> ZONE_MEMBERS =
            Set.of(
                    ZoneReader.SETS,
                    HealthCheckBlock.NAME,
                    "HostedZones",
                    "CidrCollections",
                    "CidrLocations",
                    "CidrBlocks",
                    InfoBlocks.ZONE,
                    InfoBlocks.DELEGATION,
                    "IsTruncated",
                    "NextToken",
                    "MaxItems");

    private static final Set<String> BATCH_MEMBERS = Set.of("Changes", "ChangeBatch");

    static Kind of(Head text) {
        if (!text.isJson()) {
            return OTHER;
        }
        var tokens = new JsonTokens(text.whole());
        try {
            JsonToken first = tokens.next();
            if (first == JsonToken.START_ARRAY) {
                return ofList(tokens);
            }
            return first == JsonToken.START_OBJECT ? ofObject(tokens) : OTHER;
        } catch (JacksonException _) {
            return BROKEN;
        }
    }

    private static Kind ofObject(JsonTokens tokens) {
        while (tokens.next() == JsonToken.PROPERTY_NAME) {
            String name = tokens.name();
            if (ZONE_MEMBERS.contains(name)) {
                return ZONE_FILE;
            }
            if (BATCH_MEMBERS.contains(name)) {
                return CHANGE_BATCH;
            }
            tokens.skipValue();
        }
        return OTHER;
    }

    private static Kind ofList(JsonTokens tokens) {
        JsonToken item = tokens.next();
        if (item == JsonToken.END_ARRAY) {
            return ZONE_FILE;
        }
        boolean isSet =
                item == JsonToken.START_OBJECT
                        && tokens.value(item) instanceof Json.Obj object
                        && object.get("Name").isPresent()
                        && object.get("Type").isPresent();
        return isSet ? ZONE_FILE : OTHER;
    }
}
