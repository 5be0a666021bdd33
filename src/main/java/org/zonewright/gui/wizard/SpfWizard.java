package org.zonewright.gui.wizard;

import org.zonewright.model.zone.Zone;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Who sends mail for a domain (RFC 7208).
final class SpfWizard implements Wizard {

    /// The domains that mail services ask to be included, as their documentation has them.
    private static final String[] SERVICES = {
        "amazonses.com",
        "_spf.google.com",
        "spf.protection.outlook.com",
        "sendgrid.net",
        "mailgun.org",
        "spf.mandrillapp.com",
        "spf.mtasv.net",
        "_spf.salesforce.com",
        "mail.zendesk.com"
    };

    private static final Map<String, String> ALL =
            Map.of("softfail", "~all", "fail", "-all", "neutral", "?all");

    static final String VERSION = "v=spf1";

    @Override
    public List<Question> questions() {
        return List.of(
                Question.name("name", "@"),
                Question.on("mx", true),
                Question.on("a", false),
                Question.list("include", SERVICES),
                Question.list("addresses"),
                Question.choice("all", "softfail", "fail", "neutral"),
                Question.text(Answers.TTL, "3600"));
    }

    @Override
    public Made make(Answers answers, Zone zone) {
        var terms = new ArrayList<>(List.of(VERSION));
        if (answers.is("mx")) {
            terms.add("mx");
        }
        if (answers.is("a")) {
            terms.add("a");
        }
        for (String address : answers.list("addresses")) {
            terms.add((address.indexOf(':') >= 0 ? "ip6:" : "ip4:") + address);
        }
        for (String domain : answers.list("include")) {
            terms.add("include:" + domain);
        }
        terms.add(ALL.getOrDefault(answers.text("all"), "~all"));
        var draft = new Draft(zone, answers.ttl());
        return Made.of(
                draft.text(draft.name(answers.text("name")), VERSION, String.join(" ", terms)));
    }
}
