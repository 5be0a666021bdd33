package org.zonewright.codec.route53;

import org.zonewright.codec.SourceText;
import org.zonewright.model.zone.Zone;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// The blocks of a zone file as they were when it was read, to be compared with what the zone says
/// now.
final class OldBlocks {

    private final SourceText source;
    private final Map<String, Json> blocks = new HashMap<>();
    private final BesidesReader reader;

    OldBlocks(Zone zone) {
        source =
                SourceText.of(
                        zone.besides().extras().stream()
                                .filter(extra -> !extra.name().equals(ZoneReader.SETS))
                                .map(extra -> JsonText.quote(extra.name()) + ":" + extra.json())
                                .collect(Collectors.joining(",", "{", "}")));
        if (new JsonTokens(source).nextValue() instanceof Json.Obj top) {
            top.members().forEach(member -> blocks.putIfAbsent(member.name(), member.value()));
        }
        reader = new BesidesReader(source, blocks, new ArrayList<>());
    }

    SourceText source() {
        return source;
    }

    BesidesReader reader() {
        return reader;
    }

    /// The text of a block, compact.
    Optional<String> text(String name) {
        return value(name).map(block -> JsonText.compact(source, block));
    }

    Optional<Json> value(String name) {
        return Optional.ofNullable(blocks.get(name));
    }

    Optional<Json.Obj> object(String name) {
        return blocks.get(name) instanceof Json.Obj object ? Optional.of(object) : Optional.empty();
    }

    Patch patch(String name) {
        return new Patch(source, object(name));
    }
}
