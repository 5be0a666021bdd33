package org.zonewright.analysis.plan.preflight;

import org.zonewright.Zones;
import org.zonewright.analysis.plan.ChangeBatch;
import org.zonewright.analysis.plan.ChangeBatch.Action;
import org.zonewright.analysis.plan.ChangeBatch.Item;
import org.zonewright.l10n.Messages;
import org.zonewright.model.aws.AliasServices;
import org.zonewright.model.aws.Geography;
import org.zonewright.model.zone.Zone;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// Requests for tests: changes parted by ` && `, each an action and a line of [Zones].
final class Batches {

    static final Messages WORDS = new Messages(Locale.ENGLISH);

    private static final Preflight PREFLIGHT = new Preflight(new AliasServices(), new Geography());

    private Batches() {}

    static Request request(String text) {
        List<Item> items =
                Arrays.stream(text.split(" && ", -1))
                        .map(String::strip)
                        .map(Batches::item)
                        .toList();
        return Request.of(new ChangeBatch(items));
    }

    private static Item item(String change) {
        String[] parts = change.split(" ", 2);
        return new Item(Action.valueOf(parts[0]), Zones.set("example.com.", parts[1].strip()));
    }

    static Verdict judge(Zone zone, String text) {
        return PREFLIGHT.judge(zone, request(text));
    }

    /// @param lines of the zone, beside SOA and NS, parted by ` / `
    static Verdict judge(String lines, String text) {
        return judge(Zones.hosted("example.com.", lines.replace(" / ", "\n")), text);
    }

    /// What Route 53 says, as its command line joins it; `ok` if it takes the batch. Sentences of
    /// our own stand in round brackets.
    static String said(Verdict verdict) {
        return switch (verdict) {
            case Verdict.Accepted _ -> "ok";
            case Verdict.Refused(var code, var messages, _, _) ->
                    code.text()
                            + ": "
                            + String.join(", ", messages.stream().map(Batches::text).toList());
        };
    }

    private static String text(Message message) {
        String text = WORDS.text(message.text());
        return message.wording() == Message.Wording.OWN ? "(" + text + ")" : text;
    }

    /// Rule ids and severities of the notes.
    static String notes(Verdict verdict) {
        return String.join(
                " ",
                verdict.notes().stream()
                        .map(note -> note.rule() + ":" + note.severity().id())
                        .toList());
    }
}
