package org.zonewright.gui.wizard;

import org.zonewright.analysis.lint.rules.mail.TagList;
import org.zonewright.model.zone.DomainName;
import org.zonewright.model.zone.Zone;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What receivers do with mail that fails SPF and DKIM (RFC 7489 section 6.3).
final class DmarcWizard implements Wizard {

    static final String VERSION = "v=DMARC1";
    static final String LABEL = "_dmarc";

    /// Tags that have a question of their own, and the version however it is written.
    private static final Set<String> ASKED =
            Set.of("v", "V", "p", "sp", "adkim", "aspf", "pct", "rua");

    /// With the answers that the zone's own record gives; of several, the first.
    @Override
    public List<Question> questions(Zone zone) {
        TagList tags = tags(zone, zone.name());
        return List.of(
                Question.name("name", "@"),
                said(Question.choice("policy", "none", "quarantine", "reject"), tags.value("p")),
                said(
                        Question.choice("subdomains", "same", "none", "quarantine", "reject"),
                        tags.value("sp")),
                Question.list("reports").withUsual(tags.value("rua").orElse("")),
                Question.on("strict-dkim", isStrict(tags.value("adkim"))),
                Question.on("strict-spf", isStrict(tags.value("aspf"))),
                Question.text("percent", tags.value("pct").orElse("")),
                Question.text(
                        "other",
                        written(tags, name -> !ASKED.contains(name))
                                .collect(Collectors.joining("; "))),
                Question.text(Answers.TTL, "3600"));
    }

    /// What the zone says of a domain; nothing if there is no such record.
    static TagList tags(Zone zone, DomainName domain) {
        return TagList.of(Draft.texts(zone, domain.child(LABEL), VERSION).findFirst().orElse(""));
    }

    private static Question said(Question asked, Optional<String> value) {
        return value.map(said -> said.toLowerCase(Locale.ROOT))
                .filter(asked.choices()::contains)
                .map(asked::withUsual)
                .orElse(asked);
    }

    private static boolean isStrict(Optional<String> alignment) {
        return alignment.filter("s"::equalsIgnoreCase).isPresent();
    }

    /// The tags of some names as a record has them.
    static Stream<String> written(TagList tags, Predicate<String> wanted) {
        return tags.tags().stream()
                .filter(tag -> wanted.test(tag.name()))
                .map(tag -> tag.name() + "=" + tag.value());
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
        reports(answers.list("reports")).ifPresent(tags::add);
        if (!answers.text("other").isEmpty()) {
            tags.add(answers.text("other"));
        }
        var draft = new Draft(zone, answers.ttl());
        return draft.readText(
                zone.name().child(LABEL),
                draft.name(answers.text("name")).child(LABEL),
                VERSION,
                String.join("; ", tags));
    }

    /// The tag that says who gets reports.
    ///
    /// @param to URIs, or mail addresses
    static Optional<String> reports(List<String> to) {
        return to.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        to.stream()
                                .map(one -> one.matches("(?i)[a-z]+:.*") ? one : "mailto:" + one)
                                .distinct()
                                .collect(Collectors.joining(",", "rua=", "")));
    }
}
