package org.zonewright.gui.settings;

import javafx.beans.property.ObjectProperty;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

import org.zonewright.gui.control.Badges;
import org.zonewright.gui.control.Icon;
import org.zonewright.gui.control.Look;
import org.zonewright.gui.control.Look.Appearance;
import org.zonewright.gui.control.Look.Motion;
import org.zonewright.gui.control.Segments;
import org.zonewright.l10n.Messages;

import java.util.Locale;
import java.util.Optional;

/// The choices of looks and words. Each takes effect at once, the language at the next start.
final class GeneralPage extends GridPane {

    private final Look look;
    private final Messages messages;

    /// Held here, since a binding alone does not keep it.
    private final ObjectProperty<Integer> textSize;

    private final Segments<Appearance> theme;
    private int rows;

    /// @param language that was chosen, empty for the system's
    GeneralPage(Look look, ObjectProperty<Optional<Locale>> language, Messages messages) {
        this.look = look;
        this.messages = messages;
        textSize = look.textSize().asObject();
        theme = new Segments<>(look.appearance().get());
        setHgap(12);
        setVgap(16);
        var fields = new ColumnConstraints();
        fields.setHgrow(Priority.ALWAYS);
        getColumnConstraints().addAll(new ColumnConstraints(104), fields);
        add("theme", theme());
        add("text-size", new VBox(4, textSize(), hint("text-size")));
        add("motion", new VBox(4, motion(), hint("motion")));
        add("language", new VBox(4, language(language), hint("language")));
    }

    private Node hint(String id) {
        var hint = Badges.secondary(messages.text("gui.preferences." + id + ".hint"));
        hint.setWrapText(true);
        return hint;
    }

    /// Gives the keyboard to the first choice.
    void focusFirst() {
        theme.getChildren().stream()
                .filter(one -> one instanceof ToggleButton button && button.isSelected())
                .forEach(Node::requestFocus);
    }

    private void add(String id, Node field) {
        var label = Badges.styled(messages.text("gui.preferences." + id), "muted");
        label.setLabelFor(field);
        label.setMinHeight(30);
        setValignment(label, VPos.TOP);
        addRow(rows++, label, field);
    }

    private Node theme() {
        for (Appearance one : Appearance.values()) {
            String id = one.name().toLowerCase(Locale.ROOT);
            theme.add(one, messages.text("gui.preferences.theme." + id), icon(one).node())
                    .setId("preferences-theme-" + id);
        }
        theme.valueProperty().bindBidirectional(look.appearance());
        theme.setMaxWidth(USE_PREF_SIZE);
        return theme;
    }

    private static Icon icon(Appearance appearance) {
        return switch (appearance) {
            case SYSTEM -> Icon.SYSTEM_THEME;
            case LIGHT -> Icon.SUN;
            case DARK -> Icon.MOON;
            case CONTRAST -> Icon.CONTRAST;
        };
    }

    private Node motion() {
        var choice = new Segments<>(look.motion().get());
        for (Motion one : Motion.values()) {
            String id = one.name().toLowerCase(Locale.ROOT);
            choice.add(one, messages.text("gui.preferences.motion." + id))
                    .setId("preferences-motion-" + id);
        }
        choice.valueProperty().bindBidirectional(look.motion());
        choice.setMaxWidth(USE_PREF_SIZE);
        return choice;
    }

    /// Each language calls itself by its own name.
    private Node language(ObjectProperty<Optional<Locale>> chosen) {
        var choice = new Segments<>(chosen.get());
        choice.add(Optional.empty(), messages.text("gui.preferences.language.system"))
                .setId("preferences-language-system");
        for (Locale language : Messages.LANGUAGES) {
            String id = language.getLanguage();
            choice.add(Optional.of(language), messages.text("gui.preferences.language." + id))
                    .setId("preferences-language-" + id);
        }
        choice.valueProperty().bindBidirectional(chosen);
        choice.setMaxWidth(USE_PREF_SIZE);
        return choice;
    }

    private Node textSize() {
        var choice = new ComboBox<Integer>();
        choice.setId("preferences-text-size");
        choice.setAccessibleText(messages.text("gui.preferences.text-size"));
        choice.getItems().setAll(Look.TEXT_SIZES);
        choice.setConverter(
                new StringConverter<>() {
                    @Override
                    public String toString(Integer percent) {
                        return messages.text("gui.preferences.percent", percent);
                    }

                    @Override
                    public Integer fromString(String text) {
                        throw new UnsupportedOperationException("chosen from a list");
                    }
                });
        choice.valueProperty().bindBidirectional(textSize);
        return choice;
    }
}
