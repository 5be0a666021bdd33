package org.zonewright.gui.problems;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TableCell;
import javafx.scene.layout.HBox;

import org.jspecify.annotations.Nullable;
import org.zonewright.analysis.lint.Finding;
import org.zonewright.analysis.lint.Fix;
import org.zonewright.analysis.lint.Severity;
import org.zonewright.gui.control.Badges;
import org.zonewright.gui.control.Buttons;
import org.zonewright.gui.control.FixPopover;
import org.zonewright.gui.control.Icon;
import org.zonewright.gui.control.SeverityIcon;
import org.zonewright.l10n.Messages;

import java.util.List;

/// Draws the cells of the list of problems.
final class ProblemCells {

    /// Draws one column.
    interface Drawing {
        Node of(Finding finding);
    }

    /// A cell that is drawn anew for each finding.
    static final class Cell extends TableCell<Finding, Finding> {

        private final Drawing drawing;

        Cell(Drawing drawing) {
            this.drawing = drawing;
        }

        @Override
        protected void updateItem(@Nullable Finding finding, boolean empty) {
            super.updateItem(finding, empty);
            setGraphic(empty || finding == null ? null : drawing.of(finding));
        }
    }

    private final ProblemsModel model;
    private final ProblemsView.Actions actions;
    private final Messages messages;
    private final FixPopover popover;

    ProblemCells(
            ProblemsModel model,
            ProblemsView.Actions actions,
            Messages messages,
            FixPopover popover) {
        this.model = model;
        this.actions = actions;
        this.messages = messages;
        this.popover = popover;
    }

    Node severity(Finding finding) {
        return SeverityIcon.of(finding.severity(), messages);
    }

    Node subject(Finding finding) {
        Label name = Badges.mono(finding.name().relativeTo(model.zone()));
        var subject = new HBox(5, name);
        finding.type()
                .ifPresent(
                        type -> {
                            Label label = Badges.styled(type.mnemonic(), "mono", "muted");
                            label.setMinWidth(Label.USE_PREF_SIZE);
                            subject.getChildren().add(label);
                        });
        subject.setAlignment(Pos.CENTER_LEFT);
        return subject;
    }

    Node message(Finding finding) {
        var label = new Label(messages.text(finding.message()));
        label.setTooltip(
                Buttons.tooltip(messages.text(finding.sentence()) + "\n" + finding.rule()));
        return label;
    }

    Node rule(Finding finding) {
        Button link = Buttons.link(finding.rule());
        link.getStyleClass().add("rule-link");
        link.setAccessibleText(messages.text("problems.explain", finding.rule()));
        link.setOnAction(_ -> popover.explain(link, finding));
        return link;
    }

    Node fixes(Finding finding) {
        var box = new HBox(4);
        box.setAlignment(Pos.CENTER_RIGHT);
        List<Fix> fixes = finding.fixes();
        if (!fixes.isEmpty()) {
            box.getChildren().add(button(finding, fixes.getFirst()));
        }
        if (fixes.size() > 1) {
            box.getChildren().add(more(finding, fixes.subList(1, fixes.size())));
        }
        if (fixes.isEmpty() && !finding.options().isEmpty()) {
            Button options = Buttons.small(Icon.ADVICE, messages.text("problems.options"));
            options.setOnAction(_ -> popover.explain(options, finding));
            box.getChildren().add(options);
        }
        return box;
    }

    private Button button(Finding finding, Fix fix) {
        Button button = Buttons.small(Icon.QUICK_FIX, messages.text(fix.title()));
        if (finding.severity() == Severity.ERROR) {
            button.getStyleClass().addAll("button-outlined", "accent");
        }
        button.getStyleClass().add("fix-button");
        button.setTooltip(Buttons.tooltip(messages.text("problems.fix.tip")));
        button.setOnAction(_ -> actions.mend(fix));
        return button;
    }

    private MenuButton more(Finding finding, List<Fix> others) {
        var menu = new MenuButton("", Icon.MORE.node("icon-small"));
        menu.getStyleClass().addAll("small", "flat", "button-icon", "no-arrow");
        Buttons.tip(menu, messages.text("problems.fix.more"), null);
        for (Fix fix : others) {
            var item = new MenuItem(messages.text(fix.title()), Icon.QUICK_FIX.node());
            item.setOnAction(_ -> actions.mend(fix));
            menu.getItems().add(item);
        }
        var look = new MenuItem(messages.text("problems.fix.look"), Icon.SEARCH.node());
        look.setOnAction(_ -> popover.show(menu, List.of(finding)));
        menu.getItems().add(look);
        return menu;
    }
}
