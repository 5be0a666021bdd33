package org.zonewright.gui.wizard;

import org.zonewright.gui.ContentEdits;
import org.zonewright.model.zone.DomainName;
import org.zonewright.model.zone.RecordType;
import org.zonewright.model.zone.Zone;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Where a service of a domain runs (RFC 2782).
final class SrvWizard implements Wizard {

    /// Ports of services as IANA has them (service names registry).
    private static final Map<String, String> PORTS =
            Map.ofEntries(
                    Map.entry("autodiscover", "443"),
                    Map.entry("caldavs", "443"),
                    Map.entry("carddavs", "443"),
                    Map.entry("imaps", "993"),
                    Map.entry("kerberos", "88"),
                    Map.entry("ldap", "389"),
                    Map.entry("ldaps", "636"),
                    Map.entry("minecraft", "25565"),
                    Map.entry("pop3s", "995"),
                    Map.entry("sip", "5060"),
                    Map.entry("sips", "5061"),
                    Map.entry("submission", "587"),
                    Map.entry("submissions", "465"),
                    Map.entry("xmpp-client", "5222"),
                    Map.entry("xmpp-server", "5269"));

    @Override
    public List<Question> questions(Zone zone) {
        return List.of(
                Question.text(
                        "service", "", PORTS.keySet().stream().sorted().toArray(String[]::new)),
                Question.choice("protocol", "tcp", "udp", "tls"),
                Question.name("name", "@"),
                Question.name("target", ""),
                Question.text("port", ""),
                Question.text("priority", "0"),
                Question.text("weight", "0"),
                Question.text(Answers.TTL, String.valueOf(ContentEdits.DEFAULT_TTL)));
    }

    @Override
    public Made make(Answers answers, Zone zone) {
        String service = answers.text("service").replaceFirst("^_", "");
        if (service.isEmpty()) {
            return Made.wrong("service", "wizard.wrong.service");
        }
        String port = answers.text("port");
        Optional<String> usual = Optional.ofNullable(PORTS.get(service));
        if (port.isEmpty() && usual.isEmpty()) {
            return Made.wrong("port", "wizard.wrong.port", service);
        }
        Optional<Made> wrong = answers.wrongNumber("port", "priority", "weight");
        if (wrong.isPresent()) {
            return wrong.get();
        }
        if (answers.text("target").isEmpty()) {
            return Made.wrong("target", "wizard.wrong.target");
        }
        var draft = new Draft(zone, answers.ttl());
        DomainName owner =
                draft.name(answers.text("name"))
                        .child("_" + answers.text("protocol"))
                        .child("_" + service);
        String target = answers.text("target");
        String value =
                "%s %s %s %s"
                        .formatted(
                                orZero(answers.text("priority")),
                                orZero(answers.text("weight")),
                                port.isEmpty() ? usual.orElseThrow() : port,
                                target.equals(".") ? target : draft.name(target).canonical());
        return Made.of(draft.add(owner, RecordType.SRV, List.of(value)));
    }

    private static String orZero(String text) {
        return text.isEmpty() ? "0" : text;
    }
}
