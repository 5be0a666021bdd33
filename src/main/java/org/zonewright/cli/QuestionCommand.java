package org.zonewright.cli;

import org.zonewright.analysis.resolve.Client;
import org.zonewright.analysis.resolve.Question;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A question as a command line of `simulate`.
final class QuestionCommand {

    private QuestionCommand() {}

    static String of(String file, Question question) {
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
