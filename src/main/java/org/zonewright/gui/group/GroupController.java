package org.zonewright.gui.group;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;

import org.zonewright.analysis.resolve.Outlook;
import org.zonewright.analysis.resolve.World;
import org.zonewright.gui.Background;
import org.zonewright.gui.ContentEdits;
import org.zonewright.gui.Desk;
import org.zonewright.gui.Foresight;
import org.zonewright.gui.Notice;
import org.zonewright.gui.RoutingText;
import org.zonewright.gui.SetLabel;
import org.zonewright.model.aws.Geography;
import org.zonewright.model.zone.Phrase;
import org.zonewright.model.zone.RecordSet;
import org.zonewright.model.zone.Routing;
import org.zonewright.model.zone.Routing.Failover.Role;
import org.zonewright.model.zone.Simulation;
import org.zonewright.model.zone.Zone;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// Plans what is typed for the members of a group, and does it as one undo step. Where they answer
/// is found in the background: there are many places.
public final class GroupController implements GroupView.Actions {

    private static final Routing PRIMARY = new Routing.Failover(Role.PRIMARY);

    private final Desk desk;
    private final World world;
    private final RecordSet first;
    private final List<Draft> drafts = new ArrayList<>();
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
        first = members.getFirst();
        Outlook outlook = Outlook.of(desk.document().zone(), world);
        members.forEach(member -> drafts.add(Draft.of(member, outlook.ailment(member).isEmpty())));
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
        List<RecordSet> members = next.sets();
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
        var group = new RecordSet.Key(first.name(), first.type(), "");
        return SetLabel.of(group, desk.document().zone().name());
    }

    @Override
    public void enter(int member, Part part, String text) {
        change(member, drafts.get(member).with(part, text));
    }

    @Override
    public void add() {
        RecordSet like = drafts.getLast().set();
        drafts.add(Draft.like(like, start(like.routing())));
        plan.set(plan());
    }

    /// A weight as good as any, or the role that is free; what else sets members apart is asked.
    private String start(Routing like) {
        return switch (like) {
            case Routing.Weighted _ -> RoutingText.of(like);
            case Routing.Failover _ ->
                    plan.get().kept().stream()
                                    .map(member -> member.after().routing())
                                    .anyMatch(PRIMARY::equals)
                            ? Role.SECONDARY.name()
                            : Role.PRIMARY.name();
            case Routing.Simple _,
                    Routing.Latency _,
                    Routing.Geolocation _,
                    Routing.Geoproximity _,
                    Routing.Multivalue _,
                    Routing.IpBased _ ->
                    "";
        };
    }

    @Override
    public void remove(int member, boolean isRemoved) {
        change(member, drafts.get(member).removed(isRemoved));
    }

    private void change(int member, Draft next) {
        if (!drafts.set(member, next).equals(next)) {
            plan.set(plan());
        }
    }

    private GroupPlan plan() {
        Zone zone = desk.document().zone();
        var contents = new ContentEdits(zone, world.services());
        List<GroupPlan.Member> members = new MemberReader(zone, contents).read(drafts);
        var plan = new GroupPlan(members, List.of());
        return new GroupPlan(members, new Foresight(desk).news(plan.edit(), plan.sets()));
    }

    @Override
    public void apply() {
        GroupPlan done = plan.get();
        if (done.changed() == 0 || done.isWrong()) {
            return;
        }
        desk.guard(done.edit(), () -> apply(done));
    }

    private void apply(GroupPlan done) {
        Phrase name = Phrase.of("edit.group", label(), done.changed());
        if (desk.apply(done.edit(), name)) {
            desk.tell(
                    Notice.of(Notice.Tone.SUCCESS, name)
                            .withAction(Phrase.of("gui.command.undo"), desk::undo));
        }
    }
}
