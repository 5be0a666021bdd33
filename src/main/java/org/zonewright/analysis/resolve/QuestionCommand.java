package org.zonewright.analysis.resolve;

import org.zonewright.model.zone.DomainName;
import org.zonewright.model.zone.RecordType;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A question as a command line for a shell.
public final class QuestionCommand {

    private QuestionCommand() {}

    /// For the simulator.
    ///
    /// @param file of the zone
    public static String simulate(String file, Question question) {
        var parts = new ArrayList<String>(List.of("zonewright", "simulate", quoted(file)));
        parts.add(quoted(question.name().route53()));
        parts.add(question.type().mnemonic());
        Client client = question.client();
        option(parts, "--client-ip", client.address());
        option(parts, "--subnet", client.subnet());
        option(parts, "--continent", client.continent());
        option(parts, "--country", client.country());
        option(parts, "--subdivision", client.subdivision());
        option(parts, "--region", client.region());
        option(
                parts,
                "--coordinates",
                client.coordinates().map(at -> at.latitude() + "," + at.longitude()));
        question.unhealthy().forEach(id -> option(parts, "--unhealthy", Optional.of(id)));
        return String.join(" ", parts);
    }

    /// For the local server; of the client only its subnet can be said (RFC 7871).
    ///
    /// @param server such as `127.0.0.1:5300`
    public static String dig(String server, Question question) {
        Optional<String> subnet = question.client().subnet().or(question.client()::address);
        return dig(server, question.name(), question.type())
                + subnet.map(text -> " +subnet=" + text).orElse("");
    }

    public static String dig(String server, DomainName name, RecordType type) {
        return dig(server) + " " + quoted(MasterText.name(name.text())) + " " + type.mnemonic();
    }

    /// Without a question, which a person adds.
    public static String dig(String server) {
        int colon = server.lastIndexOf(':');
        String host = server.substring(0, colon).replaceAll("[\\[\\]]", "");
        return "dig @" + host + " -p " + server.substring(colon + 1);
    }

    private static void option(List<String> parts, String name, Optional<String> value) {
        value.ifPresent(
                text -> {
                    parts.add(name);
                    parts.add(quoted(text));
                });
    }

    /// For a shell, where the word has something that it would take for its own.
    private static String quoted(String word) {
        return word.matches("[A-Za-z0-9._/:,+-]+") ? word : "'" + word.replace("'", "'\\''") + "'";
    }
}
