package org.zonewright.gui.query;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.zonewright.analysis.resolve.Fraction;
import org.zonewright.gui.control.Badges;
import org.zonewright.gui.control.Buttons;
import org.zonewright.gui.control.Ends;
import org.zonewright.gui.control.Segments;
import org.zonewright.gui.control.ShareBar;
import org.zonewright.l10n.Messages;

import java.util.List;

/// How often each answer comes, in exact fractions; from the zone as it was opened too while the
/// two zones differ.
final class SharesPane extends VBox {

    private static final double BAR = 64;
    private static final double ROW = 30;
    private static final double SHARE = 150;

    /// Narrower than this, two bars leave no room to say what they are of.
    private static final double ROOM_FOR_BARS = 440;

    private final BooleanBinding withBase;
    private final BooleanBinding withBars;

    SharesPane(QueryModel model, Messages messages) {
        withBase = model.changes().greaterThan(0);
        withBars = widthProperty().greaterThan(ROOM_FOR_BARS).or(withBase.not());
        var detail = Badges.secondary(messages.text("query.shares.exact"));
        var scope = new Segments<>(QueryModel.Scope.CLIENT);
        scope.setId("query-scope");
        scope.add(QueryModel.Scope.CLIENT, messages.text("query.scope.client"));
        scope.add(QueryModel.Scope.WORLD, messages.text("query.scope.world"));
        scope.valueProperty().bindBidirectional(model.scope());
        var head =
                new HBox(
                        new Ends(
                                new HBox(8, Badges.strong(messages.text("query.shares")), detail),
                                scope));
        HBox.setHgrow(head.getChildren().getFirst(), Priority.ALWAYS);
        head.getStyleClass().addAll("pane-header", "folding");
        var list = new ListView<ShareRow>(model.shares());
        list.setId("query-shares");
        list.setAccessibleText(messages.text("query.shares"));
        list.setCellFactory(_ -> new ShareCell());
        withBase.addListener(_ -> list.refresh());
        withBars.addListener(_ -> list.refresh());
        list.prefHeightProperty().bind(Bindings.size(model.shares()).multiply(ROW).add(2));
        list.setMinHeight(ROW);
        setMinHeight(0);
        list.maxHeightProperty().bind(list.prefHeightProperty());
        var world = new WorldPane(model, messages);
        VBox.setVgrow(world, Priority.ALWAYS);
        var endpoint = Badges.strong(messages.text("query.shares.answer"));
        endpoint.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(endpoint, Priority.ALWAYS);
        Label base = column(messages.text("query.base"));
        base.visibleProperty().bind(withBase);
        base.managedProperty().bind(withBase);
        var columns = new HBox(endpoint, base, column(messages.text("query.draft")));
        columns.getStyleClass().add("share-columns");
        var isOfClient = model.scope().isEqualTo(QueryModel.Scope.CLIENT);
        List.of(columns, list)
                .forEach(
                        node -> {
                            node.visibleProperty().bind(isOfClient);
                            node.managedProperty().bind(isOfClient);
                        });
        getChildren().addAll(head, columns, list, world);
    }

    private Label column(String text) {
        Label label = Badges.secondary(text);
        label.minWidthProperty().bind(withBars.map(bars -> bars ? SHARE : SHARE - BAR));
        label.prefWidthProperty().bind(label.minWidthProperty());
        return label;
    }

    private final class ShareCell extends ListCell<ShareRow> {

        ShareCell() {
            setMinWidth(0);
            setPrefWidth(1);
        }

        @Override
        protected void updateItem(@Nullable ShareRow row, boolean empty) {
            super.updateItem(row, empty);
            if (row == null || empty) {
                setGraphic(null);
                setTooltip(null);
                return;
            }
            boolean never = row.draft().equals(Fraction.ZERO);
            Label label = Badges.styled(row.label(), never ? "struck" : "semibold");
            label.setMinWidth(0);
            label.setMaxWidth(Double.MAX_VALUE);
            HBox.setHgrow(label, Priority.ALWAYS);
            var node = new HBox(label);
            if (withBase.get()) {
                node.getChildren().add(share(row.base(), true));
            }
            node.getChildren().add(share(row.draft(), false));
            node.getStyleClass().add("share-row");
            setGraphic(node);
            setTooltip(Buttons.tooltip(row.data()));
            setAccessibleText(row.label() + " " + row.draft());
        }

        private Node share(Fraction share, boolean isBase) {
            double part = share.toDouble();
            var bar = new ShareBar(BAR);
            bar.setMinWidth(BAR);
            bar.setMaxWidth(BAR);
            if (isBase) {
                bar.getStyleClass().add("base");
            }
            bar.setShares(List.of(part));
            Label fraction = Badges.styled(share.toString(), "mono-small");
            fraction.setAlignment(Pos.CENTER_RIGHT);
            fraction.setMinWidth(32);
            fraction.setPrefWidth(32);
            Label percent = Badges.mono("%.1f%%".formatted(100 * part));
            percent.setAlignment(Pos.CENTER_RIGHT);
            percent.setMinWidth(46);
            percent.setPrefWidth(46);
            var node = new HBox(bar, fraction, percent);
            node.getStyleClass().add("share");
            bar.setVisible(withBars.get());
            bar.setManaged(withBars.get());
            node.setMinWidth(withBars.get() ? SHARE : SHARE - BAR);
            node.setMaxWidth(node.getMinWidth());
            return node;
        }
    }
}
