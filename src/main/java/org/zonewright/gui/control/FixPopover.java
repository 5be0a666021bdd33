package org.zonewright.gui.control;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;

import org.zonewright.analysis.lint.Finding;
import org.zonewright.analysis.lint.Fix;
import org.zonewright.gui.FixActions;
import org.zonewright.l10n.Messages;

import java.util.List;
import java.util.Optional;

/// Shows beside a node what mends it, or, where nothing can, what is wrong and what a person can
/// do. Enter applies, Esc closes.
public final class FixPopover {

    private final Messages messages;
    private final FixActions actions;
    private final CardLayer layer = new CardLayer();

    public FixPopover(Messages messages, FixActions actions) {
        this.messages = messages;
        this.actions = actions;
    }

    /// Shows the first fix there is; without any, explains the worst finding.
    ///
    /// @param findings of one row, worst first
    public void show(Node at, List<Finding> findings) {
        Optional<Finding> fixable =
                findings.stream().filter(finding -> !finding.fixes().isEmpty()).findFirst();
        if (fixable.isPresent()) {
            showFix(at, fixable.get(), fixable.get().fixes().getFirst());
        } else {
            findings.stream().findFirst().ifPresent(finding -> explain(at, finding));
        }
    }

    /// Explains one finding.
    public void explain(Node at, Finding finding) {
        var card = new FindingCard(finding, actions.rule(finding.rule()), messages);
        List<Button> more = more(finding, Optional.empty());
        if (!more.isEmpty()) {
            card.getChildren().add(new HBox(12, more.toArray(Button[]::new)));
        }
        card.setFocusTraversable(true);
        layer.show(at, card);
        card.requestFocus();
    }

    /// Shows what one fix would do.
    public void showFix(Node at, Finding finding, Fix fix) {
        put(at, finding, fix).focus();
    }

    private FixCard put(Node at, Finding finding, Fix fix) {
        List<Fix> fixes = finding.fixes();
        Optional<Fix> other =
                fixes.size() < 2
                        ? Optional.empty()
                        : Optional.of(fixes.get((indexOf(fixes, fix) + 1) % fixes.size()));
        var choices =
                new FixCard.Choices() {
                    @Override
                    public void apply(Fix chosen) {
                        layer.hide();
                        actions.mend(chosen);
                    }

                    @Override
                    public void cancel() {
                        layer.hide();
                    }

                    @Override
                    public void show(Fix next) {
                        showFix(at, finding, next);
                    }

                    @Override
                    public void toggle(int choice) {
                        put(at, finding, fix.toggled(choice)).focusChoice(choice);
                    }
                };
        var card = new FixCard(finding, actions.preview(fix), other, choices, messages);
        card.addLinks(more(finding, Optional.of(fix)));
        layer.show(at, card);
        return card;
    }

    private List<Button> more(Finding finding, Optional<Fix> fix) {
        return actions.more(finding, fix).stream().map(this::button).toList();
    }

    private Button button(FixActions.More more) {
        Button button = Buttons.link(messages.text(more.label()));
        button.setId("card-" + more.id());
        button.setOnAction(
                _ -> {
                    layer.hide();
                    more.run().run();
                });
        return button;
    }

    /// With whatever choices.
    private static int indexOf(List<Fix> fixes, Fix fix) {
        return fixes.stream().map(Fix::id).toList().indexOf(fix.id());
    }

    public boolean isShowing() {
        return layer.isShowing();
    }
}
