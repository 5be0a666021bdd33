package org.zonewright.gui.inspector;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.zonewright.analysis.lint.Finding;
import org.zonewright.analysis.lint.Fix;
import org.zonewright.gui.control.Badges;
import org.zonewright.gui.control.Buttons;
import org.zonewright.gui.control.FixPopover;
import org.zonewright.gui.control.Icon;
import org.zonewright.gui.control.SeverityIcon;
import org.zonewright.l10n.Messages;

import java.util.List;

/// What is wrong with the record set, with what mends it. The first fix of the worst finding is the
/// view's one filled button.
final class MessagesSection implements Section {

    private final InspectorView.Actions actions;
    private final Messages messages;
    private final FixPopover popover;
    private final VBox node = new VBox();

    MessagesSection(InspectorView.Actions actions, Messages messages, FixPopover popover) {
        this.actions = actions;
        this.messages = messages;
        this.popover = popover;
        node.getStyleClass().addAll("section", "inspector-messages");
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void show(SetForm form) {
        show(form.findings());
    }

    void show(List<Finding> findings) {
        node.getChildren().clear();
        boolean filled = false;
        for (Finding finding : findings) {
            boolean primary = !filled && !finding.fixes().isEmpty();
            node.getChildren().add(message(finding, primary));
            filled |= primary;
        }
        Section.setPresent(node, !findings.isEmpty());
    }

    private Node message(Finding finding, boolean primary) {
        var words = new VBox(4, wrapped(messages.text(finding.message()), "semibold"));
        finding.wording()
                .ifPresent(
                        said -> words.getChildren().add(wrapped(messages.text(said), "wording")));
        words.getChildren().add(buttons(finding, primary));
        HBox.setHgrow(words, Priority.ALWAYS);
        var box =
                new HBox(
                        10,
                        SeverityIcon.icon(finding.severity())
                                .node(SeverityIcon.tone(finding.severity())),
                        words);
        box.getStyleClass().addAll("finding-message", finding.severity().id());
        return box;
    }

    private static Label wrapped(String text, String styleClass) {
        Label label = Badges.styled(text, styleClass);
        label.setWrapText(true);
        label.setMinHeight(Label.USE_PREF_SIZE);
        return label;
    }

    private Node buttons(Finding finding, boolean primary) {
        var box = new FlowPane(8, 4);
        box.setMinWidth(0); // else its widest button is, and all of the inspector with it
        box.getStyleClass().add("finding-buttons");
        List<Fix> fixes = finding.fixes();
        if (!fixes.isEmpty()) {
            Fix first = fixes.getFirst();
            String title = messages.text(first.title());
            Button button = Buttons.small(Icon.QUICK_FIX, title);
            button.setTooltip(Buttons.tooltip(title));
            button.maxWidthProperty().bind(box.widthProperty());
            if (primary) {
                button.getStyleClass().add("accent");
            }
            button.getStyleClass().add("fix-button");
            button.setOnAction(_ -> actions.fixes().mend(first));
            box.getChildren().add(button);
        }
        if (fixes.size() > 1) {
            Button more = Buttons.icon(Icon.MORE, messages.text("problems.fix.more"));
            more.getStyleClass().add("small");
            more.setOnAction(_ -> popover.showFix(more, finding, fixes.get(1)));
            box.getChildren().add(more);
        }
        Button rule = Buttons.link(finding.rule());
        rule.getStyleClass().add("rule-link");
        rule.setOnAction(_ -> popover.explain(rule, finding));
        box.getChildren().add(rule);
        return box;
    }
}
