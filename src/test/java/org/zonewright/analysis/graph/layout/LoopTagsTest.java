package org.zonewright.analysis.graph.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zonewright.Zones;
import org.zonewright.analysis.graph.AliasGraph;
import org.zonewright.analysis.graph.layout.Drawing.Wire;
import org.zonewright.l10n.Messages;
import org.zonewright.model.aws.AliasServices;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// A loop is named on the edge that closes it.
class LoopTagsTest {

    private static final GraphLayout LAYOUT =
            new GraphLayout(new Messages(Locale.ENGLISH)::text, new BundledFonts());

    private static List<String> written(String pointers, String how) throws InterruptedException {
        String sets =
                Arrays.stream(pointers.split(" "))
                        .map(pair -> pair.split(">"))
                        .map(ends -> "%s %s %s.example.com.\n".formatted(ends[0], how, ends[1]))
                        .collect(Collectors.joining());
        AliasGraph graph = AliasGraph.of(Zones.hosted("example.com.", sets), new AliasServices());
        return LAYOUT.draw(graph, KnownParts.NONE, Progress.SILENT).wires().stream()
                .map(Wire::tag)
                .flatMap(tag -> tag.stream().map(Drawing.Tag::text))
                .filter(text -> text.contains("loop"))
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "a>b b>a, 60 CNAME, CNAME loop a → b → a",
        "a>b b>c c>a x>a, 60 CNAME, CNAME loop a → b → c → a",
        "a>a, 60 CNAME, CNAME loop",
        "a>b b>a, ALIAS A, 'loop a → b → a, SERVFAIL'",
        "a>a, ALIAS A, 'loop, SERVFAIL'",
    })
    void itsNamesStandWhereItCloses(String pointers, String how, String tag)
            throws InterruptedException {
        assertEquals(List.of(tag), written(pointers, how));
    }

    @ParameterizedTest
    @CsvSource("one-with-a-name-as-long-as-a-label-can-be-and-that-is-sixty-three")
    void namesThatTakeMoreThanTheWayBackAreLeftOut(String name) throws InterruptedException {
        assertEquals(
                List.of("CNAME loop"),
                written("%1$s>%1$s-2 %1$s-2>%1$s".formatted(name), "60 CNAME"));
    }
}
