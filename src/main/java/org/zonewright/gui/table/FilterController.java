package org.zonewright.gui.table;

import org.zonewright.gui.Desk;

import java.util.List;

/// Keeps the filter's chips and the text behind them in step with the filter of the desk, which
/// others set too. Holds no nodes.
final class FilterController implements FilterBar.Actions {

    private final Desk desk;
    private final RecordTableModel model;
    private final Runnable run;

    /// @param run lets the rows through that pass the desk's filter
    FilterController(Desk desk, RecordTableModel model, Runnable run) {
        this.desk = desk;
        this.model = model;
        this.run = run;
        desk.filter().addListener((_, _, text) -> show(text));
        model.text().addListener((_, _, _) -> compose());
        show(desk.filter().get());
    }

    private void show(String text) {
        if (!text.equals(FilterText.compose(model.chips(), model.text().get()))) {
            var parts = FilterText.parse(text);
            model.chips().setAll(parts.chips());
            model.text().set(parts.rest());
        }
        run.run();
    }

    private void compose() {
        desk.filter().set(FilterText.compose(model.chips(), model.text().get()));
    }

    void add(String chip) {
        model.chips().add(chip);
        compose();
    }

    @Override
    public void run() {
        run.run();
    }

    @Override
    public List<String> completions(String text) {
        return FilterCompletion.of(text, desk.findings().get());
    }

    @Override
    public void takeChips() {
        var parts = FilterText.parse(model.text().get());
        if (!parts.chips().isEmpty()) {
            model.chips().addAll(parts.chips());
            model.text().set(parts.rest());
        }
    }

    @Override
    public void remove(String chip) {
        model.chips().remove(chip);
        compose();
    }

    @Override
    public void clear() {
        model.chips().clear();
        model.text().set("");
        compose();
    }
}
