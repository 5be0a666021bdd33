package org.zonewright.cli;

import org.zonewright.analysis.plan.preflight.ErrorCode;
import org.zonewright.analysis.plan.preflight.Message;
import org.zonewright.analysis.plan.preflight.Note;
import org.zonewright.analysis.plan.preflight.Verdict;
import org.zonewright.l10n.Messages;
import org.zonewright.model.zone.RecordSet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// A verdict for people, as the AWS command line prints errors.
record VerdictText(Messages words) {

    /// Characters from which on Route 53 cuts its list. Where exactly is not published; the
    /// messages are all printed here.
    private static final int LONG = 10_000;

    String of(String batch, Verdict verdict) {
        var lines = new ArrayList<String>();
        switch (verdict) {
            case Verdict.Accepted _ -> lines.add(words.text("cli.preflight.accepted", batch));
            case Verdict.Refused(ErrorCode code, List<Message> messages, _, _) -> {
                lines.add(words.text("cli.preflight.refused", batch, code.text()));
                lines.add(
                        "  "
                                + words.text(
                                        "cli.preflight.error",
                                        code.text(),
                                        joined(code, messages)));
                messages.stream()
                        .filter(message -> message.wording() == Message.Wording.OWN)
                        .map(message -> words.text("cli.preflight.own", text(message)))
                        .forEach(lines::add);
            }
        }
        verdict.notes().stream().map(this::line).forEach(lines::add);
        return String.join(System.lineSeparator(), lines);
    }

    /// Only one code has a list of messages, in brackets.
    private String joined(ErrorCode code, List<Message> messages) {
        String all = messages.stream().map(this::text).collect(Collectors.joining(", "));
        if (code != ErrorCode.INVALID_CHANGE_BATCH) {
            return all;
        }
        return all.length() <= LONG
                ? "[" + all + "]"
                : words.text("plan.wording.truncated") + " [" + all + "]";
    }

    String line(Note note) {
        return words.text("cli.preflight.note", note.severity().id(), text(note), note.rule());
    }

    /// A sentence of our own begins with what it is about.
    String text(Message message) {
        return about(message.about(), words.text(message.text()));
    }

    String text(Note note) {
        return about(note.about(), words.text(note.text()));
    }

    private String about(Optional<RecordSet.Key> key, String text) {
        if (key.isEmpty()) {
            return text;
        }
        String name = key.get().name().route53();
        return key.get().setIdentifier().isEmpty()
                ? words.text("cli.preflight.about", name, key.get().type(), text)
                : words.text(
                        "cli.preflight.about-routed",
                        name,
                        key.get().type(),
                        key.get().setIdentifier(),
                        text);
    }
}
