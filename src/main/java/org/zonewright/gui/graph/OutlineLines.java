package org.zonewright.gui.graph;

import org.zonewright.analysis.graph.Node;
import org.zonewright.analysis.graph.Outline;
import org.zonewright.analysis.graph.layout.Drawing;
import org.zonewright.analysis.graph.layout.Face;
import org.zonewright.analysis.graph.layout.Icon;
import org.zonewright.l10n.Messages;

import java.util.IdentityHashMap;
import java.util.Objects;

/// Puts the outline into words.
final class OutlineLines {

    private final IdentityHashMap<Node, Face> faces = new IdentityHashMap<>();
    private final Messages messages;

    /// @param drawing of the very nodes of the outline
    OutlineLines(Drawing drawing, Messages messages) {
        this.messages = messages;
        drawing.boxes().forEach(box -> faces.put(box.node(), box.face()));
    }

    OutlineLine of(Outline at) {
        Face face = Objects.requireNonNull(faces.get(at.node()));
        return at.member().map(member -> member(at, face, member)).orElseGet(() -> node(at, face));
    }

    static Pick pick(Outline at) {
        return new Pick(at.node().id(), at.member());
    }

    private static OutlineLine member(Outline at, Face face, int member) {
        Face.Row row = face.rows().get(member);
        boolean hasShare = !row.share().isEmpty();
        return new OutlineLine(
                pick(at),
                row.icon(),
                switch (row.tone()) {
                    case PLAIN -> OutlineLine.Tone.PLAIN;
                    case GOOD -> OutlineLine.Tone.GOOD;
                    case BAD -> OutlineLine.Tone.BAD;
                },
                row.left(),
                "",
                hasShare ? row.share() : row.right(),
                hasShare ? OutlineLine.Tone.ACCENT : OutlineLine.Tone.PLAIN,
                at.below().stream()
                        .findFirst()
                        .flatMap(Outline::edge)
                        .<OutlineLine.Share>map(OutlineLine.Share.Along::new)
                        .orElseGet(OutlineLine.Share.None::new));
    }

    private OutlineLine node(Outline at, Face face) {
        boolean ghost = face.shape() == Face.Shape.GHOST;
        boolean loop = at.cut() == Outline.Cut.LOOP;
        String right =
                switch (at.cut()) {
                    case LOOP -> messages.text("graph.outline.loop");
                    case SHOWN -> messages.text("graph.outline.shown");
                    case NONE ->
                            switch (face.shape()) {
                                case GHOST -> messages.text("graph.legend.missing");
                                case GROUP -> face.detail();
                                case PILL, CARD, ENDPOINT -> "";
                            };
                };
        OutlineLine.Tone tone =
                ghost || loop
                        ? OutlineLine.Tone.BAD
                        : face.icon().filter(Icon.CORNER_DOWN_RIGHT::equals).isPresent()
                                ? OutlineLine.Tone.ACCENT
                                : OutlineLine.Tone.PLAIN;
        return new OutlineLine(
                pick(at),
                face.icon().orElse(Icon.HASH),
                tone,
                face.title(),
                face.type(),
                right,
                ghost || loop ? OutlineLine.Tone.BAD : OutlineLine.Tone.PLAIN,
                at.node() instanceof Node.Endpoint
                        ? new OutlineLine.Share.Here()
                        : new OutlineLine.Share.None());
    }
}
