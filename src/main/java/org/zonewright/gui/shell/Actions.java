package org.zonewright.gui.shell;

import org.zonewright.gui.BulkKind;
import org.zonewright.gui.wizard.WizardKind;
import org.zonewright.model.zone.RecordType;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/// What a person can ask of the main window. The views know this, and no controller.
public interface Actions {

    void open();

    void open(List<Path> files);

    void openSample();

    void newZone();

    void save();

    void saveAs();

    void exportZone();

    /// Writes the zone in a format that a person chooses.
    void exportAs();

    /// Brings record sets of other files into the zone in front.
    void importFiles();

    /// Merges a fresh export into the zone.
    void mergeExport();

    /// Pastes the text on the clipboard over the marked cells; without any as [#pasteNew()].
    void paste();

    /// Brings record sets of the text on the clipboard into the zone in front.
    void pasteNew();

    /// Puts the marked cells on the clipboard, or else the selected record sets.
    void copy();

    /// Puts the marked cells of the table, or the current one, on the clipboard.
    void copyCells();

    void exportBatch();

    /// Writes a picture of the graph, of a form that a person chooses.
    void exportGraph();

    void properties();

    /// Makes the zone in front anew for another account or under another name.
    void moveZone();

    void close(OpenedDesk zone);

    void quit();

    void undo();

    void redo();

    /// Goes to a step of the history of the zone in front.
    void jumpTo(int step);

    /// Shows what has changed since a step of the history of the zone in front.
    void compareWith(int step);

    void addRecord(RecordType type);

    void duplicateRecords();

    void deleteRecords();

    /// Does something in the table of the zone in front.
    void inTable(Consumer<RecordActions> what);

    /// Asks how to do something with all selected record sets.
    void bulk(BulkKind kind);

    /// Asks how to bring the selected record sets of the zone in front into another.
    ///
    /// @param isMove whether they go from the zone in front
    void carry(OpenedDesk to, boolean isMove);

    /// Makes record sets from questions.
    void wizard(WizardKind kind);

    /// Edits the members of the selected group together.
    void editGroup();

    void nextProblem();

    void previousProblem();

    /// Looks for problems again, whole.
    void check();

    /// Shows what would mend the selected row, to be applied or not.
    void quickFix();

    void applySafeFixes();

    /// Starts the DNS server, or stops it.
    void serve();
}
