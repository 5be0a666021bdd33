package org.zonewright.gui.wizard;

import org.zonewright.model.zone.DomainName;
import org.zonewright.model.zone.RecordType;
import org.zonewright.model.zone.Zone;

import java.util.List;

/// Says that a domain neither takes nor sends mail: a null MX (RFC 7505), an SPF record that lets
/// nobody send, DMARC that rejects what is sent all the same, and no DKIM key under any selector.
final class NoMailWizard implements Wizard {

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
        String reports = DmarcWizard.reports(answers.list("reports"));
        draft.text(
                name.child(DmarcWizard.LABEL),
                DmarcWizard.VERSION,
                DmarcWizard.VERSION + "; p=reject; sp=reject; adkim=s; aspf=s" + reports);
        if (answers.is("dkim")) {
            draft.text(name.child("_domainkey").child("*"), "v=DKIM1", "v=DKIM1; p=");
        }
        return Made.of(draft);
    }
}
