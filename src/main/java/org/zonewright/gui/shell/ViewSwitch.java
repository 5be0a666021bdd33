package org.zonewright.gui.shell;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;

import org.zonewright.gui.View;
import org.zonewright.gui.control.Badges;
import org.zonewright.gui.control.Icon;
import org.zonewright.gui.control.Segments;
import org.zonewright.gui.control.Tone;
import org.zonewright.l10n.Messages;

import java.util.ArrayList;
import java.util.List;

/// The view switch. In a narrow window, and where the words need more room than there is, only the
/// view in front keeps its word.
final class ViewSwitch extends HBox {

    private static final double GAP = 7;

    private final ShellModel model;
    private final Commands commands;
    private final Messages messages;
    private final Segments<View> segments = new Segments<>(View.TABLE);
    private final BooleanProperty folded = new SimpleBooleanProperty();
    private final List<Label> words = new ArrayList<>();

    ViewSwitch(ShellModel model, Commands commands, Messages messages) {
        this.model = model;
        this.commands = commands;
        this.messages = messages;
        setAlignment(Pos.CENTER);
        for (View view : View.values()) {
            add(view);
        }
        model.view().subscribe(view -> segments.valueProperty().set(view));
        segments.valueProperty()
                .addListener(
                        (_, _, view) ->
                                model.currentDesk()
                                        .ifPresent(zone -> zone.desk().view().set(view)));
        getChildren().add(segments);
    }

    void fold(boolean isFolded) {
        folded.set(isFolded);
    }

    /// The width with all words, in px, whether they are shown or not.
    double wholeWidth() {
        return prefWidth(-1)
                + words.stream()
                        .filter(word -> !word.isVisible())
                        .mapToDouble(word -> word.prefWidth(-1) + GAP)
                        .sum();
    }

    private void add(View view) {
        String word = messages.text("gui.view." + view.id());
        var label = new Label(word);
        label.managedProperty().bind(label.visibleProperty());
        words.add(label);
        Node icon = Commands.icon(view).node();
        var face = new HBox(GAP, view == View.QUERY ? new StackPane(icon, mark()) : icon, label);
        face.setAlignment(Pos.CENTER);
        if (view == View.CHANGES) {
            face.getChildren().add(count());
        } else if (view == View.QUERY) {
            face.getChildren().add(failing());
        }
        ToggleButton button = segments.add(view, "", face);
        button.setId(view.nodeId());
        label.visibleProperty().bind(model.narrow().or(folded).not().or(button.selectedProperty()));
        CommandItems.tip(button, label.textProperty(), commands.get(view.nodeId()));
    }

    /// How many saved questions fail; gone while none does, and where there is no room for it.
    private Label failing() {
        Label pill = Badges.pill(0);
        pill.setId("query-failing");
        pill.getStyleClass().add("tone-danger");
        pill.setGraphic(Icon.CLOSE.node(Tone.DANGER));
        pill.managedProperty().bind(pill.visibleProperty());
        var failing = failures();
        pill.textProperty().bind(failing.map(String::valueOf));
        pill.accessibleTextProperty()
                .bind(failing.map(count -> messages.text("gui.view.failing", count)));
        pill.visibleProperty().bind(anyFailing().and(model.narrow().not()));
        return pill;
    }

    /// The same over the view's icon, in a narrow window.
    private Node mark() {
        Node mark = Icon.ERROR.node(Tone.DANGER);
        mark.getStyleClass().add("failing-mark");
        mark.setTranslateX(8);
        mark.setTranslateY(-6);
        var over = new StackPane(mark);
        over.setMouseTransparent(true);
        over.visibleProperty().bind(anyFailing().and(model.narrow()));
        return over;
    }

    private BooleanBinding anyFailing() {
        var failing = failures();
        return Bindings.createBooleanBinding(() -> failing.getValue().intValue() > 0, failing);
    }

    private ObservableValue<Number> failures() {
        return model.ofZone(zone -> zone.desk().failing(), 0);
    }

    private Label count() {
        Label pill = Badges.pill(0);
        pill.setMinWidth(22);
        model.facts()
                .map(ZoneFacts::changes)
                .subscribe(changes -> pill.setText(String.valueOf(changes)));
        return pill;
    }
}
