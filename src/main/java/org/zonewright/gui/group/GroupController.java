package org.zonewright.gui.group;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;

import org.zonewright.analysis.resolve.Outlook;
import org.zonewright.analysis.resolve.World;
import org.zonewright.gui.Background;
import org.zonewright.gui.Desk;
import org.zonewright.gui.Foresight;
import org.zonewright.gui.Notice;
import org.zonewright.gui.RoutingText;
import org.zonewright.gui.SetLabel;
import org.zonewright.model.aws.Geography;
import org.zonewright.model.edit.Edit;
import org.zonewright.model.zone.Phrase;
import org.zonewright.model.zone.RecordSet;
import org.zonewright.model.zone.Routing;
import org.zonewright.model.zone.Simulation;
import org.zonewright.model.zone.Zone;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// Plans what is typed for the members of a group, and does it as one undo step. Where they answer
/// is found in the background: there are many places.
public final class GroupController implements GroupView.Actions {

    private final Desk desk;
    private final World world;
    private final List<RecordSet> members;
    private final List<Boolean> healthy;
    private final List<String> typed = new ArrayList<>();
    private final ObjectProperty<GroupPlan> plan;
    private final ObjectProperty<Coverage> coverage = new SimpleObjectProperty<>(Coverage.NONE);
    private final Background background;
    private final Consumer<Throwable> mishaps;
    private Runnable cancel = () -> {};

    private GroupController(
            Desk desk,
            World world,
            List<RecordSet> members,
            Background background,
            Consumer<Throwable> mishaps) {
        this.desk = desk;
        this.world = world;
        this.background = background;
        this.mishaps = mishaps;
        this.members = members;
        Outlook outlook = Outlook.of(desk.document().zone(), world);
        healthy = members.stream().map(member -> outlook.ailment(member).isEmpty()).toList();
        members.forEach(member -> typed.add(RoutingText.of(member.routing())));
        plan = new SimpleObjectProperty<>(plan());
        plan.subscribe(this::cover);
    }

    /// Of the group whose member is selected; empty if none is that can be edited as one.
    public static Optional<GroupController> ofSelected(
            Desk desk, World world, Background background, Consumer<Throwable> mishaps) {
        Zone zone = desk.document().zone();
        return desk.selected()
                .get()
                .filter(desk::isInEditableGroup)
                .map(RecordSet.Key.class::cast)
                .map(key -> List.copyOf(zone.group(key.name(), key.type())))
                .map(group -> new GroupController(desk, world, group, background, mishaps));
    }

    /// Changes with what is typed.
    ObservableValue<GroupPlan> plans() {
        return plan;
    }

    /// Where members answer, as of what was typed a moment ago.
    ObservableValue<Coverage> coverage() {
        return coverage;
    }

    /// The newest plan cancels the one before.
    private void cover(GroupPlan next) {
        cancel.run();
        List<RecordSet> members = next.members().stream().map(GroupPlan.Member::after).toList();
        Simulation simulation = desk.document().zone().simulation();
        cancel =
                background.start(
                        _ -> Coverage.of(members, simulation, world), coverage::set, mishaps);
    }

    Geography geography() {
        return world.geography();
    }

    /// `api A`
    public String label() {
        RecordSet first = members.getFirst();
        var group = new RecordSet.Key(first.name(), first.type(), "");
        return SetLabel.of(group, desk.document().zone().name());
    }

    @Override
    public void enter(int member, String text) {
        if (!typed.set(member, text).equals(text)) {
            plan.set(plan());
        }
    }

    private GroupPlan plan() {
        var next = new ArrayList<GroupPlan.Member>();
        for (int i = 0; i < members.size(); i++) {
            RecordSet before = members.get(i);
            Optional<Routing> read = RoutingText.read(before.routing(), typed.get(i));
            Optional<Phrase> wrong =
                    read.isPresent()
                            ? Optional.empty()
                            : Optional.of(RoutingText.refusal(before.routing(), typed.get(i)));
            RecordSet after =
                    read.map(routing -> before.withRouting(routing, before.setIdentifier()))
                            .orElse(before);
            next.add(new GroupPlan.Member(before, after, typed.get(i), wrong, healthy.get(i)));
        }
        List<RecordSet> after = next.stream().map(GroupPlan.Member::after).toList();
        return new GroupPlan(next, new Foresight(desk).news(after));
    }

    @Override
    public void apply() {
        List<RecordSet> changed = plan.get().changed();
        if (changed.isEmpty() || plan.get().isWrong()) {
            return;
        }
        Edit edit = Edit.of(changed.stream().<Edit>map(Edit.Put::new).toList());
        Phrase name = Phrase.of("edit.group", label(), changed.size());
        if (desk.apply(edit, name)) {
            desk.tell(
                    Notice.of(Notice.Tone.SUCCESS, name)
                            .withAction(Phrase.of("gui.command.undo"), desk::undo));
        }
    }
}
