package org.zonewright.gui.group;

import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.VBox;

import org.zonewright.gui.Percent;
import org.zonewright.gui.SetText;
import org.zonewright.gui.control.Badges;
import org.zonewright.gui.control.Buttons;
import org.zonewright.gui.control.Icon;
import org.zonewright.gui.control.TabKey;
import org.zonewright.gui.control.Tone;
import org.zonewright.l10n.Messages;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/// What stands for one member: its health, its set identifier, what it answers, a field for what
/// sets it apart, and a button that lets it go. Of a new member all can be entered.
final class MemberRow {

    private static final PseudoClass DANGER = PseudoClass.getPseudoClass("danger");
    private static final PseudoClass GONE = PseudoClass.getPseudoClass("gone");
    private static final double VALUE = 200;

    private final int at;
    private final GroupView.Actions actions;
    private final Messages messages;
    private final List<Node> nodes = new ArrayList<>();
    private final Map<Part, Node> fields = new EnumMap<>(Part.class);
    private final Map<Part, Label> notes = new EnumMap<>(Part.class);
    private final Button remove;
    private boolean isGone;

    /// @param parameter the field for what sets it apart
    MemberRow(
            int at,
            GroupPlan.Member member,
            Node parameter,
            GroupView.Actions actions,
            Messages messages) {
        this.at = at;
        this.actions = actions;
        this.messages = messages;
        Draft draft = member.draft();
        remove = Buttons.icon(Icon.DELETE, messages.text("group.remove"));
        remove.setId("group-remove-" + at);
        remove.setOnAction(_ -> actions.remove(at, !isGone));
        String id = member.after().setIdentifier();
        parameter.setAccessibleText(draft.isNew() ? messages.text("group.new") : id);
        nodes.add(draft.isNew() ? Icon.ADD.node(Tone.ACCENT) : sign(draft));
        nodes.add(draft.isNew() ? identifier() : named(id, parameter));
        nodes.add(draft.isNew() ? content(draft) : answer(draft));
        nodes.add(noted(Part.PARAMETER, "group-note-" + at, parameter));
    }

    /// From left to right.
    Node[] nodes() {
        return Stream.concat(nodes.stream(), Stream.of(remove)).toArray(Node[]::new);
    }

    private Label sign(Draft draft) {
        boolean healthy = draft.isHealthy();
        String state = messages.text(healthy ? "inspector.healthy" : "inspector.unhealthy");
        Icon icon = healthy ? Icon.CHECK_HEALTHY : Icon.CHECK_FAILS;
        var sign = new Label("", icon.node(healthy ? Tone.SUCCESS : Tone.DANGER));
        sign.setAccessibleText(state);
        sign.setTooltip(Buttons.tooltip(state));
        return sign;
    }

    private static Label named(String id, Node field) {
        Label name = Badges.strong(id);
        name.setLabelFor(field);
        return name;
    }

    private static Label answer(Draft draft) {
        Label value = Badges.styled(SetText.of(draft.set()), "mono", "muted");
        value.setMinWidth(0);
        value.setPrefWidth(VALUE);
        value.setTooltip(Buttons.tooltip(value.getText()));
        return value;
    }

    private Node identifier() {
        return entered(
                Part.IDENTIFIER, new TextField(), "group-id-", messages.text("group.identifier"));
    }

    private Node content(Draft draft) {
        if (draft.set().isAlias()) {
            return entered(
                    Part.CONTENT,
                    new TextField(),
                    "group-content-",
                    messages.text("inspector.target-caption"));
        }
        var area = new TextArea();
        area.setPrefColumnCount(1);
        area.textProperty().subscribe(text -> area.setPrefRowCount(Math.clamp(lines(text), 1, 4)));
        TabKey.leaves(area);
        return entered(Part.CONTENT, area, "group-content-", messages.text("inspector.values"));
    }

    private static long lines(String text) {
        return text.chars().filter(c -> c == '\n').count() + 1;
    }

    private Node entered(Part part, TextInputControl field, String id, String what) {
        field.setId(id + at);
        field.getStyleClass().add("mono");
        field.setAccessibleText(what);
        field.setPromptText(what);
        field.textProperty().addListener((_, _, text) -> actions.enter(at, part, text));
        VBox box = noted(part, id + "note-" + at, field);
        box.getStyleClass().add("entry-field");
        return box;
    }

    private VBox noted(Part part, String id, Node field) {
        Label note = Badges.secondary("");
        note.setId(id);
        note.setWrapText(true);
        note.setMinHeight(Label.USE_PREF_SIZE);
        fields.put(part, field);
        notes.put(part, note);
        return new VBox(2, field, note);
    }

    /// Marks what is wrong, and says of weights what share they are. What is not typed yet is asked
    /// for, and no mistake.
    void show(GroupPlan plan, GroupPlan.Member member) {
        Draft draft = member.draft();
        isGone = draft.isRemoved();
        remove.setGraphic((isGone ? Icon.UNDO : Icon.DELETE).node());
        Buttons.tip(remove, messages.text(isGone ? "group.keep" : "group.remove"), null);
        for (Node node : nodes) {
            node.setDisable(isGone);
            node.pseudoClassStateChanged(GONE, isGone);
        }
        String share = plan.share(member).map(part -> Percent.of(part.toDouble())).orElse("");
        mark(member, Part.PARAMETER, draft.typed(), share);
        if (draft.isNew()) {
            mark(member, Part.IDENTIFIER, member.after().setIdentifier(), "");
            mark(member, Part.CONTENT, draft.content(), "");
            if (fields.get(Part.IDENTIFIER) instanceof TextField field) {
                field.setPromptText(member.after().setIdentifier());
            }
        }
    }

    private void mark(GroupPlan.Member member, Part part, String typed, String otherwise) {
        Optional<String> wrong =
                member.isKept() ? member.wrong(part).map(messages::text) : Optional.empty();
        Node field = Objects.requireNonNull(fields.get(part));
        Label note = Objects.requireNonNull(notes.get(part));
        field.pseudoClassStateChanged(DANGER, wrong.isPresent() && !typed.isBlank());
        note.setText(wrong.orElse(otherwise));
        note.setVisible(!note.getText().isEmpty());
        note.setManaged(note.isVisible());
    }

    /// The field to begin with.
    Node first() {
        return Objects.requireNonNull(fields.get(Part.PARAMETER));
    }
}
