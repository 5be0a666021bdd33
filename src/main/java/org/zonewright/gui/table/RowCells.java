package org.zonewright.gui.table;

import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.TableCell;

import org.jspecify.annotations.Nullable;
import org.zonewright.analysis.lint.Finding;
import org.zonewright.analysis.lint.Severity;
import org.zonewright.gui.Percent;
import org.zonewright.gui.control.Icon;
import org.zonewright.gui.control.SeverityIcon;
import org.zonewright.gui.control.Tone;
import org.zonewright.model.zone.DomainName;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Draws the cells of a row; [ValueCells] draws those of the value column.
final class RowCells {

    private static final PseudoClass CHANGED = PseudoClass.getPseudoClass("changed");

    /// px; what stands in the name column before a name, and before a member's set identifier.
    private static final double SHARE_WIDTH = 40;

    private final RecordTableModel model;
    private final RowWords words;
    private final ValueCells values;
    private final CellTips tips;

    RowCells(RecordTableModel model, RowWords words) {
        this.model = model;
        this.words = words;
        values = new ValueCells(words);
        tips = new CellTips(model, words);
    }

    /// Shows a cell; a blank one for no row. What it shows already stays as it is, and so does all
    /// of a cell that the table lays aside for a moment.
    void show(IndexedCell<?> cell, @Nullable Row row, Column column) {
        if (cell.getIndex() < 0) {
            return;
        }
        Shown now = shown(cell, row);
        boolean isRefused = row != null && refused(row, column).isPresent();
        if (!isRefused && now.isSame(cell.getUserData())) {
            return;
        }
        cell.setText(null);
        boolean changed = row instanceof Row.Single single && single.changed().contains(column);
        RecordRow shownIn = rowOf(cell);
        RecordRow.turn(cell, shownIn, CHANGED, changed);
        Face face = row == null ? Face.BLANK : face(row, column);
        if (shownIn != null && !FaceNodes.isStyledAs(cell, face)) {
            shownIn.restyle(cell);
        }
        boolean isOtherRow = !(cell.getUserData() instanceof Shown before) || before.row != row;
        if (FaceNodes.show(cell, face) || isOtherRow || column == Column.PROBLEM) {
            cell.setAccessibleText(row == null ? "" : tips.spoken(row, column, face.text()));
        }
        cell.setUserData(isRefused ? null : shown(cell, row));
    }

    private Shown shown(IndexedCell<?> cell, @Nullable Row row) {
        return new Shown(row, model.facts().get(), model.collapsed().get(), cell.getGraphic());
    }

    /// All that decides what a cell shows, and the node in which it does. An editor is another
    /// node.
    private record Shown(
            @Nullable Row row, RowFacts facts, Set<RowId> collapsed, @Nullable Node node) {

        boolean isSame(@Nullable Object other) {
            return other instanceof Shown shown
                    && row == shown.row
                    && facts == shown.facts
                    && collapsed == shown.collapsed
                    && node == shown.node;
        }
    }

    private Optional<RecordTableModel.Rejected> refused(Row row, Column column) {
        return model.rejected(new RecordTableModel.Cell(row.id(), column));
    }

    static @Nullable RecordRow rowOf(IndexedCell<?> cell) {
        return cell instanceof TableCell<?, ?> inTable
                        && inTable.getTableRow() instanceof RecordRow row
                ? row
                : null;
    }

    private Face face(Row row, Column column) {
        return refused(row, column)
                .map(
                        rejected ->
                                Face.bare(
                                        Part.Words.of(rejected.text())
                                                .marked(Optional.of(Severity.ERROR))))
                .orElseGet(() -> valid(row, column));
    }

    private Face valid(Row row, Column column) {
        RowFacts facts = model.facts().get();
        return switch (column) {
            case STATE -> mark(row.mark());
            case NAME -> name(row, facts);
            case TYPE ->
                    Face.bare(
                            row instanceof Row.Single single && single.isMember()
                                    ? Part.Words.of("")
                                    : checked(row.type().mnemonic(), row, Finding.Field.TYPE));
            case ROUTING -> routing(row);
            case TTL -> ttl(row, facts);
            case VALUE -> values.face(row, facts);
            case HEALTH -> health(facts.health(row));
            case PROBLEM -> facts.worst(row).map(this::problem).orElse(Face.BLANK);
        };
    }

    private Face problem(Severity severity) {
        return Face.bare(
                new Part.Glyph(
                        SeverityIcon.icon(severity),
                        List.of(SeverityIcon.tone(severity).styleClass()),
                        SeverityIcon.word(severity, words.messages())));
    }

    private static Face mark(Mark mark) {
        return switch (mark) {
            case NONE -> Face.BLANK;
            case NEW -> Face.bare(Part.Glyph.of(Icon.NEW, Tone.SUCCESS));
            case CHANGED -> Face.bare(Part.Glyph.of(Icon.CHANGED, Tone.WARNING));
            case DELETED -> Face.bare(Part.Glyph.of(Icon.DELETED, Tone.DANGER));
        };
    }

    private Face name(Row row, RowFacts facts) {
        if (row instanceof Row.Group group) {
            boolean closed = model.collapsed().get().contains(group.id());
            return new Face(
                    Face.Frame.NAME,
                    List.of(
                            Part.Glyph.of(closed ? Icon.RIGHT : Icon.DOWN, "disclosure"),
                            Part.Words.of(relative(group.name(), facts), "semibold")));
        }
        if (row instanceof Row.Single single
                && single.isMember()
                && !single.set().setIdentifier().isEmpty()) {
            return new Face(
                    Face.Frame.MEMBER, List.of(Part.Words.of(single.set().setIdentifier())));
        }
        var parts = new ArrayList<Part>();
        parts.add(checked(relative(row.name(), facts), row, Finding.Field.NAME));
        if (row.name().equals(facts.zoneName())) {
            parts.add(Part.Words.of(dotless(row.name()), "muted", "zone-name"));
        }
        return new Face(Face.Frame.NAME, parts);
    }

    private static String relative(DomainName name, RowFacts facts) {
        return name.relativeTo(facts.zoneName());
    }

    private static String dotless(DomainName name) {
        String text = name.canonical();
        return text.substring(0, text.length() - 1);
    }

    private Face routing(Row row) {
        return switch (row) {
            case Row.Group group ->
                    Face.row(
                            Part.Words.of(words.policy(group.policy()), Tone.NEUTRAL.styleClass())
                                    .with(PolicyIcon.of(group.policy()), Tone.NEUTRAL),
                            Part.Words.pill(group.live().size()));
            case Row.Single single when !single.isMember() ->
                    Face.row(Part.Words.of(words.policy(single.set().routing().policy()), "muted"));
            case Row.Single single when single.share().isPresent() -> share(single.share().get());
            case Row.Single single ->
                    Face.row(Part.Words.of(words.member(single.set().routing()), "muted"));
            case Row.Unreadable _ -> Face.row(Part.Words.of(""));
        };
    }

    private Face share(Row.Share share) {
        var parts = new ArrayList<Part>();
        parts.add(new Part.Bar(SHARE_WIDTH, List.of(share.now())));
        parts.add(Part.Words.of(Percent.of(share.now())));
        share.before()
                .ifPresent(
                        before ->
                                parts.add(
                                        Part.Words.of(
                                                Percent.of(before).replace(" %", ""), "was")));
        return new Face(Face.Frame.ROW, parts);
    }

    private Face ttl(Row row, RowFacts facts) {
        String text = words.ttl(row, facts);
        Part.Words shown = checked(text, row, Finding.Field.TTL);
        boolean own = !text.startsWith("(") && !text.startsWith("–");
        return Face.bare(own ? shown : shown.styled("muted"));
    }

    private static Face health(RowHealth health) {
        return switch (health) {
            case RowHealth.Unwatched _ -> Face.BLANK;
            case RowHealth.NotEvaluated _ -> Face.bare(Part.Glyph.of(Icon.NOT_EVALUATED, "muted"));
            case RowHealth.Checked(boolean healthy) ->
                    healthy
                            ? Face.bare(Part.Glyph.of(Icon.CHECK_HEALTHY, Tone.SUCCESS))
                            : Face.bare(Part.Glyph.of(Icon.CHECK_FAILS, Tone.DANGER));
            case RowHealth.Evaluated(boolean healthy) ->
                    healthy
                            ? Face.bare(Part.Glyph.of(Icon.TARGET_EVALUATED, Tone.SUCCESS))
                            : Face.bare(Part.Glyph.of(Icon.UNHEALTHY, Tone.DANGER));
            case RowHealth.Able(int able, int all) -> {
                String text = able + "/" + all;
                yield Face.bare(
                        able == all
                                ? Part.Words.of(text, "muted")
                                : Part.Words.of(text, "semibold", "tone-warning"));
            }
        };
    }

    private Part.Words checked(String text, Row row, Finding.Field field) {
        return Part.Words.of(text).marked(model.facts().get().worst(row, field));
    }

    /// What a cell does not show for want of room, and what is wrong there.
    Optional<String> tip(Row row, Column column) {
        return tips.of(row, column);
    }

    /// Makes a screen reader say all of the cell that became current.
    void speak(IndexedCell<?> cell, Row row, Column column) {
        cell.setAccessibleText(
                tips.spokenAsCurrent(cell.getIndex(), row, column, face(row, column).text()));
    }
}
