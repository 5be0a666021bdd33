package org.zonewright.analysis.graph.layout;

import org.zonewright.analysis.graph.AliasGraph;
import org.zonewright.analysis.graph.Node;
import org.zonewright.analysis.graph.layout.Drawing.Box;
import org.zonewright.model.zone.Phrase;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// Writes anew on a drawing's nodes while all of them stay where they are.
record Rewriting(Drawing last, Function<Phrase, String> words, TextMeasure measure, Room room) {

    /// @param graph with the edges of the last drawing's graph
    /// @return empty if some node takes other room
    Optional<Drawing> with(AliasGraph graph) {
        List<Node> nodes = graph.nodes();
        List<Box> boxes = new ArrayList<>(last.boxes());
        Optional<Faces> faces = Optional.empty();
        boolean sameWishes = true;
        for (int i = 0; i < boxes.size(); i++) {
            Box was = boxes.get(i);
            Node node = nodes.get(i);
            if (node != was.node()) {
                faces = faces.or(() -> Optional.of(new Faces(graph, words)));
                Face face = faces.orElseThrow().of(node);
                if (face.shape() != was.face().shape() || Faces.height(face) != was.h()) {
                    return Optional.empty();
                }
                sameWishes &= Widths.wish(face, measure) == Widths.wish(was.face(), measure);
                boxes.set(
                        i, new Box(node, face, was.isWrong(), was.x(), was.y(), was.w(), was.h()));
            }
        }
        return sameWishes || areAsWide(boxes)
                ? Optional.of(
                        new Drawing(
                                graph,
                                last.width(),
                                last.height(),
                                boxes,
                                last.wires(),
                                last.known()))
                : Optional.empty();
    }

    private boolean areAsWide(List<Box> boxes) {
        Widths widths = Widths.of(boxes.stream().map(Box::face).toList(), measure, room);
        return boxes.stream().allMatch(box -> widths.of(box.face()) == box.w());
    }
}
