package org.zonewright.gui.group;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;

import org.zonewright.gui.RoutingEntries;
import org.zonewright.gui.control.Completion;
import org.zonewright.gui.control.Segments;
import org.zonewright.l10n.Messages;
import org.zonewright.model.aws.Geography;
import org.zonewright.model.zone.Routing;
import org.zonewright.model.zone.Routing.Failover.Role;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// A row for each member ([MemberRow]).
final class MemberRows extends GridPane {

    private static final double FIELD = 150;

    private final GroupView.Actions actions;
    private final Messages messages;
    private final Geography geography;
    private final List<MemberRow> rows = new ArrayList<>();

    MemberRows(GroupPlan plan, GroupView.Actions actions, Messages messages, Geography geography) {
        this.actions = actions;
        this.messages = messages;
        this.geography = geography;
        setId("group-members");
        getStyleClass().add("bulk-form");
        var values = new ColumnConstraints();
        values.setHgrow(Priority.ALWAYS);
        var entered = new ColumnConstraints();
        entered.setMinWidth(USE_PREF_SIZE);
        getColumnConstraints()
                .addAll(new ColumnConstraints(24), new ColumnConstraints(110), values, entered);
        show(plan);
    }

    private void add(int at, GroupPlan.Member member) {
        var row = new MemberRow(at, member, field(at, member), actions, messages);
        rows.add(row);
        addRow(at, row.nodes());
    }

    private Node field(int at, GroupPlan.Member member) {
        return switch (member.draft().set().routing()) {
            case Routing.Multivalue _, Routing.Simple _ -> new Label();
            case Routing.Failover _ -> roles(at, Role.valueOf(member.draft().typed()));
            case Routing.Weighted _ -> text(at, member, List.of());
            case Routing.Latency _, Routing.Geoproximity _ ->
                    text(
                            at,
                            member,
                            geography.regions().stream().map(Geography.Region::id).toList());
            case Routing.Geolocation _ -> text(at, member, locations());
            case Routing.IpBased _ -> text(at, member, List.of());
        };
    }

    private List<String> locations() {
        return Stream.concat(
                        geography.continents().stream()
                                .map(one -> RoutingEntries.CONTINENT + one.code()),
                        geography.countries().stream().map(Geography.Country::code))
                .toList();
    }

    private TextField text(int at, GroupPlan.Member member, List<String> known) {
        var field = new TextField(member.draft().typed());
        field.setId("group-member-" + at);
        field.getStyleClass().add("mono");
        field.setPrefWidth(FIELD);
        field.textProperty().addListener((_, _, text) -> actions.enter(at, Part.PARAMETER, text));
        if (!known.isEmpty()) {
            Completion.bind(
                    field, typed -> known.stream().filter(one -> one.startsWith(typed)).toList());
        }
        return field;
    }

    private Segments<Role> roles(int at, Role now) {
        var roles = new Segments<>(now);
        for (Role role : Role.values()) {
            String id = role.name().toLowerCase(Locale.ROOT);
            roles.add(role, messages.text("table.role." + id)).setId("group-" + id + "-" + at);
        }
        roles.valueProperty()
                .addListener((_, _, role) -> actions.enter(at, Part.PARAMETER, role.name()));
        return roles;
    }

    /// Shows members that are new too.
    void show(GroupPlan plan) {
        for (int i = 0; i < plan.members().size(); i++) {
            GroupPlan.Member member = plan.members().get(i);
            if (i == rows.size()) {
                add(i, member);
            }
            rows.get(i).show(plan, member);
        }
    }

    Node first() {
        return focusable(rows.getFirst());
    }

    /// Where the member that was added last begins.
    Node last() {
        return focusable(rows.getLast());
    }

    private static Node focusable(MemberRow row) {
        return row.first() instanceof Segments<?> roles
                ? roles.getChildren().getFirst()
                : row.first();
    }
}
