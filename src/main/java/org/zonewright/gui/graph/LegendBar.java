package org.zonewright.gui.graph;

import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Separator;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.shape.Line;

import org.zonewright.gui.control.Badges;
import org.zonewright.l10n.Messages;

import java.util.List;

/// Says what shapes and lines mean. Always there.
final class LegendBar extends HBox {

    private final Node caption;
    private final Node between = new Separator(Orientation.VERTICAL);

    LegendBar(Messages messages) {
        getStyleClass().add("graph-legend");
        Label title = Badges.styled(messages.text("graph.legend"), "section-caption");
        title.setMinWidth(USE_PREF_SIZE);
        caption = title;
        getChildren().add(caption);
        getChildren()
                .addAll(
                        entry(shape("pill"), messages.text("graph.legend.name")),
                        entry(shape("group"), messages.text("graph.legend.set")),
                        entry(shape("endpoint"), messages.text("graph.legend.endpoint")),
                        entry(shape("ghost"), messages.text("graph.legend.missing")),
                        between,
                        entry(line("normal"), messages.text("graph.legend.normal")),
                        entry(line("standby"), messages.text("graph.legend.standby")),
                        entry(line("idle"), messages.text("graph.legend.idle")),
                        entry(line("broken"), messages.text("graph.legend.broken")));
        setMinWidth(0);
        widthProperty().addListener(_ -> arrange());
    }

    /// Whether all fits is asked of the wide form: the narrow one needs less, and would take turns
    /// with it.
    private void arrange() {
        getStyleClass().remove("narrow");
        applyCss();
        boolean narrow = getWidth() < whole();
        if (narrow) {
            getStyleClass().add("narrow");
        }
        List.of(caption, between)
                .forEach(
                        node -> {
                            node.setVisible(!narrow);
                            node.setManaged(!narrow);
                        });
    }

    /// The width that all of it takes in the form that it has.
    private double whole() {
        double spaces = getSpacing() * (getChildren().size() - 1);
        return getChildren().stream()
                .mapToDouble(node -> node.prefWidth(-1))
                .reduce(spaces + snappedLeftInset() + snappedRightInset(), Double::sum);
    }

    private static Label entry(Node sign, String text) {
        Label entry = Badges.secondary(text);
        entry.setGraphic(sign);
        entry.setMinWidth(USE_PREF_SIZE);
        return entry;
    }

    private static Node shape(String kind) {
        var shape = new Region();
        shape.getStyleClass().addAll("sign", kind);
        return shape;
    }

    private static Node line(String state) {
        var line = new Line(0, 0, 20, 0);
        line.getStyleClass().addAll("wire", state);
        return line;
    }
}
