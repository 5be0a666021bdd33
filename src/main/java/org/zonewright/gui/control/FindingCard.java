package org.zonewright.gui.control;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import org.zonewright.analysis.lint.Finding;
import org.zonewright.analysis.lint.LintRule;
import org.zonewright.l10n.Messages;
import org.zonewright.model.zone.Phrase;

import java.util.Optional;

/// Explains a finding: what Route 53 would say, why it matters, what can be done, where it is
/// written.
public final class FindingCard extends VBox {

    public FindingCard(Finding finding, Optional<LintRule> rule, Messages messages) {
        getStyleClass().add("finding-card");
        Label title = wrapped(messages.text(finding.message()), "title");
        getChildren().add(new HBox(8, SeverityIcon.of(finding.severity(), messages), title));
        getChildren().add(Badges.styled(finding.rule(), "mono-small"));
        finding.wording()
                .ifPresent(
                        said ->
                                section(
                                        messages.text("problems.card.wording"),
                                        wrapped(messages.text(said), "quoted")));
        section(
                messages.text("problems.card.why"),
                wrapped(messages.text(finding.explain()), "body"));
        if (!finding.options().isEmpty()) {
            var options = new VBox(4);
            for (Phrase option : finding.options()) {
                options.getChildren()
                        .add(new HBox(6, new Label("•"), wrapped(messages.text(option), "body")));
            }
            section(messages.text("problems.card.options"), options);
        }
        rule.ifPresent(
                known ->
                        section(
                                messages.text("problems.card.source"),
                                wrapped(known.source(), "secondary")));
    }

    private void section(String caption, Node content) {
        getChildren().addAll(Badges.caption(caption), content);
    }

    private static Label wrapped(String text, String styleClass) {
        Label label = Badges.styled(text, styleClass);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }
}
