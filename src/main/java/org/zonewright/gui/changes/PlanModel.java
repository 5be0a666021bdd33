package org.zonewright.gui.changes;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import org.zonewright.analysis.plan.Course;
import org.zonewright.analysis.plan.review.Review;
import org.zonewright.model.zone.DomainName;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// What the pane of change batches shows.
public final class PlanModel {

    /// Which way.
    public enum Side {
        APPLY,
        ROLLBACK;

        /// Stands in file names, message keys and node ids.
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /// One batch of the plan.
    ///
    /// @param number from 0
    public record Shown(Side side, int number) {

        static final Shown FIRST = new Shown(Side.APPLY, 0);
    }

    private final DomainName zone;
    private final ObjectProperty<Optional<Review>> review =
            new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Shown> shown = new SimpleObjectProperty<>(Shown.FIRST);
    private final StringProperty json = new SimpleStringProperty("");
    private final StringProperty command = new SimpleStringProperty("");
    private final StringProperty confirmation = new SimpleStringProperty("");
    private final BooleanProperty busy = new SimpleBooleanProperty();

    PlanModel(DomainName zone) {
        this.zone = zone;
    }

    /// The zone, for relative names; its name confirms what is grave.
    public DomainName zone() {
        return zone;
    }

    /// The plan of the changes that are ticked; empty while nothing is changed or the view is not
    /// shown.
    public ObjectProperty<Optional<Review>> review() {
        return review;
    }

    /// The batch that is looked at. There may be none of that number.
    public ObjectProperty<Shown> shown() {
        return shown;
    }

    /// The batch that is looked at, as the AWS command line takes it.
    public StringProperty json() {
        return json;
    }

    /// The commands that send the exported files.
    public StringProperty command() {
        return command;
    }

    /// What was typed to confirm what is grave.
    public StringProperty confirmation() {
        return confirmation;
    }

    /// Whether a plan is being made.
    public BooleanProperty busy() {
        return busy;
    }

    /// The batches of a side; none if there is no plan.
    public Course course(Side side) {
        return review.get()
                .map(some -> side == Side.APPLY ? some.plan().apply() : some.plan().rollback())
                .orElseGet(() -> new Course(List.of(), List.of()));
    }

    /// Whether the plan can be exported as it is.
    public boolean isReady() {
        return review.get()
                .filter(some -> !some.plan().apply().isEmpty() && some.refusal().isEmpty())
                .filter(some -> !some.asksForConfirmation() || isConfirmed())
                .isPresent();
    }

    /// Whether the zone's name was typed, with or without its final dot.
    public boolean isConfirmed() {
        String text = confirmation.get().strip();
        return !text.isEmpty() && DomainName.of(text).equals(zone);
    }
}
