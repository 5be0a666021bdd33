package org.zonewright.gui.query;

import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;

import org.zonewright.gui.HealthRow;
import org.zonewright.gui.control.EmptyState;
import org.zonewright.gui.control.Icon;
import org.zonewright.l10n.Messages;
import org.zonewright.model.zone.EntryId;
import org.zonewright.model.zone.Phrase;

import java.util.Optional;

/// A question, its answers, why, and how often. Reads the model, tells [Actions] what a person did,
/// decides nothing.
public final class QueryView extends BorderPane {

    /// What a person can ask of it.
    public interface Actions extends SavedPane.Actions {

        /// Asks what the request line says.
        void ask();

        /// Asks what was asked before.
        void askAgain(Past past);

        /// Lets a health check or target be as the zone file says again.
        void letBe(String id);

        /// Shows a record set in all views.
        void select(EntryId id);

        /// Fills the list of places.
        void listPlaces();

        /// Fills the list of health checks and AWS targets.
        void listHealth();

        /// Lets something fail, or be healthy again, as an undo step.
        void toggle(HealthRow row);

        /// What is wrong with a text of addresses.
        Optional<Phrase> addressProblem(String typed);

        /// Tells the addresses of an AWS target, as an undo step; none lets them be derived again.
        void setAddresses(HealthRow.Target target, String typed);
    }

    /// px; narrower than this, the saved questions hide until they are asked for.
    private static final double ROOM_FOR_SAVED = 1080;

    private final RequestLine request;

    public QueryView(QueryModel model, Actions actions, Messages messages) {
        getStyleClass().add("query-view");
        request = new RequestLine(model, actions, messages);
        var saved = new SavedPane(model.saved(), actions, messages);
        saved.visibleProperty().bind(model.showsSaved());
        saved.managedProperty().bind(saved.visibleProperty());
        setLeft(saved);
        setCenter(new BorderPane(center(model, actions, messages), request, null, null, null));
        setMinWidth(0);
        widthProperty()
                .addListener(
                        (_, before, now) -> {
                            boolean hasRoom = now.doubleValue() > ROOM_FOR_SAVED;
                            boolean had = before.doubleValue() > ROOM_FOR_SAVED;
                            if (before.doubleValue() == 0 || had != hasRoom) {
                                model.showsSaved().set(hasRoom);
                            }
                        });
        addEventFilter(
                KeyEvent.KEY_PRESSED,
                key -> {
                    boolean shortcut = key.isShortcutDown() && key.getCode() == KeyCode.ENTER;
                    if (shortcut || key.getCode() == KeyCode.F5) {
                        actions.ask();
                        key.consume();
                    }
                });
    }

    private static Node center(QueryModel model, Actions actions, Messages messages) {
        var answers = new AnswersPane(model, messages);
        var lower =
                new SplitPane(
                        new TracePane(model, actions, messages), new SharesPane(model, messages));
        lower.setDividerPositions(0.57);
        var whole = new SplitPane(answers, lower);
        whole.setOrientation(Orientation.VERTICAL);
        whole.setDividerPositions(0.48);
        var nothing =
                new EmptyState(
                        Icon.QUERY,
                        messages.text("query.empty.title"),
                        messages.text("query.empty.how"));
        nothing.visibleProperty().bind(model.reply().map(Optional::isEmpty).orElse(Boolean.TRUE));
        whole.visibleProperty().bind(nothing.visibleProperty().not());
        return new StackPane(whole, nothing);
    }

    /// Puts the cursor where the name is typed.
    public void focusName() {
        request.focusName();
    }
}
