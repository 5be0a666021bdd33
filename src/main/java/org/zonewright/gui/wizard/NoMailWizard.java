package org.zonewright.gui.wizard;

import org.zonewright.analysis.lint.rules.mail.TagList;
import org.zonewright.model.zone.DomainName;
import org.zonewright.model.zone.RecordType;
import org.zonewright.model.zone.Zone;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Says that a domain neither takes nor sends mail: a null MX (RFC 7505), an SPF record that lets
/// nobody send, DMARC that rejects what is sent all the same, and no DKIM key under any selector.
final class NoMailWizard implements Wizard {

    /// Tags that say which reports are sent beside those of `rua`, and when.
    private static final Set<String> REPORTING = Set.of("ruf", "fo", "rf", "ri");

    @Override
    public List<Question> questions(Zone zone) {
        return List.of(
                Question.name("name", "@"),
                Question.on("dkim", true),
                Question.list("reports"),
                Question.text(Answers.TTL, "3600"));
    }

    @Override
    public Made make(Answers answers, Zone zone) {
        var draft = new Draft(zone, answers.ttl());
        DomainName name = draft.name(answers.text("name"));
        draft.replace(name, RecordType.MX, List.of("0 ."));
        draft.text(name, SpfWizard.VERSION, SpfWizard.VERSION + " -all");
        draft.text(
                name.child(DmarcWizard.LABEL),
                DmarcWizard.VERSION,
                dmarc(answers.list("reports"), DmarcWizard.tags(zone, name)));
        if (answers.is("dkim")) {
            draft.text(name.child("_domainkey").child("*"), "v=DKIM1", "v=DKIM1; p=");
        }
        return Made.of(draft);
    }

    /// Those who get reports already still get them.
    private static String dmarc(List<String> reports, TagList before) {
        var tags =
                new ArrayList<>(
                        List.of(DmarcWizard.VERSION, "p=reject", "sp=reject", "adkim=s", "aspf=s"));
        var all = new ArrayList<>(Answers.words(before.value("rua").orElse("")));
        all.addAll(reports);
        DmarcWizard.reports(all).ifPresent(tags::add);
        DmarcWizard.written(before, REPORTING::contains).forEach(tags::add);
        return String.join("; ", tags);
    }
}
