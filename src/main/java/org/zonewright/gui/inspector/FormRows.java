package org.zonewright.gui.inspector;

import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;

import org.zonewright.gui.control.FieldName;

/// Labels at the left, what they name at the right.
final class FormRows extends GridPane {

    private static final double LABELS = 80;

    private int rows;

    FormRows() {
        getStyleClass().add("form-rows");
        var fields = new ColumnConstraints();
        fields.setHgrow(Priority.ALWAYS);
        getColumnConstraints().addAll(new ColumnConstraints(), fields);
    }

    /// Adds a row.
    ///
    /// @return its label, to take out of sight together with the field
    Label add(String label, Node field) {
        var name = new FieldName(label, LABELS);
        name.getStyleClass().add("form-label");
        name.setLabelFor(field);
        setValignment(name, VPos.TOP);
        addRow(rows++, name, field);
        return name;
    }
}
