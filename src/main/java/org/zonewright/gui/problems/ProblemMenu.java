package org.zonewright.gui.problems;

import javafx.scene.Node;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;

import org.zonewright.analysis.lint.Finding;
import org.zonewright.analysis.lint.Fix;
import org.zonewright.gui.FixActions;
import org.zonewright.gui.control.FixPopover;
import org.zonewright.gui.control.Icon;
import org.zonewright.l10n.Messages;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// All that can be done about one problem, as the items of a menu.
final class ProblemMenu {

    private final ProblemsView.Actions actions;
    private final Messages messages;
    private final FixPopover popover;

    ProblemMenu(ProblemsView.Actions actions, Messages messages, FixPopover popover) {
        this.actions = actions;
        this.messages = messages;
        this.popover = popover;
    }

    FixPopover popover() {
        return popover;
    }

    MenuItem explain(Node at, Finding finding) {
        return item("explain", "problems.why", Icon.ADVICE, () -> popover.explain(at, finding));
    }

    /// @param at what cards are shown beside
    List<MenuItem> items(Node at, Finding finding) {
        var items = new ArrayList<MenuItem>();
        if (!finding.isWaived()) {
            for (Fix fix : finding.fixes()) {
                var item = new MenuItem(messages.text(fix.title()), Icon.QUICK_FIX.node());
                item.setOnAction(_ -> actions.fixes().mend(fix));
                items.add(item);
            }
            if (!finding.fixes().isEmpty()) {
                items.add(
                        item(
                                "look",
                                "problems.fix.look",
                                Icon.SEARCH,
                                () -> popover.show(at, List.of(finding))));
            }
        }
        Optional<Fix> first = finding.fixes().stream().findFirst();
        for (FixActions.More more : actions.fixes().more(finding, first)) {
            var item = new MenuItem(messages.text(more.label()));
            item.setId("problem-" + more.id());
            item.setOnAction(_ -> more.run().run());
            items.add(item);
        }
        if (!items.isEmpty()) {
            items.add(new SeparatorMenuItem());
        }
        items.add(explain(at, finding));
        items.add(
                item(
                        "only",
                        "problems.only",
                        Icon.ALL_RECORDS,
                        () -> actions.showRule(Optional.of(finding.rule()))));
        return items;
    }

    private MenuItem item(String id, String key, Icon icon, Runnable run) {
        var item = new MenuItem(messages.text(key), icon.node());
        item.setId("problem-" + id);
        item.setOnAction(_ -> run.run());
        return item;
    }
}
