package org.zonewright.gui.group;

import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.zonewright.gui.control.Badges;
import org.zonewright.gui.control.Buttons;
import org.zonewright.gui.control.FindingRow;
import org.zonewright.gui.control.Icon;
import org.zonewright.gui.control.Preview;
import org.zonewright.l10n.Messages;

/// The members of a group at the left; at the right what their policy makes of them: shares,
/// places, or who is healthy.
public final class GroupView extends HBox implements Preview {

    /// What a person can ask of it.
    public interface Actions {

        /// Takes what was typed for a member, counted from 0.
        void enter(int member, Part part, String text);

        /// Begins a new member behind the others.
        void add();

        /// Lets a member go, or stay after all.
        void remove(int member, boolean isRemoved);

        /// Does what is planned.
        void apply();
    }

    private final Messages messages;
    private final ObservableValue<GroupPlan> plan;
    private final MemberRows rows;
    private final VBox findings = new VBox(6);

    public GroupView(GroupController group, Messages messages) {
        this.messages = messages;
        plan = group.plans();
        getStyleClass().add("group-editor");
        rows = new MemberRows(plan.getValue(), group, messages, group.geography());
        findings.setId("group-findings");
        Button add = Buttons.small(Icon.ADD, messages.text("group.add"));
        add.setId("group-add");
        add.setOnAction(
                _ -> {
                    group.add();
                    rows.last().requestFocus();
                });
        var left = new VBox(16, rows, add, findings);
        HBox.setHgrow(left, Priority.ALWAYS);
        Node picture = picture(plan.getValue(), group.coverage());
        getChildren().addAll(left, picture);
        plan.subscribe(this::show);
    }

    private Node picture(GroupPlan first, ObservableValue<Coverage> coverage) {
        return switch (first.policy()) {
            case WEIGHTED -> {
                var pie = new SharePie(messages);
                plan.subscribe(pie::show);
                yield pie;
            }
            case GEOLOCATION, LATENCY, GEOPROXIMITY, IP_BASED -> {
                var world = new CoverageList(messages);
                coverage.subscribe(world::show);
                yield world;
            }
            case SIMPLE, FAILOVER, MULTIVALUE -> {
                var state = Badges.styled("", "muted");
                state.setId("group-healthy");
                plan.subscribe(
                        next ->
                                state.setText(
                                        messages.text(
                                                "group.healthy",
                                                next.healthy(),
                                                next.kept().size())));
                yield state;
            }
        };
    }

    private void show(GroupPlan next) {
        rows.show(next);
        findings.getChildren().setAll(FindingRow.of(next.findings(), messages));
    }

    @Override
    public Node node() {
        return this;
    }

    @Override
    public Node first() {
        return rows.first();
    }

    @Override
    public ObservableValue<String> applyText() {
        return new ReadOnlyStringWrapper(messages.text("group.apply"));
    }

    @Override
    public ObservableValue<Boolean> idle() {
        return plan.map(next -> next.changed() == 0 || next.isWrong());
    }
}
