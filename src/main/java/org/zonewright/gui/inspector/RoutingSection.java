package org.zonewright.gui.inspector;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import org.zonewright.analysis.resolve.World;
import org.zonewright.gui.Percent;
import org.zonewright.gui.RoutingEntries;
import org.zonewright.gui.control.Badges;
import org.zonewright.gui.control.Buttons;
import org.zonewright.gui.control.Icon;
import org.zonewright.gui.control.Segments;
import org.zonewright.gui.control.ShareBar;
import org.zonewright.l10n.Messages;
import org.zonewright.model.aws.Geography;
import org.zonewright.model.zone.EntryId;
import org.zonewright.model.zone.Phrase;
import org.zonewright.model.zone.Routing;
import org.zonewright.model.zone.Routing.Failover.Role;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/// The parameters of the policy. The fields are made anew for another policy, and filled anew for
/// another set.
final class RoutingSection implements Section {

    private final InspectorView.Actions actions;
    private final Messages messages;
    private final Geography geography;
    private final LocationWords places;
    private final VBox node = new VBox();
    private final Button all;
    private final Map<Field, EntryField> fields = new EnumMap<>(Field.class);
    private final List<Consumer<SetForm>> updates = new ArrayList<>();
    private Optional<Routing.Policy> policy = Optional.empty();
    private Optional<EntryId> at = Optional.empty();
    private boolean showing;

    RoutingSection(InspectorView.Actions actions, Messages messages, World world) {
        this.actions = actions;
        this.messages = messages;
        geography = world.geography();
        places = new LocationWords(messages, geography);
        node.getStyleClass().add("section");
        all = Buttons.small(Icon.SET, messages.text("inspector.group"));
        all.setId("inspector-group");
        all.setOnAction(_ -> actions.editGroup());
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void show(SetForm form) {
        Routing.Policy next = form.set().routing().policy();
        at = Optional.of(form.set().key());
        node.setDisable(!form.isLive());
        if (!policy.equals(Optional.of(next))) {
            policy = Optional.of(next);
            fields.clear();
            updates.clear();
            node.getChildren().setAll(rows(next), all);
        }
        showing = true;
        try {
            updates.forEach(update -> update.accept(form));
        } finally {
            showing = false;
        }
        Section.setPresent(all, form.isGroupEditable());
        Section.setPresent(
                node, next != Routing.Policy.SIMPLE && next != Routing.Policy.MULTIVALUE);
    }

    @Override
    public void refuse(Map<Field, Phrase> refused, Messages words) {
        fields.forEach((field, entry) -> entry.refuse(Section.why(refused, field, words)));
    }

    private FormRows rows(Routing.Policy policy) {
        var rows = new FormRows();
        switch (policy) {
            case SIMPLE, MULTIVALUE -> {}
            case WEIGHTED -> {
                rows.add(words("weight"), field(Field.WEIGHT, RoutingSection::weight));
                rows.add(words("share"), share());
            }
            case LATENCY -> rows.add(words("region"), regions());
            case GEOLOCATION -> geolocation(rows);
            case GEOPROXIMITY -> {
                rows.add(words("place"), field(Field.PLACE, RoutingSection::place));
                rows.add("", Badges.wrapped(Badges.secondary(words("place.how"))));
                EntryField bias = field(Field.BIAS, RoutingSection::bias);
                bias.input().setPromptText("0");
                rows.add(words("bias"), bias);
            }
            case FAILOVER -> rows.add(words("role"), roles());
            case IP_BASED -> {
                rows.add(words("collection"), field(Field.COLLECTION, RoutingSection::collection));
                rows.add(
                        words("location"),
                        field(Field.COLLECTION_LOCATION, RoutingSection::location));
            }
        }
        return rows;
    }

    private String words(String key) {
        return messages.text("inspector." + key);
    }

    /// Text of one parameter; empty text for another policy.
    private interface Parameter {
        String of(Routing routing);
    }

    private static String weight(Routing routing) {
        return routing instanceof Routing.Weighted(long weight) ? Long.toString(weight) : "";
    }

    private static String place(Routing routing) {
        return routing instanceof Routing.Geoproximity(var place, _)
                ? RoutingEntries.place(place)
                : "";
    }

    private static String bias(Routing routing) {
        return routing instanceof Routing.Geoproximity(_, var bias)
                ? bias.map(String::valueOf).orElse("")
                : "";
    }

    private static String collection(Routing routing) {
        return routing instanceof Routing.IpBased(String collection, _) ? collection : "";
    }

    private static String location(Routing routing) {
        return routing instanceof Routing.IpBased(_, String location) ? location : "";
    }

    private EntryField field(Field field, Parameter parameter) {
        EntryField made =
                EntryField.line((row, typed) -> actions.enter(row, field, typed))
                        .doubting((row, typed) -> actions.doubt(row, field, typed), messages);
        made.input().setId("inspector-" + field.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        updates.add(form -> made.show(form.set().key(), parameter.of(form.set().routing())));
        fields.put(field, made);
        return made;
    }

    private Node share() {
        var bar = new ShareBar(120);
        var percent = new Label();
        updates.add(
                form -> {
                    double share = form.share().orElse(0.0);
                    bar.setShares(List.of(share));
                    percent.setText(Percent.of(share));
                });
        var box = new HBox(8, bar, percent);
        box.getStyleClass().add("share-row");
        return box;
    }

    private Choice<String> choice(Field field, Choice.Words<String> words) {
        return new Choice<>(
                words, chosen -> at.ifPresent(row -> actions.enter(row, field, chosen)));
    }

    private Node regions() {
        Choice<String> choice = choice(Field.REGION, places::region);
        List<String> regions =
                geography.regions().stream()
                        .filter(Geography.Region::forLatency)
                        .map(Geography.Region::id)
                        .toList();
        updates.add(
                form -> {
                    if (form.set().routing() instanceof Routing.Latency(String region)) {
                        choice.show(regions, region);
                    }
                });
        return choice;
    }

    private void geolocation(FormRows rows) {
        Choice<String> where = choice(Field.LOCATION, places::location);
        Choice<String> part = choice(Field.SUBDIVISION, places::subdivision);
        rows.add(words("geolocation"), where);
        Label label = rows.add(words("subdivision"), part);
        updates.add(
                form -> {
                    if (!(form.set().routing() instanceof Routing.Geolocation place)) {
                        return;
                    }
                    where.show(places.locations(), RoutingEntries.location(place));
                    List<String> within = places.subdivisions(place.country());
                    boolean parted = within.size() > 1 || place.subdivision().isPresent();
                    Section.setPresent(part, parted);
                    Section.setPresent(label, parted);
                    part.show(within, place.subdivision().orElse(""));
                });
    }

    private Node roles() {
        var roles = new Segments<>(Role.PRIMARY);
        for (Role one : Role.values()) {
            roles.add(one, messages.text("table.role." + one.name().toLowerCase(Locale.ROOT)));
        }
        roles.valueProperty()
                .addListener(
                        (_, _, chosen) -> {
                            if (!showing) {
                                at.ifPresent(row -> actions.enter(row, Field.ROLE, chosen.name()));
                            }
                        });
        updates.add(
                form -> {
                    if (form.set().routing() instanceof Routing.Failover(Role role)) {
                        roles.valueProperty().set(role);
                    }
                });
        roles.getStyleClass().add("left");
        return roles;
    }
}
