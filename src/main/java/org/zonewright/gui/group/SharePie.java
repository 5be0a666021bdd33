package org.zonewright.gui.group;

import javafx.scene.chart.PieChart;
import javafx.scene.layout.StackPane;

import org.zonewright.gui.Percent;
import org.zonewright.l10n.Messages;

import java.util.List;
import java.util.stream.Collectors;

/// The shares of weighted members in per cent.
final class SharePie extends StackPane {

    private static final double SIZE = 340;

    private final PieChart chart = new PieChart();

    SharePie(Messages messages) {
        setId("group-shares");
        chart.setAnimated(false);
        chart.setLegendVisible(false);
        chart.setLabelLineLength(8);
        chart.setAccessibleRoleDescription(messages.text("group.shares"));
        setPrefSize(SIZE, SIZE);
        setMinWidth(SIZE);
        getChildren().add(chart);
    }

    void show(GroupPlan plan) {
        List<PieChart.Data> slices =
                plan.kept().stream()
                        .map(member -> slice(member, plan.share(member).orElseThrow().toDouble()))
                        .toList();
        chart.getData().setAll(slices);
        chart.setAccessibleText(
                slices.stream().map(PieChart.Data::getName).collect(Collectors.joining(", ")));
    }

    private static PieChart.Data slice(GroupPlan.Member member, double share) {
        return new PieChart.Data(member.after().setIdentifier() + " " + Percent.of(share), share);
    }
}
