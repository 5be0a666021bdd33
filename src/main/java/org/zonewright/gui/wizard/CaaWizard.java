package org.zonewright.gui.wizard;

import org.zonewright.gui.TextStrings;
import org.zonewright.model.zone.DomainName;
import org.zonewright.model.zone.RecordType;
import org.zonewright.model.zone.Zone;

import java.util.ArrayList;
import java.util.List;

/// Which authorities may issue certificates for a name and what is below it (RFC 8659).
final class CaaWizard implements Wizard {

    /// The domains by which authorities know themselves, as their documentation has them.
    private static final String[] AUTHORITIES = {
        "amazon.com",
        "letsencrypt.org",
        "digicert.com",
        "sectigo.com",
        "globalsign.com",
        "pki.goog",
        "ssl.com",
        "buypass.com"
    };

    @Override
    public List<Question> questions(Zone zone) {
        return List.of(
                Question.name("name", "@"),
                Question.choice("who", "some", "nobody"),
                Question.list("authorities", AUTHORITIES),
                Question.choice("wildcards", "same", "nobody", "only"),
                Question.text("iodef", ""),
                Question.on("keep", true),
                Question.text(Answers.TTL, "3600"));
    }

    @Override
    public Made make(Answers answers, Zone zone) {
        boolean nobody = answers.text("who").equals("nobody");
        List<String> authorities = nobody ? List.of() : answers.list("authorities");
        if (!nobody && authorities.isEmpty()) {
            return Made.wrong("authorities", "wizard.wrong.no-authority");
        }
        boolean wildcardsOnly = answers.text("wildcards").equals("only");
        var values = new ArrayList<String>();
        if (nobody || wildcardsOnly) {
            values.add(value("issue", ";"));
        }
        for (String authority : authorities) {
            if (authority.indexOf('"') >= 0) {
                return Made.wrong("authorities", "wizard.wrong.authority", authority);
            }
            values.add(value(wildcardsOnly ? "issuewild" : "issue", authority));
        }
        if (answers.text("wildcards").equals("nobody") && !nobody) {
            values.add(value("issuewild", ";"));
        }
        String contact = answers.text("iodef");
        if (!contact.isEmpty()) {
            boolean isUrl = contact.startsWith("mailto:") || contact.startsWith("http");
            values.add(value("iodef", isUrl ? contact : "mailto:" + contact));
        }
        var draft = new Draft(zone, answers.ttl());
        DomainName name = draft.name(answers.text("name"));
        return Made.of(
                answers.is("keep") && !nobody
                        ? draft.add(name, RecordType.CAA, values)
                        : draft.replace(name, RecordType.CAA, values));
    }

    private static String value(String tag, String text) {
        return "0 " + tag + " " + TextStrings.value(text);
    }
}
