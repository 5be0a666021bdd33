package org.zonewright.gui.graph;

import javafx.beans.InvalidationListener;
import javafx.beans.WeakInvalidationListener;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.control.TreeCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;
import org.zonewright.analysis.graph.Edge;
import org.zonewright.analysis.graph.Load;
import org.zonewright.gui.Percent;
import org.zonewright.gui.control.Badges;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// A line of the outline: icon, name and type, and what it is at the right.
final class OutlineCell extends TreeCell<OutlineLine> {

    private static final double END = 12;

    /// A text at the right that is no longer is never cut: the name is.
    private static final int SHORT = 12;

    private static final List<String> STYLES =
            Stream.of(OutlineLine.Tone.values()).map(OutlineCell::style).toList();

    private final GraphModel model;
    private final FontIcon icon = new FontIcon();
    private final Label name = Badges.styled("", "name");
    private final Label type = Badges.styled("", "type");
    private final Label right = Badges.styled("", "right");
    private final HBox box = new HBox(icon, name, type, spring(), right);
    private final Tooltip tooltip = new Tooltip();
    private final InvalidationListener shares = _ -> showAgain();

    OutlineCell(GraphModel model) {
        this.model = model;
        getStyleClass().add("outline-cell");
        box.getStyleClass().add("line");
        icon.getStyleClass().add("icon-small");
        type.setMinWidth(USE_PREF_SIZE);
        setPrefWidth(0);
        setMinWidth(0);
        widthProperty().addListener(_ -> stretch());
        box.layoutXProperty().addListener(_ -> stretch());
        model.live().addListener(new WeakInvalidationListener(shares));
    }

    private static Region spring() {
        var spring = new Region();
        HBox.setHgrow(spring, Priority.ALWAYS);
        return spring;
    }

    /// A graphic is only as wide as it wants to be: this wants all there is.
    private void stretch() {
        box.setPrefWidth(Math.max(0, getWidth() - box.getLayoutX() - END));
        box.setMaxWidth(box.getPrefWidth());
    }

    /// The graphic stays, of an empty cell too: to style a new one takes longer than all the rest.
    @Override
    protected void updateItem(@Nullable OutlineLine line, boolean empty) {
        super.updateItem(line, empty);
        setText(null);
        box.setVisible(line != null);
        if (line == null) {
            setAccessibleText(null);
            setTooltip(null);
            return;
        }
        show(line);
        setGraphic(box);
        setTooltip(tooltip);
    }

    private void showAgain() {
        if (getItem() != null) {
            show(getItem());
        }
    }

    private void show(OutlineLine line) {
        NodeCard.show(line.icon(), icon);
        dress(icon, line.tone());
        name.setText(line.text());
        type.setText(line.type());
        String share = share(line);
        right.setText(share.isEmpty() ? line.right() : share);
        dress(right, share.isEmpty() ? line.rightTone() : OutlineLine.Tone.ACCENT);
        right.setMinWidth(right.getText().length() <= SHORT ? USE_PREF_SIZE : USE_COMPUTED_SIZE);
        String all =
                (line.text() + " " + line.type() + " " + line.right() + " " + share)
                        .strip()
                        .replaceAll(" +", " ");
        setAccessibleText(all);
        tooltip.setText(all);
    }

    /// Classes that stay the same are not set again: each change is looked up in the style sheets.
    private static void dress(Node node, OutlineLine.Tone tone) {
        String wanted = style(tone);
        if (!node.getStyleClass().contains(wanted)) {
            node.getStyleClass().removeAll(STYLES);
            node.getStyleClass().add(wanted);
        }
    }

    /// What comes to an endpoint or through a member, while that is shown.
    private String share(OutlineLine line) {
        return model.live()
                .get()
                .flatMap(live -> load(line, live))
                .map(load -> Percent.of(load.now().toDouble()))
                .orElse("");
    }

    private static Optional<Load> load(OutlineLine line, Live live) {
        return switch (line.share()) {
            case OutlineLine.Share.None _ -> Optional.empty();
            case OutlineLine.Share.Here _ -> live.loads().at(line.pick().node());
            case OutlineLine.Share.Along(Edge edge) -> live.loads().along(edge);
        };
    }

    private static String style(OutlineLine.Tone tone) {
        return switch (tone) {
            case PLAIN -> "muted";
            case GOOD -> "tone-success";
            case ACCENT -> "tone-accent";
            case BAD -> "tone-danger";
        };
    }
}
