package org.zonewright.gui.wizard;

import org.zonewright.gui.ContentEdits;
import org.zonewright.gui.TextStrings;
import org.zonewright.model.zone.DomainName;
import org.zonewright.model.zone.RecordType;
import org.zonewright.model.zone.Zone;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// How a service is reached: protocols, port, addresses (RFC 9460).
final class HttpsWizard implements Wizard {

    @Override
    public List<Question> questions(Zone zone) {
        return List.of(
                Question.choice("type", "https", "svcb"),
                Question.name("name", "@"),
                Question.choice("mode", "service", "alias"),
                Question.name("target", ""),
                Question.text("priority", "1"),
                new Question("alpn", Question.Shape.LIST, List.of("h3", "h2", "http/1.1"), "h3 h2"),
                Question.text("port", ""),
                Question.on("hints", false),
                Question.text(Answers.TTL, String.valueOf(ContentEdits.DEFAULT_TTL)));
    }

    @Override
    public Made make(Answers answers, Zone zone) {
        var draft = new Draft(zone, answers.ttl());
        RecordType type = RecordType.of(answers.text("type"));
        DomainName name = draft.name(answers.text("name"));
        String typed = answers.text("target");
        boolean itself = typed.isEmpty() || typed.equals(".");
        String target = itself ? "." : draft.name(typed).canonical();
        if (answers.text("mode").equals("alias")) {
            return itself
                    ? Made.wrong("target", "wizard.wrong.alias-target")
                    : Made.of(draft.replace(name, type, List.of("0 " + target)));
        }
        Optional<Made> wrong = answers.wrongNumber("priority", "port");
        if (wrong.isPresent()) {
            return wrong.get();
        }
        if (!answers.text("priority").matches("[1-9].*")) {
            return Made.wrong("priority", "wizard.wrong.service-priority");
        }
        var parts = new ArrayList<>(List.of(answers.text("priority"), target));
        if (!answers.list("alpn").isEmpty()) {
            parts.add("alpn=" + TextStrings.value(String.join(",", answers.list("alpn"))));
        }
        if (!answers.text("port").isEmpty()) {
            parts.add("port=" + answers.text("port"));
        }
        if (answers.is("hints")) {
            DomainName server = itself ? name : draft.name(typed);
            hint(parts, "ipv4hint", zone, server, RecordType.A);
            hint(parts, "ipv6hint", zone, server, RecordType.AAAA);
        }
        return Made.of(draft.add(name, type, List.of(String.join(" ", parts))));
    }

    /// The addresses that the zone has for the server; none for an alias.
    private static void hint(
            List<String> parts, String key, Zone zone, DomainName server, RecordType type) {
        List<String> addresses =
                zone.group(server, type).stream()
                        .flatMap(set -> set.values().stream())
                        .distinct()
                        .toList();
        if (!addresses.isEmpty()) {
            parts.add(key + "=" + String.join(",", addresses));
        }
    }
}
