package org.zonewright.gui.shell;

import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.zonewright.gui.control.Badges;

import java.util.Optional;

/// The body of a form: labels at the left, fields at the right, what is wrong under its field.
final class FormGrid extends GridPane {

    private static final PseudoClass DANGER = PseudoClass.getPseudoClass("danger");

    private int rows;

    FormGrid() {
        setHgap(12);
        setVgap(10);
        var labels = new ColumnConstraints(104, USE_COMPUTED_SIZE, USE_PREF_SIZE);
        var fields = new ColumnConstraints();
        fields.setHgrow(Priority.ALWAYS);
        getColumnConstraints().addAll(labels, fields);
    }

    void add(String label, Node field) {
        var left = Badges.styled(label, "muted");
        left.setMinWidth(USE_PREF_SIZE);
        left.setLabelFor(field);
        left.setMinHeight(30);
        setValignment(left, javafx.geometry.VPos.TOP);
        addRow(rows++, left, field);
    }

    /// A field with room for what is wrong with it.
    static VBox marked(TextInputControl field, Label problem) {
        problem.getStyleClass().addAll("secondary", "tone-danger");
        problem.setWrapText(true);
        problem.managedProperty().bind(problem.visibleProperty());
        problem.setVisible(false);
        return new VBox(4, field, problem);
    }

    static void mark(TextInputControl field, Label problem, Optional<String> what) {
        field.pseudoClassStateChanged(DANGER, what.isPresent());
        field.setAccessibleHelp(what.orElse(null));
        problem.setText(what.orElse(""));
        problem.setVisible(what.isPresent());
    }
}
