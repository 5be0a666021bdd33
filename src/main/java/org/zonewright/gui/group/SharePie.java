package org.zonewright.gui.group;

import javafx.scene.chart.PieChart;
import javafx.scene.layout.StackPane;

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
                plan.members().stream()
                        .map(member -> new PieChart.Data(label(plan, member), plan.share(member)))
                        .toList();
        chart.getData().setAll(slices);
        chart.setAccessibleText(
                slices.stream().map(PieChart.Data::getName).collect(Collectors.joining(", ")));
    }

    private static String label(GroupPlan plan, GroupPlan.Member member) {
        return member.before().setIdentifier() + " " + percent(plan.share(member));
    }

    static String percent(double share) {
        return "%.1f %%".formatted(share * 100);
    }

    /// The slices in words, as a screen reader says them.
    String words() {
        return chart.getAccessibleText();
    }
}
