package org.zonewright.codec.tree;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zonewright.codec.Parsed;
import org.zonewright.codec.SourceText;
import org.zonewright.codec.octodns.OctoDns;
import org.zonewright.model.zone.DomainName;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

class WholePairsTest {

    /// SnakeYAML's buffer has 1025 characters.
    private static final int BUFFER = 1025;

    private static final String FACE = "\ud83d\ude00";

    @ParameterizedTest
    @ValueSource(ints = {BUFFER - 2, BUFFER - 1, BUFFER, 2 * BUFFER - 1, 2 * BUFFER - 2})
    void aPairIsReadWhereverItStands(int at) {
        String text = "a: " + "x".repeat(at - 3) + FACE + "y";

        Node node = YamlTree.read(SourceText.of(text), new ArrayList<>()).orElseThrow();

        assertEquals(Optional.of(text.substring(3)), node.asObject().orElseThrow().text("a"));
    }

    @Test
    void manyPairsAreReadInOctoDnsToo() {
        String faces = FACE.repeat(2000);
        for (String before : List.of("", "x")) {
            String text = "a:\n  type: TXT\n  value: " + before + faces + "\n";

            Parsed parsed =
                    new OctoDns()
                            .read(
                                    text.getBytes(StandardCharsets.UTF_8),
                                    "x",
                                    Optional.of(DomainName.of("example.com.")));

            assertEquals(1, assertInstanceOf(Parsed.Usable.class, parsed).zone().size());
        }
    }
}
