package org.zonewright.gui.group;

import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.zonewright.gui.Percent;
import org.zonewright.gui.RoutingEntries;
import org.zonewright.gui.SetText;
import org.zonewright.gui.control.Badges;
import org.zonewright.gui.control.Buttons;
import org.zonewright.gui.control.Completion;
import org.zonewright.gui.control.Icon;
import org.zonewright.gui.control.Segments;
import org.zonewright.gui.control.Tone;
import org.zonewright.l10n.Messages;
import org.zonewright.model.aws.Geography;
import org.zonewright.model.zone.Routing;
import org.zonewright.model.zone.Routing.Failover.Role;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// A row for each member: its health, its set identifier, what it answers, and a field for what
/// sets it apart.
final class MemberRows extends GridPane {

    private static final PseudoClass DANGER = PseudoClass.getPseudoClass("danger");
    private static final double FIELD = 150;
    private static final double VALUE = 200;

    private final GroupView.Actions actions;
    private final Messages messages;
    private final Geography geography;
    private final List<Node> fields = new ArrayList<>();
    private final List<Label> notes = new ArrayList<>();

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
        for (int i = 0; i < plan.members().size(); i++) {
            add(i, plan.members().get(i));
        }
    }

    private void add(int at, GroupPlan.Member member) {
        var health =
                (member.isHealthy() ? Icon.CHECK_HEALTHY : Icon.CHECK_FAILS)
                        .node(member.isHealthy() ? Tone.SUCCESS : Tone.DANGER);
        String state =
                messages.text(member.isHealthy() ? "inspector.healthy" : "inspector.unhealthy");
        var sign = new Label("", health);
        sign.setAccessibleText(state);
        sign.setTooltip(Buttons.tooltip(state));
        String id = member.before().setIdentifier();
        Label name = Badges.strong(id);
        Label value = Badges.styled(SetText.of(member.before()), "mono", "muted");
        value.setMinWidth(0);
        value.setPrefWidth(VALUE);
        value.setTooltip(Buttons.tooltip(value.getText()));
        Node field = field(at, member);
        name.setLabelFor(field);
        field.setAccessibleText(id);
        var note = Badges.secondary("");
        note.setId("group-note-" + at);
        notes.add(note);
        fields.add(field);
        addRow(at, sign, name, value, new VBox(2, field, note));
    }

    private Node field(int at, GroupPlan.Member member) {
        return switch (member.before().routing()) {
            case Routing.Multivalue _, Routing.Simple _ -> new Label();
            case Routing.Failover(Role role) -> roles(at, role);
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
        var field = new TextField(member.typed());
        field.setId("group-member-" + at);
        field.getStyleClass().add("mono");
        field.setPrefWidth(FIELD);
        field.textProperty().addListener((_, _, text) -> actions.enter(at, text));
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
        roles.valueProperty().addListener((_, _, role) -> actions.enter(at, role.name()));
        return roles;
    }

    /// Marks what is wrong, and says of weights what share they are.
    void show(GroupPlan plan) {
        for (int i = 0; i < plan.members().size(); i++) {
            GroupPlan.Member member = plan.members().get(i);
            fields.get(i).pseudoClassStateChanged(DANGER, member.wrong().isPresent());
            String share = plan.share(member).map(part -> Percent.of(part.toDouble())).orElse("");
            notes.get(i).setText(member.wrong().map(messages::text).orElse(share));
            notes.get(i).setVisible(!notes.get(i).getText().isEmpty());
            notes.get(i).setManaged(notes.get(i).isVisible());
        }
    }

    Node first() {
        Node first = fields.getFirst();
        return first instanceof Segments<?> roles ? roles.getChildren().getFirst() : first;
    }
}
