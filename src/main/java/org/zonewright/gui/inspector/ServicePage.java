package org.zonewright.gui.inspector;

import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.zonewright.gui.control.Badges;
import org.zonewright.gui.control.Buttons;
import org.zonewright.gui.control.Icon;
import org.zonewright.gui.control.ServiceIcon;
import org.zonewright.gui.control.Tone;
import org.zonewright.l10n.Messages;

import java.util.function.Consumer;

/// A target of one AWS service: its region, and its host name beside what such names look like. The
/// zone id comes of both.
final class ServicePage extends VBox {

    private static final PseudoClass DANGER = PseudoClass.getPseudoClass("danger");

    private final Messages messages;
    private final Consumer<String> chosen;
    private final HBox title = new HBox(8);
    private final Choice<String> region;
    private final Label regionLabel;
    private final TextField name = new TextField();
    private final Label forms = Badges.styled("", "mono-small", "muted");
    private final Label problem = Badges.styled("", "field-problem");
    private final Label zoneId = Badges.styled("", "mono-small");
    private final Label about = Badges.secondary("");
    private final Button use;
    private @Nullable ServiceChoice service;
    private String place = "";

    /// @param chosen takes the text of a target
    /// @param back goes back to all targets
    ServicePage(Messages messages, LocationWords places, Consumer<String> chosen, Runnable back) {
        super(10);
        this.messages = messages;
        this.chosen = chosen;
        getStyleClass().add("service-page");
        Button all = Buttons.link(messages.text("inspector.service.back"));
        all.setGraphic(Icon.LEFT.node());
        all.setId("inspector-service-back");
        all.setOnAction(_ -> back.run());
        region = new Choice<>(places::region, this::choose);
        region.setId("inspector-service-region");
        name.setId("inspector-service-name");
        name.getStyleClass().add("mono");
        name.textProperty().addListener((_, _, _) -> show());
        name.setOnAction(_ -> take());
        forms.setWrapText(true);
        problem.setWrapText(true);
        problem.setMinHeight(Label.USE_PREF_SIZE);
        problem.setGraphic(Icon.ERROR.node(Tone.DANGER));
        about.setWrapText(true);
        use = Buttons.primary(Icon.CHECK, messages.text("inspector.service.use"));
        use.setId("inspector-service-use");
        use.setOnAction(_ -> take());
        var rows = new FormRows();
        regionLabel = rows.add(messages.text("inspector.region"), region);
        rows.add(messages.text("inspector.service.name"), name);
        var found = new FormRows();
        found.add(messages.text("inspector.zone-id"), new VBox(2, zoneId, about));
        getChildren()
                .addAll(
                        all,
                        title,
                        rows,
                        new VBox(4, forms, problem),
                        found,
                        new HBox(Badges.spring(), use));
    }

    void show(ServiceChoice next) {
        service = next;
        place = next.region();
        Label what = Badges.strong(next.service().name());
        what.setWrapText(true);
        what.setMinHeight(Label.USE_PREF_SIZE);
        title.getChildren().setAll(ServiceIcon.of(next.service()).node(Tone.ACCENT), what);
        boolean hasRegions = !next.regions().isEmpty();
        Section.setPresent(region, hasRegions);
        Section.setPresent(regionLabel, hasRegions);
        name.clear();
        show();
    }

    /// What has the keyboard first.
    Node first() {
        return name.isEditable() ? name : use;
    }

    /// A name that is in another region goes.
    private void choose(String next) {
        place = next;
        if (service != null && !service.draft(place, name.getText()).region().equals(next)) {
            name.clear();
        }
        show();
    }

    private void show() {
        if (service == null) {
            return;
        }
        ServiceChoice.Draft draft = service.draft(place, name.getText());
        place = draft.region();
        region.show(service.regions(), place);
        boolean wasFixed = !name.isEditable();
        name.setEditable(!draft.isFixed());
        if (draft.isFixed()) {
            name.setText(draft.name().orElse(""));
        } else if (wasFixed) {
            name.clear();
        }
        forms.setText(String.join("\n", draft.forms()));
        Section.setPresent(forms, !draft.isFixed());
        problem.setText(draft.problem().map(messages::text).orElse(""));
        Section.setPresent(problem, draft.problem().isPresent());
        name.pseudoClassStateChanged(DANGER, draft.problem().isPresent());
        zoneId.setText(draft.zoneId().orElse(""));
        zoneId.setGraphic(Icon.CHECK.node(Tone.SUCCESS));
        Section.setPresent(zoneId, draft.zoneId().isPresent());
        about.setText(
                messages.text(
                        draft.zoneId().isPresent()
                                ? "inspector.filled-in"
                                : "inspector.service.no-zone-id"));
        use.setDisable(draft.name().isEmpty());
    }

    private void take() {
        if (service != null) {
            service.draft(place, name.getText()).name().ifPresent(chosen);
        }
    }
}
