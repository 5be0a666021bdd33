package org.zonewright.gui.table;

import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Scene;
import javafx.scene.control.TableView;
import javafx.stage.Stage;

import org.zonewright.gui.Desks;
import org.zonewright.l10n.Messages;

import java.util.List;
import java.util.Locale;

/// Puts a record table, alone, into a window of a test.
final class ShownTable {

    private ShownTable() {}

    /// A new table, whose cells have shown nothing before.
    static RecordTableView in(Stage stage, RecordTableController controller) {
        var view =
                new RecordTableView(
                        controller.model(),
                        controller,
                        new Messages(Locale.ENGLISH),
                        Desks.WORLD,
                        new SimpleObjectProperty<>(List.of()));
        stage.setScene(new Scene(view, 880, 500));
        stage.sizeToScene(); // another test may have left it at another size
        return view;
    }

    static TableView<?> records(RecordTableView view) {
        return (TableView<?>) view.lookup("#records");
    }
}
