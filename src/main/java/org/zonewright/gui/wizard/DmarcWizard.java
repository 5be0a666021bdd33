package org.zonewright.gui.wizard;

import org.zonewright.model.zone.Zone;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// What receivers do with mail that fails SPF and DKIM (RFC 7489 section 6.3).
final class DmarcWizard implements Wizard {

    static final String VERSION = "v=DMARC1";
    static final String LABEL = "_dmarc";

    @Override
    public List<Question> questions(Zone zone) {
        return List.of(
                Question.name("name", "@"),
                Question.choice("policy", "none", "quarantine", "reject"),
                Question.choice("subdomains", "same", "none", "quarantine", "reject"),
                Question.list("reports"),
                Question.on("strict-dkim", false),
                Question.on("strict-spf", false),
                Question.text("percent", ""),
                Question.text(Answers.TTL, "3600"));
    }

    @Override
    public Made make(Answers answers, Zone zone) {
        String percent = answers.text("percent");
        if (!percent.isEmpty() && !percent.matches("\\d{1,2}|100")) {
            return Made.wrong("percent", "wizard.wrong.percent");
        }
        var tags = new ArrayList<>(List.of(VERSION, "p=" + answers.text("policy")));
        if (!answers.text("subdomains").equals("same")) {
            tags.add("sp=" + answers.text("subdomains"));
        }
        if (answers.is("strict-dkim")) {
            tags.add("adkim=s");
        }
        if (answers.is("strict-spf")) {
            tags.add("aspf=s");
        }
        if (!percent.isEmpty()) {
            tags.add("pct=" + percent);
        }
        var draft = new Draft(zone, answers.ttl());
        return Made.of(
                draft.text(
                        draft.name(answers.text("name")).child(LABEL),
                        VERSION,
                        String.join("; ", tags) + reports(answers.list("reports"))));
    }

    /// The tag that says who gets reports, with what parts it from those before; nothing for
    /// nobody.
    static String reports(List<String> addresses) {
        return addresses.isEmpty()
                ? ""
                : addresses.stream()
                        .map(to -> to.startsWith("mailto:") ? to : "mailto:" + to)
                        .collect(Collectors.joining(",", "; rua=", ""));
    }
}
