package org.zonewright.gui.graph;

import javafx.scene.control.Label;
import javafx.scene.control.TreeCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;
import org.zonewright.analysis.graph.Node;
import org.zonewright.gui.control.Badges;

/// A line of the outline: icon, name and type, and what it is at the right.
final class OutlineCell extends TreeCell<OutlineLine> {

    private static final double END = 12;

    private final GraphModel model;
    private final HBox box = new HBox();

    OutlineCell(GraphModel model) {
        this.model = model;
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
            return;
        }
        FontIcon icon = NodeCard.icon(line.icon());
        icon.getStyleClass().addAll("icon-small", style(line.tone()));
        String share = share(line);
        Label right =
                share.isEmpty()
                        ? Badges.styled(line.right(), "right", style(line.rightTone()))
                        : Badges.styled(share, "right", style(OutlineLine.Tone.ACCENT));
        Label type = Badges.styled(line.type(), "type");
        type.setMinWidth(USE_PREF_SIZE);
        var spring = new Region();
        HBox.setHgrow(spring, Priority.ALWAYS);
        box.getChildren().setAll(icon, Badges.styled(line.text(), "name"), type, spring, right);
        setGraphic(box);
        setAccessibleText(
                (line.text() + " " + line.type() + " " + line.right() + " " + share)
                        .strip()
                        .replaceAll(" +", " "));
    }

    /// What comes to an endpoint, while that is shown.
    private String share(OutlineLine line) {
        return line.tree().node() instanceof Node.Endpoint
                ? model.live()
                        .get()
                        .flatMap(live -> live.loads().at(line.pick().node()))
                        .map(load -> Live.percent(load.now().toDouble()))
                        .orElse("")
                : "";
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
