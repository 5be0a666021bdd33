package org.zonewright.gui.graph;

import javafx.css.PseudoClass;
import javafx.event.EventHandler;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.zonewright.analysis.graph.Load;
import org.zonewright.analysis.graph.layout.Drawing.Box;
import org.zonewright.analysis.graph.layout.Face;
import org.zonewright.analysis.graph.layout.Icon;
import org.zonewright.analysis.graph.layout.Lettering;
import org.zonewright.analysis.lint.Finding;
import org.zonewright.gui.Percent;
import org.zonewright.gui.control.Badges;
import org.zonewright.gui.control.Buttons;
import org.zonewright.gui.control.SeverityIcon;
import org.zonewright.l10n.Messages;
import org.zonewright.model.zone.RecordSet;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/// A node of the graph, as large and where the drawing has it.
final class NodeCard extends StackPane {

    /// Letters of a member's name that stay whole where its place is cut short.
    private static final int SHORT = 18;

    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");
    private static final PseudoClass LIT = PseudoClass.getPseudoClass("lit");
    private static final PseudoClass FOUND = PseudoClass.getPseudoClass("found");
    private static final PseudoClass QUIET = PseudoClass.getPseudoClass("quiet");
    private static final PseudoClass DOWN = PseudoClass.getPseudoClass("down");
    private static final PseudoClass CHANGED = PseudoClass.getPseudoClass("changed");

    private final Box box;
    private final List<Region> rows = new ArrayList<>();
    private final Tooltip tooltip;
    private final Label wrong = Badges.styled("", "node-finding");
    private List<Finding> findings = List.of();
    private Point2D grip = Point2D.ZERO;
    private final Label share = Badges.styled("", "load");
    private final Label more = Badges.styled("", "more-nodes");
    private final Label was = Badges.styled("", "load-was");

    /// What a click does.
    interface Clicks {

        void pick(Pick pick);

        /// Twice on the same.
        void twice(Pick pick);

        /// On what says that there is more.
        void open(Pick pick);

        /// Drags the node; that moves it on the paper and nothing else.
        void moved(String node, double dx, double dy);

        /// @return what does either of them
        default EventHandler<MouseEvent> on(Pick pick) {
            return mouse -> {
                if (mouse.isStillSincePress()) {
                    if (mouse.getClickCount() == 2) {
                        twice(pick);
                    } else {
                        pick(pick);
                    }
                    mouse.consume();
                }
            };
        }
    }

    NodeCard(Box box, Clicks clicks) {
        this.box = box;
        Face face = box.face();
        String shape = face.shape().name().toLowerCase(Locale.ROOT);
        getStyleClass().addAll("graph-node", shape);
        if (box.isWrong()) {
            getStyleClass().add("wrong");
        }
        String id = box.node().id();
        getChildren()
                .add(
                        switch (face.shape()) {
                            case PILL -> pill(face);
                            case CARD, ENDPOINT, GHOST -> card(face);
                            case GROUP -> group(face, id, clicks);
                        });
        more.setVisible(false);
        more.setManaged(false);
        more.setOnMouseClicked(
                mouse -> {
                    clicks.open(Pick.of(id));
                    mouse.consume();
                });
        wrong.setVisible(false);
        wrong.setManaged(false);
        wrong.setMouseTransparent(true);
        getChildren().addAll(more, wrong);
        setAccessibleRole(AccessibleRole.BUTTON);
        setAccessibleText(spoken(face));
        tooltip = Buttons.tooltip(face.full());
        Tooltip.install(this, tooltip);
        setOnMouseClicked(clicks.on(Pick.of(id)));
        makeDraggable(clicks, id);
        setManaged(false);
        resizeRelocate(box.x(), box.y(), box.w(), box.h());
    }

    private void makeDraggable(Clicks clicks, String id) {
        setOnMousePressed(
                mouse -> {
                    grip = new Point2D(mouse.getX(), mouse.getY());
                    mouse.consume();
                });
        setOnMouseDragged(
                mouse -> {
                    setTranslateX(getTranslateX() + mouse.getX() - grip.getX());
                    setTranslateY(getTranslateY() + mouse.getY() - grip.getY());
                    toFront();
                    clicks.moved(id, getTranslateX(), getTranslateY());
                    mouse.consume();
                });
    }

    /// What it shows.
    Box box() {
        return box;
    }

    /// @param selected what of this node is selected, if it is
    void mark(Optional<Pick> selected, boolean lit, boolean found) {
        Optional<Integer> member = selected.flatMap(Pick::member);
        pseudoClassStateChanged(SELECTED, selected.isPresent());
        pseudoClassStateChanged(LIT, lit);
        pseudoClassStateChanged(FOUND, found);
        for (int i = 0; i < rows.size(); i++) {
            int row = i;
            rows.get(i).pseudoClassStateChanged(SELECTED, member.filter(m -> m == row).isPresent());
        }
    }

    /// Says what is wrong with its record sets: the worst by its icon, all in the tooltip.
    void remark(List<Finding> next, Messages messages) {
        if (next.equals(findings)) {
            return;
        }
        findings = next;
        wrong.setVisible(!next.isEmpty());
        if (!next.isEmpty()) {
            wrong.setGraphic(SeverityIcon.of(next.getFirst().severity(), messages));
            wrong.autosize();
            wrong.relocate(box.w() - wrong.getWidth() / 2 - 2, -wrong.getHeight() / 2 + 2);
        }
        String said =
                next.stream()
                        .map(finding -> messages.text(finding.message()))
                        .collect(Collectors.joining("\n"));
        tooltip.setText((box.face().full() + "\n" + said).strip());
        setAccessibleHelp(said);
    }

    /// Says how many neighbours are not drawn.
    void hide(int hidden) {
        more.setText("+" + hidden);
        more.setVisible(hidden > 0);
        more.autosize();
        more.relocate(box.w() - more.getWidth() - 6, box.h() - more.getHeight() / 2);
    }

    /// What comes through it, if that is to be shown, and how much came before something failed.
    void load(Optional<Live> live) {
        Optional<Load> load = live.flatMap(it -> it.loads().at(box.node().id()));
        boolean isDown = live.filter(it -> it.down().contains(box.node().id())).isPresent();
        pseudoClassStateChanged(QUIET, load.filter(Load::isIdle).isPresent());
        pseudoClassStateChanged(DOWN, isDown);
        pseudoClassStateChanged(CHANGED, load.filter(Load::hasChanged).isPresent());
        share.setText(load.map(it -> Percent.of(it.now().toDouble())).orElse(""));
        was.setText(
                load.filter(Load::hasChanged)
                        .map(it -> Percent.of(it.calm().toDouble()))
                        .orElse(""));
        was.setVisible(!was.getText().isEmpty());
        was.setManaged(!was.getText().isEmpty());
        if (box.node() instanceof org.zonewright.analysis.graph.Node.Group group) {
            for (int i = 0; i < rows.size(); i++) {
                RecordSet.Key key = group.members().get(i).set().key();
                rows.get(i)
                        .pseudoClassStateChanged(
                                DOWN, live.filter(it -> it.failing().contains(key)).isPresent());
            }
        }
        setAccessibleText((spoken(box.face()) + " " + share.getText()).strip());
    }

    private static Node pill(Face face) {
        return line(title(face), spring(), type(face));
    }

    private Node card(Face face) {
        var text = new VBox(line(title(face), type(face)));
        text.getStyleClass().add("lines");
        if (!face.detail().isEmpty()) {
            text.getChildren().add(Badges.styled(face.detail(), "detail"));
        }
        HBox card = line();
        face.icon().ifPresent(icon -> card.getChildren().add(icon(icon)));
        card.getChildren().add(text);
        HBox.setHgrow(text, Priority.ALWAYS);
        if (face.shape() == Face.Shape.ENDPOINT) {
            var loads = new VBox(share, was);
            loads.getStyleClass().add("loads");
            loads.setMinWidth(USE_PREF_SIZE);
            card.getChildren().add(loads);
        }
        return card;
    }

    private Node group(Face face, String id, Clicks clicks) {
        HBox head = line(title(face), type(face), spring());
        head.getStyleClass().add("head");
        face.icon().ifPresent(icon -> head.getChildren().add(icon(icon)));
        Label policy = Badges.styled(face.detail(), "detail");
        policy.setMinWidth(USE_PREF_SIZE);
        head.getChildren().add(policy);
        var box = new VBox(head);
        for (int i = 0; i < face.rows().size(); i++) {
            Region row = row(face.rows().get(i));
            row.setOnMouseClicked(clicks.on(Pick.of(id, i)));
            rows.add(row);
            box.getChildren().add(row);
        }
        return box;
    }

    private static Region row(Face.Row row) {
        FontIcon icon = icon(row.icon());
        icon.getStyleClass()
                .add(
                        switch (row.tone()) {
                            case PLAIN -> "muted";
                            case GOOD -> "tone-success";
                            case BAD -> "tone-danger";
                        });
        Label member = Badges.styled(row.left(), "member");
        if (row.left().length() <= SHORT) {
            member.setMinWidth(USE_PREF_SIZE);
        }
        HBox line = line(icon, member, spring());
        line.getStyleClass().add("row");
        if (!row.right().isEmpty()) {
            line.getChildren().add(Badges.styled(row.right(), "parameter"));
        }
        if (!row.share().isEmpty()) {
            Label share = Badges.styled(row.share(), "share");
            share.setMinWidth(USE_PREF_SIZE);
            line.getChildren().add(share);
        }
        return line;
    }

    private static Label title(Face face) {
        return Badges.styled(
                face.title(), face.titleIn() == Lettering.MONO ? "mono-title" : "card-title");
    }

    private static Label type(Face face) {
        Label type = Badges.styled(face.type(), "type");
        type.setMinWidth(USE_PREF_SIZE);
        type.setVisible(!face.type().isEmpty());
        type.setManaged(!face.type().isEmpty());
        return type;
    }

    private static HBox line(Node... nodes) {
        var line = new HBox(nodes);
        line.getStyleClass().add("line");
        return line;
    }

    private static Region spring() {
        var spring = new Region();
        HBox.setHgrow(spring, Priority.ALWAYS);
        return spring;
    }

    static FontIcon icon(Icon icon) {
        return new FontIcon(glyph(icon));
    }

    /// Has an icon that is there show another.
    static void show(Icon icon, FontIcon at) {
        if (at.getIconCode() != glyph(icon)) {
            at.setIconCode(glyph(icon));
        }
    }

    private static Feather glyph(Icon icon) {
        return Feather.findByDescription("fth-" + icon.id());
    }

    /// All of it for those who hear it.
    static String spoken(Face face) {
        var spoken = new StringBuilder(face.full().replace('\n', ' '));
        for (Face.Row row : face.rows()) {
            spoken.append(", ").append(row.left()).append(' ').append(row.right());
            spoken.append(' ').append(row.share());
        }
        return spoken.toString().strip();
    }
}
