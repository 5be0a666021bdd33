package org.zonewright.gui.control;

import javafx.scene.layout.Region;

import java.util.List;

/// Shares of a whole side by side, 6 px high with 1 px gaps; what is left of the whole is an empty
/// meter.
public final class ShareBar extends Region {

    private static final double HEIGHT = 6;
    private static final double GAP = 1;

    private List<Double> shares = List.of();

    /// @param width preferred, in px
    public ShareBar(double width) {
        getStyleClass().add("share-bar");
        setPrefWidth(width);
        setMinHeight(HEIGHT);
        setPrefHeight(HEIGHT);
        setMaxHeight(HEIGHT);
        setShares(List.of());
    }

    /// @param next each from 0 to 1, together at most 1, in the order of the members
    public void setShares(List<Double> next) {
        shares = List.copyOf(next);
        getChildren().setAll(region("track"));
        for (int i = 0; i < shares.size(); i++) {
            Region share = region("share");
            if (i > 0) {
                share.getStyleClass().add(i == 1 ? "second" : "third");
            }
            getChildren().add(share);
        }
        requestLayout();
    }

    private static Region region(String styleClass) {
        var region = new Region();
        region.getStyleClass().add(styleClass);
        return region;
    }

    @Override
    protected void layoutChildren() {
        getChildren().getFirst().resizeRelocate(0, 0, getWidth(), HEIGHT);
        double x = 0;
        for (int i = 0; i < shares.size(); i++) {
            double width = shares.get(i) * getWidth();
            double gap = i + 1 < shares.size() ? GAP : 0;
            getChildren().get(i + 1).resizeRelocate(x, 0, Math.max(0, width - gap), HEIGHT);
            x += width;
        }
    }
}
