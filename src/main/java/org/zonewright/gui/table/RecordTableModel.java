package org.zonewright.gui.table;

import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.zonewright.gui.control.SpliceList;
import org.zonewright.model.zone.Phrase;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What the record table shows. Filled by its controller; the view listens.
public final class RecordTableModel {

    /// A cell, found again after the table has changed.
    public record Cell(RowId row, Column column) {}

    /// Text that no zone can hold, kept in its cell until it is mended or given up.
    public record Rejected(String text, Phrase why) {}

    /// So often a row is searched for before an index of all of them is worth its making.
    private static final int SEARCHES = 4;

    /// Few rows are asked for again and again; where all are, the index knows them.
    private static final int FOUND = 64;

    private final SpliceList<Row> rows = new SpliceList<>();
    private final ObservableList<Row> rowsInSight = FXCollections.unmodifiableObservableList(rows);
    private final ObjectProperty<RowFacts> facts;
    private final StringProperty text = new SimpleStringProperty("");
    private final ObservableList<String> chips = FXCollections.observableArrayList();
    private final IntegerProperty shown = new SimpleIntegerProperty();
    private final IntegerProperty total = new SimpleIntegerProperty();
    private final ObjectProperty<List<RowId>> selected = new SimpleObjectProperty<>(List.of());
    private final ObjectProperty<Optional<CellRange>> marked =
            new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<Cell>> editing =
            new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Set<RowId>> collapsed = new SimpleObjectProperty<>(Set.of());
    private final ReadOnlyIntegerWrapper arrangement = new ReadOnlyIntegerWrapper();
    private boolean changing;
    private Map<RowId, Integer> positions = Map.of();
    private int searches;

    /// Where rows were found last, most of which are still there.
    private final Map<RowId, Integer> found = new HashMap<>();

    private final Map<Cell, Rejected> rejected = new HashMap<>();

    RecordTableModel(RowFacts first) {
        facts = new SimpleObjectProperty<>(first);
    }

    /// The rows in sight, in order. Changes in one splice.
    public ObservableList<Row> rows() {
        return rowsInSight;
    }

    List<Row> copyOfRows() {
        return rows.copy();
    }

    /// Where this very row is in sight; −1 if it is not.
    int indexOf(Row row) {
        return rows.indexWhere(each -> each == row);
    }

    void show(List<Row> next) {
        changing = true;
        if (!isInPlace(next)) {
            positions = Map.of();
            searches = 0;
        }
        try {
            rows.become(next);
        } finally {
            changing = false;
        }
    }

    /// Another number each time when rows may stand elsewhere than where they were selected.
    ReadOnlyIntegerProperty arrangement() {
        return arrangement.getReadOnlyProperty();
    }

    void arranged() {
        arrangement.set(arrangement.get() + 1);
    }

    /// Whether each row stands where it stood, be it changed.
    private boolean isInPlace(List<Row> next) {
        if (next.size() != rows.size()) {
            return false;
        }
        for (int at = 0; at < next.size(); at++) { // all of a large zone: no stream
            if (!isSame(next.get(at), rows.get(at))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isSame(Row row, Row before) {
        return row == before || row.id().equals(before.id());
    }

    /// Where a row is in sight; −1 if it is not.
    int indexOf(RowId id) {
        int last = found.getOrDefault(id, -1);
        if (last >= 0 && last < rows.size() && rows.get(last).id().equals(id)) {
            return last;
        }
        int at = search(id);
        if (found.size() >= FOUND) {
            found.clear();
        }
        found.put(id, at);
        return at;
    }

    private int search(RowId id) {
        if (positions.isEmpty() && searches++ < SEARCHES) {
            return rows.indexWhere(row -> row.id().equals(id));
        }
        if (positions.isEmpty()) {
            positions = HashMap.newHashMap(rows.size());
            for (int i = 0; i < rows.size(); i++) {
                positions.put(rows.get(i).id(), i);
            }
        }
        return positions.getOrDefault(id, -1);
    }

    /// Whether the rows are changing just now: what the table then says of its selection is not
    /// what a person did.
    boolean isChanging() {
        return changing;
    }

    /// What rows show beside their data; changes with every edit and every new finding, and cells
    /// are then drawn anew.
    public ObjectProperty<RowFacts> facts() {
        return facts;
    }

    /// What stands in the filter field after the chips.
    public StringProperty text() {
        return text;
    }

    /// The tokens of the filter that stand before its text.
    public ObservableList<String> chips() {
        return chips;
    }

    /// How many record sets the filter lets through.
    public IntegerProperty shown() {
        return shown;
    }

    /// How many record sets there are.
    public IntegerProperty total() {
        return total;
    }

    /// The selected rows, the one to start from first. Set by the controller when another view
    /// selects, or when the row selected has got another name.
    public ObjectProperty<List<RowId>> selected() {
        return selected;
    }

    /// The cells that are marked; empty if whole rows are selected. Their rows are selected.
    public ObjectProperty<Optional<CellRange>> marked() {
        return marked;
    }

    /// A cell that is to be edited now; the view takes it out again.
    public ObjectProperty<Optional<Cell>> editing() {
        return editing;
    }

    /// The groups of which only the header is shown.
    public ObjectProperty<Set<RowId>> collapsed() {
        return collapsed;
    }

    public Optional<Rejected> rejected(Cell cell) {
        return Optional.ofNullable(rejected.get(cell));
    }

    void reject(Cell cell, Rejected text) {
        rejected.put(cell, text);
    }

    void accept(Cell cell) {
        rejected.remove(cell);
    }
}
