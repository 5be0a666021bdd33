package org.zonewright.gui.query;

import org.zonewright.analysis.resolve.MasterText;
import org.zonewright.analysis.resolve.Question;

/// A question as a command line of `dig`, for the server that answers from the draft.
final class DigCommand {

    /// Where `zonewright serve` listens if nobody says otherwise.
    private static final String SERVER = "@127.0.0.1 -p 5300";

    private DigCommand() {}

    /// Of the client only its subnet can be said (RFC 7871).
    static String of(Question question) {
        String subnet =
                question.client()
                        .subnet()
                        .or(question.client()::address)
                        .map(text -> " +subnet=" + text)
                        .orElse("");
        return "dig %s %s %s%s"
                .formatted(
                        SERVER,
                        quoted(MasterText.name(question.name().text())),
                        question.type().mnemonic(),
                        subnet);
    }

    /// For a shell, where the name has something that it would take for its own.
    private static String quoted(String name) {
        return name.matches("[A-Za-z0-9._-]+") ? name : "'" + name.replace("'", "'\\''") + "'";
    }
}
