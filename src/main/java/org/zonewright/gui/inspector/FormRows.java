package org.zonewright.gui.inspector;

import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;

import org.zonewright.gui.control.Badges;

/// Labels at the left, 80 px wide, what they name at the right.
final class FormRows extends GridPane {

    private int rows;

    FormRows() {
        getStyleClass().add("form-rows");
        var labels = new ColumnConstraints(80);
        var fields = new ColumnConstraints();
        fields.setHgrow(Priority.ALWAYS);
        getColumnConstraints().addAll(labels, fields);
    }

    /// Adds a row.
    ///
    /// @return its label, to take out of sight together with the field
    Label add(String label, Node field) {
        Label name = Badges.styled(label, "muted", "form-label");
        name.setLabelFor(field);
        setValignment(name, VPos.TOP);
        addRow(rows++, name, field);
        return name;
    }
}
