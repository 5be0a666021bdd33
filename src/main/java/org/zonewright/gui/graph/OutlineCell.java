package org.zonewright.gui.graph;

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
import org.zonewright.analysis.graph.Node;
import org.zonewright.gui.Percent;
import org.zonewright.gui.control.Badges;

import java.util.Optional;
import java.util.function.Function;

/// A line of the outline: icon, name and type, and what it is at the right.
final class OutlineCell extends TreeCell<OutlineLine> {

    private static final double END = 12;

    /// A text at the right that is no longer is never cut: the name is.
    private static final int SHORT = 12;

    private final GraphModel model;
    private final Function<Pick, Optional<Edge>> leaving;
    private final HBox box = new HBox();
    private final Tooltip tooltip = new Tooltip();

    /// @param leaving the edge that starts at a member
    OutlineCell(GraphModel model, Function<Pick, Optional<Edge>> leaving) {
        this.model = model;
        this.leaving = leaving;
        getStyleClass().add("outline-cell");
        box.getStyleClass().add("line");
        setPrefWidth(0);
        setMinWidth(0);
        widthProperty().addListener(_ -> stretch());
        box.layoutXProperty().addListener(_ -> stretch());
    }

    /// A graphic is only as wide as it wants to be: this wants all there is.
    private void stretch() {
        box.setPrefWidth(Math.max(0, getWidth() - box.getLayoutX() - END));
        box.setMaxWidth(box.getPrefWidth());
    }

    @Override
    protected void updateItem(@Nullable OutlineLine line, boolean empty) {
        super.updateItem(line, empty);
        setText(null);
        if (line == null || empty) {
            setGraphic(null);
            setAccessibleText(null);
            setTooltip(null);
            return;
        }
        FontIcon icon = NodeCard.icon(line.icon());
        icon.getStyleClass().addAll("icon-small", style(line.tone()));
        String share = share(line);
        Label right =
                share.isEmpty()
                        ? Badges.styled(line.right(), "right", style(line.rightTone()))
                        : Badges.styled(share, "right", style(OutlineLine.Tone.ACCENT));
        if (right.getText().length() <= SHORT) {
            right.setMinWidth(USE_PREF_SIZE);
        }
        Label type = Badges.styled(line.type(), "type");
        type.setMinWidth(USE_PREF_SIZE);
        var spring = new Region();
        HBox.setHgrow(spring, Priority.ALWAYS);
        box.getChildren().setAll(icon, Badges.styled(line.text(), "name"), type, spring, right);
        setGraphic(box);
        String all =
                (line.text() + " " + line.type() + " " + line.right() + " " + share)
                        .strip()
                        .replaceAll(" +", " ");
        setAccessibleText(all);
        tooltip.setText(all);
        setTooltip(tooltip);
    }

    /// What comes to an endpoint or through a member, while that is shown.
    private String share(OutlineLine line) {
        return model.live()
                .get()
                .flatMap(live -> load(line, live))
                .map(load -> Percent.of(load.now().toDouble()))
                .orElse("");
    }

    private Optional<Load> load(OutlineLine line, Live live) {
        if (line.tree().member().isPresent()) {
            return leaving.apply(line.pick()).flatMap(live.loads()::along);
        }
        return line.tree().node() instanceof Node.Endpoint
                ? live.loads().at(line.pick().node())
                : Optional.empty();
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
