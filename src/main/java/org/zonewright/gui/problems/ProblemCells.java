package org.zonewright.gui.problems;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.layout.HBox;

import org.zonewright.analysis.lint.Finding;
import org.zonewright.analysis.lint.Fix;
import org.zonewright.analysis.lint.LintRule;
import org.zonewright.analysis.lint.Severity;
import org.zonewright.gui.control.Badges;
import org.zonewright.gui.control.Buttons;
import org.zonewright.gui.control.Icon;
import org.zonewright.gui.control.SeverityIcon;
import org.zonewright.gui.problems.ProblemRow.Heading;
import org.zonewright.gui.problems.ProblemRow.Problem;
import org.zonewright.l10n.Messages;
import org.zonewright.model.zone.Annotations.Waiver;

/// Draws the cells of the list of problems.
final class ProblemCells {

    /// Draws one column.
    interface Drawing {
        Node of(ProblemRow row);
    }

    private final ProblemsModel model;
    private final ProblemsView.Actions actions;
    private final Messages messages;
    private final ProblemMenu menu;

    ProblemCells(
            ProblemsModel model,
            ProblemsView.Actions actions,
            Messages messages,
            ProblemMenu menu) {
        this.model = model;
        this.actions = actions;
        this.messages = messages;
        this.menu = menu;
    }

    Node severity(ProblemRow row) {
        return switch (row) {
            case Problem(Finding finding) -> SeverityIcon.of(finding.severity(), messages);
            case Heading heading -> (heading.isOpen() ? Icon.DOWN : Icon.RIGHT).node("muted");
        };
    }

    Node subject(ProblemRow row) {
        return switch (row) {
            case Problem(Finding finding) -> subject(finding);
            case Heading heading -> {
                var box =
                        new HBox(
                                8,
                                SeverityIcon.of(heading.worst(), messages),
                                Badges.pill(heading.count()));
                box.setAlignment(Pos.CENTER_LEFT);
                yield box;
            }
        };
    }

    private Node subject(Finding finding) {
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

    Node message(ProblemRow row) {
        return switch (row) {
            case Problem(Finding finding) -> message(finding);
            case Heading heading -> Badges.styled(heading.key(), "mono", "heading-text");
        };
    }

    private Node message(Finding finding) {
        var label = new Label(messages.text(finding.message()));
        var more = new StringBuilder(messages.text(finding.sentence()));
        finding.waiver().ifPresent(waiver -> more.append("\n").append(accepted(waiver)));
        more.append("\n\n").append(messages.text(finding.explain()));
        more.append("\n\n").append(finding.rule());
        actions.fixes()
                .rule(finding.rule())
                .map(LintRule::source)
                .ifPresent(source -> more.append(" · ").append(source));
        label.setTooltip(Buttons.tooltip(more.toString()));
        return label;
    }

    private String accepted(Waiver waiver) {
        return waiver.expires()
                .map(day -> messages.text("problems.waived.until", waiver.reason(), day))
                .orElseGet(() -> messages.text("problems.waived.reason", waiver.reason()));
    }

    Node rule(ProblemRow row) {
        return switch (row) {
            case Problem(Finding finding) -> rule(finding);
            case Heading heading ->
                    Badges.secondary(
                            actions.fixes().rule(heading.key()).map(LintRule::set).orElse(""));
        };
    }

    private Node rule(Finding finding) {
        if (model.filter().get().grouping() == Grouping.RULE) {
            return new Label(); // the heading says it
        }
        Button link = Buttons.link(finding.rule());
        link.getStyleClass().add("rule-link");
        link.setAccessibleText(messages.text("problems.explain", finding.rule()));
        link.setOnAction(_ -> menu.popover().explain(link, finding));
        return link;
    }

    Node fixes(ProblemRow row) {
        var box = new HBox(4);
        box.setAlignment(Pos.CENTER_RIGHT);
        switch (row) {
            case Problem(Finding finding) -> fill(box, finding);
            case Heading heading -> fill(box, heading);
        }
        return box;
    }

    private void fill(HBox box, Heading heading) {
        heading.fixable().stream()
                .flatMap(
                        one -> actions.fixes().more(one, one.fixes().stream().findFirst()).stream())
                .filter(more -> more.id().equals("fix-all"))
                .forEach(
                        more -> {
                            Button all = Buttons.small(Icon.QUICK_FIX, messages.text(more.label()));
                            all.getStyleClass().add("fix-all-button");
                            all.setOnAction(_ -> more.run().run());
                            box.getChildren().add(all);
                        });
    }

    private void fill(HBox box, Finding finding) {
        if (finding.isWaived()) {
            box.getChildren()
                    .add(Badges.secondary(finding.waiver().map(this::accepted).orElse("")));
        } else if (!finding.fixes().isEmpty()) {
            box.getChildren().add(button(finding, finding.fixes().getFirst()));
        } else if (!finding.options().isEmpty()) {
            Button options = Buttons.small(Icon.ADVICE, messages.text("problems.options"));
            options.setOnAction(_ -> menu.popover().explain(options, finding));
            box.getChildren().add(options);
        }
        box.getChildren().add(more(finding));
    }

    private Button button(Finding finding, Fix fix) {
        Button button = Buttons.small(Icon.QUICK_FIX, messages.text(fix.title()));
        if (finding.severity() == Severity.ERROR) {
            button.getStyleClass().addAll("button-outlined", "accent");
        }
        button.getStyleClass().add("fix-button");
        button.setTooltip(Buttons.tooltip(messages.text("problems.fix.tip")));
        button.setOnAction(_ -> actions.fixes().mend(fix));
        return button;
    }

    private MenuButton more(Finding finding) {
        var more = new MenuButton("", Icon.MORE.node("icon-small"));
        more.getStyleClass().addAll("small", "flat", "button-icon", "no-arrow", "problem-more");
        more.setFocusTraversable(false);
        Buttons.tip(more, messages.text("problems.more"), null);
        more.getItems().add(menu.explain(more, finding));
        more.setOnShowing(_ -> more.getItems().setAll(menu.items(more, finding)));
        return more;
    }
}
