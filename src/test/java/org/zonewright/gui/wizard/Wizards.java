package org.zonewright.gui.wizard;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.zonewright.gui.Desk;
import org.zonewright.model.zone.DomainName;
import org.zonewright.model.zone.RecordSet;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Wizards asked in tests, about `example.com.`.
final class Wizards {

    private Wizards() {}

    /// The wizard with some answers, the others as they usually are.
    static WizardController asked(Desk desk, WizardKind kind, Map<String, String> answers) {
        var wizard = new WizardController(desk, kind);
        var all = new HashMap<String, String>();
        wizard.model().questions().forEach(one -> all.put(one.id(), one.usual()));
        all.putAll(answers);
        wizard.ask(all);
        return wizard;
    }

    /// What comes of such answers, each set as `name type value | value`.
    static List<String> made(Desk desk, WizardKind kind, Map<String, String> answers) {
        WizardPlan plan = asked(desk, kind, answers).model().plan().get();
        assertEquals(Optional.empty(), plan.wrong());
        return plan.rows().stream().map(WizardPlan.Row::after).map(Wizards::line).toList();
    }

    /// The question whose answer is wrong, and the key of why.
    static String wrong(Desk desk, WizardKind kind, Map<String, String> answers) {
        WizardPlan plan = asked(desk, kind, answers).model().plan().get();
        assertEquals(List.of(), plan.rows());
        WizardPlan.Wrong wrong = plan.wrong().orElseThrow();
        return wrong.question() + ": " + wrong.why().key();
    }

    static String line(RecordSet set) {
        return set.name().relativeTo(DomainName.of("example.com."))
                + " "
                + set.type()
                + " "
                + String.join(" | ", set.values());
    }
}
