package org.zonewright.gui.graph;

import javafx.animation.AnimationTimer;
import javafx.geometry.Point2D;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.transform.Scale;
import javafx.scene.transform.Translate;

import org.zonewright.analysis.graph.Edge;
import org.zonewright.analysis.graph.layout.Drawing;
import org.zonewright.analysis.graph.layout.Drawing.Box;
import org.zonewright.analysis.graph.layout.Drawing.Wire;
import org.zonewright.analysis.lint.Finding;
import org.zonewright.l10n.Messages;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The drawing on screen: regions and lines for the part that is seen; outlines of all of it when
/// that would be too many, or too small to read.
final class GraphPaper extends Pane {

    /// More regions than this make panning slow.
    private static final int MOST_CARDS = 350;

    private static final double TOO_SMALL = 0.3;

    /// As many new regions, and twice as many lines, fit into one frame.
    private static final int PORTION = 4;

    private final Scale scale = new Scale(1, 1);
    private final Translate offset = new Translate();
    private final Pane wireLayer = new Pane();
    private final Pane tagLayer = new Pane();
    private final Pane cardLayer = new Pane();
    private final Map<String, NodeCard> cards = new HashMap<>();
    private final Map<Edge, WireLine> lines = new HashMap<>();
    private final NodeCard.Clicks clicks;
    private final Messages messages;
    private Optional<Drawing> drawing = Optional.empty();
    private Optional<Group> silhouette = Optional.empty();
    private Marks marks = Marks.NONE;
    private Map<String, Integer> hidden = Map.of();
    private final Map<String, Point2D> moved = new HashMap<>();
    private Optional<Glide> glide = Optional.empty();
    private boolean isNew;
    private boolean isFar;
    private Runnable again = () -> {};

    /// Draws what did not fit into the last frame.
    private final AnimationTimer rest =
            new AnimationTimer() {
                @Override
                public void handle(long now) {
                    again.run();
                }
            };

    /// What was on screen, until the newest drawing is.
    private Optional<Before> before = Optional.empty();

    /// @param cards where they stood
    /// @param lines those that stay as they are
    private record Before(Map<String, Point2D> cards, Set<WireLine> lines) {}

    /// What is to be told apart.
    record Marks(
            Optional<Pick> selected,
            Set<String> lit,
            Set<String> found,
            Optional<Live> live,
            Map<String, List<Finding>> findings) {
        static final Marks NONE =
                new Marks(Optional.empty(), Set.of(), Set.of(), Optional.empty(), Map.of());
    }

    GraphPaper(NodeCard.Clicks clicks, Messages messages) {
        this.clicks = clicks;
        this.messages = messages;
        getTransforms().addAll(offset, scale);
        getChildren().addAll(wireLayer, tagLayer, cardLayer);
        setManaged(false);
        setPickOnBounds(false);
        List.of(wireLayer, tagLayer, cardLayer).forEach(layer -> layer.setPickOnBounds(false));
        wireLayer.setMouseTransparent(true);
        tagLayer.setMouseTransparent(true);
    }

    /// Cards and lines that the next drawing has just so stay.
    ///
    /// @param moves whether the others come from where they were
    void show(Shown shown, boolean moves) {
        Drawing next = shown.drawing();
        settle();
        var were = new HashMap<String, Point2D>();
        cards.forEach((id, card) -> were.put(id, place(card)));
        putBack();
        hidden = shown.hidden();
        keepCards(next.boxes());
        keepLines(next.wires());
        before =
                moves && drawing.isPresent()
                        ? Optional.of(new Before(were, Set.copyOf(lines.values())))
                        : Optional.empty();
        if (drawing.filter(last -> Silhouette.areAlike(last, next)).isEmpty()) {
            silhouette.ifPresent(getChildren()::remove);
            silhouette = Optional.empty();
        }
        drawing = Optional.of(next);
        isNew = true;
    }

    private static Point2D place(NodeCard card) {
        return new Point2D(card.box().x(), card.box().y());
    }

    /// Ends what moves.
    void settle() {
        glide.ifPresent(Glide::finish);
        glide = Optional.empty();
    }

    private void glide(Before were) {
        Map<Node, Point2D> from = new HashMap<>();
        List<Node> fresh = new ArrayList<>();
        cards.forEach(
                (id, card) -> {
                    Point2D was = were.cards().get(id);
                    if (was == null) {
                        fresh.add(card);
                    } else if (!was.equals(place(card))) {
                        from.put(card, was.subtract(place(card)));
                    }
                });
        for (WireLine line : lines.values()) {
            if (!were.lines().contains(line)) {
                fresh.add(line.node());
                line.tag().ifPresent(fresh::add);
            }
        }
        var next = new Glide(from, fresh);
        next.play();
        glide = Optional.of(next);
    }

    private void keepCards(List<Box> boxes) {
        Set<NodeCard> kept = new HashSet<>();
        for (Box box : boxes) {
            NodeCard card = cards.get(box.node().id());
            if (card != null && card.box().equals(box)) {
                kept.add(card);
            }
        }
        cards.values().retainAll(kept);
        cardLayer.getChildren().retainAll(kept);
    }

    private void keepLines(Collection<Wire> wires) {
        Set<WireLine> kept = new HashSet<>();
        Set<Node> nodes = new HashSet<>();
        for (Wire wire : wires) {
            WireLine line = lines.get(wire.edge());
            if (line != null && line.wire().equals(wire)) {
                kept.add(line);
                nodes.add(line.node());
                line.tag().ifPresent(nodes::add);
            }
        }
        lines.values().retainAll(kept);
        wireLayer.getChildren().retainAll(nodes);
        tagLayer.getChildren().retainAll(nodes);
    }

    /// Takes the edges of a node along that a person drags, until the next drawing puts it back.
    void move(String node, Point2D by) {
        moved.put(node, by);
        lines.forEach(
                (edge, line) -> {
                    if (edge.from().equals(node) || edge.to().equals(node)) {
                        line.follow(movedBy(edge.from()), movedBy(edge.to()));
                    }
                });
    }

    private Point2D movedBy(String node) {
        return moved.getOrDefault(node, Point2D.ZERO);
    }

    /// Puts everything back where it was drawn.
    private void putBack() {
        cards.values().forEach(card -> card.setTranslateX(0));
        cards.values().forEach(card -> card.setTranslateY(0));
        Set<String> dragged = Set.copyOf(moved.keySet());
        moved.clear();
        dragged.forEach(node -> move(node, Point2D.ZERO));
    }

    void mark(Marks next) {
        marks = next;
        cards.forEach(this::mark);
        lines.forEach(this::mark);
    }

    void look(Camera camera, Camera.Size screen) {
        offset.setX(camera.offsetX());
        offset.setY(camera.offsetY());
        scale.setX(camera.scale());
        scale.setY(camera.scale());
        again = () -> drawing.ifPresent(it -> fill(it, camera.seen(screen), camera.scale()));
        again.run();
    }

    private void fill(Drawing all, Camera.Area seen, double zoom) {
        var sight = new Sight(seen);
        boolean isSmall = all.boxes().size() <= MOST_CARDS;
        List<Box> boxes = isSmall ? all.boxes() : all.boxes().stream().filter(sight::has).toList();
        boolean far = boxes.size() > MOST_CARDS || (zoom < TOO_SMALL && all.boxes().size() > 60);
        boolean isWhole = true;
        if (!far) {
            List<Wire> wires =
                    isSmall ? all.wires() : all.wires().stream().filter(sight::has).toList();
            boolean hasCards = put(boxes);
            isWhole = draw(wires) && hasCards;
            before.ifPresent(this::glide);
        }
        outline(all, far, isWhole);
        before = Optional.empty();
        isNew = false;
        isFar = far;
        hideCards(far);
        if (isWhole) {
            rest.stop();
        } else {
            rest.start();
        }
    }

    /// Whether it shows outlines alone.
    boolean isFar() {
        return isFar;
    }

    /// Clear, not invisible: what becomes visible again is styled anew, which takes long.
    private void hideCards(boolean far) {
        for (Pane layer : List.of(cardLayer, wireLayer, tagLayer)) {
            layer.setOpacity(far ? 0 : 1);
        }
        cardLayer.setMouseTransparent(far);
    }

    private void outline(Drawing all, boolean far, boolean isWhole) {
        if (far && silhouette.isEmpty()) {
            var shape = new Group(Silhouette.wires(all), Silhouette.nodes(all));
            shape.getStyleClass().add("far");
            shape.setMouseTransparent(true);
            getChildren().addFirst(shape);
            silhouette = Optional.of(shape);
        }
        silhouette.ifPresent(shape -> shape.setVisible(far || !isWhole));
    }

    /// @return whether all are there
    private boolean put(List<Box> boxes) {
        Set<String> wanted = new HashSet<>();
        List<NodeCard> made = new ArrayList<>();
        for (Box box : boxes) {
            String id = box.node().id();
            boolean isMissing = wanted.add(id) && !cards.containsKey(id);
            if (isMissing && (isNew || made.size() < PORTION)) {
                var card = new NodeCard(box, clicks);
                cards.put(id, card);
                mark(id, card);
                made.add(card);
            }
        }
        cardLayer.getChildren().addAll(made);
        if (cards.size() > wanted.size() + MOST_CARDS) {
            cards.keySet().retainAll(wanted);
            cardLayer.getChildren().retainAll(cards.values());
        }
        return cards.keySet().containsAll(wanted);
    }

    /// @return whether all are there
    private boolean draw(List<Wire> wires) {
        int made = 0;
        for (Wire wire : wires) {
            if (!lines.containsKey(wire.edge())) {
                if (!isNew && made == 2 * PORTION) {
                    return false;
                }
                made++;
                var line = new WireLine(wire);
                lines.put(wire.edge(), line);
                wireLayer.getChildren().add(line.node());
                line.tag().ifPresent(tagLayer.getChildren()::add);
                mark(wire.edge(), line);
                line.follow(movedBy(wire.edge().from()), movedBy(wire.edge().to()));
            }
        }
        if (lines.size() > wires.size() + 2 * MOST_CARDS) {
            keepLines(wires);
        }
        return true;
    }

    private void mark(String id, NodeCard card) {
        card.mark(
                marks.selected().filter(it -> it.node().equals(id)),
                marks.lit().contains(id),
                marks.found().contains(id));
        card.load(marks.live());
        card.remark(marks.findings().getOrDefault(id, List.of()), messages);
        card.hide(hidden.getOrDefault(id, 0));
    }

    private void mark(Edge edge, WireLine line) {
        line.mark(marks.lit().contains(edge.from()) && marks.lit().contains(edge.to()));
        line.load(marks.live().flatMap(live -> live.loads().along(edge)));
    }
}
