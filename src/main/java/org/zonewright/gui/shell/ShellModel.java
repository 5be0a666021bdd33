package org.zonewright.gui.shell;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.jspecify.annotations.Nullable;
import org.zonewright.gui.View;
import org.zonewright.model.edit.History;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/// What the main window shows: the open zones, which of them is in front, the log, and which panes
/// are open. Lives on the FX thread.
public final class ShellModel {

    private final ObservableList<OpenedDesk> zones = FXCollections.observableArrayList();
    private final ObservableList<String> ownFilters = FXCollections.observableArrayList();
    private final ObjectProperty<@Nullable OpenedDesk> current = new SimpleObjectProperty<>();
    private final ObservableList<LogLine> log = FXCollections.observableArrayList();
    private final StringProperty busy = new SimpleStringProperty("");
    private final StringProperty unguarded = new SimpleStringProperty("");
    private final StringProperty server = new SimpleStringProperty("");
    private final StringProperty bottomTab = new SimpleStringProperty("problems");
    private final BooleanProperty narrow = new SimpleBooleanProperty();
    private final Panes panes = new Panes();

    /// The open zones, in the order they were opened.
    public ObservableList<OpenedDesk> zones() {
        return zones;
    }

    /// The filters that a person has saved, by their texts; kept between starts.
    public ObservableList<String> ownFilters() {
        return ownFilters;
    }

    /// All filters of the side bar, in its order.
    List<SavedFilter> filters() {
        return Stream.concat(SavedFilter.USUAL.stream(), ownFilters.stream().map(SavedFilter::own))
                .toList();
    }

    /// The zone in front; null while none is open.
    public ObjectProperty<@Nullable OpenedDesk> current() {
        return current;
    }

    public Optional<OpenedDesk> currentDesk() {
        return Optional.ofNullable(current.get());
    }

    /// What happened, newest last.
    public ObservableList<LogLine> log() {
        return log;
    }

    /// What the window is at work on, for the status bar; empty if nothing.
    public StringProperty busy() {
        return busy;
    }

    /// Why edits would not survive a crash, for the status bar; empty if they would.
    public StringProperty unguarded() {
        return unguarded;
    }

    /// Where the DNS server listens and how much it was asked, for the status bar; empty while it
    /// does not run.
    public StringProperty server() {
        return server;
    }

    /// The tab in front in the bottom panel.
    public StringProperty bottomTab() {
        return bottomTab;
    }

    /// Brings a tab of the bottom panel to the front, and opens the panel.
    void showBottom(String tab) {
        bottomTab.set(tab);
        panes.bottom(view().getValue()).set(true);
    }

    /// Whether the window is too narrow for the side bar.
    public BooleanProperty narrow() {
        return narrow;
    }

    public Panes panes() {
        return panes;
    }

    /// Something of the zone in front that changes; `none` while no zone is open.
    public <T> ObservableValue<T> ofZone(Function<OpenedDesk, ObservableValue<T>> what, T none) {
        return current.flatMap(zone -> what.apply(Objects.requireNonNull(zone))).orElse(none);
    }

    /// Something of the zone in front, as it stands; `none` while no zone is open.
    public <T> ObservableValue<T> ofHistory(Function<History, T> what, T none) {
        return ofZone(zone -> zone.desk().history().map(what), none);
    }

    /// What the frame shows of the zone in front.
    public ObservableValue<ZoneFacts> facts() {
        return ofZone(OpenedDesk::facts, ZoneFacts.NONE);
    }

    /// The view in front.
    public ObservableValue<View> view() {
        return ofZone(zone -> zone.desk().view(), View.TABLE);
    }
}
