package org.zonewright.gui.inspector;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.zonewright.analysis.resolve.World;
import org.zonewright.gui.BulkKind;
import org.zonewright.gui.FixActions;
import org.zonewright.gui.FxJobs;
import org.zonewright.gui.HealthRow;
import org.zonewright.gui.control.Badges;
import org.zonewright.gui.control.Buttons;
import org.zonewright.gui.control.EmptyState;
import org.zonewright.gui.control.FixPopover;
import org.zonewright.gui.control.Icon;
import org.zonewright.l10n.Messages;
import org.zonewright.model.zone.EntryId;
import org.zonewright.model.zone.Phrase;
import org.zonewright.model.zone.Routing;
import org.zonewright.model.zone.UnreadableSet;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The form of what is selected.
public final class InspectorView extends ScrollPane {

    /// What a person can ask of the inspector.
    public interface Actions {

        /// Takes what was entered into a field of a record set.
        void enter(EntryId at, Field field, String text);

        /// What would be wrong with the record set were this entered, while it is typed.
        Optional<Doubt> doubt(EntryId at, Field field, String text);

        /// Takes what was entered into a field of a value.
        void enter(EntryId at, ValuePart part, String text);

        /// Forgets why what was typed into a field of a value was not taken.
        void giveUp(ValuePart part);

        /// Takes away a value, and what was not taken of it; of one that is being made nothing else
        /// is there yet. What was not taken of those behind it moves up with them.
        void removeValue(EntryId at, int value);

        /// Names of the zone that a person may mean, absolute; a few.
        List<String> names(String typed);

        void policy(EntryId at, Routing.Policy policy);

        void toggleTargetHealth(EntryId at);

        /// Lets something fail in the simulator, or be healthy again.
        void simulate(HealthRow row);

        /// Edits all members of the selected set's group together.
        void editGroup();

        /// Sets the TTL of all selected record sets that have one of their own.
        void enterTtlOfAll(String text);

        /// Asks how to do something with all selected record sets.
        void doWithAll(BulkKind kind);

        void deleteAll();

        /// What the set can point to as an alias.
        List<TargetChoice> targets(SetForm form);

        /// The AWS services that the set can point to as an alias.
        List<ServiceChoice> services(SetForm form);

        List<HealthChoice> healthChecks();

        /// Brings back a deleted record set.
        void restore(SetForm form);

        void discard(UnreadableSet set);

        /// Selects another record set.
        void go(EntryId id);

        /// Selects the record set before or after in listing order.
        void step(Direction direction);

        /// Asks the simulator for this name and type.
        void ask(SetForm form);

        void showInGraph();

        FixActions fixes();
    }

    public enum Direction {
        PREVIOUS,
        NEXT
    }

    /// px; below it the lower sections fold
    private static final double NARROW = 300;

    private final InspectorModel model;
    private final Actions actions;
    private final Messages messages;
    private final VBox content = new VBox();
    private final World world;
    private @Nullable OneForm one;
    private @Nullable SeveralForm several;

    public InspectorView(InspectorModel model, Actions actions, Messages messages, World world) {
        this.model = model;
        this.actions = actions;
        this.messages = messages;
        this.world = world;
        setId("inspector");
        getStyleClass().add("inspector");
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setContent(content);
        content.getStyleClass().add("inspector-content");
        model.inspected().subscribe(this::show);
        model.refused().addListener((_, _, refused) -> refuse(refused));
        FxJobs.afterDrawing(this::one); // for the first record set that is selected
    }

    /// Made when it is first wanted: a window starts with nothing selected.
    private OneForm one() {
        OneForm made = one;
        if (made == null) {
            made = new OneForm(actions, messages, world);
            one = made;
            widthProperty()
                    .map(width -> width.doubleValue() > 0 && width.doubleValue() < NARROW)
                    .subscribe(made::narrow);
            model.refusedParts().subscribe(made::refuseParts);
            model.givenUp().addListener(_ -> one().giveUp());
        }
        return made;
    }

    private SeveralForm several() {
        SeveralForm made = several;
        if (made == null) {
            made = new SeveralForm(actions, messages);
            several = made;
        }
        return made;
    }

    private void refuse(Map<Field, Phrase> refused) {
        if (one != null) {
            one.refuse(refused);
        }
        if (several != null) {
            several.refuse(refused);
        }
    }

    private void show(Inspected inspected) {
        switch (inspected) {
            case Inspected.Nothing _ ->
                    put(
                            new EmptyState(
                                    Icon.TABLE,
                                    messages.text("inspector.nothing.title"),
                                    messages.text("inspector.nothing.how")));
            case SetForm set -> {
                one().show(set);
                one().refuse(model.refused().get());
                put(one());
            }
            case Inspected.Several sets -> {
                several().show(sets);
                several().refuse(model.refused().get());
                put(several());
            }
            case Inspected.Unreadable unreadable -> put(unreadable(unreadable));
        }
    }

    private void put(Node node) {
        if (!content.getChildren().equals(List.of(node))) {
            content.getChildren().setAll(node);
        }
    }

    private Node unreadable(Inspected.Unreadable unreadable) {
        UnreadableSet set = unreadable.set();
        Label title =
                Badges.styled(
                        set.name().isRoot() || set.name().text().isEmpty()
                                ? messages.text("inspector.unreadable")
                                : set.name().canonical(),
                        "title");
        Label why = new Label(messages.text(set.why()));
        why.setWrapText(true);
        Label json = Badges.styled(set.json(), "quoted");
        json.setWrapText(true);
        Button delete = Buttons.of(Icon.DELETE, messages.text("inspector.delete"));
        delete.setOnAction(_ -> actions.discard(set));
        var section =
                new VBox(
                        title,
                        why,
                        Badges.caption(messages.text("inspector.verbatim")),
                        json,
                        delete);
        section.getStyleClass().add("section");
        var findings =
                new MessagesSection(actions, messages, new FixPopover(messages, actions.fixes()));
        findings.show(unreadable.findings());
        return new VBox(findings.node(), section);
    }
}
