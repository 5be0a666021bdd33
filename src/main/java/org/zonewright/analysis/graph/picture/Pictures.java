package org.zonewright.analysis.graph.picture;

import org.zonewright.analysis.graph.AliasGraph;
import org.zonewright.analysis.graph.layout.Drawing;
import org.zonewright.analysis.graph.layout.GraphLayout;
import org.zonewright.analysis.graph.layout.KnownParts;
import org.zonewright.analysis.graph.layout.Progress;
import org.zonewright.analysis.graph.layout.TextMeasure;
import org.zonewright.model.zone.Phrase;

import java.nio.charset.StandardCharsets;
import java.util.function.Function;

/// Graphs as files, each with its legend. The same graph always gives the same bytes.
///
/// @param words the text of a phrase
public record Pictures(TextMeasure measure, Function<Phrase, String> words) {

    /// @throws InterruptedException if `progress` throws it
    public byte[] of(AliasGraph graph, PictureFormat format, Palette palette, Progress progress)
            throws InterruptedException {
        return switch (format) {
            case SVG -> utf8(new SvgPicture(measure, words).of(draw(graph, progress), palette));
            case PNG -> new PngPicture(measure, words).of(draw(graph, progress), palette);
            case DOT -> utf8(new DotPicture(words, palette).of(graph));
            case MERMAID -> utf8(new MermaidPicture(words, palette).of(graph));
        };
    }

    private Drawing draw(AliasGraph graph, Progress progress) throws InterruptedException {
        return new GraphLayout(words, measure).draw(graph, KnownParts.NONE, progress);
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
