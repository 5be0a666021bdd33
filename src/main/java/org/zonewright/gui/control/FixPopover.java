package org.zonewright.gui.control;

import javafx.scene.Node;

import org.zonewright.analysis.lint.Finding;
import org.zonewright.analysis.lint.Fix;
import org.zonewright.analysis.lint.LintRule;
import org.zonewright.gui.FixPreview;
import org.zonewright.l10n.Messages;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/// Shows beside a node what mends it, or, where nothing can, what is wrong and what a person can
/// do. Enter applies, Esc closes.
public final class FixPopover {

    private final Messages messages;
    private final Function<Fix, FixPreview> preview;
    private final Consumer<Fix> apply;
    private final Function<String, Optional<LintRule>> rules;
    private final CardLayer layer = new CardLayer();

    /// @param rules a rule by its id
    public FixPopover(
            Messages messages,
            Function<Fix, FixPreview> preview,
            Consumer<Fix> apply,
            Function<String, Optional<LintRule>> rules) {
        this.messages = messages;
        this.preview = preview;
        this.apply = apply;
        this.rules = rules;
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
        var card = new FindingCard(finding, rules.apply(finding.rule()), messages);
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
                        apply.accept(chosen);
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
        var card = new FixCard(finding, preview.apply(fix), other, choices, messages);
        layer.show(at, card);
        return card;
    }

    /// With whatever choices.
    private static int indexOf(List<Fix> fixes, Fix fix) {
        return fixes.stream().map(Fix::id).toList().indexOf(fix.id());
    }

    public boolean isShowing() {
        return layer.isShowing();
    }
}
