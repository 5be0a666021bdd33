package org.zonewright.gui.table;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;
import org.zonewright.analysis.lint.Finding;
import org.zonewright.analysis.lint.Severity;
import org.zonewright.gui.control.Badges;
import org.zonewright.gui.control.Icon;
import org.zonewright.gui.control.SeverityIcon;
import org.zonewright.gui.control.ShareBar;
import org.zonewright.gui.control.Tone;
import org.zonewright.model.zone.DomainName;

import java.util.List;
import java.util.Optional;

/// Draws the cells of a row; [ValueCells] draws those of the value column.
final class RowCells {

    private static final PseudoClass CHANGED = PseudoClass.getPseudoClass("changed");

    /// px; what stands in the name column before a name, and before a member's set identifier.
    private static final double SHARE_WIDTH = 40;

    private final RecordTableModel model;
    private final RowWords words;
    private final ValueCells values;

    RowCells(RecordTableModel model, RowWords words) {
        this.model = model;
        this.words = words;
        values = new ValueCells(words);
    }

    /// What a cell was drawn from: the same again draws the same.
    ///
    /// @param facts what the column shows of the rest of the zone
    private record Drawn(
            Row row, Optional<RecordTableModel.Rejected> rejected, List<Object> facts) {

        boolean isSame(Drawn other) {
            return row == other.row && rejected.equals(other.rejected) && facts.equals(other.facts);
        }
    }

    private Drawn drawn(Row row, Column column) {
        RowFacts facts = model.facts().get();
        List<Object> shown =
                switch (column) {
                    case STATE, ROUTING -> List.of();
                    case NAME ->
                            List.of(
                                    worstOf(row, Finding.Field.NAME),
                                    model.collapsed().get().contains(row.id()));
                    case TYPE -> List.of(worstOf(row, Finding.Field.TYPE));
                    case TTL -> List.of(words.ttl(row, facts), worstOf(row, Finding.Field.TTL));
                    case VALUE -> List.of(worstOf(row, Finding.Field.VALUE));
                    case HEALTH -> List.of(facts.health(row));
                    case PROBLEM -> List.of(facts.findings(row));
                };
        return new Drawn(row, model.rejected(new RecordTableModel.Cell(row.id(), column)), shown);
    }

    /// Draws a cell again if what it shows has changed.
    void refresh(Labeled cell, @Nullable Row row, Column column) {
        boolean same =
                row != null
                        && cell.getProperties().get(Drawn.class) instanceof Drawn before
                        && before.isSame(drawn(row, column));
        if (!same) {
            show(cell, row, column);
        }
    }

    /// Shows a cell; a blank one for no row.
    void show(Labeled cell, @Nullable Row row, Column column) {
        cell.setText(null);
        cell.setGraphic(null);
        boolean changed = row instanceof Row.Single single && single.changed().contains(column);
        cell.pseudoClassStateChanged(CHANGED, changed);
        if (row == null) {
            cell.getProperties().remove(Drawn.class);
            cell.setAccessibleText("");
            return;
        }
        cell.getProperties().put(Drawn.class, drawn(row, column));
        var key = new RecordTableModel.Cell(row.id(), column);
        Optional<RecordTableModel.Rejected> rejected = model.rejected(key);
        if (rejected.isPresent()) {
            cell.setGraphic(marked(Badges.styled(rejected.get().text()), Severity.ERROR));
        } else {
            fill(cell, row, column);
        }
        cell.setAccessibleText(spoken(cell, row, column));
    }

    private void fill(Labeled cell, Row row, Column column) {
        RowFacts facts = model.facts().get();
        switch (column) {
            case STATE -> cell.setGraphic(mark(row.mark()));
            case NAME -> cell.setGraphic(name(row, facts));
            case TYPE ->
                    cell.setGraphic(
                            row instanceof Row.Single single && single.isMember()
                                    ? null
                                    : checked(row.type().mnemonic(), row, Finding.Field.TYPE));
            case ROUTING -> cell.setGraphic(routing(row));
            case TTL -> ttl(cell, row, facts);
            case VALUE -> cell.setGraphic(values.node(row, facts));
            case HEALTH -> cell.setGraphic(health(facts.health(row)));
            case PROBLEM ->
                    cell.setGraphic(
                            facts.worst(row)
                                    .map(severity -> SeverityIcon.of(severity, words.messages()))
                                    .orElse(null));
        }
    }

    private static @Nullable Node mark(Mark mark) {
        return switch (mark) {
            case NONE -> null;
            case NEW -> Icon.NEW.node(Tone.SUCCESS);
            case CHANGED -> Icon.CHANGED.node(Tone.WARNING);
            case DELETED -> Icon.DELETED.node(Tone.DANGER);
        };
    }

    private Node name(Row row, RowFacts facts) {
        var box = new HBox();
        box.getStyleClass().add("name-box");
        boolean member = row instanceof Row.Single single && single.isMember();
        if (row instanceof Row.Group group) {
            boolean closed = model.collapsed().get().contains(group.id());
            FontIcon chevron = (closed ? Icon.RIGHT : Icon.DOWN).node("disclosure");
            box.getChildren().addAll(chevron, Badges.strong(relative(group.name(), facts)));
        } else if (member && !((Row.Single) row).set().setIdentifier().isEmpty()) {
            box.getStyleClass().add("member");
            box.getChildren().add(new Label(((Row.Single) row).set().setIdentifier()));
        } else {
            box.getChildren().add(checked(relative(row.name(), facts), row, Finding.Field.NAME));
            if (row.name().equals(facts.zoneName())) {
                box.getChildren().add(Badges.styled(dotless(row.name()), "muted", "zone-name"));
            }
        }
        return box;
    }

    private static String relative(DomainName name, RowFacts facts) {
        return name.relativeTo(facts.zoneName());
    }

    private static String dotless(DomainName name) {
        String text = name.canonical();
        return text.substring(0, text.length() - 1);
    }

    private Node routing(Row row) {
        return switch (row) {
            case Row.Group group -> {
                var policy =
                        Badges.marked(
                                PolicyIcon.of(group.policy()),
                                words.policy(group.policy()),
                                Tone.NEUTRAL);
                yield row(policy, Badges.pill(group.live().size()));
            }
            case Row.Single single when !single.isMember() ->
                    Badges.styled(words.policy(single.set().routing().policy()), "muted");
            case Row.Single single when single.share().isPresent() -> share(single.share().get());
            case Row.Single single -> Badges.styled(words.member(single.set().routing()), "muted");
            case Row.Unreadable _ -> new Label();
        };
    }

    private Node share(Row.Share share) {
        var bar = new ShareBar(SHARE_WIDTH);
        bar.setMinWidth(SHARE_WIDTH);
        bar.setShares(List.of(Math.clamp(share.now(), 0, 1)));
        var box = row(bar, new Label(words.percent(share.now())));
        share.before()
                .ifPresent(
                        before ->
                                box.getChildren()
                                        .add(
                                                Badges.styled(
                                                        words.percent(before).replace(" %", ""),
                                                        "was")));
        return box;
    }

    private void ttl(Labeled cell, Row row, RowFacts facts) {
        String text = words.ttl(row, facts);
        Label label = checked(text, row, Finding.Field.TTL);
        if (text.startsWith("(") || text.startsWith("–")) {
            label.getStyleClass().add("muted");
        }
        cell.setGraphic(label);
    }

    private static @Nullable Node health(RowHealth health) {
        return switch (health) {
            case RowHealth.Unwatched _ -> null;
            case RowHealth.NotEvaluated _ -> Icon.NOT_EVALUATED.node("muted");
            case RowHealth.Checked(boolean healthy) ->
                    healthy
                            ? Icon.CHECK_HEALTHY.node(Tone.SUCCESS)
                            : Icon.CHECK_FAILS.node(Tone.DANGER);
            case RowHealth.Evaluated(boolean healthy) ->
                    healthy
                            ? Icon.TARGET_EVALUATED.node(Tone.SUCCESS)
                            : Icon.UNHEALTHY.node(Tone.DANGER);
            case RowHealth.Able(int able, int all) -> {
                String text = able + "/" + all;
                yield able == all
                        ? Badges.styled(text, "muted")
                        : Badges.styled(text, "semibold", "tone-warning");
            }
        };
    }

    private Label checked(String text, Row row, Finding.Field field) {
        var label = new Label(text);
        worstOf(row, field).ifPresent(severity -> marked(label, severity));
        return label;
    }

    private Optional<Severity> worstOf(Row row, Finding.Field field) {
        return model.facts().get().findings(row, field).stream().map(Finding::severity).findFirst();
    }

    /// Underlines what is wrong or doubtful.
    static Label marked(Label label, Severity severity) {
        switch (severity) {
            case ERROR -> label.getStyleClass().add("invalid-value");
            case WARNING -> label.getStyleClass().addAll("invalid-value", "doubtful");
            case INFO, UNVERIFIED -> {}
        }
        return label;
    }

    static HBox row(Node... children) {
        var box = new HBox(children);
        box.setAlignment(Pos.CENTER_LEFT);
        box.setSpacing(6);
        box.setMinWidth(0);
        for (Node child : children) {
            if (child instanceof Label label && !label.getStyleClass().contains("pill")) {
                HBox.setHgrow(label, Priority.SOMETIMES);
            } else if (child instanceof Region region) {
                region.setMinWidth(Region.USE_PREF_SIZE);
            }
        }
        return box;
    }

    /// What a screen reader says: column, value, problem.
    private String spoken(Labeled cell, Row row, Column column) {
        String what = words.messages().text("table.column." + column.id());
        String value = tip(row, column).orElseGet(() -> textOf(cell.getGraphic()));
        return what + ": " + value;
    }

    private static String textOf(@Nullable Node node) {
        return switch (node) {
            case Labeled labeled -> labeled.getText() == null ? "" : labeled.getText();
            case HBox box ->
                    box.getChildren().stream()
                            .map(RowCells::textOf)
                            .filter(text -> !text.isEmpty())
                            .reduce((one, other) -> one + " " + other)
                            .orElse("");
            case null, default -> "";
        };
    }

    /// What a cell does not show for want of room, and what is wrong there.
    Optional<String> tip(Row row, Column column) {
        RowFacts facts = model.facts().get();
        Optional<RecordTableModel.Rejected> rejected =
                model.rejected(new RecordTableModel.Cell(row.id(), column));
        if (rejected.isPresent()) {
            return Optional.of(words.messages().text(rejected.get().why()));
        }
        return switch (column) {
            case STATE ->
                    row.mark() == Mark.NONE
                            ? Optional.empty()
                            : Optional.of(words.messages().text("table.mark." + row.mark().id()));
            case NAME -> Optional.of(row.name().canonical());
            case VALUE ->
                    row instanceof Row.Single single
                            ? Optional.of(words.allValues(single.set()))
                            : Optional.empty();
            case PROBLEM ->
                    Optional.of(words.findings(facts.findings(row)))
                            .filter(text -> !text.isEmpty());
            case TYPE, ROUTING, TTL, HEALTH -> Optional.empty();
        };
    }
}
